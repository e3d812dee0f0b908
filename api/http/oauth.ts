import type { FastifyInstance } from 'fastify';
import type Provider from 'oidc-provider';
import { serverMetadata } from '../integrations/index.js';
import type { Services } from '../context.js';

const ours = ['/oauth/token', '/oauth/introspect', '/oauth/revoke'];

/** Mounts the three addresses of the authorization server that programs need, and its metadata; the rest of it stays closed. */
export async function oauthRoutes(app: FastifyInstance, { provider, services }: { provider: Provider; services: Services }): Promise<void> {
  const handle = provider.callback();
  await app.register(async (raw) => {
    raw.removeAllContentTypeParsers();
    raw.addContentTypeParser('*', (_request, _payload, done) => done(null));
    for (const url of ours) {
      raw.post(url, async (request, reply) => {
        if (url === '/oauth/token') await services.throttle.count('tokens', request.ip);
        reply.hijack();
        reply.raw.setHeader('cache-control', 'no-store');
        await handle(request.raw, reply.raw);
      });
    }
  });
  app.get('/.well-known/oauth-authorization-server', async (_request, reply) => reply.header('cache-control', 'max-age=3600').send(serverMetadata(services.config.BASE_URL)));
}
