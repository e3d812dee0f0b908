import type pg from 'pg';
import { daysBetween } from '../kernel/civil-date.js';
import { askedAnswers } from '../forms/language/asked.js';
import type { Facts, FormDefinition, Value } from '../forms/language/definition.js';
import { CompiledForm } from '../forms/language/form.js';
import { toRecord } from '../forms/language/record.js';
import { hashOf } from '../forms/index.js';
import { type SeedRow, copyRows } from './copy.js';
import type { PeopleIds, SettingIds } from './demo.js';
import { fillForm, stillMissing } from './fill-form.js';
import { type Standing, booking, pastReview, standing } from './past.js';
import { type ChildSeed, type ReviewSeed, type SettingSeed, type Stage, inventChild, inventReview, likelyStage } from './population.js';
import type { Random } from './random.js';

export interface Version {
  id: string;
  hash: string;
  form: CompiledForm;
}

/** Stages that the demo settings begin with, so that every step of the story can be tried at once. */
const shown: readonly Stage[] = ['EXPECTED', 'EXPECTED', 'EXPECTED', 'DRAFT', 'RETURNED', 'SUBMITTED', 'SUBMITTED', 'ACCEPTED', 'EXPECTED', 'DRAFT', 'ACCEPTED', 'SUBMITTED'];
const hosts = { '878': ['exe', 'tamar'], '879': ['sound'] } as const;
const authors = { exe: 'amara.senco', tamar: 'tess.senco', sound: 'sam.senco' } as const;

export class Tables {
  readonly past: SeedRow[] = [];
  readonly booked = new Map<string, ReturnType<typeof booking>>();
  readonly children: SeedRow[] = [];
  readonly plans: SeedRow[] = [];
  readonly responses: SeedRow[] = [];
  readonly answers: SeedRow[] = [];
  readonly revisions: SeedRow[] = [];
  readonly submissions: SeedRow[] = [];
  readonly reviews: SeedRow[] = [];
  readonly events: SeedRow[] = [];

  async copy(owner: pg.ClientBase): Promise<void> {
    const none = { meeting_booked_on: null, meeting_booked_at: null };
    const reviews = [...this.reviews.map((row) => ({ ...row, ...(this.booked.get(String(row['id'])) ?? none) })), ...this.past];
    const all = { child: this.children, plan: this.plans, form_response: this.responses, answer: this.answers, answer_revision: this.revisions, submission: this.submissions, review: reviews, audit_event: this.events };
    for (const [table, rows] of Object.entries(all)) await copyRows(owner, table, rows);
  }
}

/** Invented children, plans and reviews at every stage, in the demo settings and in the real schools of both authorities. */
export async function seedCases(owner: pg.ClientBase, random: Random, today: string, settings: SettingIds, people: PeopleIds, plans: Readonly<Record<string, number>>): Promise<void> {
  const tables = new Tables();
  for (const [authority, count] of Object.entries(plans)) {
    const version = await latestVersion(owner, authority);
    const schools = await schoolsOf(owner, authority);
    const own = hosts[authority as keyof typeof hosts].map((key) => ({ key, school: schools.find(({ id }) => id === settings.get(key))! }));
    const workers = [...people.entries()].filter(([key]) => key.endsWith('.caseworker')).map(([, person]) => person);
    const team = authority === '878' ? workers.slice(0, 2) : workers.slice(2);
    for (let index = 0; index < count; index += 1) {
      const host = index < 60 ? own[index % own.length]! : undefined;
      const invented = inventChild(random, today, authority, host?.school ?? random.pick(schools));
      const worker = random.chance(0.8) ? random.pick(team) : null;
      const author = people.get(authors[host?.key ?? own[0]!.key])!;
      // The settings of the demo begin afresh, with every stage; the others have a past from which the present follows.
      if (!host) {
        addStanding(tables, random, today, version, standing(random, today, invented), worker, author, random.pick(team));
        continue;
      }
      const place = Math.floor(index / own.length);
      addCase(tables, random, today, version, invented, place < shown.length ? shown[place]! : likelyStage(random, daysBetween(today, invented.reviewDueOn)), worker, author);
    }
  }
  await tables.copy(owner);
}

export async function latestVersion(owner: pg.ClientBase, authority: string): Promise<Version> {
  const { rows } = await owner.query<{ id: string; hash: string; definition: FormDefinition }>(
    `select v.id, v.hash, v.definition from form_version v join form f on f.id = v.form_id where f.authority_code = $1 and f.code = 'ehcp_review' order by v.number desc limit 1`,
    [authority],
  );
  return { id: rows[0]!.id, hash: rows[0]!.hash, form: new CompiledForm(rows[0]!.definition) };
}

async function schoolsOf(owner: pg.ClientBase, authority: string): Promise<SettingSeed[]> {
  const { rows } = await owner.query<SettingSeed>(
    `select id, la_code as "laCode", establishment_number as "establishmentNumber", coalesce(lowest_age, 4) as "lowestAge", coalesce(highest_age, 16) as "highestAge" from organisation where la_code = $1 and status like 'Open%' order by urn`,
    [authority],
  );
  return rows;
}

const variantFor = (child: ChildSeed, today: string) => (child.bornOn > `${Number(today.slice(0, 4)) - 4}` ? 'early_years' : child.bornOn < `${Number(today.slice(0, 4)) - 16}` ? 'post16' : 'school_age');

