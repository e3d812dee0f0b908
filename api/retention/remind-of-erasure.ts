import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { addDays, addMonths } from '../kernel/civil-date.js';
import { notify } from '../notifications/index.js';
import { monthsOf } from './periods.js';

/** Days before a draft that a setting gave up is erased on which its people are told. */
const NOTICE = 14;

/* Drafts are the setting’s own: an authority’s jobs see none of them, so this looks with the eyes of the settings. */
const drafts = `select f.id, f.setting_id, f.closed_at, coalesce(r.reference, a.reference) as reference, array[coalesce(f.lead_id, f.started_by_id)] as people from form_response f
  left join review r on r.response_id = f.id left join assessment a on a.response_id = f.id
  where f.authority_code = $1 and f.first_submitted_at is null and f.closed_at >= $2 and f.closed_at < $3 and (r.id is null or r.state = 'DISCARDED')`;

/** The job of every day: before a draft is erased for good, whoever led it hears of it, once. */
export async function remindOfErasure(services: Services): Promise<void> {
  const { database, config } = services;
  const context = new Context(services, anonymous, 'job reminders of erasure', { agent: 'job', address: '' });
  const settings = (await database.read({ realm: 'accounts' }, { text: `select distinct setting_id from membership where state = 'APPROVED'` })).map((row) => String(row['setting_id']));
  if (settings.length === 0) return;
  for (const { code } of await database.read({ realm: 'jobs' }, { text: 'select code from authority' })) {
    const months = await monthsOf(database, { realm: 'jobs', authorities: [String(code)] }, String(code), 'DISCARDED_DRAFT');
    const until = addDays(addMonths(context.today, -months), NOTICE);
    const found = await database.read({ realm: 'jobs', settings }, { text: drafts, values: [code, addDays(until, -NOTICE), addDays(until, 1)] });
    for (const row of found) {
      const erasedOn = addMonths((row['closed_at'] as Date).toISOString().slice(0, 10), months);
      await context.changeAs({ realm: 'jobs' }, (unit) =>
        notify(config, unit, {
          event: 'DRAFT_ERASED_SOON', key: `erasure ${String(row['id'])}`, users: row['people'] as string[], subject: `A draft is about to be erased${row['reference'] ? ` (${String(row['reference'])})` : ''}`,
          paragraphs: [`A draft that your setting gave up will be erased for good on ${erasedOn} or soon after.`, 'If you still need something of it, ask the authority before that day.'], link: { says: 'Sign in', address: `${config.BASE_URL}/` },
        }),
      );
    }
  }
}
