import { addDays, addMonths, type CivilDate } from '../../api/kernel/civil-date.js';
import { nextDue } from '../../api/kernel/clocks.js';
import { clocksOf } from '../../api/reviews/review.clocks.js';
import type { SeedRow } from '../../api/seed/copy.js';
import { type ChildSeed, type Stage } from '../../api/seed/population.js';
import type { Random } from '../../api/seed/random.js';
import { idOf, referenceOf } from './ids.js';
import { LONG_OF_HUNDRED, PAST_YEARS, REVIEWS_PER_PLAN } from './shape.js';
import type { Length, Template, Variant } from './templates.js';

export interface Named {
  id: string;
  name: string;
}

/** What one child’s rows are made from. */
export interface Case {
  number: number;
  child: ChildSeed;
  worker: Named;
  author: Named;
  formVersion: string;
  stage: Stage;
  today: CivilDate;
  templates: Record<Variant, Template[]>;
}

export const tables = ['child', 'plan', 'form_response', 'submission', 'answer', 'answer_revision', 'review', 'document', 'audit_event'] as const;
export type Rows = Record<(typeof tables)[number], SeedRow[]>;

/** All rows of one child: the plan, the reviews of the past years, the one of this year, and what belongs to them. */
export function addCase(rows: Rows, random: Random, each: Case): void {
  rows.child.push(each.child.row);
  rows.plan.push(each.child.plan);
  for (let yearsAgo = PAST_YEARS; yearsAgo > 0; yearsAgo -= 1) addReview(rows, random, each, 'DECIDED', yearsAgo);
  addReview(rows, random, each, each.stage, 0);
}

function addReview(rows: Rows, random: Random, each: Case, stage: Stage, yearsAgo: number): void {
  const { child, worker, author, today } = each;
  const number = each.number * REVIEWS_PER_PLAN + yearsAgo;
  const sent = stage !== 'EXPECTED' && stage !== 'DRAFT';
  const begun = stage !== 'EXPECTED';
  const expectedOn = addMonths(child.reviewDueOn, -12 * yearsAgo);
  const meeting = sent ? (yearsAgo === 0 ? addDays(today, -random.between(6, 60)) : addDays(expectedOn, -random.between(40, 70))) : null;
  const submittedAt = meeting ? moment(addDays(meeting, yearsAgo === 0 ? random.between(1, 5) : random.between(3, 20)), random) : null;
  const decidedOn = stage === 'DECIDED' && meeting ? addDays(meeting, random.between(15, 38)) : null;
  const due = nextDue(clocksOf({ expectedOn, meetingHeldOn: meeting, submittedAt, decidedOn }));
  const [id, responseId, submissionId] = [idOf('review', number), begun ? idOf('response', number) : null, sent ? idOf('submission', number) : null];
  const changed = submittedAt ?? moment(addDays(today, -random.between(2, 60)), random);
  const accepted = stage === 'ACCEPTED' || stage === 'DECIDED';
  const owned = { authority_code: child.authorityCode, setting_id: child.setting.id };
  rows.review.push({
    id, reference: `R-${referenceOf(number)}`, ...owned, child_id: child.id, plan_id: child.planId, state: stage, expected_on: expectedOn, due_on: due?.dueOn ?? null, due_clock: due?.code ?? null,
    assigned_to_id: worker.id, response_id: responseId, submission_id: submissionId, meeting_held_on: meeting, submitted_at: submittedAt, submitted_by_name: sent ? author.name : null,
    returned_at: stage === 'RETURNED' ? changed : null, return_reason: stage === 'RETURNED' ? 'The advice of the educational psychologist is named but not attached.' : null, accepted_at: accepted ? changed : null,
    decision: decidedOn ? random.weighted([['MAINTAIN', 4], ['AMEND', 5], ['CEASE', 1]]) : null, decided_on: decidedOn, decision_reason: decidedOn ? 'The provision is still needed and is working. See the letter for the details.' : null,
    decided_by_id: decidedOn ? worker.id : null, changed_at: changed, version: 1,
  });
  const happened = addEvents(rows, each, id, stage, changed);
  if (!responseId) return;
  const variant = variantOf(child, today);
  const template = random.pick(each.templates[variant]);
  rows.form_response.push({ id: responseId, ...owned, child_id: child.id, form_version_id: each.formVersion, variant, started_by_id: author.id, started_at: happened, closed_at: sent && stage !== 'RETURNED' ? changed : null, first_submitted_at: submittedAt });
  if (!sent || stage === 'RETURNED') addAnswers(rows, each, responseId, template, happened);
  if (submissionId) addSubmission(rows, random, each, template, { number, id: submissionId, responseId, variant, submittedAt: submittedAt!, yearsAgo });
}

