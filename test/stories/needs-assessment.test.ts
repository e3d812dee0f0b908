import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

/* An EHC request from the setting’s form to the final plan in twenty weeks, with one recorded exception; and what else can become of one. */

interface Shown {
  id: string;
  state: string;
  version: number;
  dueOn: string | null;
  dueClock: string | null;
  clocks: { code: string; dueOn: string; metOn: string | null; status: string; movedBy: number; explanation: string }[];
  availableSteps: { name: string; missing: string[] }[];
}
const SHOWN = 'id state version dueOn dueClock clocks { code dueOn metOn status movedBy explanation } availableSteps { name missing }';
const act = (name: string, input: string) => `mutation($input: ${input}!) { ${name}(input: $input) { ${SHOWN} } }`;

let house: Installation;
let sam: Person;
let kit: Person;
let joe: Person;
let id: string;
let child: string;

beforeAll(async () => {
  house = await Installation.start();
  await signIn();
});
afterAll(() => house.stop());

async function signIn(): Promise<void> {
  [sam, kit, joe] = (await Promise.all(['sam.senco@sound-primary.example', 'kit.caseworker@plymouth.example', 'joe.caseworker@devon.example'].map((email) => house.signIn(email)))) as [Person, Person, Person];
}
const day = () => house.now.toISOString().slice(0, 10);
async function until(date: string): Promise<void> {
  house.now = new Date(`${date}T10:00:00Z`);
  await signIn();
}
const step = async (name: string, input: string, values: object): Promise<Shown> => (await kit.get<Record<string, Shown>>(act(name, input), { input: { assessment: id, ...values } }))[name]!;
async function refused(name: string, input: string, values: object, person = kit): Promise<Record<string, unknown>> {
  const { errors } = await person.ask(act(name, input), { input: { assessment: id, ...values } });
  return { message: errors![0]!.message, ...errors![0]!.extensions };
}
const clock = (shown: Shown, code: string) => shown.clocks.find((each) => each.code === code);

