import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

/** Outside production: GraphiQL for those who open /graphql in a browser; it comes from the package, not from the network. */
export async function playgroundRoutes(app: FastifyInstance): Promise<void> {
  const page = renderGraphiQL({ endpoint: '/graphql', title: 'Professional Portal API', defaultQuery: 'query {\n  viewer {\n    name\n    roles\n  }\n}\n' });
  app.get('/graphql', async (request, reply) => {
    if (!String(request.headers.accept ?? '').includes('text/html')) return reply.code(405).header('allow', 'POST').send({ errors: [{ message: 'Send operations with POST.', extensions: { code: 'INVALID' } }] });
    return reply
      .header('content-security-policy', "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob: 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'")
      .type('text/html; charset=utf-8')
      .send(page);
  });
}