function addSubmission(rows: Rows, random: Random, each: Case, template: Template, { number, id, responseId, variant, submittedAt, yearsAgo }: { number: number; id: string; responseId: string; variant: Variant; submittedAt: Date; yearsAgo: number }): void {
  const { child, author } = each;
  const length: Length = yearsAgo > 1 ? 'short' : random.chance(LONG_OF_HUNDRED / 100) ? 'long' : 'full';
  const { record, hash } = template.records[length];
  const owned = { authority_code: child.authorityCode, setting_id: child.setting.id };
  rows.submission.push({ id, response_id: responseId, ...owned, form_version_id: each.formVersion, variant, number: 1, record: { json: record }, facts: { json: template.facts }, hash, receipt: `S-${referenceOf(number)}`, submitted_at: submittedAt, submitted_by_id: author.id, submitted_by_name: author.name });
  const uploads = yearsAgo === 0 ? random.between(0, 3) : 0;
  for (let index = 0; index <= uploads; index += 1) {
    const output = index === 0;
    rows.document.push({ id: idOf('document', number * 4 + index), ...owned, response_id: responseId, kind: output ? 'OUTPUT' : 'UPLOAD', belongs_to: output ? id : 'attachments', name: output ? 'review.pdf' : `advice-${index}.pdf`, media_type: 'application/pdf', size: random.between(20_000, 900_000), hash, state: 'READY', created_at: submittedAt, created_by_id: output ? null : author.id, submitted_at: submittedAt, version: 1 });
  }
}

/** A draft has all its answers where they are, and every value that they had. */
function addAnswers(rows: Rows, { child, author }: Case, responseId: string, template: Template, at: Date): void {
  for (const [path, value] of template.answers) {
    const row = { response_id: responseId, path, setting_id: child.setting.id, value: { json: value }, version: 1, saved_at: at, saved_by_id: author.id };
    rows.answer.push({ ...row, saved_by_name: author.name, prefilled_from: null });
    rows.answer_revision.push(row);
  }
}

const acts: Readonly<Record<Stage, readonly string[]>> = {
  EXPECTED: ['review.expected'],
  DRAFT: ['review.expected', 'review.started'],
  SUBMITTED: ['review.expected', 'review.started', 'review.submitted'],
  RETURNED: ['review.expected', 'review.started', 'review.submitted', 'review.assigned', 'review.returned'],
  ACCEPTED: ['review.expected', 'review.started', 'review.submitted', 'review.assigned', 'review.accepted'],
  DECIDED: ['review.expected', 'review.started', 'review.submitted', 'review.returned', 'review.submitted', 'review.accepted', 'review.decided'],
};
const bySetting = new Set(['review.started', 'review.submitted']);

/** What the log says of a review; gives when it was begun. */
function addEvents(rows: Rows, { child, worker, author }: Case, review: string, stage: Stage, changed: Date): Date {
  const names = acts[stage];
  const at = (index: number) => new Date(changed.getTime() - (names.length - 1 - index) * 86_400_000);
  names.forEach((act, index) => {
    const actor = act === 'review.expected' ? null : bySetting.has(act) ? author : worker;
    rows.audit_event.push({ at: at(index), authority_code: child.authorityCode, setting_id: child.setting.id, child_id: child.id, actor_kind: actor ? 'PERSON' : 'SYSTEM', actor_id: actor?.id ?? null, actor_name: actor?.name ?? 'The system', act, subject_type: 'Review', subject_id: review, fields: ['state'], audience: 'BOTH', request_id: 'population' });
  });
  return at(Math.min(1, names.length - 1));
}

const variantOf = (child: ChildSeed, today: string): Variant => (child.bornOn > `${Number(today.slice(0, 4)) - 4}` ? 'early_years' : child.bornOn < `${Number(today.slice(0, 4)) - 16}` ? 'post16' : 'school_age');

const moment = (day: CivilDate, random: Random) => new Date(`${day}T${String(random.between(8, 17)).padStart(2, '0')}:${random.between(10, 59)}:00Z`);
