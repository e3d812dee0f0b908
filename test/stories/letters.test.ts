import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../api/documents/print/read-pdf.js';
import { submittedCase } from '../support/cast.js';
import type { Installation, Person } from '../support/installation.js';

/* A decision becomes a letter in the authority’s own words; and another day or rule is rehearsed over today’s cases. */

let house: Installation;
let review: string;
let amara: Person;
let joe: Person;
let mary: Person;
let kit: Person;

beforeAll(async () => {
  const made = await submittedCase();
  ({ house, amara, joe, mary } = made);
  review = made.ids.review;
  kit = await house.signIn('kit.caseworker@plymouth.example');
});
afterAll(() => house.stop());

const WRITE = 'mutation($input: WriteLetterInput!) { writeLetter(input: $input) { id state title body recipient version pdf } }';
const SEND = 'mutation($input: SendLetterInput!) { sendLetter(input: $input) { id state body sentOn toSetting pdf } }';
const CHANGE = 'mutation($input: ChangeLetterInput!) { changeLetter(input: $input) { version } }';
const SAVE = 'mutation($input: SaveLetterTemplateInput!) { saveLetterTemplate(input: $input) { code title body own version } }';
const DECIDE = 'mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }';
const refused = async (person: Person, query: string, input: object) => (await person.ask(query, { input })).errors![0]!.extensions;
interface Written {
  writeLetter: { id: string; body: string; version: number; title: string };
}

describe('the words of letters', () => {
  it('are the authority’s own, where it has written them; a placeholder that is none, or one missing that the law asks for, is told', async () => {
    const input = { authority: '878', code: 'BLOCK_SENDIASS', title: 'Independent advice', body: 'Devon Information, Advice and Support: 01392 000000. 🙂', expectedVersion: 0 };
    expect(await refused(joe, SAVE, input)).toMatchObject({ code: 'REFUSED' });
    expect(await refused(mary, SAVE, { ...input, authority: '879' })).toMatchObject({ code: 'REFUSED' });
    expect(await refused(mary, SAVE, { ...input, body: 'Dear {{child.nmae}}' })).toMatchObject({ code: 'INVALID', problems: ['There is no placeholder {{child.nmae}}.'], possible: expect.arrayContaining(['child.name']) });
    expect(await refused(mary, SAVE, { ...input, code: 'DECISION_CEASE', body: 'Your plan ends. {{block.appeal}} {{block.mediation}}' })).toMatchObject({ code: 'INVALID', problems: ['{{block.sendiass}} must be in it: the law asks for it in this letter.', '{{appeal.until}} must be in it: the law asks for it in this letter.'] });
    expect(await refused(mary, SAVE, { ...input, body: 'An open {{child.name' })).toMatchObject({ code: 'INVALID', problems: ['A pair of curly brackets is not closed or not opened.'] });
    const { saveLetterTemplate } = await mary.get<{ saveLetterTemplate: object }>(SAVE, { input });
    expect(saveLetterTemplate).toMatchObject({ own: true, version: 1 });
    expect(await refused(mary, SAVE, input)).toMatchObject({ code: 'CONFLICT', currentVersion: 1 });
    const { letterTemplates } = await kit.get<{ letterTemplates: { code: string; own: boolean }[] }>('{ letterTemplates { code own } }');
    expect(letterTemplates.find(({ code }) => code === 'BLOCK_SENDIASS')!.own).toBe(false);
    const { previewLetterTemplate } = await mary.get<{ previewLetterTemplate: { text: string; problems: string[] } }>('query($body: String!) { previewLetterTemplate(code: "PLAN_CEASED", body: $body) { text problems } }', { body: 'Dear {{recipient}}' });
    expect(previewLetterTemplate).toEqual({ text: 'Dear Ms Penrose', problems: ['{{block.sendiass}} must be in it: the law asks for it in this letter.'] });
  });
});