interface Person {
  id: string;
  name: string;
}

/** A child with the review as it stands, the one of the year before, and the meeting where it is booked. */
export function addStanding(tables: Tables, random: Random, today: string, version: Version, { child, stage, dates, meetingBookedOn }: Standing, worker: Person | null, author: Person, decider: Person): void {
  const review = addCase(tables, random, today, version, child, stage, worker, author, dates);
  const before = pastReview(random, today, child, worker?.id ?? null, decider.id);
  if (before) tables.past.push(before);
  tables.booked.set(review.id, booking(random, today, meetingBookedOn));
}

export function addCase(tables: Tables, random: Random, today: string, version: Version, child: ChildSeed, stage: Stage, worker: { id: string; name: string } | null, author: { id: string; name: string }, dates?: Standing['dates']): ReviewSeed {
  const begun = stage !== 'EXPECTED';
  const sent = begun && stage !== 'DRAFT';
  const ids = { response: begun ? random.id() : null, submission: sent ? random.id() : null, submitter: author.name, decider: worker?.id ?? null };
  const review = inventReview(random, today, child, stage, worker?.id ?? null, ids, dates);
  tables.children.push(child.row);
  tables.plans.push(child.plan);
  tables.reviews.push(review.row);
  event(tables, review, child, 'review.expected', 'SYSTEM', null, 'The system', new Date(`${today}T06:00:00Z`));
  if (!begun) return review;
  const started = review.submittedAt ?? new Date(`${today}T07:00:00Z`);
  const facts: Facts = { today: (review.submittedAt ?? new Date(`${today}T07:00:00Z`)).toISOString().slice(0, 10), variant: variantFor(child, today), bornOn: child.bornOn, taughtInYear: null };
  const answers = fillForm(version.form, facts, random, known(child, review, author.name));
  tables.responses.push({
    id: ids.response, authority_code: child.authorityCode, setting_id: child.setting.id, child_id: child.id, form_version_id: version.id, variant: facts.variant, started_by_id: author.id, lead_id: author.id, started_at: started,
    closed_at: sent && stage !== 'RETURNED' ? started : null, first_submitted_at: review.submittedAt,
  });
  // A draft is half done: what comes later in the form is still open.
  const kept = [...answers].slice(0, sent ? undefined : Math.floor(answers.size * random.next() * 0.6) + 12);
  for (const [path, value] of kept) {
    const row = { response_id: ids.response, path, setting_id: child.setting.id, value: { json: value }, version: 1, saved_at: started, saved_by_id: author.id };
    tables.answers.push({ ...row, saved_by_name: author.name, prefilled_from: null });
    tables.revisions.push(row);
  }
  event(tables, review, child, 'review.started', 'PERSON', author.id, author.name, started);
  if (!sent) return review;
  const missing = stillMissing(version.form, askedAnswers(version.form, answers, facts), facts);
  if (missing.length > 0) throw new Error(`The demo’s form is not whole: ${missing.slice(0, 3).map(({ path, message }) => `${path} ${message}`).join('; ')}`);
  const record = toRecord(version.form, answers, facts);
  tables.submissions.push({
    id: ids.submission, response_id: ids.response, authority_code: child.authorityCode, setting_id: child.setting.id, form_version_id: version.id, variant: facts.variant, number: 1, record: { json: record }, facts: { json: facts },
    hash: hashOf({ formVersion: version.hash, record }), receipt: review.reference.replace('R-', 'S-') + random.id().slice(0, 4).toUpperCase(), submitted_at: review.submittedAt, submitted_by_id: author.id, submitted_by_name: author.name,
  });
  event(tables, review, child, 'review.submitted', 'PERSON', author.id, author.name, review.submittedAt!);
  const later = { RETURNED: 'review.returned', ACCEPTED: 'review.accepted', DECIDED: 'review.decided' }[stage as string];
  if (later && worker) event(tables, review, child, later, 'PERSON', worker.id, worker.name, new Date(review.submittedAt!.getTime() + 86_400_000));
  return review;
}

function known(child: ChildSeed, review: ReviewSeed, author: string): Record<string, Value> {
  const { row, plan } = child;
  const meeting = review.meetingHeldOn;
  return {
    'person.legalForenames': String(row['legal_forenames']), 'person.legalSurname': String(row['legal_surname']), 'person.dob': child.bornOn, 'person.sex': String(row['sex']), 'review.type': 'ANNUAL', 'review.placingLA': child.authorityCode,
    'need.primary': String(plan['primary_need']), 'review.planIssuedDate': String(plan['issued_on']), ...(row['upn'] ? { 'person.upn': String(row['upn']) } : {}), 'review.ledBy.name': author,
    ...(meeting ? { 'review.meetingDate': meeting } : {}),
  };
}

function event(tables: Tables, review: ReviewSeed, child: ChildSeed, act: string, kind: string, actorId: string | null, actorName: string, at: Date): void {
  tables.events.push({
    at, authority_code: child.authorityCode, setting_id: child.setting.id, child_id: child.id, actor_kind: kind, actor_id: actorId, actor_name: actorName, act, subject_type: 'Review', subject_id: review.id, fields: ['state'], audience: 'BOTH', request_id: 'demo',
  });
}
