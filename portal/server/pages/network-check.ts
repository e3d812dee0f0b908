import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { NetworkFactsDocument, SendTestMailDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { type Seen, findings, linesFor, proxiesOf } from '../network-findings.js';

const COOKIE = 'portal_check';
/** As long as the longest answer of a form. */
const LONGEST_ANSWER = 200_000;
const LARGEST_FILE = 10 * 1024 * 1024;

type Query = Readonly<Record<string, string | undefined>>;

/** What proxies of schools break, found out without an account. What was found travels in the address of the page, since cookies may be what is broken. */
export function networkCheckPages({ app, api, view, secure }: Portal): void {
  const mark = (reply: FastifyReply): string => {
    const nonce = randomBytes(9).toString('base64url');
    reply.setCookie(COOKIE, nonce, { path: '/network-check', httpOnly: true, sameSite: 'lax', secure, maxAge: 3600 });
    return nonce;
  };
  const kept = (request: FastifyRequest, nonce: string | undefined): string => (nonce !== undefined && request.cookies[COOKIE] === nonce ? 'yes' : 'no');

  app.get('/network-check', async (request, reply) => view.send(request, reply, 'network-check', { title: 'Check your network', nonce: mark(reply), big: 'x'.repeat(LONGEST_ANSWER), now: Date.now() }));

  app.post<{ Body: Query }>('/network-check', { bodyLimit: 1024 * 1024 }, async (request, reply) => {
    const { nonce, big = '', scripts = 'no', fetched = 'no', skew = '' } = request.body ?? {};
    const first = kept(request, nonce);
    return reply.redirect(`/network-check/results?${new URLSearchParams({ first, size: String(big.length), scripts, fetched, skew, n: mark(reply) }).toString()}`, 303);
  });

  /** The kind of request that saves answers while one types. */
  app.post('/network-check/echo', async (_request, reply) => reply.header('cache-control', 'no-store').send({ got: true }));

  app.get<{ Querystring: Query }>('/network-check/results', async (request, reply) => results(request, reply, request.query));

  app.post<{ Body: Query; Querystring: Query }>('/network-check/mail', async (request, reply) => {
    const email = request.body?.['email'] ?? '';
    try {
      await api.ask(request, SendTestMailDocument, { email });
      return await results(request, reply, request.query, { mailed: email.trim() });
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'THROTTLED'].includes(error.code)) throw error;
      return results(request, reply, request.query, { email, error: error.message, field: 'email' }, error.code === 'THROTTLED' ? 429 : 422);
    }
  });

  void app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 2 } });
    scope.post<{ Querystring: Query }>('/network-check/file', async (request, reply) => {
      const part = await request.file();
      // Counted as it comes in; nothing of it is kept.
      let bytes = 0;
      for await (const chunk of part?.file ?? []) bytes += (chunk as Buffer).length;
      return results(request, reply, { ...request.query, file: bytes > 0 ? String(bytes) : '' }, bytes === 0 ? { error: 'Choose a file first', field: 'file' } : {}, bytes === 0 ? 422 : 200);
    });
  });

  async function results(request: FastifyRequest, reply: FastifyReply, query: Query, data: object = {}, status = 200) {
    const { networkFacts } = await api.ask(request, NetworkFactsDocument);
    const seen: Seen = {
      first: query['first'] === 'yes', second: query['second'] ? query['second'] === 'yes' : kept(request, query['n']) === 'yes', size: Number(query['size']) || 0, longest: LONGEST_ANSWER, file: Number(query['file']) || 0,
      scripts: query['scripts'] === 'yes', fetched: query['fetched'] === 'yes', skew: /^-?\d{1,9}$/.test(query['skew'] ?? '') && query['skew'] !== '' ? Number(query['skew']) : null,
      proxies: proxiesOf(request.headers, secure), address: request.ip, agent: String(request.headers['user-agent'] ?? '').slice(0, 200),
    };
    const again = new URLSearchParams({ first: seen.first ? 'yes' : 'no', second: seen.second ? 'yes' : 'no', size: String(seen.size), scripts: seen.scripts ? 'yes' : 'no', fetched: seen.fetched ? 'yes' : 'no', skew: query['skew'] ?? '', file: String(seen.file || '') }).toString();
    const facts = { host: request.host, mailFrom: networkFacts?.mailFrom ?? '', secure };
    return view.send(request, reply, 'network-results', { title: 'What we found', findings: findings(seen), lines: linesFor(seen, facts), seen, facts, again, at: new Date().toISOString(), ...data }, status);
  }
}
