import { randomUUID } from 'node:crypto';
import type { Viewer } from '../access/index.js';
import { canonical } from '../kernel/canonical.js';
import { tokenHash } from '../kernel/seal.js';

export type ActorKindName = 'PERSON' | 'PROGRAM' | 'SYSTEM' | 'ANONYMOUS' | 'GUEST';

/** Salted hashes of what a field was and became. Without the salt, which is erased with the value, nobody can guess it. */
export interface Commitment {
  from?: string;
  to?: string;
}

/** One line for the audit log. Fields by name, never their values. */
export interface AuditEntry {
  /** In the past tense, such as review.submitted. */
  act: string;
  /** Whose chain it goes to; the platform's own where there is none. */
  authorityCode?: string | null | undefined;
  settingId?: string | null | undefined;
  childId?: string | null | undefined;
  /** Where it is about several children. */
  childIds?: readonly string[] | undefined;
  subjectType?: string;
  subjectId?: string;
  fields?: readonly string[];
  commitments?: Readonly<Record<string, Commitment>>;
  /** Whose timeline it is on, besides the auditor's. */
  audience?: 'SETTING' | 'AUTHORITY' | 'BOTH' | 'AUDITOR';
  /** Why, where that was asked. */
  purpose?: string | undefined;
  /** How many records were read or left the system. */
  rowCount?: number | undefined;
  /** Where the actor is not the viewer of the request: at sign-in. */
  actor?: { kind: ActorKindName; id: string | null; name: string };
}

/** Who wrote it, when, in answer to which request. */
export interface Occasion {
  viewer: Viewer;
  now: Date;
  requestId: string;
}

const actorOf = ({ kind, id, name }: Viewer) => ({ kind: kind === 'person' ? ('PERSON' as const) : kind === 'program' ? ('PROGRAM' as const) : kind === 'guest' ? ('GUEST' as const) : ('ANONYMOUS' as const), id, name });

/** The entry as the table holds it. */
export function toRow({ actor, ...entry }: AuditEntry, { viewer, now, requestId }: Occasion) {
  const { kind, id, name } = actor ?? actorOf(viewer);
  return {
    at: now.toISOString(),
    authority_code: entry.authorityCode ?? null,
    setting_id: entry.settingId ?? null,
    child_id: entry.childId ?? null,
    child_ids: entry.childIds ? [...entry.childIds] : null,
    actor_kind: kind,
    actor_id: id,
    actor_name: name,
    act: entry.act,
    subject_type: entry.subjectType ?? null,
    subject_id: entry.subjectId ?? null,
    fields: [...(entry.fields ?? [])],
    commitments: entry.commitments ?? null,
    audience: entry.audience ?? 'BOTH',
    purpose: entry.purpose ?? null,
    row_count: entry.rowCount ?? null,
    request_id: requestId,
  };
}

export type EntryRow = ReturnType<typeof toRow>;

const types: Readonly<Record<keyof EntryRow, string>> = {
  at: 'timestamptz', authority_code: 'text', setting_id: 'uuid', child_id: 'uuid', child_ids: 'uuid[]', actor_kind: 'text', actor_id: 'uuid', actor_name: 'text', act: 'text', subject_type: 'text', subject_id: 'text',
  fields: 'text[]', commitments: 'jsonb', audience: 'text', purpose: 'text', row_count: 'int', request_id: 'text',
};
const names = Object.keys(types) as (keyof EntryRow)[];
const columns = names.join(', ');

/** Inserts a JSON list of rows, in their order. Its one value is written `?` for the unit of work and `$1` for the pool. */
export const insertEntries = (placeholder: '?' | '$1') => `insert into audit_event (${columns}) select ${columns} from json_to_recordset(${placeholder}::json) as entry(${names.map((name) => `${name} ${types[name]}`).join(', ')})`;

/** Inserts one row as a part of a larger statement, which says how it makes each value; what it leaves out is null. */
export const insertEntry = (made: Readonly<Record<Exclude<keyof EntryRow, 'child_ids' | 'purpose' | 'row_count'>, string>>, from: string) =>
  `insert into audit_event (${Object.keys(made).join(', ')}) select ${Object.entries(made).map(([name, value]) => `(${value})::${types[name as keyof EntryRow]}`).join(', ')} ${from}`;

/** A salt of its own for every value: 122 random bits, kept beside the value. */
export const newSalt = (): string => randomUUID();

/** What the log holds of a value: nothing can be read out of it, and the value can be held against it. */
export const commitmentTo = (salt: string, value: unknown): string => tokenHash(`${salt} ${canonical(value ?? null)}`);
