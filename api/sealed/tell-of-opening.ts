import type { Context } from '../context.js';
import { send } from '../messages/index.js';
import type { Review } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import type { AccessGrant } from './access-grant.js';

/** Those who answer for the setting, and whoever submitted it. */
const settingSql = `select distinct u.email from "user" u where u.disabled_at is null and u.id in (
  select user_id from membership where setting_id = ? and state = 'APPROVED' and role in ('COORDINATOR', 'HEAD') union select submitted_by_id from submission where id = ?)`;

/** The auditors of the authority; where it has none, its administrators. */
const auditorsSql = `
  with staff as (select user_id, role from staff_role where authority_code = ? and ended_at is null and role in ('AUDITOR', 'ADMINISTRATOR'))
  select distinct u.email from "user" u join staff s on s.user_id = u.id where u.disabled_at is null and (s.role = 'AUDITOR' or not exists (select 1 from staff where role = 'AUDITOR'))`;

/** Tells the setting and the auditors that a sealed section was opened: the reference and the time, nobody's name. */
export async function tellOfOpening({ services: { config } }: Context, unit: Unit, review: Review, { expiresAt }: AccessGrant, authority: string): Promise<void> {
  const until = expiresAt.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });
  const what = `A manager of ${authority} has opened a sealed section of the review ${review.reference}, and gave a reason. It closes by itself on ${until}.`;
  const letters = [
    { sql: settingSql, values: [review.settingId ?? null, review.submissionId ?? null], why: `Sealed sections hold safeguarding answers that otherwise only the assigned caseworker sees. If you think that this should not have happened, tell ${authority}.`, link: { says: 'Open the review in the portal', address: `${config.BASE_URL}/reviews/${review.id}` } },
    { sql: auditorsSql, values: [review.authorityCode], why: 'Who it was, the reason and every reading stand in the log.', link: { says: 'Open the list of openings in the back office', address: `${config.BASE_URL}/admin/#/accessGrants` } },
  ];
  for (const { sql, values, why, link } of letters) {
    const rows = await unit.em.execute<{ email: string }[]>(sql, values);
    for (const { email } of rows) send(unit, config, { template: 'sealed-opened', to: email, subject: `A sealed section was opened (${review.reference})`, paragraphs: [what, why], link });
  }
}
