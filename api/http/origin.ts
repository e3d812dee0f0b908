import type { FastifyRequest } from 'fastify';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against forged requests from other sites: a request that changes something must come from a page of ours.
 * Browsers say where a request comes from in Sec-Fetch-Site and Origin; a program that says neither sends no
 * cookie of somebody else. Nothing has to be kept per page, so it works behind proxies and without scripts.
 */
export function originAllowed(request: Pick<FastifyRequest, 'method' | 'headers'>, base: string): boolean {
  if (safe.has(request.method)) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = request.headers.origin;
  if (origin === undefined) return true;
  return origin === new URL(base).origin || hostOf(origin) === request.headers.host;
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
