import { Logger as WorkerLogger, run } from 'graphile-worker';
import type pg from 'pg';
import { z } from 'zod';
import type { Logger } from 'pino';
import type { Services } from './context.js';
import { startRegistration, startReset, tidyAccounts } from './accounts/index.js';
import { PrintingPress, makeOutput, scanDocument } from './documents/index.js';
import { followMeeting, remindOfAdvice } from './advice/index.js';
import { eraseExports, makeExport } from './exports/index.js';
import { makeLetter } from './letters/index.js';
import type { MailSender } from './messages/index.js';
import { makeDueTermLists, makeTermLists, remindOfDeadlines } from './caseload/index.js';
import { NotificationEvent, sendDigests } from './notifications/index.js';
import { tellWorker } from './reviews/index.js';
import { dispose, remindOfErasure, sweepRetention } from './retention/index.js';
import { guardedSchema } from './schema.js';
import { erasePacks, gatherSubjectAccess, packSubjectAccess } from './subject-access/index.js';

const mailJob = z.object({ mail: z.uuid() });
/** Of a reset or a registration: the queue names nobody. */
const sealedJob = z.object({ sealed: z.string() });
const scanJob = z.object({ document: z.uuid(), authority: z.string(), setting: z.uuid(), tries: z.number().optional() });
const outputJob = z.object({ document: z.uuid(), authority: z.string(), setting: z.uuid() });
const letterJob = z.object({ letter: z.uuid(), authority: z.string() });
const disposalJob = z.object({ disposal: z.uuid(), authority: z.string() });
const subjectAccessJob = z.object({ request: z.uuid(), authority: z.string() });
const workerNotice = z.object({ authority: z.string(), worker: z.uuid(), except: z.uuid().nullable(), notification: z.object({ event: z.enum(NotificationEvent), template: z.string(), key: z.string().optional(), subject: z.string(), paragraphs: z.array(z.string()), link: z.object({ says: z.string(), address: z.string() }) }) });
const termListJob = z.object({ authority: z.string(), term: z.uuid(), by: z.uuid().nullable(), remind: z.boolean().optional() });
const meetingJob = z.object({ authority: z.string(), review: z.uuid() });
const exportJob = z.object({ export: z.uuid(), authority: z.string() });

/** What is done of itself: minute, hour, day, month, weekday, then the job. */
const timetable = ['*/10 * * * * sweep ?max=1', '3,18,33,48 * * * * send-digests ?max=1', '17 * * * * tidy-accounts', '37 5 * * * remind-daily ?max=1', '17 3 * * * sweep-retention ?max=3'].join('\n');

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
    crontab: timetable,
    taskList: {
      'send-mail': async (payload) => mail.send(mailJob.parse(payload).mail),
      'start-reset': async (payload) => startReset(services, sealedJob.parse(payload)),
      'start-registration': async (payload) => startRegistration(services, sealedJob.parse(payload)),
      'tidy-accounts': async () => tidyAccounts(services),
      'make-output': async (payload) => makeOutput(services, press.print, outputJob.parse(payload)),
      'scan-document': async (payload) => scanDocument(services, scanJob.parse(payload)),
      'make-letter': async (payload) => makeLetter(services, press.print, letterJob.parse(payload)),
      'make-export': async (payload) => makeExport(services, await guardedSchema(), exportJob.parse(payload)),
      'tell-worker': async (payload) => tellWorker(services, workerNotice.parse(payload)),
      'follow-meeting': async (payload) => followMeeting(services, meetingJob.parse(payload)),
      'make-term-lists': async (payload) => makeTermLists(services, termListJob.parse(payload)),
      'remind-daily': async () => {
        await makeDueTermLists(services);
        await remindOfDeadlines(services);
        await remindOfAdvice(services);
        await remindOfErasure(services);
      },
      'send-digests': async () => sendDigests(services),
      dispose: async (payload) => dispose(services, disposalJob.parse(payload)),
      'sweep-retention': async () => sweepRetention(services),
      'gather-subject-access': async (payload) => gatherSubjectAccess(services, subjectAccessJob.parse(payload)),
      'pack-subject-access': async (payload) => packSubjectAccess(services, press.print, subjectAccessJob.parse(payload)),
      sweep: async () => {
        await eraseExports(services);
        await erasePacks(services);
      },
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
