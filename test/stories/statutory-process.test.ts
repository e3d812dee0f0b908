import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noticeTransfers } from '../../api/reviews/index.js';
import { submittedCase } from '../support/cast.js';
import type { Installation, Person } from '../support/installation.js';

/* What the authority does from the report to the final plan, with the clock of the law running. */

interface Clock {
  code: string;
  dueOn: string;
  metOn: string | null;
  status: string;
  binds: boolean;
  explanation: string;
}
interface Shown {
  id: string;
  state: string;
  version: number;
  dueOn: string | null;
  dueClock: string | null;
  clocks: Clock[];
  availableSteps: { name: string; missing: string[] }[];
  planDraft: { id: string; version: number; state: string; sections: { code: string; text: string; changed: boolean }[] } | null;
}
const SHOWN = 'id state version dueOn dueClock clocks { code dueOn metOn status binds explanation } availableSteps { name missing } planDraft { id version state sections { code text changed } }';
const act = (name: string, input: string, more = SHOWN) => `mutation($input: ${input}!) { ${name}(input: $input) { ${more} } }`;

let house: Installation;
let review: string;
let plan: string;
let child: string;
let amara: Person;
let joe: Person;
let lena: Person;

beforeAll(async () => {
  const made = await submittedCase();
  ({ house, amara, joe } = made);
  ({ review, plan, child } = made.ids);
  lena = await house.signIn('lena.caseworker@devon.example');
});
afterAll(() => house.stop());

const day = () => house.now.toISOString().slice(0, 10);
/** Days go by; whoever was signed in signs in again. */
async function later(days: number): Promise<void> {
  house.pass({ days });
  [amara, joe, lena] = (await Promise.all(['amara.senco@exe-college.example', 'joe.caseworker@devon.example', 'lena.caseworker@devon.example'].map((email) => house.signIn(email)))) as [Person, Person, Person];
}
const look = async (person = joe, id = review) => (await person.get<{ review: Shown }>(`query($id: ID!) { review(id: $id) { ${SHOWN} } }`, { id })).review;
async function refused(person: Person, query: string, input: object): Promise<{ code: string; message: string; possible?: string[]; missing?: string[]; field?: string }> {
  const { errors } = await person.ask(query, { input });
  return { message: errors![0]!.message, ...(errors![0]!.extensions as { code: string }) };
}

