import { DisposalsDocument, type DisposalsQuery, LegalHoldsDocument, type LegalHoldsQuery, RetentionQueueDocument, type RetentionQueueQuery } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';
import { disposalStates, statuses } from './words.js';

/** Ids are there whenever the row is; the schema only says that they may be refused. */
export type QueueRow = NonNullable<NonNullable<RetentionQueueQuery['retentionQueue']>['nodes']>[number] & { id: string };
export type HoldRow = NonNullable<NonNullable<LegalHoldsQuery['legalHolds']>['nodes']>[number];
export type DisposalRow = NonNullable<NonNullable<DisposalsQuery['disposals']>['nodes']>[number];

const known = <Key extends string>(table: Readonly<Record<Key, unknown>>, key: unknown): Key | null => (typeof key === 'string' && key in table ? (key as Key) : null);

export const queueLookups: Lookups = {
  GET_LIST: paged(RetentionQueueDocument, ({ authority, status }, page) => ({ authority: String(authority ?? ''), status: known(statuses, status), ...page }), (data) => data.retentionQueue as { totalCount: number | null; nodes: QueueRow[] | null } | null),
};
export const holdLookups: Lookups = {
  GET_LIST: paged(LegalHoldsDocument, ({ open }, page) => ({ open: open === true ? true : null, ...page }), (data) => data.legalHolds),
};
export const disposalLookups: Lookups = {
  GET_LIST: paged(DisposalsDocument, ({ state }, page) => ({ state: known(disposalStates, state), ...page }), (data) => data.disposals),
};
