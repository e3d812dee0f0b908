import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DocumentNode } from 'graphql';
import { type GetListParams, type GetOneParams, HttpError, type RaRecord } from 'react-admin';

/** The verbs of react-admin that this back office uses; what changes a case has mutations of its own. */
export type Verb = 'GET_LIST' | 'GET_ONE';

/** One row of the table resource × verb: a document, its variables, and where the records are in its answer. */
export interface Lookup {
  document: DocumentNode;
  variables(params: unknown): object;
  parse(data: unknown): unknown;
}

export type Lookups = Partial<Record<Verb, Lookup>>;

interface Page {
  first: number;
  offset: number;
}

interface Connection<Row> {
  totalCount: number | null;
  nodes: Row[] | null;
}

/** The API counts as far as this; who goes further has not found a filter yet. */
const FURTHEST = 10_000;

function pageOf({ pagination }: GetListParams): Page {
  const { page, perPage } = pagination ?? { page: 1, perPage: 25 };
  const offset = (page - 1) * perPage;
  if (offset > FURTHEST) throw new HttpError(`A list shows its first ${FURTHEST.toLocaleString('en-GB')} rows. Narrow it with a filter.`, 400, { code: 'INVALID', message: '', possible: [], details: {} });
  return { first: perPage, offset };
}

/** A list that the database pages, sorts and filters. */
export const paged = <Data, Variables extends object, Row extends RaRecord>(
  document: TypedDocumentNode<Data, Variables>,
  variables: (filter: Record<string, unknown>, page: Page, sort: string, order: string | undefined) => Variables,
  rows: (data: Data) => Connection<Row> | null,
): Lookup => ({
  document,
  variables: (params) => {
    const given = params as GetListParams;
    return variables(given.filter as Record<string, unknown>, pageOf(given), given.sort?.field ?? '', given.sort?.order);
  },
  parse: (data) => {
    const found = rows(data as Data);
    return { data: found?.nodes ?? [], total: found?.totalCount ?? 0 };
  },
});

/** A short list that comes whole. */
export const whole = <Data, Variables extends object, Row extends RaRecord>(
  document: TypedDocumentNode<Data, Variables>,
  variables: (filter: Record<string, unknown>) => Variables,
  rows: (data: Data) => Row[] | null,
): Lookup => ({
  document,
  variables: (params) => variables((params as GetListParams).filter as Record<string, unknown>),
  parse: (data) => {
    const found = rows(data as Data) ?? [];
    return { data: found, total: found.length };
  },
});

export const one = <Data, Row extends RaRecord>(document: TypedDocumentNode<Data, { id: string | number }>, row: (data: Data) => Row | null): Lookup => ({
  document,
  variables: (params) => ({ id: (params as GetOneParams).id }),
  parse: (data) => ({ data: row(data as Data) }),
});
