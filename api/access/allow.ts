import { Extensions } from 'type-graphql';
import type { Rule } from './rules.js';

/** What a field of the schema carries besides its type; read by guard, shield, table and select. */
export interface FieldMarks {
  /** Who may read it: any one of these rules is enough. */
  allow?: readonly Rule[];
  /** Columns of the record that a computed field is made from. */
  needs?: readonly string[];
  /** The property holding the id of the record that this field shows. */
  joins?: string;
  /** The field, as Type.field, that an argument filters or sorts by. */
  judgedBy?: string;
  /** The query gives the reader’s page or record out as it is, so that it can be told as text. */
  asRead?: boolean;
  /** The list inside a record that it gives (reading/within.ts). */
  lists?: unknown;
  /** How it is told from a value of its own (reading/within.ts). */
  tells?: unknown;
  /** What an act changes of what can be read, as Type.field. */
  writes?: readonly string[];
  /** Whether an act sees to it by itself that its caller is who they were. */
  confirmsCaller?: boolean;
}

type FieldDecorator = MethodDecorator & PropertyDecorator;
const mark = (marks: FieldMarks): FieldDecorator => Extensions(marks as Record<string, unknown>) as FieldDecorator;

/** The mark: who may see this field, or use this operation. A field without one is refused. */
export const Allow = (...allow: Rule[]) => mark({ allow });

/** Names the stored properties that a computed field is made from, so that only those are read. */
export const Needs = (...needs: string[]) => mark({ needs });

/** Says that this field shows the record whose id is in another property; it is joined, not loaded one by one. */
export const Joins = (joins: string) => mark({ joins });

/** Says which fields an act changes, as Type.field: for docs/permissions.md, and proved by a test against the audit log. */
export const Writes = (...writes: string[]) => mark({ writes });

/** A filter or a sort order gives away what it goes by: it takes the right to read that field. */
export const JudgedBy = (judgedBy: string) => mark({ judgedBy });

/**
 * For an act that happens so often that every trip counts: it begins as who its caller was when their token came last, and
 * has that confirmed in the transaction of what it does (Context.changeAtOnce; docs/decisions/0028-autosave.md).
 */
export const ConfirmsCaller = () => mark({ confirmsCaller: true });

/** Says that a query returns the reader’s page or record and does nothing more with it: it may then be told as finished JSON. */
export const AsRead = () => mark({ asRead: true });
