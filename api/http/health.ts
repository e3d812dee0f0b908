import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { access, constants, mkdir } from 'node:fs/promises';
import { pingScanner } from '../documents/index.js';
import type { Services } from '../context.js';

/** live: this process answers. ready: everything it needs answers, too; else it says which part does not, and how much is being done and waits. A malware scanner, where there is one, is told of and does not make it unready. */
export async function healthRoutes(app: FastifyInstance, { services, jobs }: { services: Services; jobs: pg.Pool }): Promise<void> {
  app.get('/health/live', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const folder = services.config.DATA_DIR;
    const parts = {
      database: () => services.database.ping(),
      jobs: () => jobs.query('select 1'),
      documents: () => mkdir(folder, { recursive: true }).then(() => access(folder, constants.W_OK)),
    };
    // Where a scanner is away, files wait until it is back; nothing else does, so it is told of and does not count.
    const scanner = services.config.CLAMD_URL ? { scanner: () => pingScanner(services.config.CLAMD_URL!) } : {};
    const states = await Promise.all(Object.entries({ ...parts, ...scanner }).map(async ([name, check]) => [name, await within(2000, check)] as const));
    const ready = states.every(([name, ok]) => ok || name === 'scanner');
    return reply.code(ready ? 200 : 503).header('cache-control', 'no-store').send({ status: ready ? 'ready' : 'not ready', parts: Object.fromEntries(states.map(([name, ok]) => [name, ok ? 'ready' : 'not ready'])), load: services.shares.load });
  });
}

const within = (milliseconds: number, check: () => Promise<unknown>): Promise<boolean> =>
  Promise.race([check().then(() => true, () => false), new Promise<boolean>((done) => setTimeout(() => done(false), milliseconds).unref())]);