describe('a decision to amend', () => {
  const DECIDE = act('decideReview', 'DecideReviewInput');
  const decision = { decision: 'AMEND', decidedOn: '2026-11-22', reason: 'Section F must name the therapy.' };

  it('may not come before the report, or be in the future, and says what is missing for the notice', async () => {
    expect(await refused(joe, DECIDE, { review, ...decision, decidedOn: '2026-11-23' })).toMatchObject({ code: 'INVALID', field: 'decidedOn' });
    expect(await refused(joe, DECIDE, { review, ...decision, decidedOn: '2026-11-10' })).toMatchObject({ code: 'INVALID', field: 'decidedOn', message: 'The day of the decision must not be before the report came in on 22 November 2026.' });
    expect(await refused(joe, DECIDE, { review, ...decision, withNotice: true })).toMatchObject({ code: 'NOT_NOW', possible: ['draftPlan'], missing: ['the amended plan is not written yet'] });
    expect(await refused(joe, DECIDE, { review, ...decision, decision: 'CEASE' })).toMatchObject({ code: 'INVALID', field: 'ceaseReason' });
    expect((await look()).state).toBe('ACCEPTED');
  });

  it('is prepared by writing the amended plan, which nobody but the authority sees; two who write at once do not overwrite each other', async () => {
    const DRAFT = act('draftPlan', 'DraftPlanInput');
    const sections = [{ code: 'B', text: 'Autism. Needs support with change.' }, { code: 'F', text: 'Speech and language therapy: 45 minutes a week. 🙂' }];
    const { draftPlan } = await joe.get<{ draftPlan: Shown }>(DRAFT, { input: { review, sections } });
    expect(draftPlan.planDraft).toMatchObject({ state: 'DRAFT', version: 1, sections: [{ ...sections[0], changed: true }, { ...sections[1], changed: true }] });
    await lena.get(DRAFT, { input: { review, draftVersion: 1, sections: [{ code: 'E', text: 'By July 2027 asks for help.' }] } });
    expect(await refused(joe, DRAFT, { review, draftVersion: 1, sections: [{ code: 'F', text: 'Overwritten' }] })).toMatchObject({ code: 'CONFLICT', writtenBy: expect.stringContaining('Lena') });
    expect((await look()).planDraft!.sections.map(({ code, text }) => [code, text.slice(0, 10)])).toEqual([['B', 'Autism. Ne'], ['E', 'By July 20'], ['F', 'Speech and']]);
    expect((await amara.get<{ plan: { versions: object[] } }>('query($id: ID!) { plan(id: $id) { versions { number state } } }', { id: plan })).plan.versions).toEqual([]);
    expect(await amara.refusal('query($id: ID!) { review(id: $id) { planDraft { number } } }', { id: review })).toBe('REFUSED');
  });

  it('two caseworkers who decide at the same moment: one does, the other is told; nothing is done twice', async () => {
    const [{ version }, before] = [await look(), await house.owner.query('select count(*)::int as count from review where plan_id = $1', [plan])];
    const answers = await Promise.all([joe, lena].map((person) => person.ask<{ decideReview: Shown }>(DECIDE, { input: { review, expectedVersion: version, ...decision, withNotice: true } })));
    const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'done').sort();
    expect(codes).toEqual(['CONFLICT', 'done']);
    expect((await house.owner.query('select count(*)::int as count from review where plan_id = $1', [plan])).rows[0].count).toBe(before.rows[0].count + 1);
    expect((await house.owner.query(`select count(*)::int as count from audit_event where act = 'review.decided' and subject_id = $1`, [review])).rows[0].count).toBe(1);
  });

  it('goes out with the notice of proposed amendments; eight weeks from it and twelve from the meeting run, and the stricter binds', async () => {
    const shown = await look();
    expect(shown).toMatchObject({ state: 'DECIDED', dueOn: '2027-01-17', dueClock: 'AMEND_FINAL_PLUS_8W', planDraft: { state: 'PROPOSED' } });
    const of = (code: string) => shown.clocks.find((clock) => clock.code === code)!;
    expect(of('AMEND_NOTICE_PLUS_4W')).toMatchObject({ dueOn: '2026-11-29', status: 'MET' });
    expect(of('AMEND_REPS_15D')).toMatchObject({ dueOn: '2026-12-07', status: 'RUNNING' });
    expect(of('AMEND_FINAL_PLUS_12W')).toMatchObject({ dueOn: '2027-01-24', binds: false });
    expect(of('AMEND_FINAL_PLUS_12W').explanation).toMatch(/Review meeting on 2026-11-01 plus 12 weeks is 2027-01-24 .* AMEND_FINAL_PLUS_8W is stricter and binds: 2027-01-17\.$/);
    expect(shown.availableSteps.map(({ name }) => name)).toEqual(['assignReview', 'draftPlan', 'recordRepresentations', 'issueFinalPlan', 'declineToAmend', 'closeReview']);
  });

  it('the final plan may not come before the family’s fifteen days are over, or it has answered', async () => {
    const ISSUE = act('issueFinalPlan', 'IssueFinalPlanInput');
    await later(3);
    expect(await refused(joe, ISSUE, { review, issuedOn: day() })).toMatchObject({ code: 'INVALID', field: 'issuedOn', earliest: '2026-12-07', possible: ['recordRepresentations'] });
    const REPRESENT = act('recordRepresentations', 'RecordRepresentationsInput');
    expect(await refused(joe, REPRESENT, { review, receivedOn: '2026-11-20', says: 'Before the notice' })).toMatchObject({ code: 'INVALID', field: 'receivedOn' });
    await joe.get(REPRESENT, { input: { review, receivedOn: day(), says: 'We would like an hour a week.' } });
    await joe.get(act('draftPlan', 'DraftPlanInput'), { input: { review, sections: [{ code: 'F', text: 'Speech and language therapy: 60 minutes a week.' }] } });
    expect(await refused(joe, ISSUE, { review, issuedOn: '2026-11-21' })).toMatchObject({ code: 'INVALID', field: 'issuedOn' });
    const { issueFinalPlan } = await joe.get<{ issueFinalPlan: Shown }>(ISSUE, { input: { review, issuedOn: day(), placementType: 'MAINSTREAM' } });
    expect(issueFinalPlan).toMatchObject({ state: 'AMENDED', dueOn: null, availableSteps: [], planDraft: { state: 'FINAL' } });
    await house.mailTo('amara.senco@exe-college.example', /Final amended plan issued/);
  });

  it('is the plan in force: the setting reads the final words, what was proposed stays as it was sent, and the next review is due in a year', async () => {
    const VERSIONS = 'query($id: ID!) { plan(id: $id) { issuedOn placementType reviewDueOn versions { number state sentOn sections { code text } } } }';
    const mine = (await joe.get<{ plan: { issuedOn: string; reviewDueOn: string; placementType: string; versions: { state: string; sections: { code: string; text: string }[] }[] } }>(VERSIONS, { id: plan })).plan;
    expect(mine).toMatchObject({ issuedOn: '2026-11-25', reviewDueOn: '2027-11-22', placementType: 'MAINSTREAM' });
    expect(mine.versions.map(({ state, sections }) => [state, sections.find(({ code }) => code === 'F')!.text.slice(29, 31)])).toEqual([['FINAL', '60'], ['PROPOSED', '45']]);
    const theirs = (await amara.get<typeof mine extends never ? never : { plan: typeof mine }>(VERSIONS, { id: plan })).plan;
    expect(theirs.versions.map(({ state }) => state)).toEqual(['FINAL']);
    await expect(house.owner.query(`select set_config('portal.realm', 'import', false)`)).resolves.toBeDefined();
    const { rows } = await house.owner.query(`select expected_on::text as expected, last_completed_on::text as last from review where plan_id = $1 and state = 'EXPECTED'`, [plan]);
    expect(rows).toEqual([{ expected: '2027-11-22', last: '2026-11-22' }]);
  });

  it('every step is on the log with its fields and without its values', async () => {
    const { rows } = await house.owner.query<{ act: string; fields: string[] }>(`select act, fields from audit_event where subject_id = $1 and act like 'review.%' order by id`, [review]);
    expect(rows.map((row) => row.act).slice(-6)).toEqual(['review.planDrafted', 'review.planDrafted', 'review.decided', 'review.representationsRecorded', 'review.planDrafted', 'review.finalPlanIssued']);
    expect(rows.find((row) => row.act === 'review.decided')!.fields).toContain('noticeSentOn');
  });
});

