import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ApolloClient, HttpLink, InMemoryCache, type OperationVariables } from '@apollo/client/core';
import type { DocumentNode } from 'graphql';
import { dataOf, toHttpError } from './faults.js';

/** When something was last asked for by hand: the server counts the session's idle time from then. */
export let lastAskedAt = Date.now();

const background = { headers: { 'x-background': 'true' } };

/** An answer with coded errors is an answer whatever its status; Apollo would throw the codes away. */
async function fetchAnswer(address: RequestInfo | URL, request?: RequestInit): Promise<Response> {
  if (!new Headers(request?.headers).has('x-background')) lastAskedAt = Date.now();
  const response = await fetch(address, request);
  const coded = !response.ok && /json/.test(response.headers.get('content-type') ?? '');
  return coded ? new Response(response.body, { headers: response.headers }) : response;
}

/** Nothing about a case is kept: who signs in next at this desk must not find it. */
export const uncached = { fetchPolicy: 'no-cache', errorPolicy: 'all' } as const;

/** Apollo insists on a cache. As nothing is ever put in, it need not ask for the type of every record either. */
class NoCache extends InMemoryCache {
  override transformDocument(document: DocumentNode): DocumentNode {
    return document;
  }
}

export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchAnswer }),
  cache: new NoCache(),
  defaultOptions: { query: uncached, mutate: uncached },
});

/** Asks a question outside react-admin's verbs. `inBackground`: nobody asked, so it keeps no session alive. */
export async function ask<Data, Variables extends OperationVariables>(query: TypedDocumentNode<Data, Variables>, variables: Variables, inBackground = false): Promise<Data> {
  try {
    return dataOf(await client.query({ query, variables, ...(inBackground && { context: background }) }));
  } catch (error) {
    throw toHttpError(error);
  }
}

/** Where the connection broke, nobody here knows how far the request had come. The count of changes keeps a repeat harmless. */
const NO_ANSWER = 'No answer came back, so this may or may not have been recorded. Check your connection and press again: nothing is recorded twice.';

/** Does something: one mutation, sent once, never taken as done before its answer. */
export async function send<Data, Variables extends OperationVariables>(mutation: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
  try {
    return dataOf(await client.mutate({ mutation, variables }));
  } catch (error) {
    throw toHttpError(error, NO_ANSWER);
  }
}
