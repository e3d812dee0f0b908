import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { type Notification, notify } from '../notifications/index.js';

/** What the caseworker of a case is told, and whoever covers for them that day. A setting does not see who is away, so a job finds out. */
export interface WorkerNotice {
  authority: string;
  worker: string;
  /** Whoever did it knows. */
  except: string | null;
  notification: Omit<Notification, 'users'>;
}

const whoWorks = `select $1::uuid as id union select cover_id from cover where absent_id = $1 and authority_code = $2 and ended_at is null and $3::date between from_on and until_on`;

export async function tellWorker(services: Services, { authority, worker, except, notification }: WorkerNotice): Promise<void> {
  const context = new Context(services, anonymous, 'job tell-worker', { agent: 'job', address: '' });
  const identity = { realm: 'jobs' as const, authorities: [authority] };
  const found = await services.database.read(identity, { text: whoWorks, values: [worker, authority, context.today] });
  const users = found.map(({ id }) => String(id)).filter((id) => id !== except);
  await context.changeAs(identity, (unit) => notify(services.config, unit, { ...notification, users }));
}
