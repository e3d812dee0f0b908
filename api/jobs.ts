import { type Runner, Logger as WorkerLogger, run } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import type { Logger } from 'pino';
import type { Services } from './context.js';
import { startReset, tidyAccounts } from './accounts/index.js';
import { makeOutput } from './documents/index.js';
import type { MailSender } from './messages/index.js';

const mailJob = z.object({ mail: z.uuid() });
const resetJob = z.object({ sealed: z.string() });
const outputJob = z.object({ document: z.uuid(), authority: z.string() });

/** Runs queued jobs until it is stopped. Each job is safe to repeat: a worker may be killed at any moment. */
export function startJobs(pool: pg.Pool, services: Services, mail: MailSender, log: Logger): Promise<Runner> {
  return run({
    pgPool: pool,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1000,
    crontab: '17 * * * * tidy-accounts',
    taskList: {
      'send-mail': async (payload) => mail.send(mailJob.parse(payload).mail),
      'start-reset': async (payload) => startReset(services, resetJob.parse(payload)),
      'tidy-accounts': async () => tidyAccounts(services),
      'make-output': async (payload) => makeOutput(services, outputJob.parse(payload)),
    },
    logger: loggerFor(log),
  });
}


const loggerFor = (log: Logger) => new WorkerLogger(() => (level, message) => (level === 'error' ? log.error(message) : level === 'warning' ? log.warn(message) : log.debug(message)));