describe('a review that the authority calls and holds', () => {
  let called: string;
  const CALL = act('callReview', 'CallReviewInput');

  it('is called with a reason and a day; only one at a time; the setting is told', async () => {
    const input = { child, kind: 'EMERGENCY', convenedBy: 'AUTHORITY', by: '2026-12-20', reason: 'The placement is at risk.' };
    expect(await refused(joe, CALL, { ...input, kind: 'ANNUAL' })).toMatchObject({ code: 'INVALID', possible: ['INTERIM', 'EMERGENCY'] });
    expect(await refused(joe, CALL, { ...input, by: '2026-11-01' })).toMatchObject({ code: 'INVALID', field: 'by' });
    called = (await joe.get<{ callReview: Shown }>(CALL, { input })).callReview.id;
    expect(await refused(joe, CALL, input)).toMatchObject({ code: 'NOT_NOW', possible: ['bookMeeting', 'closeReview'] });
    await house.mailTo('amara.senco@exe-college.example', /The authority asks for a review/);
    expect(await look(joe, called)).toMatchObject({ state: 'EXPECTED', dueOn: '2026-12-20', dueClock: 'AR_CALLED_FOR' });
  });

  it('a meeting is booked; the dates count from it under regulation 21; a day out of all reason is refused', async () => {
    const BOOK = act('bookMeeting', 'BookMeetingInput');
    expect(await refused(joe, BOOK, { review: called, meetingOn: '2029-01-01' })).toMatchObject({ code: 'INVALID', field: 'meetingOn' });
    const { bookMeeting } = await joe.get<{ bookMeeting: Shown }>(BOOK, { input: { review: called, meetingOn: '2026-12-15' } });
    expect(bookMeeting.clocks.find(({ code }) => code === 'AR_ADVICE_MINUS_2W')).toMatchObject({ dueOn: '2026-12-01', explanation: expect.stringContaining('regulation 21(4)') });
  });

  it('its report is recorded in the order of things, then it is decided', async () => {
    const REPORT = act('recordReport', 'RecordReportInput');
    const input = { review: called, meetingHeldOn: day(), reportSentOn: day(), report: 'All agreed that the placement can go on with more support.' };
    expect(await refused(joe, REPORT, { ...input, meetingHeldOn: '2026-12-15', reportSentOn: '2026-12-15' })).toMatchObject({ code: 'INVALID', field: 'meetingHeldOn', latest: day() });
    expect(await refused(joe, REPORT, { ...input, reportSentOn: '2026-11-24' })).toMatchObject({ code: 'INVALID', field: 'reportSentOn' });
    expect(await refused(joe, REPORT, { ...input, report: '   ' })).toMatchObject({ code: 'INVALID' });
    expect((await refused(amara, REPORT, input)).code).toBe('REFUSED');
    const { recordReport } = await joe.get<{ recordReport: Shown }>(REPORT, { input });
    expect(recordReport.state).toBe('ACCEPTED');
    await joe.get(act('decideReview', 'DecideReviewInput'), { input: { review: called, decision: 'MAINTAIN', decidedOn: day(), reason: 'It can go on.' } });
    const { rows } = await house.owner.query(`select expected_on::text as expected from review where plan_id = $1 and state = 'EXPECTED'`, [plan]);
    expect(rows).toEqual([{ expected: '2027-11-25' }]);
  });
});

