import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FastifyRequest } from 'fastify';
import { type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { portal } from '../portal/server/portal.js';
import type { App } from './app.js';
import { compareWithDraft, wordOfDraft } from './forms/index.js';
import { addDocument, removeDocument } from './documents/index.js';

const adminFolder = fileURLToPath(new URL('../admin/', import.meta.url));

/** Mounts the two clients. They know the API only by its schema: the portal sends it operations like anybody else. */
export async function mountClients({ http, apollo, contextFor, contextForOperation, services }: App): Promise<void> {
  const execute = async (request: FastifyRequest, query: string, variables: Record<string, unknown>) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: await contextForOperation(request) });
    if (body.kind !== 'single') throw new Error('The portal asks for nothing in parts');
    const { data, errors } = body.singleResult;
    return { data: data ?? undefined, errors: errors as readonly (GraphQLError | GraphQLFormattedError)[] | undefined ?? [] };
  };
  await http.register(portal, {
    secure: services.config.BASE_URL.startsWith('https:'),
    port: {
      execute,
      addDocument: async (request, upload) => addDocument(await contextFor(request), upload),
      wordFile: async (request, draft, blank) => wordOfDraft(await contextFor(request), draft, blank),
      readWord: async (request, draft, content) => compareWithDraft(await contextFor(request), draft, content),
      removeDocument: async (request, id) => removeDocument(await contextFor(request), id),
    },
  });
  if (existsSync(`${adminFolder}index.html`)) {
    await http.register(async (admin) => {
      admin.addHook('onSend', async (_request, reply) => {
        reply.header('content-security-policy', "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
      });
      await admin.register(fastifyStatic, { root: adminFolder, prefix: '/admin/', decorateReply: false, preCompressed: true, setHeaders: (reply, path) => void reply.header('cache-control', /-[\w-]{8,}\.\w+(\.br|\.gz)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache') });
    });
    http.get('/admin', async (_request, reply) => reply.redirect('/admin/', 302));
  }
}
