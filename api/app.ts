import { fastifyApolloHandler, fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import pg from 'pg';
import { type Logger, pino } from 'pino';
import { CheckpointFiles, Sequencer, signingKey } from './audit/index.js';
import type { Config } from './config.js';
import { type Context, type Services } from './context.js';
import { Database } from './database/database.js';
import type { Roles } from './database/roles.js';
import { ormOptions } from './orm.js';
import { DocumentStore } from './database/document-store.js';
import { formFileRoutes } from './http/form-files.js';
import { wordFileRoutes } from './http/word-files.js';
import { documentRoutes } from './http/documents.js';
import { temporaryRoutes } from './http/temporary.js';
import { createGraphqlServer } from './http/graphql.js';
import { calendarRoutes } from './http/calendar.js';
import { hostCookies } from './http/cookies.js';
import { healthRoutes } from './http/health.js';
import { Callers } from './http/identify.js';
import { mailboxRoutes } from './http/mailbox.js';
import { startMetrics } from './http/metrics.js';
import { originAllowed } from './http/origin.js';
import { oauthRoutes } from './http/oauth.js';
import { sendError } from './http/problem.js';
import { securityHeaders } from './http/security-headers.js';
import { playgroundRoutes } from './http/playground.js';
import { createAuthorizationServer } from './integrations/index.js';
import { Journal } from './journal/journal.js';
import { type Jobs, startJobs } from './jobs.js';
import { refused } from './kernel/errors.js';
import { Shares } from './kernel/shares.js';
import { Throttle } from './kernel/throttle.js';
import { MailSender } from './messages/index.js';
import { Reader } from './reading/index.js';
import { guardedSchema } from './schema.js';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import type { ApolloServer } from '@apollo/server';

/** A running installation: what main.ts listens with and what the tests call. */
export interface App {
  http: FastifyInstance;
  services: Services;
  schema: GraphQLSchema;
  apollo: ApolloServer<Context>;
  /** Of a request whose caller is known before anything else is done. */
  contextFor(request: FastifyRequest): Promise<Context>;
  /** Of a request that is executed as an operation, which sees to it that the caller is who they were. */
  contextForOperation(request: FastifyRequest): Promise<Context>;
  mail: MailSender;
  /** Where metrics are asked for; absent where nothing is. */
  metricsPort: number | undefined;
  startJobs(): Promise<void>;
  close(): Promise<void>;
}

/** Operations of one party that may wait for their turn, and for how many milliseconds. */
const MOST_WAITING = 500;
const PATIENCE = 20_000;

export interface AppOptions {
  config: Config;
  roles: Roles;
  clock?: () => Date;
  log?: Logger;
  /** Another schema than the guarded one: for benchmarks alone. */
  schema?: GraphQLSchema;
}

export async function createApp({ config, roles, clock = () => new Date(), log = pino({ level: config.LOG_LEVEL }), schema: given }: AppOptions): Promise<App> {
  const onError = (error: Error) => log.warn({ err: { message: error.message } }, 'A database connection was lost');
  const schema = given ?? (await guardedSchema());
  const database = await Database.open(config.DATABASE_APP_URL ?? roles.appUrl, { ...ormOptions, connections: config.DATABASE_POOL, onError });
  const services: Services = {
    config, database, clock,
    reader: new Reader(schema, database.orm, database),
    store: new DocumentStore(join(config.DATA_DIR, 'documents')),
    journal: config.AUDIT === 'off' ? undefined : new Journal(database),
    // No more than there are connections; a quarter of them is never one party’s.
    shares: new Shares({ atOnce: config.DATABASE_POOL, each: Math.ceil(config.DATABASE_POOL * 0.75), waiting: MOST_WAITING, patience: PATIENCE }),
    throttle: new Throttle(database.pool, config.SECRET_KEY, config.RATE_LIMITS === 'test' ? 10_000 : 1),
  };
  const mail = new MailSender(config, database, clock);
  const provider = createAuthorizationServer(config, database);
  const jobPool = new pg.Pool({ connectionString: roles.jobsUrl, max: 6, connectionTimeoutMillis: 5000, application_name: 'portal-jobs' });
  jobPool.on('error', onError);
  jobPool.on('connect', (client) => client.on('error', onError));
  const metrics = config.METRICS_PORT === undefined ? undefined : await startMetrics({ services, host: config.HOST, port: config.METRICS_PORT });
  let runner: Jobs | undefined;
  let sequencer: Sequencer | undefined;

  const http = Fastify({ trustProxy: config.TRUSTED_PROXY ?? false, loggerInstance: log as never, logController: new LogController({ disableRequestLogging: true }), bodyLimit: 5 * 1024 * 1024, requestTimeout: 60_000, genReqId: () => crypto.randomUUID(), forceCloseConnections: 'idle', routerOptions: { maxParamLength: 200 }, frameworkErrors: (error, request, reply) => void sendError(error, request as never, reply as never, log) }) as unknown as FastifyInstance;
  const contexts = new WeakMap<FastifyRequest, Context[]>();
  const callers = new Callers(services, provider);
  const noted = (request: FastifyRequest, context: Context) => {
    contexts.set(request, [...(contexts.get(request) ?? []), context]);
    return context;
  };
  const contextFor = async (request: FastifyRequest) => noted(request, await callers.contextOf(request));
  const contextForOperation = async (request: FastifyRequest) => noted(request, await callers.contextOfOperation(request));
  const apollo = createGraphqlServer(schema, { production: config.production, log, shares: services.shares });
  apollo.addPlugin(fastifyApolloDrainPlugin(http));
  await apollo.start();

  await http.register(cookie);
  if (config.BASE_URL.startsWith('https:')) hostCookies(http);
  securityHeaders(http, { secure: config.BASE_URL.startsWith('https:') });
  await http.register(compress, { global: true, encodings: ['br', 'gzip'], threshold: 1024 });
  http.addHook('onRequest', async (request) => {
    if (!originAllowed(request, config.BASE_URL)) throw Object.assign(refused('send this from another site', []), { statusCode: 403 });
  });
  // Whatever route reads a child's record, nothing leaves before the log has it. Operations have seen to it already.
  http.addHook('onSend', async (request) => {
    for (const context of contexts.get(request) ?? []) await context.settle();
  });
  http.setErrorHandler((error, request, reply) => sendError(error, request, reply, log));
  http.route({ method: ['POST'], url: '/graphql', handler: fastifyApolloHandler(apollo, { context: contextForOperation as never }) as never });
  await http.register(healthRoutes, { services, jobs: jobPool });
  await http.register(oauthRoutes, { provider, services });
  await http.register(formFileRoutes, { contextFor, base: config.BASE_URL });
  await http.register(wordFileRoutes, { contextFor });
  await http.register(documentRoutes, { services, contextFor });
  await http.register(calendarRoutes, { services });
  await http.register(temporaryRoutes, { services, contextFor });
  if (!config.production) {
    await http.register(mailboxRoutes, { mailbox: mail.mailbox });
    await http.register(playgroundRoutes);
  }

  return {
    http, services, schema, apollo, contextFor, contextForOperation, mail, metricsPort: metrics?.port,
    startJobs: async () => {
      runner = await startJobs(jobPool, services, mail, log);
      if (config.AUDIT !== 'on') return;
      sequencer = new Sequencer({ pool: jobPool, key: signingKey(config), files: new CheckpointFiles(config.CHECKPOINT_DIR), clock, log, pause: 500, checkpointEvery: config.CHECKPOINT_MINUTES * 60_000, verifyEvery: 86_400_000 });
      sequencer.start();
    },
    close: async () => {
      await runner?.stop();
      await http.close();
      await apollo.stop().catch(() => undefined);
      // After the last request: what it wrote is signed, too.
      await sequencer?.stop();
      mail.close();
      await metrics?.close();
      await Promise.allSettled([jobPool.end(), database.close()]);
    },
  };
}