describe('a decision to cease', () => {
  let ceasing: string;
  const CEASE = act('ceasePlan', 'CeasePlanInput');

  it('gives a reason of the return; the plan goes on while the family may appeal, and while its appeal is open', async () => {
    const { callReview } = await joe.get<{ callReview: Shown }>(act('callReview', 'CallReviewInput'), { input: { child, kind: 'INTERIM', convenedBy: 'AUTHORITY', by: '2026-12-20', reason: 'The young person has a job.' } });
    ceasing = callReview.id;
    await joe.get(act('recordReport', 'RecordReportInput'), { input: { review: ceasing, meetingHeldOn: day(), reportSentOn: day(), report: 'In paid work since September.' } });
    await joe.get(act('decideReview', 'DecideReviewInput'), { input: { review: ceasing, decision: 'CEASE', ceaseReason: 'PAID_WORK', decidedOn: day(), reason: 'In paid work.' } });
    expect(await refused(joe, CEASE, { review: ceasing, ceasedOn: day() })).toMatchObject({ code: 'INVALID', earliest: '2027-01-25', possible: ['recordAppeal', 'continuePlan'] });
    await later(20);
    await joe.get(act('recordAppeal', 'RecordAppealInput'), { input: { review: ceasing, registeredOn: day() } });
    await later(60);
    expect(await refused(joe, CEASE, { review: ceasing, ceasedOn: day() })).toMatchObject({ code: 'NOT_NOW', missing: ['an appeal is open; the plan goes on until it has ended'] });
    await joe.get(act('recordAppealOutcome', 'RecordAppealOutcomeInput'), { input: { review: ceasing, endedOn: day(), outcome: 'WITHDRAWN' } });
  });

  it('then ceases, with its reason, and closes what else was due', async () => {
    const { ceasePlan } = await joe.get<{ ceasePlan: Shown }>(CEASE, { input: { review: ceasing, ceasedOn: day() } });
    expect(ceasePlan).toMatchObject({ state: 'CEASED', dueOn: null, availableSteps: [] });
    expect((await joe.get<{ plan: object }>('query($id: ID!) { plan(id: $id) { state ceasedOn ceaseReason } }', { id: plan })).plan).toEqual({ state: 'CEASED', ceasedOn: day(), ceaseReason: 'PAID_WORK' });
    const { rows } = await house.owner.query(`select state, closing_reason as reason, due_on as due from review where plan_id = $1 and state in ('EXPECTED', 'CLOSED')`, [plan]);
    expect(rows.every((row) => row.state === 'CLOSED' && row.reason === 'PLAN_CEASED' && row.due === null)).toBe(true);
    expect(await refused(joe, act('callReview', 'CallReviewInput'), { child, kind: 'INTERIM', convenedBy: 'SETTING', by: day(), reason: 'Again.' })).toMatchObject({ code: 'NOT_NOW' });
  });
});

