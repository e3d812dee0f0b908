import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

/* Where the authority asks for it, the head of the setting approves a form before it is submitted: these very answers, and no others. */

interface Standing {
  id: string;
  signOff: { state: string; hash: string; askedByName: string | null; approvedByName: string | null; refusal: string | null; mine: boolean } | null;
}
const STANDING = 'query($id: ID!) { review(id: $id) { draft { id signOff { state hash askedByName approvedByName refusal mine } } } }';
const ASK = 'mutation($input: AskForSignOffInput!) { askForSignOff(input: $input) { id signOff { state } } }';
const APPROVE = 'mutation($input: SignOffInput!) { approveDraft(input: $input) { id signOff { state approvedByName } } }';
const REFUSE = 'mutation($input: RefuseSignOffInput!) { refuseSignOff(input: $input) { id signOff { state refusal } } }';
const SUBMIT = 'mutation($id: ID!) { submitReview(input: { review: $id }) { submitted problems { path } review { submission { id hash signedOffByName signedOffAt } } } }';

describe('the approval of the head', () => {
  let house: Installation;
  let [amara, ben, hal, ada, joe, sam]: Person[] = [];
  let [review, draft, childName] = ['', '', ''];

  const standing = async (person: Person) => (await person.get<{ review: { draft: Standing } }>(STANDING, { id: review })).review.draft;
  const change = async (person: Person, path: string, value: string) => {
    const { rows } = await house.owner.query<{ version: number }>('select version from answer where response_id = $1 and path = $2', [draft, path]);
    await person.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft, answers: [{ path, value, baseVersion: rows[0]?.version ?? 0 }] } });
  };
  const policy = async (forms: string[]) => {
    const { authority } = await ada!.get<{ authority: { policy: { version: number } } }>('{ authority(code: "878") { policy { version } } }');
    return ada!.get('mutation($input: ChangePolicyInput!) { changePolicy(input: $input) { code } }', { input: { authority: '878', changes: { signOffForms: forms }, expectedVersion: authority.policy.version, reason: 'Decided by the board' } });
  };

  beforeAll(async () => {
    const people: Person[] = [];
    house = await Installation.start();
    for (const email of ['amara.senco@exe-college.example', 'ben.teacher@exe-college.example', 'hal.head@exe-college.example', 'ada.admin@devon.example', 'joe.caseworker@devon.example', 'sam.senco@sound-primary.example']) people.push(await house.signIn(email));
    [amara, ben, hal, ada, joe, sam] = people;
    const { reviews } = await amara!.get<{ reviews: { nodes: { child: { id: string; fullName: string } }[] } }>('{ reviews(first: 1, filter: { state: EXPECTED }) { nodes { child { id fullName } } } }');
    childName = reviews.nodes[0]!.child.fullName;
    review = (await amara!.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: reviews.nodes[0]!.child.id, variant: 'post16' } })).startReview.id;
    draft = (await standing(amara!)).id;
  });
  afterAll(() => house.stop());

  it('is a value of the authority’s policy, and without it nobody is asked', async () => {
    expect((await standing(amara!)).signOff).toBeNull();
    expect(await amara!.refusal(ASK, { input: { draft } })).toBe('NOT_NOW');
    const { errors } = await ada!.ask('mutation($input: ChangePolicyInput!) { changePolicy(input: $input) { code } }', { input: { authority: '878', changes: { signOffForms: ['../etc'] }, expectedVersion: 1, reason: 'x' } });
    expect(errors![0]!.extensions.code).toBe('INVALID');
    const { policyPreview } = await ada!.get<{ policyPreview: { says: string }[] }>('{ policyPreview(authority: "878", changes: { signOffForms: ["ehcp_review"] }) { says } }');
    expect(policyPreview[0]!.says).toContain('drafts that are open now included');
    await policy(['ehcp_review']);
    expect((await standing(amara!)).signOff).toMatchObject({ state: 'NOT_ASKED', mine: false });
    expect((await standing(hal!)).signOff).toMatchObject({ mine: true });
  });

  it('waits until nothing is missing, and submitting says what is missing first', async () => {
    expect(await amara!.refusal(ASK, { input: { draft } })).toBe('NOT_NOW');
    expect((await amara!.get<{ submitReview: { submitted: boolean; problems: object[] } }>(SUBMIT, { id: review })).submitReview.problems.length).toBeGreaterThan(20);
    await fillDraft(amara!, review, { 'person.capacity': 'HAS_CAPACITY' });
    const { errors } = await amara!.ask(SUBMIT, { id: review });
    expect(errors![0]).toMatchObject({ message: 'Not yet: the head of the setting has not approved the form.', extensions: { code: 'NOT_NOW', possible: ['askForSignOff', 'approveDraft'] } });
  });

  it('is asked for once, by a mail that names no child', async () => {
    await Promise.all([amara!.ask(ASK, { input: { draft } }), ben!.ask(ASK, { input: { draft } })]);
    const [mail] = await house.mailTo('hal.head@exe-college.example', /A form waits for your approval[\s\S]*/);
    expect(mail).toContain(`/reviews/${review}/check`);
    for (const part of childName.split(' ')) expect(mail).not.toContain(part);
    expect((await house.app.mail.mailbox.list()).filter(({ to, subject }) => to === 'hal.head@exe-college.example' && subject.startsWith('A form waits'))).toHaveLength(1);
    expect((await standing(amara!)).signOff).toMatchObject({ state: 'ASKED' });
  });

  it('is the head’s of this setting alone', async () => {
    const { hash } = (await standing(amara!)).signOff!;
    for (const person of [amara!, ben!, joe!]) expect(await person.refusal(APPROVE, { input: { draft, expectedHash: hash } })).toBe('REFUSED');
    expect(await sam!.refusal(APPROVE, { input: { draft, expectedHash: hash } })).toBe('REFUSED');
    expect(await sam!.refusal(ASK, { input: { draft } })).toBe('NOT_FOUND');
    expect(await amara!.refusal(REFUSE, { input: { draft, reason: 'x' } })).toBe('REFUSED');
    expect(await hal!.refusal(APPROVE, { input: { draft: '019aa000-0000-7000-8000-000000000000', expectedHash: hash } })).toBe('NOT_FOUND');
  });

  it('can be refused with what should change, for colleagues to read', async () => {
    expect(await hal!.refusal(REFUSE, { input: { draft, reason: '  ' } })).toBe('INVALID');
    await hal!.get(REFUSE, { input: { draft, reason: 'Say more about <b>mornings</b>.' } });
    expect((await standing(ben!)).signOff).toMatchObject({ state: 'REFUSED', refusal: 'Say more about <b>mornings</b>.' });
    const [told] = await house.mailTo('amara.senco@exe-college.example', /Your head asks for changes[\s\S]*/);
    expect(told).not.toContain('mornings');
    expect(await amara!.refusal(SUBMIT, { id: review })).toBe('NOT_NOW');
  });

  it('is of the answers that the head saw: whatever was changed since is refused, and a change afterwards makes it void', async () => {
    await amara!.get(ASK, { input: { draft } });
    const seen = (await standing(hal!)).signOff!.hash;
    await change(ben!, 'cyp.likes', 'Mornings in the garden.');
    expect(await hal!.refusal(APPROVE, { input: { draft, expectedHash: seen } })).toBe('CONFLICT');
    const now = (await standing(hal!)).signOff!.hash;
    expect(now).not.toBe(seen);
    await hal!.get(APPROVE, { input: { draft, expectedHash: now } });
    expect((await standing(amara!)).signOff).toMatchObject({ state: 'APPROVED', approvedByName: 'Hal Trewin' });
    await change(ben!, 'cyp.likes', 'Mornings in the kitchen.');
    expect((await standing(amara!)).signOff).toMatchObject({ state: 'CHANGED' });
    expect((await amara!.ask(SUBMIT, { id: review })).errors![0]!.message).toContain('changed after the head of the setting approved');
    // The same words again are the same answers.
    await change(ben!, 'cyp.likes', 'Mornings in the garden.');
    expect((await standing(amara!)).signOff).toMatchObject({ state: 'APPROVED' });
  });

  it('stands in the record, the document and the log, and cannot be given any more', async () => {
    const { hash } = (await standing(hal!)).signOff!;
    const { submitReview } = await amara!.get<{ submitReview: { submitted: boolean; review: { submission: { id: string; hash: string; signedOffByName: string } } } }>(SUBMIT, { id: review });
    expect(submitReview.review.submission).toMatchObject({ hash, signedOffByName: 'Hal Trewin' });
    expect(await hal!.refusal(APPROVE, { input: { draft, expectedHash: hash } })).toBe('NOT_NOW');
    const CASE = 'query($id: ID!) { review(id: $id) { submission { signedOffByName signedOffAt } documents { id kind state } } }';
    expect((await joe!.get<{ review: { submission: object } }>(CASE, { id: review })).review.submission).toMatchObject({ signedOffByName: 'Hal Trewin' });
    const ready = async () => (await amara!.get<{ review: { documents: { id: string; kind: string; state: string }[] } }>(CASE, { id: review })).review.documents.find(({ kind, state }) => kind === 'OUTPUT' && state === 'READY')?.id;
    await expect.poll(ready, { timeout: 60_000, interval: 200 }).toBeDefined();
    const { rawPayload } = await house.app.http.inject({ method: 'GET', url: `/documents/${await ready()}`, headers: { authorization: `Bearer ${amara!.token}` } });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(rawPayload)), { mergePages: true });
    expect(text).toMatch(/Approved\s+22 November 2026 at \d\d:\d\d by Hal Trewin, head of the setting/);
    const { rows } = await house.owner.query<{ act: string; actor_name: string }>(`select act, actor_name from audit_event where subject_id = $1 and act like 'draft.sign%' order by id`, [draft]);
    expect(rows.map(({ act, actor_name }) => `${act} ${actor_name}`)).toEqual([expect.stringMatching(/^draft.signOffAsked (Amara|Ben)/), 'draft.signOffRefused Hal Trewin', 'draft.signOffAsked Amara Okafor', 'draft.signedOff Hal Trewin']);
  });
});

