import { canonical } from '../kernel/canonical.js';
import { leafHash } from '../kernel/merkle.js';
import { PLATFORM_CHAIN } from './audit-link.js';

/**
 * An entry as the chain knows it, read as PostgreSQL holds it. What is missing is left out, so that
 * a column that is added later changes no old entry.
 */
export interface ChainedEvent {
  id: string;
  authority_code: string | null;
  [column: string]: unknown;
}

export const eventColumns = (alias: string) =>
  `${alias}.id::text as id, to_char(${alias}.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, ${['authority_code', 'setting_id', 'child_id', 'child_ids', 'actor_kind', 'actor_id', 'actor_name', 'act', 'subject_type', 'subject_id', 'fields', 'commitments', 'audience', 'purpose', 'row_count', 'request_id'].map((name) => `${alias}.${name}`).join(', ')}`;

/** The entry out of a row that holds columns of its link, too (link_…). */
export const eventOf = (row: ChainedEvent): ChainedEvent => Object.fromEntries(Object.entries(row).filter(([name]) => !name.startsWith('link_'))) as ChainedEvent;

/** Which chain an entry is in. */
export const chainOf = ({ authority_code }: Pick<ChainedEvent, 'authority_code'>): string => authority_code ?? PLATFORM_CHAIN;

/** The canonical form: JSON with its keys in order, without white space. */
export const eventText = (event: ChainedEvent): string => canonical(Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null)));

export const leafOf = (event: ChainedEvent): Buffer => leafHash(eventText(event));
