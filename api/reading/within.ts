import type { EntityClass } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { Extensions } from 'type-graphql';
import { type Viewer, marksOf } from '../access/index.js';
import type { Context } from '../context.js';
import type { SortKey } from '../kernel/paging.js';
import type { Asked } from './asked.js';
import type { Condition } from './condition.js';
import { loadGrouped } from './load-grouped.js';

/** A list inside a record: how its records belong to it, in which order, how many. Said once, for whoever loads it and for whoever tells it. */
export interface ListWithin<T extends object = object> {
  entity: () => EntityClass<T>;
  /** Their property that says which record they belong to. */
  by: keyof T & string;
  /** The property of the record that stands there. */
  of: string;
  /** The last key must be unique. */
  order: readonly SortKey[];
  /** How many at most. Where the field has an argument `first`, that says how many of these. */
  atMost: number;
  where?: Condition;
  /** Whether more than the rows themselves decides what this viewer sees of them; they are then loaded. */
  plainly?(viewer: Viewer, of: string): boolean;
}

/** A field that is told from one value, which PostgreSQL finds in the statement of the record. */
export interface ToldField {
  /**
   * SQL of that value as the text of its JSON; nothing where what is asked takes more.
   * @param column SQL of those properties of the record that the field needs
   */
  sql(asked: readonly Asked[], column: (name: string) => string): string | undefined;
  /**
   * The JSON of the field; nothing where it is refused, or must be said the plain way.
   * @param record the properties of the record that the field needs
   * @param notes is given what is to be noted for the log when it is given out
   */
  tell(value: unknown, record: Readonly<Record<string, unknown>>, asked: readonly Asked[], context: Context, notes: (() => void)[]): string | undefined;
}

/** Says that a field gives a list inside its record. Its resolver loads it with loadWithin. */
export const Lists = <T extends object>(lists: ListWithin<T>) => Extensions({ lists }) as MethodDecorator;

/** Says how a field is told where its record is; its resolver says the same in the plain way. */
export const Tells = (tells: ToldField) => Extensions({ tells }) as MethodDecorator;

export const listOf = (field: { extensions?: unknown }): ListWithin | undefined => marksOf(field).lists as ListWithin | undefined;
export const toldFieldOf = (field: { extensions?: unknown }): ToldField | undefined => marksOf(field).tells as ToldField | undefined;

/** The list of a record; one statement for all records of a page. */
export function loadWithin<T extends object>(context: Context, info: GraphQLResolveInfo, { entity, by, order, atMost, where }: ListWithin<T>, owner: string | null | undefined, first = atMost): Promise<T[]> {
  return owner ? loadGrouped(context, info, entity(), by, owner, order, first, where) : Promise.resolve([]);
}
