import type { PinnedQueryFragment } from '../gql/graphql.js';

export const queryStates: Readonly<Record<NonNullable<PinnedQueryFragment['state']>, string>> = { OPEN: 'Waiting for the setting', ANSWERED: 'Replied', SETTLED: 'Settled', WITHDRAWN: 'Taken back' };
