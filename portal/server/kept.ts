import type { FastifyRequest } from 'fastify';
import { KeepTextDocument, KeptTextDocument } from '../gql/graphql.js';
import { type Api, ApiError } from './api.js';

export type Fields = Record<string, string | string[]>;

/** Pages whose fields are secrets; nothing of them is ever kept or shown again. */
const secrets = /^\/(?:sign-in|sign-out|register|reset|confirm|email|account)\b|invitation|network-check|^\/guest\b/;

const secretFields = /^(?:password|current|code|token|passkey)$/;

/** The fields that were sent, without secrets; null where there is nothing that somebody typed. */
export function typedFields(request: FastifyRequest): Fields | null {
  const { body } = request;
  if (request.method !== 'POST' || !body || typeof body !== 'object' || secrets.test(request.url) || Object.keys(body).some((name) => secretFields.test(name))) return null;
  const fields = 'answers' in body && Array.isArray(body.answers) ? fromAnswers(body.answers as Answer[]) : (body as Fields);
  return Object.entries(fields).some(([name, value]) => isTyped(name) && String(value).trim() !== '') ? fields : null;
}

/** True for what a person types or chooses, not for what a page carries along. */
export const isTyped = (name: string): boolean => !/^(?:version|shown|newest|choice):|^(?:go|add|carry|remove|stay|kept|version|section)$/.test(name);

interface Answer {
  path: string;
  value: unknown;
  baseVersion: number;
}

/** What the page's script sends, as the fields that the page itself would have sent. */
function fromAnswers(answers: readonly Answer[]): Fields {
  const fields: Fields = {};
  for (const { path, value, baseVersion } of answers) {
    fields[`version:${path}`] = String(baseVersion);
    const date = typeof value === 'string' ? /^(\d{0,4})\/(\d{0,4})\/(\d{0,6})$/.exec(value) : null;
    if (date) ['day', 'month', 'year'].forEach((part, index) => (fields[`${path}-${part}`] = date[index + 1]!));
    fields[path] = value === true ? 'yes' : value === false ? 'no' : Array.isArray(value) ? value.map(String) : String(value ?? '');
  }
  return fields;
}

/** Keeps what was typed for the person whose session is over; the id, or null where nobody's session can be told. */
export async function keepTyped(api: Api, request: FastifyRequest, fields: Fields, session: string | undefined): Promise<string | null> {
  if (!session) return null;
  const page = request.headers['x-page'];
  const address = typeof page === 'string' && /^\/(?![/\\])[\x20-\x7e]{0,1999}$/.test(page) ? page : request.url;
  try {
    return (await api.ask(request, KeepTextDocument, { input: { session, address: withoutKept(address), fields: JSON.stringify(fields) } })).keepText;
  } catch (error) {
    if (error instanceof ApiError) return null;
    throw error;
  }
}

export interface Kept {
  id: string;
  address: string;
  fields: Fields;
}

/** Something that was kept for this person; null where there is none of that id. */
export async function findKept(api: Api, request: FastifyRequest, id: string): Promise<Kept | null> {
  try {
    const { keptText } = await api.ask(request, KeptTextDocument, { id });
    return keptText ? { id, address: keptText.address ?? '/', fields: JSON.parse(keptText.fields ?? '{}') as Fields } : null;
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}

/** The address of a page with what was kept for it. */
export const withKept = (address: string, id: string): string => `${address}${address.includes('?') ? '&' : '?'}kept=${id}`;
const withoutKept = (address: string): string => address.replace(/([?&])kept=[^&]*&?/, '$1').replace(/[?&]$/, '');