describe('an EHC request, from the form to the final plan', () => {
  it('comes in: six, sixteen and twenty weeks run from that day', async () => {
    child = (await sam.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 20) { nodes { id } } }')).children.nodes[3]!.id;
    // A first assessment: the child has no plan.
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    await house.owner.query(`update plan set state = 'CEASED', ceased_on = '2026-01-10' where child_id = $1`, [child]);
    id = (await sam.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child, form: 'ehcna_request', variant: 'school_age' } })).startAssessment.id;
    await fillDraft(sam, id, { 'req.who': 'SETTING' }, '2026-11-22', { type: 'assessment' });
    const { submitAssessment } = await sam.get<{ submitAssessment: { submitted: boolean; problems: object[] } }>('mutation($input: AssessmentStepInput!) { submitAssessment(input: $input) { submitted problems { path message } } }', { input: { assessment: id } });
    expect(submitAssessment).toEqual({ submitted: true, problems: [] });
    const { assessment } = await kit.get<{ assessment: Shown & { source: string; reassessment: boolean } }>(`query($id: ID!) { assessment(id: $id) { ${SHOWN} source reassessment } }`, { id });
    expect(assessment).toMatchObject({ state: 'SUBMITTED', source: 'SETTING', reassessment: false, dueOn: '2027-01-03', dueClock: 'EHCNA_DECISION_6W' });
    expect(assessment.clocks.map(({ code, dueOn }) => [code, dueOn])).toEqual([['EHCNA_DECISION_6W', '2027-01-03'], ['NO_PLAN_16W', '2027-03-14'], ['FINAL_PLAN_20W', '2027-04-11']]);
  });

  it('an exception without evidence, of too few days, or with its days out of order is refused and moves nothing', async () => {
    const input = { code: 'ABSENT_FROM_AREA', fromOn: '2026-12-20', toOn: '2027-01-20', evidence: 'Letter of the mother of 12 December, on the file.' };
    expect(await refused('recordException', 'RecordExceptionInput', { ...input, evidence: '  ' })).toMatchObject({ code: 'INVALID', field: 'evidence', message: expect.stringContaining('needs evidence') });
    expect(await refused('recordException', 'RecordExceptionInput', { ...input, toOn: '2027-01-05' })).toMatchObject({ code: 'INVALID', field: 'toOn', leastDays: 28 });
    expect(await refused('recordException', 'RecordExceptionInput', { ...input, toOn: '2026-12-01' })).toMatchObject({ code: 'INVALID', field: 'toOn' });
    expect(await refused('recordException', 'RecordExceptionInput', { ...input, fromOn: '2026-01-01', toOn: '2026-02-20' })).toMatchObject({ code: 'INVALID', field: 'toOn' });
    expect(await refused('recordException', 'RecordExceptionInput', input, sam)).toMatchObject({ code: 'REFUSED' });
    expect(await refused('recordException', 'RecordExceptionInput', input, joe)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await house.owner.query('select count(*)::int as count from statutory_exception')).rows[0].count).toBe(0);
  });

  it('one with evidence moves every time limit that it lasts within, and says so to both sides; the evidence is the authority’s', async () => {
    const shown = await step('recordException', 'RecordExceptionInput', { code: 'ABSENT_FROM_AREA', fromOn: '2026-12-20', toOn: '2027-01-16', evidence: 'Letter of the mother of 12 December, on the file.' });
    expect(shown.clocks.map(({ code, dueOn, movedBy }) => [code, dueOn, movedBy])).toEqual([['EHCNA_DECISION_6W', '2027-01-31', 28], ['NO_PLAN_16W', '2027-04-11', 28], ['FINAL_PLAN_20W', '2027-05-09', 28]]);
    expect(clock(shown, 'FINAL_PLAN_20W')!.explanation).toBe('Request received on 2026-11-22 plus 20 weeks is 2027-04-11, and 28 days of a recorded statutory exception make it 2027-05-09 (FINAL_PLAN_20W, version 1, SEND Regulations 2014, regulation 13(2); exceptions 13(3), in force since 2014-09-01).');
    const { assessment } = await sam.get<{ assessment: Shown }>('query($id: ID!) { assessment(id: $id) { clocks { code dueOn movedBy } } }', { id });
    expect(assessment.clocks.map(({ movedBy }) => movedBy)).toEqual([28, 28, 28]);
    expect(await sam.refusal('query($id: ID!) { assessment(id: $id) { exceptions { evidence } } }', { id })).toBe('REFUSED');
  });

  it('the steps say what is missing before anybody presses them', async () => {
    await until('2027-01-20');
    expect(await refused('decideToAssess', 'DecideToAssessInput', { decidedOn: '2026-11-20' })).toMatchObject({ code: 'INVALID', field: 'decidedOn' });
    expect(await refused('sendDraftPlan', 'AdviceInput', { day: day() })).toMatchObject({ code: 'NOT_NOW', possible: expect.arrayContaining(['decideToAssess', 'refuseToAssess']) });
    const shown = await step('decideToAssess', 'DecideToAssessInput', { decidedOn: day() });
    expect(shown).toMatchObject({ state: 'ASSESSING', dueOn: '2027-04-11', dueClock: 'NO_PLAN_16W' });
    expect(Object.fromEntries(shown.availableSteps.map(({ name, missing }) => [name, missing.length]))).toEqual({ assignAssessment: 0, requestAdvice: 0, draftFirstPlan: 0, decideNoPlan: 2, sendDraftPlan: 3, withdrawRequest: 0, recordException: 0, withdrawException: 0 });
    const advice = await step('requestAdvice', 'AdviceInput', { day: day() });
    expect(clock(advice, 'ADVICE_6W')).toMatchObject({ dueOn: '2027-03-03', status: 'RUNNING' });
  });

  it('the draft plan goes out when the advice is in; the family answers; settings are consulted', async () => {
    await until('2027-03-01');
    await step('recordAdvice', 'AdviceInput', { day: day() });
    expect(await refused('sendDraftPlan', 'AdviceInput', { day: day() })).toMatchObject({ code: 'NOT_NOW', missing: ['the draft plan is not written yet'] });
    await step('draftFirstPlan', 'DraftFirstPlanInput', { sections: [{ code: 'A', text: 'Likes trains.' }, { code: 'B', text: 'Autism.' }, { code: 'E', text: 'Reads a page.' }, { code: 'F', text: 'A teaching assistant for 15 hours a week.' }] });
    const draft = await step('sendDraftPlan', 'AdviceInput', { day: '2027-03-01' });
    expect(clock(draft, 'DRAFT_REPS_15D')).toMatchObject({ dueOn: '2027-03-16', status: 'RUNNING' });
    const consulted = await step('consultSettings', 'AdviceInput', { day: '2027-03-01' });
    expect(clock(consulted, 'CONSULTATION_15D')).toMatchObject({ dueOn: '2027-03-16' });
    expect(await refused('issuePlan', 'IssuePlanInput', { issuedOn: '2027-03-01', primaryNeed: 'ASD', placementType: 'MAINSTREAM' })).toMatchObject({ code: 'INVALID', field: 'issuedOn', earliest: '2027-03-16' });
    await until('2027-03-12');
    await step('recordDraftRepresentations', 'DraftRepresentationsInput', { day: day(), says: 'We agree, and wish for Sound Primary.' });
    await step('endConsultation', 'AdviceInput', { day: day() });
  });

  it('the final plan is issued in time: plan, its words and its first review are there', async () => {
    await until('2027-04-20');
    const issued = await step('issuePlan', 'IssuePlanInput', { issuedOn: day(), primaryNeed: 'ASD', secondaryNeed: 'SLCN', placementType: 'MAINSTREAM' });
    expect(issued).toMatchObject({ state: 'PLAN_ISSUED', dueOn: null });
    expect(clock(issued, 'FINAL_PLAN_20W')).toMatchObject({ dueOn: '2027-05-09', metOn: '2027-04-20', status: 'MET' });
    const { assessment } = await sam.get<{ assessment: { plan: object } }>('query($id: ID!) { assessment(id: $id) { plan { state firstMadeOn issuedOn reviewDueOn primaryNeed secondaryNeed placementType versions { state sections { code text } } } } }', { id });
    expect(assessment.plan).toMatchObject({ state: 'ACTIVE', firstMadeOn: '2027-04-20', issuedOn: '2027-04-20', reviewDueOn: '2028-04-20', primaryNeed: 'ASD', placementType: 'MAINSTREAM', versions: [{ state: 'FINAL', sections: [{ code: 'A' }, { code: 'B' }, { code: 'E' }, { code: 'F', text: 'A teaching assistant for 15 hours a week.' }] }] });
    const { reviews } = await sam.get<{ reviews: { nodes: object[] } }>('query($child: ID!) { reviews(first: 5, filter: { child: $child, state: [EXPECTED], dueFrom: "2028-01-01" }) { nodes { state expectedOn kind clocks { code explanation } } } }', { child });
    expect(reviews.nodes).toMatchObject([{ state: 'EXPECTED', expectedOn: '2028-04-20', clocks: [{ code: 'AR_ANNIVERSARY_12M', explanation: expect.stringContaining('Plan made on 2027-04-20 plus 12 months is 2028-04-20') }] }]);
    expect(await refused('withdrawException', 'WithdrawExceptionInput', { exception: id, reason: 'Too late' })).toMatchObject({ code: 'NOT_NOW' });
  });
});