describe('a letter on a case', () => {
  let letter: string;

  it('fits where the case stands, or is told what does', async () => {
    expect(await refused(joe, WRITE, { review, template: 'DECISION_MAINTAIN', recipient: 'Ms Penrose' })).toMatchObject({ code: 'NOT_NOW', possible: [] });
    await joe.get(DECIDE, { input: { review, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'The provision works. {{block.appeal}} <b>bold</b> 🙂 żółw' } });
    expect(await refused(joe, WRITE, { review, template: 'DECISION_CEASE', recipient: 'Ms Penrose' })).toMatchObject({ code: 'NOT_NOW', possible: ['DECISION_MAINTAIN'] });
    expect(await refused(kit, WRITE, { review, template: 'DECISION_MAINTAIN', recipient: 'Ms Penrose' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused(amara, WRITE, { review, template: 'DECISION_MAINTAIN', recipient: 'Ms Penrose' })).toMatchObject({ code: 'REFUSED' });
  });

  it('is written with what is known; what somebody typed as a reason is no placeholder', async () => {
    const { writeLetter } = await joe.get<Written>(WRITE, { input: { review, template: 'DECISION_MAINTAIN', recipient: 'Ms Penrose\n1 Mill Street\nExeter' } });
    letter = writeLetter.id;
    expect(writeLetter.body).toContain('Dear Ms Penrose\n');
    expect(writeLetter.body).toContain('review meeting on 1 November 2026');
    expect(writeLetter.body).toContain('complete by 22 November 2027');
    expect(writeLetter.body).toContain('The provision works. { {block.appeal} } <b>bold</b> 🙂 żółw');
    expect((await amara.get<{ review: { letters: object[] } }>('query($id: ID!) { review(id: $id) { letters { id } } }', { id: review })).review.letters).toEqual([]);
  });

  it('is not sent without what the law asks for, or with a gap, or over somebody else’s change', async () => {
    await joe.get(CHANGE, { input: { letter, expectedVersion: 1, title: 'Our decision', recipient: 'Ms Penrose', body: 'Dear Ms Penrose\n\nAll stays. {{block.appeal}}' } });
    expect(await refused(joe, CHANGE, { letter, expectedVersion: 1, title: 'x', recipient: 'x', body: 'x' })).toMatchObject({ code: 'CONFLICT' });
    expect(await refused(joe, SEND, { letter, toSetting: true })).toMatchObject({ code: 'INVALID', problems: ['{{block.mediation}} must be in it: the law asks for it in this letter.', '{{block.sendiass}} must be in it: the law asks for it in this letter.'] });
    await joe.get(CHANGE, { input: { letter, title: 'Our decision', recipient: 'Ms Penrose', body: 'Dear Ms Penrose\n\nAll stays as it is since [Day of the review meeting: not known].\n\n# Rights\n\n{{block.appeal}}\n\n{{block.mediation}}\n\n{{block.sendiass}}' } });
    expect(await refused(joe, SEND, { letter, toSetting: true })).toMatchObject({ code: 'INVALID', field: 'body' });
    await joe.get(CHANGE, { input: { letter, title: 'Our decision', recipient: 'Ms Penrose\n1 Mill Street', body: 'Dear Ms Penrose\n\nAll stays as it is.\n\n# Rights\n\n{{block.appeal}}\n\n{{block.mediation}}\n\n{{block.sendiass}}' } });
  });

  it('goes out with appeal, mediation and the authority’s own SENDIASS; the setting is told and reads its copy; it cannot be changed', async () => {
    const { sendLetter } = await joe.get<{ sendLetter: { body: string; sentOn: string } }>(SEND, { input: { letter, toSetting: true } });
    expect(sendLetter).toMatchObject({ sentOn: '2026-11-22', body: expect.stringMatching(/by 22 January 2027[^]*Mediation is free[^]*Devon Information, Advice and Support: 01392 000000\. 🙂/) });
    await house.mailTo('amara.senco@exe-college.example', /A letter of the authority/);
    expect((await amara.get<{ review: { letters: { title: string }[] } }>('query($id: ID!) { review(id: $id) { letters { title body } } }', { id: review })).review.letters).toMatchObject([{ title: 'Our decision' }]);
    expect(await refused(joe, SEND, { letter, toSetting: true })).toMatchObject({ code: 'NOT_NOW' });
    expect(await refused(joe, CHANGE, { letter, title: 'x', recipient: 'x', body: 'x' })).toMatchObject({ code: 'NOT_NOW', possible: ['writeLetter'] });
  });

  it('its PDF is whole, for those who may see it, and the log says who opened it', async () => {
    const get = (person: Person) => house.app.http.inject({ method: 'GET', url: `/letters/${letter}`, headers: { authorization: `Bearer ${person.token}` } });
    let response = await get(joe);
    for (let tries = 0; tries < 200 && response.statusCode !== 200; tries += 1) {
      await new Promise((wake) => setTimeout(wake, 100));
      response = await get(joe);
    }
    expect(response.headers['content-type']).toBe('application/pdf');
    const words = [...(await readPdf(response.rawPayload)).values()].join(' ').replace(/\s+/g, ' ');
    expect(words).toContain('All stays as it is.');
    expect(words).toContain('First-tier Tribunal');
    expect((await get(amara)).statusCode).toBe(200);
    expect((await get(kit)).statusCode).toBe(404);
    const { rows } = await house.owner.query(`select act from audit_event where subject_id = $1 order by id`, [letter]);
    expect(rows.map(({ act }) => act)).toEqual(expect.arrayContaining(['letter.written', 'letter.changed', 'letter.sent', 'letter.opened']));
  });

  it('one without a copy for the setting is not the setting’s to see', async () => {
    const { writeLetter } = await joe.get<Written>(WRITE, { input: { review, template: 'DECISION_MAINTAIN', recipient: 'Ms Penrose' } });
    await joe.get(SEND, { input: { letter: writeLetter.id, toSetting: false } });
    expect((await amara.get<{ review: { letters: object[] } }>('query($id: ID!) { review(id: $id) { letters { id } } }', { id: review })).review.letters).toHaveLength(1);
    expect((await house.app.http.inject({ method: 'GET', url: `/letters/${writeLetter.id}`, headers: { authorization: `Bearer ${amara.token}` } })).statusCode).toBe(404);
  });
});

describe('a rehearsal', () => {
  const REHEARSE = 'query($authority: String, $on: LocalDate, $rules: [SupposedRuleInput!]!) { rehearsal(authority: $authority, on: $on, rules: $rules, first: 500) { on cases changed standings { status before after } rows { reference before { code dueOn status } after { code dueOn status explanation } } } }';
  interface Rehearsed {
    rehearsal: { cases: number; changed: number; standings: { status: string; before: number; after: number }[]; rows: { before: { code: string; dueOn: string; status: string }; after: { code: string; dueOn: string; status: string; explanation: string } }[] };
  }

  it('of today, by the rules in force, changes nothing; its counts are those of the list', async () => {
    const { rehearsal } = await joe.get<Rehearsed>(REHEARSE, { rules: [] });
    expect([rehearsal.changed, rehearsal.rows]).toEqual([0, []]);
    const { reviews } = await joe.get<{ reviews: { totalCount: number } }>('{ reviews(filter: { dueUntil: "2026-11-21" }, first: 1) { totalCount } }');
    expect(rehearsal.standings[0]).toEqual({ status: 'OVERDUE', before: reviews.totalCount, after: reviews.totalCount });
  });

  it('of a day two months on says what would be overdue then', async () => {
    const { rehearsal } = await joe.get<Rehearsed>(REHEARSE, { on: '2027-01-22', rules: [] });
    const { reviews } = await joe.get<{ reviews: { totalCount: number } }>('{ reviews(filter: { dueUntil: "2027-01-21" }, first: 1) { totalCount } }');
    expect(rehearsal.standings[0]!.after).toBe(reviews.totalCount);
    expect(rehearsal.changed).toBeGreaterThan(0);
    expect(rehearsal.rows.every(({ before, after }) => before.dueOn === after.dueOn && before.status !== after.status)).toBe(true);
  });

  it('of a reform counts for events from its day on, shows the new wording, and leaves the cases as they are', async () => {
    const before = (await house.owner.query(`select md5(string_agg(due_on::text || version, ',' order by id)) as sum from review`)).rows[0];
    const { rehearsal } = await joe.get<Rehearsed>(REHEARSE, { rules: [{ code: 'AR_DECISION_PLUS_4W', weeks: 3, from: '2026-11-01' }] });
    expect(rehearsal.rows.length).toBeGreaterThan(0);
    for (const { after } of rehearsal.rows) expect(after.explanation).toMatch(/plus 3 weeks is .*AR_DECISION_PLUS_4W, version 2, .* in force since 2026-11-01/);
    expect((await house.owner.query(`select md5(string_agg(due_on::text || version, ',' order by id)) as sum from review`)).rows[0]).toEqual(before);
  });

  it('is of one’s own authority, of clocks that there are', async () => {
    expect((await joe.ask(REHEARSE, { authority: '879', rules: [] })).errors![0]!.extensions.code).toBe('REFUSED');
    expect((await amara.ask(REHEARSE, { rules: [] })).errors![0]!.extensions.code).toBe('REFUSED');
    expect((await joe.ask(REHEARSE, { rules: [{ code: 'NO_SUCH_CLOCK', weeks: 1 }] })).errors![0]!.extensions).toMatchObject({ code: 'INVALID', possible: expect.arrayContaining(['FINAL_PLAN_20W']) });
    expect((await joe.ask(REHEARSE, { rules: [{ code: 'FINAL_PLAN_20W', weeks: 9999 }] })).errors![0]!.extensions.code).toBe('INVALID');
  });
});
