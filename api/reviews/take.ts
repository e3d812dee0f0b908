import type { Context } from '../context.js';
import { type Viewer, caseworkerOfAuthority } from '../access/index.js';
import { Child } from '../children/index.js';
import { type Step, checkStep } from '../kernel/lifecycle.js';
import { nextDue } from '../kernel/clocks.js';
import { notNow } from '../kernel/errors.js';
import { notify } from '../notifications/index.js';
import type { Unit } from '../unit.js';
import { followers } from './followers.js';
import { clocksOf } from './review.clocks.js';
import { type ReviewRow, reviewLifecycle } from './review.lifecycle.js';
import { reviewMessages } from './review.messages.js';
import type { Review } from './review.js';
import type { ReviewState } from './review-words.js';
import type { WorkerNotice } from './tell-worker.js';

/** Steps that are possible with a review whose child is another authority's now. */
const afterMove = { authority: ['closeReview', 'assignReview'], setting: ['clearReview', 'discardReview'] };

/** Checks a step without taking it: by whom, on what they saw, in which state, with what it needs, and whose child it is. */
export async function check(unit: Unit, review: Review, step: string, expectedVersion?: number | null): Promise<Step<ReviewState, Viewer, ReviewRow>> {
  const found = checkStep(reviewLifecycle, step, unit.viewer, review as ReviewRow, expectedVersion);
  if (![...afterMove.authority, ...afterMove.setting].includes(step)) {
    const child = await unit.em.findOne(Child, { id: review.childId });
    if (child?.authorityCode !== review.authorityCode)
      throw notNow('Another authority is responsible for this child now, so this review cannot go on here. Nothing was changed.', caseworkerOfAuthority.holds(unit.viewer, review) ? afterMove.authority : afterMove.setting);
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
  Object.assign(review, changes, { changedAt: unit.now, changedById: unit.viewer.id }, to ? { state: to } : {});
  if ('meetingBookedOn' in changes) review.meetingBookedAt = changes.meetingBookedOn ? unit.now : null;
  const due = nextDue(clocksOf(review));
  review.dueOn = due?.dueOn ?? null;
  review.dueClock = due?.code ?? null;
  const fields = [...Object.keys(changes), ...(to ? ['state'] : [])] as (keyof Review)[];
  const subject = { authorityCode: review.authorityCode, childId: review.childId, subjectType: 'Review', subjectId: review.id };
  const commitments = unit.revise(subject, Object.fromEntries(fields.map((field) => [field, [before[field], review[field]]])));
  unit.audit({ act, audience, ...subject, settingId: review.settingId, fields, commitments });
  for (const follow of followers) await follow(unit, review, step);
  await tell(context, unit, review, step);
}

/** Tells those whom a step concerns. */
export async function tell({ services: { config } }: Context, unit: Unit, review: Review, step: string): Promise<void> {
  for (const { told, event, subject, paragraphs, link } of reviewMessages[step] ?? []) {
    const notification = { event, template: `${step} ${told}`, subject: `${subject} (${review.reference})`, paragraphs: paragraphs(review), link: { says: link.says, address: `${config.BASE_URL}${link.path(review.id)}` } };
    if (told !== 'assignedCaseworker') await notify(config, unit, { ...notification, users: await (told === 'settingLeads' ? leadsOf : staffOf)(unit, review) });
    else if (review.assignedToId) unit.queue('tell-worker', { authority: review.authorityCode, worker: review.assignedToId, except: unit.viewer.id, notification } satisfies WorkerNotice);
  }
}

/** Those who lead or submitted the form and still work at the setting. */
async function staffOf(unit: Unit, review: Review): Promise<string[]> {
  if (!review.responseId) return [];
  await unit.em.flush();
  const rows = await unit.em.execute<{ id: string }[]>(
    `select distinct u.id from "user" u join membership m on m.user_id = u.id and m.state = 'APPROVED' where m.setting_id = ?
       and u.id in (select coalesce(lead_id, started_by_id) from form_response where id = ? union select submitted_by_id from submission where response_id = ?)`,
    [review.settingId ?? null, review.responseId, review.responseId],
  );
  return rows.map(({ id }) => id);
}

/** Those who coordinate at the setting, where nobody has begun the form. */
async function leadsOf(unit: Unit, { settingId }: Review): Promise<string[]> {
  const rows = await unit.em.execute<{ id: string }[]>(`select distinct m.user_id as id from membership m where m.setting_id = ? and m.state = 'APPROVED' and m.role in ('COORDINATOR', 'HEAD')`, [settingId ?? null]);
  return rows.map(({ id }) => id);
}