describe('what else can become of a request', () => {
  it('a parent’s letter is recorded with the day it came, once; a refusal goes with the time to appeal', async () => {
    const input = { child, source: 'PARENT', receivedOn: '2027-04-01' };
    const RECORD = act('recordRequest', 'RecordRequestInput');
    expect((await kit.ask(RECORD, { input: { ...input, receivedOn: '2027-04-21' } })).errors![0]!.extensions).toMatchObject({ code: 'INVALID', field: 'receivedOn' });
    const { recordRequest } = await kit.get<{ recordRequest: Shown }>(RECORD, { input });
    id = recordRequest.id;
    // The child has a plan by now, so it is a re-assessment, with its fifteen days.
    expect(recordRequest).toMatchObject({ state: 'SUBMITTED', dueOn: '2027-04-16', dueClock: 'REASSESSMENT_REPLY_15D' });
    expect((await kit.ask(RECORD, { input })).errors![0]!.extensions).toMatchObject({ code: 'NOT_NOW', possible: ['withdrawRequest'] });
    expect(await refused('returnAssessment', 'ReturnAssessmentInput', { reason: 'There is no form.' })).toMatchObject({ code: 'NOT_NOW' });
    const shown = await step('refuseToAssess', 'DecideWithReasonInput', { decidedOn: day(), reason: 'Assessed within the last six months.' });
    expect(shown).toMatchObject({ state: 'REFUSED', dueOn: null });
    expect(clock(shown, 'REASSESSMENT_REPLY_15D')).toMatchObject({ status: 'MET_LATE' });
    expect(clock(shown, 'APPEAL_2M')).toMatchObject({ dueOn: '2027-06-20', status: 'RUNNING' });
    expect(await step('recordAssessmentAppeal', 'AdviceInput', { day: day() })).toMatchObject({ state: 'REFUSED' });
  });
});

