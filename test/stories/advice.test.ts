import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { enterAsGuest, linkTo } from '../support/guest.js';
import { Installation, type Person } from '../support/installation.js';
import { remindOfAdvice } from '../../api/advice/index.js';

/* Advice of regulation 6(1): asked for by name, chased, come in, not given; and the days of the case that follow from it. */

const ask = 'mutation($input: AskForAdviceInput!) { askForAdvice(input: $input) { id state dueOn clock { code dueOn status explanation movedBy } version } }';
const look = 'query($id: ID!) { assessment(id: $id) { state version adviceRequestedOn adviceReceivedOn adviceAwaited adviceRequests { id kind name state askedOn dueOn receivedOn advice endReason chases lastChasedOn version clock { status dueOn metOn } } availableSteps { name missing } timeline { act } guests { id purpose openedAt submittedAt withdrawnAt } } }';
const act = (name: string, input = 'AdviceRequestInput') => `mutation($input: ${input}!) { ${name}(input: $input) { id state } }`;
const PSYCHOLOGIST = 'elif.psychologist@eps.example';
const DOCTOR = 'dr.green@surgery.example';

interface Advice {
  id: string;
  kind: string;
  state: string;
  dueOn: string;
  receivedOn: string | null;
  advice: string | null;
  chases: number;
  clock: { status: string; dueOn: string; metOn: string | null; code: string; explanation: string };
}
interface Looked {
  state: string;
  adviceRequestedOn: string | null;
  adviceReceivedOn: string | null;
  adviceAwaited: number;
  adviceRequests: Advice[];
  availableSteps: { name: string; missing: string[] }[];
  timeline: { act: string }[];
  guests: { openedAt: string | null; submittedAt: string | null; withdrawnAt: string | null }[];
}

let house: Installation;
let kit: Person;
let sam: Person;
let assessment: string;

const looked = async (person = kit) => (await person.ask<{ assessment: Looked }>(look, { id: assessment })).data!.assessment;
const adviceOf = async (kind: string) => (await looked()).adviceRequests.find((each) => each.kind === kind)!;
async function until(date: string): Promise<void> {
  house.now = new Date(`${date}T10:00:00Z`);
  [kit, sam] = [await house.signIn('kit.caseworker@plymouth.example'), await house.signIn('sam.senco@sound-primary.example')];
}

beforeAll(async () => {
  house = await Installation.start();
  [kit, sam] = [await house.signIn('kit.caseworker@plymouth.example'), await house.signIn('sam.senco@sound-primary.example')];
  const child = (await sam.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 20) { nodes { id } } }')).children.nodes[3]!.id;
  await house.owner.query(`select set_config('portal.realm', 'import', false)`);
  await house.owner.query(`update plan set state = 'CEASED', ceased_on = '2026-01-10' where child_id = $1`, [child]);
  assessment = (await sam.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child, form: 'ehcna_request', variant: 'school_age' } })).startAssessment.id;
  await fillDraft(sam, assessment, { 'req.who': 'SETTING' }, '2026-11-22', { type: 'assessment' });
  await sam.get('mutation($input: AssessmentStepInput!) { submitAssessment(input: $input) { submitted } }', { input: { assessment } });
});
afterAll(() => house.stop());

