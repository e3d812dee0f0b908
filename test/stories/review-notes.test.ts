import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

const CANARY = 'Notecanary';
const add = 'mutation($input: AddReviewNoteInput!) { addReviewNote(input: $input) { id text writtenByName writtenAt } }';
const everything = `query($id: ID!) { review(id: $id) { id state returnReason notes { id text writtenByName } timeline(first: 200) { act fields actorName } draft { problems { message } } submission { answers { path value } sections { entries { text } } } documents { name } } auditEvents(first: 200) { nodes { act fields } } }`;

let house: Installation;
let joe: Person;
let amara: Person;
let program: Person;
let review: string;
let count = 0;

const note = (text = `${CANARY} ${(count += 1)}`) => joe.get<{ addReviewNote: { text: string } }>(add, { input: { review, text } });
const read = async () => (await joe.get<{ review: { notes: { text: string; writtenByName: string }[] } }>('query($id: ID!) { review(id: $id) { notes { text writtenByName } } }', { id: review })).review.notes;

/** Everything that the setting and its program can get hold of. */
async function hidden(): Promise<void> {
  for (const person of [amara, program]) {
    const answer = await person.ask(everything, { id: review });
    const text = JSON.stringify(answer);
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain('noteAdded');
    expect(answer.errors!.some(({ path, extensions }) => path?.at(-1) === 'notes' && extensions.code === 'REFUSED')).toBe(true);
  }
  for (const page of ['', '/form']) {
    const answer = await house.app.http.inject({ method: 'GET', url: `/reviews/${review}${page}`, cookies: { portal_session: amara.token } });
    expect([200, 303]).toContain(answer.statusCode);
    expect(answer.body).not.toContain(CANARY);
  }
  expect(JSON.stringify(await house.app.mail.mailbox.list())).not.toContain(CANARY);
  const { rows } = await house.owner.query('select setting_id::text as id from review where id = $1', [review]);
  const found = await house.app.services.database.read({ realm: 'viewer', subject: '00000000-0000-7000-8000-000000000000', authorities: [], settings: [rows[0].id] }, { text: 'select count(*)::int as count from review_note' });
  expect(found[0]!['count']).toBe(0);
}

beforeAll(async () => {
  house = await Installation.start();
  [joe, amara, program] = [await house.signIn('joe.caseworker@devon.example'), await house.signIn('amara.senco@exe-college.example'), await house.program('demo-mis')];
  const { rows } = await house.owner.query<{ id: string; child: string }>(`select r.id, r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.expected_on is not null and r.plan_id is not null limit 1`);
  review = rows[0]!.id;
});
afterAll(() => house.stop());

describe('a note of the authority on a review', () => {
  it('is never the setting’s: before it began, while it drafts, after it submitted, while it is returned, once it is decided', async () => {
    await note();
    await hidden();
    const { rows } = await house.owner.query<{ child_id: string }>('select child_id from review where id = $1', [review]);
    await amara.get('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.child_id, variant: 'post16' } });
    await note();
    await hidden();
    await fillDraft(amara, review);
    const submit = () => amara.get<{ submitReview: { submitted: boolean } }>('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review } });
    expect((await submit()).submitReview.submitted).toBe(true);
    await note();
    await hidden();
    await joe.get('mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { input: { review, reason: 'Please add the advice.' } });
    await note();
    await hidden();
    await submit();
    await joe.get('mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { input: { review } });
    await joe.get('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'All is well.' } });
    await note();
    await hidden();
    expect((await read()).map(({ text }) => text)).toEqual([5, 4, 3, 2, 1].map((each) => `${CANARY} ${each}`));
  });

  it('is read by the caseworkers of the authority with the name of its writer, and stands in their log without its words', async () => {
    expect((await read())[0]!.writtenByName).toBe((await joe.get<{ me: { name: string } }>('{ me { name } }')).me.name);
    const { rows } = await house.owner.query(`select audience, fields, to_jsonb(audit_event)::text as text from audit_event where act = 'review.noteAdded'`);
    expect(rows.length).toBe(5);
    for (const { audience, fields, text } of rows) {
      expect([audience, fields]).toEqual(['AUTHORITY', ['notes']]);
      expect(text).not.toContain(CANARY);
    }
  });

  it('is written by nobody else', async () => {
    for (const email of ['ada.admin@devon.example', 'ivy.auditor@devon.example']) expect(await (await house.signIn(email)).refusal(add, { input: { review, text: 'x' } })).toBe('REFUSED');
    expect(await amara.refusal(add, { input: { review, text: 'x' } })).toBe('REFUSED');
    expect(await (await house.signIn('kit.caseworker@plymouth.example')).refusal(add, { input: { review, text: 'x' } })).toBe('NOT_FOUND');
    expect(await joe.refusal(add, { input: { review, text: ' \n ' } })).toBe('INVALID');
    expect(await joe.refusal(add, { input: { review, text: 'x'.repeat(4001) } })).toBe('INVALID');
  });

  it('is kept as it was written', async () => {
    const hostile = '=1+1 <b>"Ö"</b> \u202e 🙂';
    await note(hostile);
    expect((await read())[0]!.text).toBe(hostile);
    const { pool } = house.app.services.database;
    for (const sql of [`update review_note set text = 'x'`, 'delete from review_note', 'truncate review_note']) await expect(pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});