describe('a setting without a head', () => {
  let house: Installation;
  beforeAll(async () => {
    house = await Installation.start();
    await house.owner.query(`update authority_policy set sign_off_forms = '{eha}'`);
  });
  afterAll(() => house.stop());

  it('is told what to do, and submits when the authority does not ask any more', async () => {
    const sam = await house.signIn('sam.senco@sound-primary.example');
    const { children } = await sam.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 1) { nodes { id } } }');
    const { startAssessment: { id } } = await sam.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child: children.nodes[0]!.id, form: 'eha', variant: 'family' } });
    await fillDraft(sam, id, {}, '2026-11-22', { type: 'assessment' });
    const { assessment } = await sam.get<{ assessment: { draft: { id: string } } }>('query($id: ID!) { assessment(id: $id) { draft { id } } }', { id });
    const { errors } = await sam.ask(ASK, { input: { draft: assessment.draft.id } });
    expect(errors![0]).toMatchObject({ message: expect.stringContaining('Nobody at your setting is named as its head') as string, extensions: { code: 'NOT_NOW' } });
    const SEND = 'mutation($id: ID!) { submitAssessment(input: { assessment: $id }) { submitted } }';
    expect(await sam.refusal(SEND, { id })).toBe('NOT_NOW');
    await house.owner.query(`update authority_policy set sign_off_forms = '{}'`);
    expect((await sam.get<{ submitAssessment: { submitted: boolean } }>(SEND, { id })).submitAssessment.submitted).toBe(true);
  });
});
