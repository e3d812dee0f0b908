import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { type ErrorCode, PortalError, unavailable } from '../kernel/errors.js';
import { isConnectionFault } from '../database/database.js';

export const statusOf: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401, REFUSED: 403, NOT_FOUND: 404, NOT_NOW: 409, CONFLICT: 409, INVALID: 400, THROTTLED: 429, IDEMPOTENCY_MISMATCH: 422, UNAVAILABLE: 503,
};

export interface ToldError {
  status: number;
  code: ErrorCode | 'FAULT';
  message: string;
  details: Record<string, unknown>;
}

/** Any error as what may be told of it. */
export function toTold(error: unknown, log: Logger): ToldError {
  if (error instanceof PortalError) {
    const { code: _code, http: _http, ...details } = error.extensions;
    return { status: details['busy'] === true ? 503 : statusOf[error.code], code: error.code, message: error.message, details };
  }
  if (isConnectionFault(error)) return toTold(unavailable(), log);
  const { statusCode, code, message } = error as FastifyError;
  if (statusCode && statusCode < 500) return { status: statusCode, code: 'INVALID', message: sentences[code] ?? (statusCode === 404 ? 'There is no such page.' : message), details: {} };
  log.error({ err: error }, 'A fault in a request');
  return { status: 500, code: 'FAULT', message: 'Something went wrong here. It was logged.', details: {} };
}

const sentences: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is not JSON.',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; send JSON.',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'Send application/json.',
  FST_ERR_CTP_BODY_TOO_LARGE: 'The request is too large.',
  FST_ERR_BAD_URL: 'The address cannot be read.',
  FST_ERR_MAX_PARAM_LENGTH: 'The address is too long.',
  FST_REQ_FILE_TOO_LARGE: 'The file is larger than 10 MB. Make it smaller, or split it.',
};

/** GraphQL clients get GraphQL's shape, others RFC 9457 problem details. */
export function sendError(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): FastifyReply {
  const { status, code, message, details } = toTold(error, log);
  if (typeof details['retryAfter'] === 'number') reply.header('retry-after', String(Math.ceil(details['retryAfter'])));
  reply.code(status).header('cache-control', 'no-store').header('x-request-id', request.id);
  if (request.url.startsWith('/graphql')) return reply.type('application/json; charset=utf-8').send({ errors: [{ message, extensions: { code, ...details } }] });
  return reply.type('application/problem+json; charset=utf-8').send({ type: 'about:blank', title: message, status, code, ...details });
}
