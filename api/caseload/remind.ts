import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { addDays, daysBetween } from '../kernel/civil-date.js';
import { type Notification, notify } from '../notifications/index.js';
import { reviewClocks } from '../reviews/index.js';

/** Days before a statutory date on which people are reminded of it; and the day after. */
const DAYS = [14, 7, 1, -1] as const;

interface Due {
  id: string;
  reference: string;
  state: string;
  due_on: string;
  due_clock: string | null;
  setting_id: string | null;
  workers: string[];
}

const due = `select r.id, r.reference, r.state, r.due_on::text as due_on, r.due_clock, r.setting_id,
    coalesce((select json_agg(who) from (select r.assigned_to_id as who where r.assigned_to_id is not null union select c.cover_id from cover c where c.absent_id = r.assigned_to_id and c.authority_code = r.authority_code and c.ended_at is null and $2::date between c.from_on and c.until_on) worker), '[]') as workers
  from review r where r.authority_code = $1 and r.due_on = any($3::date[]) and r.state <> 'DISCARDED' order by r.due_on, r.id`;

const leaders = `select m.setting_id, json_agg(m.user_id) as users from membership m where m.setting_id = any($1::uuid[]) and m.state = 'APPROVED' and m.role in ('COORDINATOR', 'HEAD') group by 1`;

const says = new Map(reviewClocks.map((clock) => [clock.code, clock.says]));
const withSetting = new Set(['EXPECTED', 'DRAFT', 'RETURNED']);

/** The job of every day: whoever has something to do hears of its statutory date in time, once. A repeat tells nobody twice. */
export async function remindOfDeadlines(services: Services): Promise<void> {
  const context = new Context(services, anonymous, 'job reminders', { agent: 'job', address: '' });
  const days = DAYS.map((each) => addDays(context.today, each));
  for (const { code } of await services.database.read({ realm: 'jobs' }, { text: 'select code from authority' })) {
    const staff = { realm: 'jobs' as const, authorities: [String(code)] };
    const rows = (await services.database.read(staff, { text: due, values: [code, context.today, days] })) as unknown as Due[];
    const settings = [...new Set(rows.filter(({ state }) => withSetting.has(state)).flatMap(({ setting_id: setting }) => setting ?? []))];
    const led = new Map((await services.database.read({ realm: 'jobs', settings }, { text: leaders, values: [settings] })).map((row) => [String(row['setting_id']), row['users'] as string[]]));
    for (const row of rows) {
      const { workers, setting_id: setting } = row;
      await context.changeAs(staff, async (unit) => {
        await notify(services.config, unit, { ...reminder(services, context.today, row, 'STAFF'), users: workers });
        if (setting && withSetting.has(row.state)) await notify(services.config, unit, { ...reminder(services, context.today, row, 'SETTING'), users: led.get(setting) ?? [] });
      });
    }
  }
}

function reminder({ config }: Services, today: string, { id, reference, due_on: dueOn, due_clock: clock }: Due, whose: 'STAFF' | 'SETTING'): Omit<Notification, 'users'> {
  const left = daysBetween(today, dueOn);
  const what = says.get(clock ?? '') ?? 'The next statutory step';
  return {
    event: left < 0 ? 'DEADLINE_OVER' : 'DEADLINE_NEAR',
    key: `deadline ${id} ${dueOn} ${left}`,
    subject: left < 0 ? `A statutory date was missed (${reference})` : `Due in ${left === 1 ? 'one day' : `${left} days`} (${reference})`,
    paragraphs: [`${what}: ${left < 0 ? 'it was' : 'it is'} due on ${dueOn}. Review ${reference}.`],
    link: whose === 'STAFF' ? { says: 'Open it in the back office', address: `${config.BASE_URL}/admin/#/reviews/${id}/show` } : { says: 'Open it in the portal', address: `${config.BASE_URL}/reviews/${id}` },
  };
}
