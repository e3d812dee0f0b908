import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { send } from '../messages/index.js';
import { lastDigest } from './quiet-hours.js';

interface Waiting {
  user_id: string;
  email: string;
  digest_at: number;
  quiet_weekends: boolean;
}

const waiting = `select n.user_id, u.email, coalesce(t.digest_at, 480) as digest_at, coalesce(t.quiet_weekends, false) as quiet_weekends from (select distinct user_id from notice where state = 'WAITING') n
  join "user" u on u.id = n.user_id and u.disabled_at is null left join notification_times t on t.user_id = n.user_id`;

/** Things that one mail lists; the others are counted. */
const MOST = 40;

/** The job of every quarter of an hour: whoever’s time has come gets the mail of the day. What it says is marked as told in the same transaction. */
export async function sendDigests(services: Services): Promise<void> {
  const context = new Context(services, anonymous, 'job digests', { agent: 'job', address: '' });
  const people = (await services.database.read({ realm: 'jobs' }, { text: waiting })) as unknown as Waiting[];
  const { config } = services;
  for (const { user_id: user, email, digest_at: digestAt, quiet_weekends: quietWeekends } of people) {
    const until = lastDigest(context.now, { digestAt, quietWeekends });
    await context.changeAs({ realm: 'jobs' }, async (unit) => {
      const told = await unit.em.execute<{ subject: string; address: string | null; told_at: Date }[]>(`update notice set state = 'SENT' where user_id = ? and state = 'WAITING' and told_at <= ? returning subject, address, told_at`, [user, until]);
      if (told.length === 0) return;
      const lines = told.sort((one, other) => +new Date(one.told_at) - +new Date(other.told_at)).slice(0, MOST).map(({ subject, address }) => (address ? `${subject}: ${address}` : subject));
      send(unit, config, {
        template: 'digest', to: email, subject: told.length === 1 ? 'One thing happened' : `${told.length} things happened`,
        paragraphs: ['Since your last summary:', ...lines, ...(told.length > MOST ? [`And ${told.length - MOST} more.`] : []), 'You choose on your account page what comes at once, in this summary, or not at all.'],
        link: { says: 'Sign in', address: `${config.BASE_URL}/` },
      });
    });
  }
}
