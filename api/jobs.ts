import { Logger as WorkerLogger, run } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import type { Logger } from 'pino';
import type { Services } from './context.js';
import { startReset, tidyAccounts } from './accounts/index.js';
import { PrintingPress, makeOutput } from './documents/index.js';
import type { MailSender } from './messages/index.js';

const mailJob = z.object({ mail: z.uuid() });
const resetJob = z.object({ sealed: z.string() });
const outputJob = z.object({ document: z.uuid(), authority: z.string(), setting: z.uuid() });

export interface Jobs {
  stop(): Promise<void>;
}

/** Runs queued jobs until it is stopped. Each job is safe to repeat: a worker may be killed at any moment. */
export async function startJobs(pool: pg.Pool, services: Services, mail: MailSender, log: Logger): Promise<Jobs> {
  const press = new PrintingPress();
  const runner = await run({
    pgPool: pool,
    concurrency: 4,
    noHandleSignals: true,
    pollInterval: 1000,
    crontab: '17 * * * * tidy-accounts',
    taskList: {
      'send-mail': async (payload) => mail.send(mailJob.parse(payload).mail),
      'start-reset': async (payload) => startReset(services, resetJob.parse(payload)),
      'tidy-accounts': async () => tidyAccounts(services),
      'make-output': async (payload) => makeOutput(services, press.print, outputJob.parse(payload)),
    },
    logger: loggerFor(log),
  });
  return {
    stop: async () => {
      await runner.stop();
      await press.close();
    },
  };
}

const loggerFor = (log: Logger) => new WorkerLogger(() => (level, message) => (level === 'error' ? log.error(message) : level === 'warning' ? log.warn(message) : log.debug(message)));