describe('early help and a young carer’s assessment', () => {
  it.each([['eha', 'family'], ['young_carer', 'young_carer']] as const)('%s: what is done, its reviews, a step up or down, its end', async (form, variant) => {
    const place = form === 'eha' ? 5 : 6;
    const other = (await sam.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 20) { nodes { id } } }')).children.nodes[place]!.id;
    id = (await sam.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child: other, form, variant } })).startAssessment.id;
    await fillDraft(sam, id, {}, day(), { type: 'assessment' });
    const { submitAssessment } = await sam.get<{ submitAssessment: { submitted: boolean; problems: object[] } }>('mutation($input: AssessmentStepInput!) { submitAssessment(input: $input) { submitted problems { path message } } }', { input: { assessment: id } });
    expect(submitAssessment).toEqual({ submitted: true, problems: [] });
    await step('acceptAssessment', 'AssessmentStepInput', {});
    expect(await refused('decideToAssess', 'DecideToAssessInput', { decidedOn: day() })).toMatchObject({ code: 'NOT_NOW', possible: expect.arrayContaining(['agreeSupport', 'endSupport']) });
    const start = day();
    const agree = { day: start, outcome: 'A family worker visits once a week.', decision: 'EARLY_HELP', level: 2 };
    if (form === 'young_carer') expect(await refused('agreeSupport', 'AgreeSupportInput', agree)).toMatchObject({ code: 'INVALID', field: 'reviewBy' });
    expect(await refused('agreeSupport', 'AgreeSupportInput', { ...agree, level: 7, reviewBy: '2027-07-01' })).toMatchObject({ code: 'INVALID', field: 'level' });
    const agreed = await step('agreeSupport', 'AgreeSupportInput', { ...agree, ...(form === 'young_carer' && { reviewBy: '2027-07-01' }) });
    expect(agreed.state).toBe('SUPPORTED');
    expect(agreed.dueClock).toBe(form === 'eha' ? 'EHA_REVIEW_12W' : 'YC_REVIEW');
    const before = agreed.dueOn!;
    house.pass({ days: 50 });
    await signIn();
    const reviewed = await step('reviewSupport', 'ReviewSupportInput', { day: day(), outcome: 'It helps. More is needed.', level: 3, ...(form === 'young_carer' && { reviewBy: '2027-12-01' }) });
    expect(reviewed.dueOn! > before).toBe(true);
    expect(await refused('endSupport', 'EndSupportInput', { day: start, ending: 'STEPPED_UP', outcome: 'x' })).toMatchObject({ code: 'INVALID', field: 'day' });
    expect(await step('endSupport', 'EndSupportInput', { day: day(), ending: 'STEPPED_UP', outcome: 'Referred to children’s social care.' })).toMatchObject({ state: 'ENDED', dueOn: null, availableSteps: [] });
  });
});

describe('a child whom the authority learns of by itself', () => {
  const RECORD = 'mutation($input: RecordChildInput!) { recordChild(input: $input) { child { id fullName confirmedAt setting { id } } problems { field message } } }';
  const input = { authority: '879', legalForenames: 'Ọlá', legalSurname: 'Penrose', bornOn: '2022-05-05', sex: 'M' };

  it('is recorded by a caseworker, without a setting or with one of the register, and is seen by it', async () => {
    const { organisations } = await sam.get<{ organisations: { nodes: { id: string }[] } }>('{ organisations(search: "Sound Primary", first: 1) { nodes { id } } }');
    const { recordChild } = await kit.get<{ recordChild: { child: { id: string; fullName: string; confirmedAt: string } } }>(RECORD, { input: { ...input, setting: organisations.nodes[0]!.id } });
    expect(recordChild.child).toMatchObject({ fullName: 'Ọlá Penrose', confirmedAt: expect.anything() });
    expect((await sam.get<{ child: object }>('query($id: ID!) { child(id: $id) { fullName } }', { id: recordChild.child.id })).child).toEqual({ fullName: 'Ọlá Penrose' });
    expect((await kit.get<{ recordChild: { child: { setting: null } } }>(RECORD, { input: { ...input, legalSurname: 'Trelawny' } })).recordChild.child.setting).toBeNull();
  });

  it('not by others, for another authority, twice by one UPN, or with a setting that is not there', async () => {
    for (const person of [sam, joe]) expect((await person.ask(RECORD, { input })).errors![0]!.extensions).toMatchObject({ code: 'REFUSED' });
    expect((await kit.ask(RECORD, { input: { ...input, authority: '878' } })).errors![0]!.extensions).toMatchObject({ code: 'REFUSED' });
    expect((await kit.ask(RECORD, { input: { ...input, setting: 'x' } })).errors![0]!.extensions).toMatchObject({ code: 'INVALID', field: 'setting' });
    const { rows } = await house.owner.query<{ upn: string }>(`select upn from child where authority_code = '879' and upn is not null and shared_at is not null limit 1`);
    const twice = await kit.get<{ recordChild: object }>(RECORD, { input: { ...input, upn: rows[0]!.upn } });
    expect(twice.recordChild).toEqual({ child: null, problems: [{ field: 'upn', message: expect.stringContaining('already') }] });
    const both = await Promise.all([1, 2].map(() => kit.get<{ recordChild: { child: object | null } }>(RECORD, { input: { ...input, upn: 'G879000000011' } })));
    expect(both.flatMap(({ recordChild }) => recordChild.child ?? []).length).toBe(1);
  });
});
