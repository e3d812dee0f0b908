import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation, type Person } from '../support/installation.js';
import { readPdf } from '../../api/documents/print/read-pdf.js';
import { fillDraft } from '../support/fill-draft.js';

/** The main story through the API: a professional submits, the authority returns and decides, a vendor reads. */
describe('a review from start to decision', () => {
  let house: Installation;
  let amara: Person;
  let joe: Person;
  let id: string;
  let childId: string;
  const parentsView = 'Unser Kind — our child — enjoys Llanfair, żółw and 你好. '.repeat(400).slice(0, 20_000);

  beforeAll(async () => {
    house = await Installation.start();
    amara = await house.signIn('amara.senco@exe-college.example');
    joe = await house.signIn('joe.caseworker@devon.example');
  });
  afterAll(() => house.stop());

  it('the SENCO adds a young person; a UPN whose check letter does not fit is refused', async () => {
    const setting = (await amara.get<{ viewer: { settings: { id: string }[] } }>('{ viewer { settings { id } } }')).viewer.settings[0]!.id;
    const input = { settingId: setting, authority: '878', legalForenames: 'Zoë', legalSurname: 'Brânză', bornOn: '2008-09-14', sex: 'F', upn: 'U878200126002' };
    const add = 'mutation($input: AddChildInput!) { addChild(input: $input) { child { id fullName } problems { field message } } }';
    const wrong = await amara.get<{ addChild: { child: null; problems: { field: string }[] } }>(add, { input });
    expect(wrong.addChild.problems.map(({ field }) => field)).toEqual(['upn']);
    const right = await amara.get<{ addChild: { child: { id: string; fullName: string } } }>(add, { input: { ...input, upn: 'u878200126001' } });
    expect(right.addChild.child.fullName).toBe('Zoë Brânză');
    childId = right.addChild.child.id;
  });

  it('begins the post-16 form with what is known filled in', async () => {
    const begun = await amara.get<{ startReview: { id: string; state: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id state } }', { input: { child: childId, variant: 'post16' } });
    id = begun.startReview.id;
    expect(begun.startReview.state).toBe('DRAFT');
    const { review } = await amara.get<{ review: { draft: { section: { questions: { path: string; value: unknown; prefilledFrom: string | null }[] } } } }>('query($id: ID!) { review(id: $id) { draft { section(key: "child") { questions { path value prefilledFrom } } } } }', { id });
    const dob = review.draft.section.questions.find(({ path }) => path === 'person.dob');
    expect(dob).toMatchObject({ value: '2008-09-14', prefilledFrom: 'child.bornOn' });
  });

  it('the authority sees nothing of the draft', async () => {
    expect(await joe.refusal('query($id: ID!) { review(id: $id) { state } }', { id })).toBe('NOT_FOUND');
    expect(await joe.refusal('query($id: ID!) { child(id: $id) { fullName } }', { id: childId })).toBe('NOT_FOUND');
  });

  it('cannot be submitted while answers are missing, and says which', async () => {
    const { submitReview } = await amara.get<{ submitReview: { submitted: boolean; problems: { code: string; path: string }[] } }>('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { code path } } }', { input: { review: id } });
    expect(submitReview.submitted).toBe(false);
    expect(submitReview.problems.some(({ path }) => path === 'cyp.helped')).toBe(true);
  });

  it('is submitted whole, and the owner of the setting gets a receipt by mail', async () => {
    await fillDraft(amara, id, { 'par.working': parentsView });
    const { submitReview } = await amara.get<{ submitReview: { submitted: boolean; problems: { path: string; message: string }[]; review: { state: string; submission: { receipt: string } } } }>(
      'mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path message } review { state submission { receipt } } } }',
      { input: { review: id } },
    );
    expect(submitReview.problems).toEqual([]);
    expect(submitReview.review.state).toBe('SUBMITTED');
    expect((await house.mailTo('amara.senco@exe-college.example', /Review received[^]*?(R-\w{4}-\w{4})/))[0]).not.toContain('Brânză');
    expect(await amara.refusal('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review: id } })).toBe('NOT_NOW');
  });

  it('the caseworker finds it by its due date with the whole text of the parents', async () => {
    const { reviews } = await joe.get<{ reviews: { nodes: { id: string; dueOn: string; dueClock: string }[] } }>('{ reviews(filter: { state: [SUBMITTED] }, first: 100) { nodes { id dueOn dueClock } } }');
    const found = reviews.nodes.find((node) => node.id === id);
    expect(found).toMatchObject({ dueOn: '2026-11-29', dueClock: 'AR_DECISION_PLUS_4W' });
    expect([...reviews.nodes].map(({ dueOn }) => dueOn)).toEqual(reviews.nodes.map(({ dueOn }) => dueOn).sort());
    const { review } = await joe.get<{ review: { submission: { sections: { entries: { path: string; text: string }[] }[] }; clocks: { code: string; regulation: string; explanation: string }[] } }>(
      'query($id: ID!) { review(id: $id) { clocks { code regulation explanation } submission { sections { entries { path text } } } } }',
      { id },
    );
    const text = review.submission.sections.flatMap(({ entries }) => entries).find(({ path }) => path === 'par.working')!.text;
    expect(text).toBe(parentsView.normalize('NFC'));
    expect(review.clocks.find(({ code }) => code === 'AR_DECISION_PLUS_4W')!.explanation).toContain('2026-11-29');
  });

  it('returns it with a reason; the SENCO edits and submits again; both versions are kept', async () => {
    expect(await joe.refusal('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review: id, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'x' } })).toBe('NOT_NOW');
    await joe.get('mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { input: { review: id, reason: 'Please say who led the meeting.' } });
    await house.mailTo('amara.senco@exe-college.example', /Review returned/);
    const returned = await amara.get<{ review: { state: string; returnReason: string; draft: { id: string; open: boolean } } }>('query($id: ID!) { review(id: $id) { state returnReason draft { id open } } }', { id });
    expect(returned.review).toMatchObject({ state: 'RETURNED', returnReason: 'Please say who led the meeting.', draft: { open: true } });
    await amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft: returned.review.draft.id, answers: [{ path: 'cyp.likes', value: 'Trains', baseVersion: 0 }] } });
    await amara.get('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review: id } });
    const { rows } = await house.owner.query('select number, record from submission s join review r on r.response_id = s.response_id where r.id = $1 order by number', [id]);
    expect(rows.map((row) => row.number)).toEqual([1, 2]);
    expect(rows[1].record['cyp.likes']).toBe('Trains');
  });

  it('is assigned, accepted and decided; the next review falls due a year later', async () => {
    const { staff } = await joe.get<{ staff: { id: string; name: string }[] }>('{ staff(roles: [CASEWORKER]) { id name } }');
    const lena = staff.find(({ name }) => name.startsWith('Lena'))!;
    await joe.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: id, caseworker: lena.id } });
    await joe.get('mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { input: { review: id } });
    const decide = 'mutation($input: DecideReviewInput!) { decideReview(input: $input) { state decision decidedOn availableSteps { name } } }';
    expect(await joe.refusal(decide, { input: { review: id, decision: 'AMEND', decidedOn: '2026-11-30', reason: 'Later' } })).toBe('INVALID');
    const { decideReview } = await joe.get<{ decideReview: object }>(decide, { input: { review: id, decision: 'AMEND', decidedOn: '2026-11-22', reason: 'Section F must name the therapy.' } });
    expect(decideReview).toEqual({ state: 'DECIDED', decision: 'AMEND', decidedOn: '2026-11-22', availableSteps: ['assignReview', 'draftPlan', 'sendNotice', 'closeReview'].map((name) => ({ name })) });
    await house.mailTo('amara.senco@exe-college.example', /Review decided/);
  });

  it('the vendor of the setting reads the result and no more than its marks allow; another vendor finds nothing', async () => {
    const mis = await house.program('demo-mis');
    const other = await house.program('other-mis');
    const query = 'query($id: ID!) { review(id: $id) { state decision decisionReason child { upn fullName } submission { answers { path value } } } }';
    const { data, errors = [] } = await mis.ask<{ review: { state: string; decision: string; decisionReason: null; child: { upn: string }; submission: { answers: { path: string; value: unknown }[] } } }>(query, { id });
    expect(data!.review).toMatchObject({ state: 'DECIDED', decision: 'AMEND', decisionReason: null, child: { upn: 'U878200126001' } });
    expect(data!.review.submission.answers.find(({ path }) => path === 'person.dob')!.value).toBe('2008-09-14');
    expect(data!.review.submission.answers.find(({ path }) => path === 'par.working')!.value).toBeNull();
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['REFUSED']));
    expect(await other.refusal('query($id: ID!) { review(id: $id) { state } }', { id })).toBe('REFUSED');
  });

  it('every step is on the log, in order, without values', async () => {
    const ivy = await house.signIn('ivy.auditor@devon.example');
    const { auditEvents } = await ivy.get<{ auditEvents: { nodes: { act: string; actorName: string; fields: string[] }[] } }>('query($subject: ID) { auditEvents(subject: $subject, first: 100) { nodes { act actorName fields } } }', { subject: id });
    expect(auditEvents.nodes.map(({ act }) => act).filter((act) => act.startsWith('review.')).reverse()).toEqual(['review.started', 'review.submitted', 'review.returned', 'review.submitted', 'review.assigned', 'review.accepted', 'review.decided']);
    expect(auditEvents.nodes.find(({ act }) => act === 'review.decided')).toMatchObject({ actorName: 'Joe Westcott', fields: ['decision', 'decidedOn', 'decisionReason', 'decidedById', 'state'] });
    await expect(house.owner.query(`update audit_event set act = 'x'`)).rejects.toThrow(/append-only/);
  });

  it('the document holds the whole text', async () => {
    let document: { id: string; state: string; manifest: { answers: number; of: number; characters: number } | null } | undefined;
    for (let waited = 0; waited < 200 && document?.state !== 'READY'; waited += 1) {
      await new Promise((wake) => setTimeout(wake, 100));
      const { review } = await amara.get<{ review: { documents: NonNullable<typeof document>[] } }>('query($id: ID!) { review(id: $id) { documents { id state manifest { answers of characters } } } }', { id });
      document = review.documents[0];
    }
    const response = await house.app.http.inject({ method: 'GET', url: `/documents/${document!.id}`, headers: { authorization: `Bearer ${amara.token}` } });
    expect(response.headers['content-type']).toBe('application/pdf');
    const found = await readPdf(response.rawPayload);
    expect([...found.entries()].find(([, text]) => text.includes('Llanfair'))?.[1].replace(/\s/g, '')).toBe(parentsView.replace(/\s/g, ''));
    expect(document!.manifest).toMatchObject({ answers: document!.manifest!.of });
    expect(document!.manifest!.characters).toBeGreaterThan(20_000);
  });
});
