import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { type Asked, askedOf } from './asked.js';
import { isOpen } from './computed.js';
import type { Selection } from './selection.js';

const REQUEST = Symbol('a page that is to be told');

/** Goes along with a resolver's info: whoever executes the operation can take the page as finished JSON. */
export interface TellingRequest {
  context: unknown;
}

/** A page as the JSON that the answer holds. */
export class ToldPage {
  constructor(readonly text: string) {}
}

/** The reader could not tell this page: the operation is executed field by field instead. */
export class NotTold extends Error {}

export const askingToTell = (info: GraphQLResolveInfo, request: TellingRequest): GraphQLResolveInfo => Object.assign(info, { [REQUEST]: request });

export const tellingRequestOf = (info: GraphQLResolveInfo): TellingRequest | undefined => (info as { [REQUEST]?: TellingRequest })[REQUEST];

/** The parts of a connection that are asked for; nothing where they are more than records, number and page. */
export function partsOf(info: GraphQLResolveInfo, type: GraphQLObjectType): { parts: Asked[]; nodes: Asked[] | undefined; paged: boolean } | undefined {
  const parts = askedOf(type, info.fieldNodes, info);
  if (!parts || parts.some(({ name, field }) => (field && !isOpen(field)) || !['nodes', 'pageInfo', 'totalCount', '__typename'].includes(name))) return undefined;
  const nodes = parts.filter(({ name }) => name === 'nodes');
  const pageInfo = parts.find(({ name }) => name === 'pageInfo');
  if (nodes.length > 1 || pageInfo?.inner.some(({ field }) => field && !isOpen(field))) return undefined;
  return { parts, nodes: nodes[0]?.inner, paged: pageInfo !== undefined };
}

export interface Facts {
  nodes: string;
  hasNextPage: boolean;
  endCursor: string | null;
  totalCount: number;
}

/** The connection as JSON, in the order that was asked for. */
export function pageText(typeName: string, parts: readonly Asked[], { nodes, totalCount, ...page }: Facts): string {
  const told = parts.map(({ key, name, inner }) => {
    const value = name === 'nodes' ? `[${nodes}]` : name === 'totalCount' ? String(totalCount) : name === '__typename' ? JSON.stringify(typeName) : `{${inner.map((each) => `${JSON.stringify(each.key)}:${JSON.stringify(each.field ? page[each.name as 'hasNextPage' | 'endCursor'] : 'PageInfo')}`).join(',')}}`;
    return `${JSON.stringify(key)}:${value}`;
  });
  return `{${told.join(',')}}`;
}

/** The names alone, as plans are made from them. */
export function toSelection(asked: readonly Asked[]): Selection {
  const fields = new Map<string, Selection>();
  for (const { name, field, inner } of asked) if (field) fields.set(name, new Map([...(fields.get(name) ?? []), ...toSelection(inner)]));
  return fields;
}
