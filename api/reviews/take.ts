import type { Context } from '../context.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { type Step, checkStep } from '../kernel/lifecycle.js';
import { nextDue } from '../kernel/clocks.js';
import { notNow } from '../kernel/errors.js';
import { type Viewer, caseworkerOfAuthority } from '../access/index.js';
import { send } from '../messages/index.js';
import type { Unit } from '../unit.js';
import { clocksOf } from './review.clocks.js';
import { type ReviewRow, reviewLifecycle } from './review.lifecycle.js';
import { type Told, reviewMessages } from './review.messages.js';
import type { Review, ReviewState } from './review.js';

/** Steps that are possible with a review whose child is another authority's now. */
const afterMove = ['closeReview', 'clearReview', 'discardReview'];

/** Checks a step without taking it: by whom, on what they saw, in which state, with what it needs, and whose child it is. */
export async function check(unit: Unit, review: Review, step: string, expectedVersion?: number | null): Promise<Step<ReviewState, Viewer, ReviewRow>> {
  const found = checkStep(reviewLifecycle, step, unit.viewer, review as ReviewRow, expectedVersion);
  if (!afterMove.includes(step)) {
    const child = await unit.em.findOne(Child, { id: review.childId });
    if (child?.authorityCode !== review.authorityCode)
      throw notNow('Another authority is responsible for this child now, so this review cannot go on here. Nothing was changed.', caseworkerOfAuthority.holds(unit.viewer, review) ? ['closeReview'] : afterMove.slice(1));
  }
  return found;
}

/**
 * The only way to move a review: checks the step, changes the record with its next statutory date,
 * and writes the audit entry and the messages in the same transaction.
 */
export async function take(context: Context, unit: Unit, review: Review, step: string, changes: Partial<Review>, expectedVersion?: number | null): Promise<void> {
  const { to, act, audience } = await check(unit, review, step, expectedVersion);
  const before = { ...review };
  Object.assign(review, changes, { changedAt: unit.now }, to ? { state: to } : {});
  const due = nextDue(clocksOf(review));
  review.dueOn = due?.dueOn ?? null;
  review.dueClock = due?.code ?? null;
  const fields = [...Object.keys(changes), ...(to ? ['state'] : [])] as (keyof Review)[];
  const subject = { authorityCode: review.authorityCode, childId: review.childId, subjectType: 'Review', subjectId: review.id };
  const commitments = unit.revise(subject, Object.fromEntries(fields.map((field) => [field, [before[field], review[field]]])));
  unit.audit({ act, audience, ...subject, settingId: review.settingId, fields, commitments });
  await tell(context, unit, review, step);
}

/** Queues the mails that go with a step. */
export async function tell(context: Context, unit: Unit, review: Review, step: string): Promise<void> {
  for (const message of reviewMessages[step] ?? []) {
    for (const address of await addresses(unit, review, message.told))
      send(unit, context.services.config, { template: `${step} ${message.told}`, to: address, subject: `${message.subject} (${review.reference})`, paragraphs: message.paragraphs(review), link: { says: message.link.says, address: `${context.services.config.BASE_URL}${message.link.path(review.id)}` } });
  }
}

/** Those who lead or submitted the form and still work at the setting, those who coordinate there where nobody has begun, or the caseworker. */
async function addresses(unit: Unit, review: Review, told: Told): Promise<string[]> {
  if (told === 'assignedCaseworker') {
    const worker = review.assignedToId ? await unit.em.findOne(User, { id: review.assignedToId }) : null;
    return worker && worker.id !== unit.viewer.id ? [worker.email] : [];
  }
  if (told === 'settingLeads' || !review.responseId) return told === 'settingLeads' ? leadsOf(unit, review) : [];
  await unit.em.flush();
  const rows = await unit.em.execute<{ email: string }[]>(
    `select distinct u.email from "user" u join membership m on m.user_id = u.id and m.state = 'APPROVED' where u.disabled_at is null and m.setting_id = ?
       and u.id in (select coalesce(lead_id, started_by_id) from form_response where id = ? union select submitted_by_id from submission where response_id = ?)`,
    [review.settingId ?? null, review.responseId, review.responseId],
  );
  return rows.map(({ email }) => email);
}

async function leadsOf(unit: Unit, { settingId }: Review): Promise<string[]> {
  const rows = await unit.em.execute<{ email: string }[]>(`select distinct u.email from "user" u join membership m on m.user_id = u.id and m.state = 'APPROVED' where u.disabled_at is null and m.setting_id = ? and m.role in ('COORDINATOR', 'HEAD')`, [settingId ?? null]);
  return rows.map(({ email }) => email);
}
