import type { ExportState } from '../gql/graphql.js';

export const exportStates: Readonly<Record<ExportState, string>> = { QUEUED: 'Being made', READY: 'Ready', FAILED: 'Could not be made', ERASED: 'Erased' };
