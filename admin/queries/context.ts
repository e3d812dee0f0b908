import { createContext, useContext } from 'react';
import type { PinnedQueryFragment } from '../gql/graphql.js';

/** What was asked about the answers of the case that is shown, and whether more can be. */
export interface Asking {
  of: { review: string } | { assessment: string };
  queries: readonly PinnedQueryFragment[];
  mayAsk: boolean;
}

export const AskingContext = createContext<Asking | null>(null);
export const useAsking = (): Asking | null => useContext(AskingContext);

/** Where the queries about an answer stand on the page. */
export const queryId = (path: string): string => `query-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;
