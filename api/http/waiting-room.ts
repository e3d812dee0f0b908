import Fastify from 'fastify';
import type { Config } from '../config.js';

/** Answers while the database cannot be reached at start: alive, not ready, and a page that says so. */
export async function startWaitingRoom({ PORT, HOST }: Pick<Config, 'PORT' | 'HOST'>): Promise<{ close(): Promise<void> }> {
  const http = Fastify({ forceCloseConnections: true });
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => reply.code(503).send({ status: 'not ready', parts: { database: 'not ready' } }));
  http.addContentTypeParser('*', (_request, _payload, done) => done(null));
  http.setNotFoundHandler(async (request, reply) => {
    reply.code(503).headers({ 'retry-after': '5', 'cache-control': 'no-store' });
    if (request.url.startsWith('/graphql')) return reply.send({ errors: [{ message: 'The service is starting and cannot reach its database yet.', extensions: { code: 'UNAVAILABLE', retryAfter: 5 } }] });
    return reply.type('text/html; charset=utf-8').send(page);
  });
  await http.listen({ port: PORT, host: HOST });
  return http;
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The service is not available yet</title></head>
<body><main><h1>The service is not available yet</h1><p>It is starting, and its database does not answer. Try again in a minute. Nothing that was saved is lost.</p></main></body></html>`;