describe('a child who moves to another authority in the middle of a review', () => {
  it('stops it where it is: nothing is half done, and closing it is what is possible', async () => {
    const { rows } = await house.owner.query<{ id: string; child: string; version: number }>(`select id, child_id as child, version from review where authority_code = '878' and state = 'ACCEPTED' and response_id is not null limit 1`);
    const moved = rows[0]!;
    await house.owner.query(`update child set authority_code = '879' where id = $1`, [moved.child]);
    const answer = await refused(joe, act('decideReview', 'DecideReviewInput'), { review: moved.id, decision: 'MAINTAIN', decidedOn: day(), reason: 'Still ours?' });
    expect(answer).toMatchObject({ code: 'NOT_NOW', possible: ['closeReview', 'assignReview'] });
    expect((await house.owner.query('select state, version, decision from review where id = $1', [moved.id])).rows).toEqual([{ state: 'ACCEPTED', version: moved.version, decision: null }]);
    const { closeReview } = await joe.get<{ closeReview: Shown }>(act('closeReview', 'CloseReviewInput'), { input: { review: moved.id, because: 'MOVED_AUTHORITY', reason: 'The family moved to Plymouth on 1 November.' } });
    expect(closeReview).toMatchObject({ state: 'CLOSED', dueOn: null, availableSteps: [] });
  });
});

describe('a move to the next phase that nobody knew of when the review was expected', () => {
  it('is noted of a night, once, and its day counts from then on', async () => {
    const { rows } = await house.owner.query<{ id: string; child: string; setting: string }>(`select id, child_id as child, setting_id as setting from review where authority_code = '879' and state = 'EXPECTED' and called_because is null and transfer_on is null order by id limit 1`);
    const { id, child: moving, setting } = rows[0]!;
    await house.owner.query('update organisation set highest_age = 11 where id = $1', [setting]);
    await house.owner.query(`update child set born_on = '2016-03-10' where id = $1`, [moving]);
    await house.owner.query(`update review set expected_on = '2027-05-01', due_on = '2027-05-01', kind = 'ANNUAL' where id = $1`, [id]);
    const shown = async () => (await house.owner.query(`select kind, transfer_on::text as moves, due_on::text as due, due_clock as clock, circumstances, version from review where id = $1`, [id])).rows[0];
    await noticeTransfers(house.app.services);
    const noted = await shown();
    expect(noted).toMatchObject({ kind: 'PHASE_TRANSFER', moves: '2027-09-01', due: '2027-02-15', clock: 'PT_15FEB', circumstances: expect.arrayContaining(['TRANSFER_OF_PHASE']) });
    await noticeTransfers(house.app.services);
    expect(await shown()).toEqual(noted);
    const { rows: told } = await house.owner.query(`select actor_kind as who, fields from audit_event where act = 'review.transferNoted' and subject_id = $1`, [id]);
    expect(told).toEqual([{ who: 'SYSTEM', fields: ['transferOn', 'circumstances', 'dueOn'] }]);
    // Nobody in a school that keeps them is said to move.
    expect((await house.owner.query(`select count(*)::int as count from review r join organisation o on o.id = r.setting_id where r.transfer_on is not null and o.highest_age >= 18`)).rows[0].count).toBe(0);
  });
});