describe('advice', () => {
  it('is asked for once the authority assesses, by a mail without a name, and its day explains itself', async () => {
    const request = { assessment, kind: 'PSYCHOLOGICAL', name: 'Elif Demir', organisation: 'Educational Psychology Service', email: PSYCHOLOGIST, asks: 'Advicecanary: how does the child learn best?' };
    expect(await kit.refusal(ask, { input: request })).toBe('NOT_NOW');
    await kit.get('mutation($input: DecideToAssessInput!) { decideToAssess(input: $input) { id } }', { input: { assessment, decidedOn: '2026-11-22' } });
    for (const input of [{ ...request, email: 'no address' }, { ...request, name: ' ' }, { ...request, asks: 'x'.repeat(4001) }]) expect(await kit.refusal(ask, { input })).toBe('INVALID');
    const { askForAdvice } = await kit.get<{ askForAdvice: Advice }>(ask, { input: request });
    expect(askForAdvice).toMatchObject({ state: 'ASKED', dueOn: '2027-01-03', clock: { code: 'ADVICE_6W', dueOn: '2027-01-03', status: 'RUNNING' } });
    expect(askForAdvice.clock.explanation).toContain('Advice asked for on 2026-11-22 plus 6 weeks is 2027-01-03 (ADVICE_6W, version 1, SEND Regulations 2014, regulation 8(1)');
    expect(await kit.refusal(ask, { input: request })).toBe('NOT_NOW');
    await kit.get(ask, { input: { ...request, kind: 'MEDICAL', name: 'Dr Green', organisation: null, email: DOCTOR } });
    const after = await looked();
    expect(after).toMatchObject({ adviceRequestedOn: '2026-11-22', adviceReceivedOn: null, adviceAwaited: 2 });
    expect(after.timeline.map(({ act: each }) => each)).toEqual(expect.arrayContaining(['assessment.adviceAsked']));
    const { rows } = await house.owner.query<{ name: string }>('select legal_surname as name from child c join assessment a on a.child_id = c.id where a.id = $1', [assessment]);
    await expect.poll(async () => (await house.app.mail.mailbox.list()).filter(({ to }) => [PSYCHOLOGIST, DOCTOR].includes(to)).length).toBe(2);
    for (const mail of await house.app.mail.mailbox.list()) for (const secret of ['Advicecanary', rows[0]!.name]) expect(`${mail.subject} ${mail.text}`).not.toContain(secret);
  });

  it('keeps one truth: days of the case cannot be recorded beside it while somebody is awaited', async () => {
    expect(await kit.refusal(act('requestAdvice', 'AdviceInput'), { input: { assessment, day: '2026-11-22' } })).toBe('NOT_NOW');
    const { errors } = await kit.ask(act('recordAdvice', 'AdviceInput'), { input: { assessment, day: '2026-11-22' } });
    expect([errors![0]!.extensions.code, errors![0]!.message]).toEqual(['NOT_NOW', expect.stringContaining('awaited')]);
    const { availableSteps } = await looked();
    expect(availableSteps.filter(({ name }) => name === 'requestAdvice' || name === 'recordAdvice').map(({ missing }) => missing.length)).toEqual([1, 2]);
  });

  it('a statutory exception moves what is awaited, and taking it back moves it back', async () => {
    await kit.get('mutation($input: RecordExceptionInput!) { recordException(input: $input) { id } }', { input: { assessment, code: 'ABSENT_FROM_AREA', fromOn: '2026-12-01', toOn: '2026-12-28', evidence: 'Letter of the mother, on the file.' } });
    expect((await adviceOf('MEDICAL')).dueOn).toBe('2027-01-31');
    const { assessment: { exceptions } } = await kit.get<{ assessment: { exceptions: { id: string }[] } }>('query($id: ID!) { assessment(id: $id) { exceptions { id } } }', { id: assessment });
    await kit.get('mutation($input: WithdrawExceptionInput!) { withdrawException(input: $input) { id } }', { input: { assessment, exception: exceptions[0]!.id, reason: 'They were at home.' } });
    expect((await adviceOf('MEDICAL')).dueOn).toBe('2027-01-03');
  });

  it('the adviser writes it by link and code, over several days, and the authority sees nothing before it is sent', async () => {
    const guest = await enterAsGuest(house, PSYCHOLOGIST, await linkTo(house, PSYCHOLOGIST));
    const { guestWork } = await guest.get<{ guestWork: { title: string; asks: string; dueOn: string; page: { questions: { path: string }[] } } }>('{ guestWork { title asks dueOn page { questions { path } } } }');
    expect(guestWork).toMatchObject({ title: expect.stringContaining('regulation 6(1)(d)'), asks: expect.stringContaining('Advicecanary'), dueOn: '2027-01-03', page: { questions: [{ path: 'advice' }] } });
    await guest.get('mutation($input: SaveGuestAnswersInput!) { saveGuestAnswers(input: $input) { version } }', { input: { answers: [{ path: 'advice', value: 'Draftcanary of the advice', baseVersion: 0 }] } });
    expect(JSON.stringify(await looked())).not.toContain('Draftcanary');
    await guest.get('mutation($input: SaveGuestAnswersInput!) { saveGuestAnswers(input: $input) { version } }', { input: { answers: [{ path: 'advice', value: 'Learns best in small groups.', baseVersion: 1 }] } });
    expect(await guest.get('mutation { submitGuestWork { submitted problems { message } } }')).toEqual({ submitGuestWork: { submitted: true, problems: [] } });
    expect(await guest.refusal('mutation { submitGuestWork { submitted } }')).toBe('NOT_NOW');
    const advice = await adviceOf('PSYCHOLOGICAL');
    expect(advice).toMatchObject({ state: 'CAME_IN', receivedOn: '2026-11-22', advice: 'Learns best in small groups.', clock: { status: 'MET' } });
    await kit.get(act('acceptAdvice'), { input: { advice: advice.id } });
    expect(await kit.refusal(act('acceptAdvice'), { input: { advice: advice.id } })).toBe('NOT_NOW');
    expect(await looked()).toMatchObject({ adviceAwaited: 1, adviceReceivedOn: null });
  });

  it('whoever is late is reminded before and after the day, each time once, with a link that works and the one before that does not', async () => {
    const first = await linkTo(house, DOCTOR);
    const { app } = house;
    const chased = async (date: string) => {
      await until(date);
      for (const _ of [1, 2]) await remindOfAdvice(app.services);
      return (await adviceOf('MEDICAL')).chases;
    };
    expect(await chased('2026-12-10')).toBe(0);
    expect(await chased('2026-12-20')).toBe(1);
    expect((await house.mailTo(DOCTOR, /Advice is awaited/)).input).toContain('2027-01-03');
    expect(await chased('2026-12-31')).toBe(2);
    expect(await chased('2027-01-04')).toBe(3);
    await house.mailTo(DOCTOR, /Advice is late/);
    expect((await kit.get<{ adviceRequests: { totalCount: number; nodes: { name: string }[] } }>('{ adviceRequests(filter: { late: true }) { totalCount nodes { name } } }')).adviceRequests).toEqual({ totalCount: 1, nodes: [{ name: 'Dr Green' }] });
    expect((await house.ask('query($token: String!) { guestLink(token: $token) { state } }', { token: first })).errors![0]!.extensions.code).toBe('NOT_FOUND');
    expect(await kit.refusal(act('chaseAdvice'), { input: { advice: (await adviceOf('MEDICAL')).id } })).toBe('NOT_NOW');
  });

  it('comes in another way, or not at all with a reason; then the case has all its advice, on the day of the last', async () => {
    const { id, version } = (await adviceOf('MEDICAL')) as Advice & { version: number };
    const received = act('recordAdviceReceived', 'RecordAdviceReceivedInput');
    expect(await kit.refusal(received, { input: { advice: id, receivedOn: '2026-11-01', text: 'By letter.' } })).toBe('INVALID');
    expect(await kit.refusal(received, { input: { advice: id, receivedOn: '2027-01-05', text: 'By letter.' } })).toBe('INVALID');
    expect(await kit.refusal(received, { input: { advice: id, receivedOn: '2027-01-04', text: 'By letter.', expectedVersion: version - 1 } })).toBe('CONFLICT');
    const { askForAdvice: social } = await kit.get<{ askForAdvice: Advice }>(ask, { input: { assessment, kind: 'SOCIAL_CARE', name: 'Social care', email: 'duty@social-care.example' } });
    await kit.get(received, { input: { advice: id, receivedOn: '2027-01-04', text: 'By letter: no further health needs.' } });
    expect((await looked()).adviceReceivedOn).toBeNull();
    await kit.get(act('recordAdviceNotGiven', 'EndAdviceInput'), { input: { advice: social.id, reason: 'Not known to social care.' } });
    expect(await looked()).toMatchObject({ adviceRequestedOn: '2026-11-22', adviceReceivedOn: '2027-01-04', adviceAwaited: 0 });
    expect((await adviceOf('MEDICAL')).clock).toMatchObject({ status: 'MET_LATE' });
    expect((await looked()).guests.every(({ submittedAt, withdrawnAt }) => submittedAt !== null || withdrawnAt !== null)).toBe(true);
    await kit.get(ask, { input: { assessment, kind: 'OTHER', name: 'A therapist', email: 'ot@therapy.example' } });
    expect(await looked()).toMatchObject({ adviceReceivedOn: null, adviceAwaited: 1 });
    await kit.get('mutation($input: DecideWithReasonInput!) { withdrawRequest(input: $input) { id } }', { input: { assessment, decidedOn: '2027-01-04', reason: 'The family moved away.' } });
    expect((await looked()).adviceRequests.find(({ kind }) => kind === 'OTHER')).toMatchObject({ state: 'CANCELLED', endReason: 'The request was taken back.' });
  });

  it('is the authority’s alone: not the setting’s, not another authority’s', async () => {
    expect(JSON.stringify(await sam.ask(look, { id: assessment }))).not.toMatch(/Learns best|Dr Green/);
    expect(await sam.refusal('{ adviceRequests { totalCount } }')).toBe('REFUSED');
    const joe = await house.signIn('joe.caseworker@devon.example');
    expect((await joe.get<{ adviceRequests: { totalCount: number } }>('{ adviceRequests { totalCount } }')).adviceRequests.totalCount).toBe(0);
    expect(await joe.refusal(act('chaseAdvice'), { input: { advice: (await adviceOf('OTHER')).id } })).toBe('NOT_FOUND');
    expect(await sam.refusal(act('chaseAdvice'), { input: { advice: (await adviceOf('OTHER')).id } })).toBe('REFUSED');
  });
});
