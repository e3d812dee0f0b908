import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from './api.js';
import type { Portal } from './context.js';
import { type Fields, isTyped, keepTyped, typedFields } from './kept.js';
import { SESSION_COOKIE } from './pages/sign-in.js';

interface Told {
  status: number;
  heading: string;
  text: string;
}

const told: Readonly<Record<string, (error: ApiError) => Told>> = {
  UNAUTHENTICATED: () => ({ status: 401, heading: 'You have been signed out', text: 'Sign in again to go on.' }),
  REFUSED: ({ message }) => ({ status: 403, heading: 'You may not do this', text: message }),
  NOT_FOUND: () => ({ status: 404, heading: 'Page not found', text: 'It does not exist, or it is not yours to see. If somebody sent you the address, check it, or ask whether your setting was changed.' }),
  NOT_NOW: ({ message }) => ({ status: 409, heading: 'This cannot be done now', text: message }),
  CONFLICT: ({ message }) => ({ status: 409, heading: 'Somebody else changed this', text: message }),
  INVALID: ({ message }) => ({ status: 400, heading: 'This could not be understood', text: message }),
  THROTTLED: ({ message }) => ({ status: 429, heading: 'Too many tries', text: message }),
  UNAVAILABLE: () => ({ status: 503, heading: 'Sorry, the service is not available', text: 'We cannot reach our database just now. Nothing that was saved is lost. Try again in a minute.' }),
};

const fault: Told = { status: 500, heading: 'Sorry, there is a problem with the service', text: 'It was logged and will be looked at. Try again later.' };

/** Error pages that say what happened and what to do, and that give back whatever was typed. */
export function errorPages({ app, api, view }: Portal): void {
  app.setErrorHandler(async (error: FastifyError | ApiError, request, reply) => {
    const page = toTold(error, request);
    if (page.status === 401 && request.method === 'GET') return reply.redirect(`/sign-in?next=${encodeURIComponent(request.url)}`, 303);
    const typed = typedFields(request);
    // The session is over, and still says whose text this is: it waits, sealed, for the same person.
    const kept = page.status === 401 && typed ? await keepTyped(api, request, typed, request.cookies[SESSION_COOKIE]) : null;
    if (error instanceof ApiError && typeof error.details['retryAfter'] === 'number') reply.header('retry-after', String(Math.ceil(error.details['retryAfter'])));
    if (String(request.headers.accept ?? '').includes('application/json')) return reply.code(page.status).header('cache-control', 'no-store').send({ code: error instanceof ApiError ? error.code : 'FAULT', message: page.text, details: { ...(error instanceof ApiError ? error.details : {}), ...(kept && { kept }) } });
    if (kept) return reply.redirect(`/sign-in?next=${encodeURIComponent(`/kept/${kept}`)}`, 303);
    return view.send(request, reply, 'error', { ...page, title: page.heading, kept: typed && givenBack(request.url, typed), signedOut: page.status === 401, requestId: request.id }, page.status);
  });
}

function toTold(error: FastifyError | ApiError, request: FastifyRequest): Told {
  if (error instanceof ApiError) return told[error.code]?.(error) ?? fault;
  if (error.statusCode && error.statusCode < 500) return { status: error.statusCode, heading: 'This could not be understood', text: error.statusCode === 413 ? 'It is too large. A file may have 10 MB, an answer 200,000 characters.' : 'Go back and try again.' };
  request.log.error({ err: error }, 'A fault in a page');
  return fault;
}

/** What was typed, to be sent again with one press. */
function givenBack(address: string, typed: Fields): { address: string; fields: { name: string; value: string; shown: boolean }[] } {
  const fields = Object.entries(typed).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((each) => ({ name, value: String(each), shown: isTyped(name) && String(each).trim() !== '' })));
  return { address, fields };
}

export async function notFoundPage({ view }: Portal, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  if (!String(request.headers.accept ?? '').includes('text/html')) return reply.code(404).type('application/problem+json; charset=utf-8').send({ type: 'about:blank', title: 'There is no such page.', status: 404, code: 'NOT_FOUND' });
  return view.send(request, reply, 'error', { ...told['NOT_FOUND']!(new ApiError({ message: '' })), title: 'Page not found' }, 404);
}
