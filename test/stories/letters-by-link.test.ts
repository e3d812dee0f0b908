import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseIds, submittedCase } from '../support/cast.js';
import { enterAsGuest, linkTo } from '../support/guest.js';
import type { Installation, Person } from '../support/installation.js';

/* A letter of a decision, read by a parent with a link and a code. */

const mailing = 'mutation($input: MailLetterInput!) { mailLetter(input: $input) { id } }';
const MOTHER = 'zoe.mother@family.example';

let house: Installation;
let ids: CaseIds;
let joe: Person;
let amara: Person;
let letter: string;

const to = (more: object = {}) => ({ input: { letter, name: 'Zoë Mother', relationship: 'Mother', email: MOTHER, ...more } });
const guests = async (person = joe) => (await person.ask<{ review: { guests: { id: string; openedAt: string | null; about: string }[]; timeline: { act: string; actorKind: string; actorName: string }[] } }>('query($id: ID!) { review(id: $id) { guests { id openedAt about } timeline(first: 20) { act actorKind actorName } } }', { id: ids.review })).data!.review;
const pdfWith = (token: string) => house.app.http.inject({ method: 'GET', url: '/guest/letter', cookies: { portal_guest: token } });

beforeAll(async () => {
  ({ house, ids, joe, amara } = await submittedCase());
  await joe.get('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review: ids.review, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'All is well.' } });
  const { review } = await joe.get<{ review: { lettersToWrite: string[] } }>('query($id: ID!) { review(id: $id) { lettersToWrite } }', { id: ids.review });
  letter = (await joe.get<{ writeLetter: { id: string } }>('mutation($input: WriteLetterInput!) { writeLetter(input: $input) { id } }', { input: { review: ids.review, template: review.lettersToWrite[0], recipient: 'Zoë Mother' } })).writeLetter.id;
});
afterAll(() => house.stop());

describe('a letter by link', () => {
  it('is mailed once it was sent and printed, by the authority alone, without a name or a word of it', async () => {
    expect(await joe.refusal(mailing, to())).toBe('NOT_NOW');
    const { review } = await joe.get<{ review: { letters: { body: string; title: string }[] } }>('query($id: ID!) { review(id: $id) { letters { body title } } }', { id: ids.review });
    await joe.get('mutation($input: ChangeLetterInput!) { changeLetter(input: $input) { id } }', { input: { letter, title: review.letters[0]!.title, recipient: 'Zoë Mother', body: `${review.letters[0]!.body.replace(/\[[^\]]*\]/g, 'known')}\n\nLettercanary.` } });
    await joe.get('mutation($input: SendLetterInput!) { sendLetter(input: $input) { id } }', { input: { letter, toSetting: false } });
    await expect.poll(async () => (await house.owner.query('select pdf from letter where id = $1', [letter])).rows[0].pdf, { timeout: 30_000 }).toBe('READY');
    for (const person of [amara, await house.signIn('kit.caseworker@plymouth.example'), await house.signIn('ivy.auditor@devon.example')]) expect(await person.refusal(mailing, to())).toMatch(/REFUSED|NOT_FOUND/);
    expect(await joe.refusal(mailing, to({ email: 'no address' }))).toBe('INVALID');
    await joe.get(mailing, to());
    const mail = await house.mailTo(MOTHER, /has a letter for you[^]*\/guest\//);
    const { rows } = await house.owner.query<{ name: string }>('select legal_surname as name from child where id = $1', [ids.child]);
    for (const secret of ['Lettercanary', rows[0]!.name]) expect(mail.input).not.toContain(secret);
    expect((await guests()).guests).toMatchObject([{ openedAt: null, about: letter }]);
    expect((await guests(amara)).guests).toEqual([]);
  });

  it('is read with link and code, as a page and as the PDF; the timeline says when and by whom', async () => {
    await joe.get(mailing, to({ email: 'father@family.example', name: 'Hugo Father', relationship: 'Father' }));
    const guest = await enterAsGuest(house, 'father@family.example', await linkTo(house, 'father@family.example'));
    const { guestWork } = await guest.get<{ guestWork: { purpose: string; letter: { body: string; sentOn: string } } }>('{ guestWork { purpose page { title } letter { body sentOn } } }');
    expect(guestWork).toMatchObject({ purpose: 'LETTER', page: null, letter: { body: expect.stringContaining('Lettercanary'), sentOn: '2026-11-22' } });
    const pdf = await pdfWith(guest.token);
    expect([pdf.statusCode, pdf.headers['content-type'], pdf.rawPayload.subarray(0, 4).toString()]).toEqual([200, 'application/pdf', '%PDF']);
    const page = await house.app.http.inject({ method: 'GET', url: '/guest/work', cookies: { portal_guest: guest.token } });
    expect(page.body).toContain('Lettercanary');
    const { timeline, guests: all } = await guests();
    expect(timeline).toEqual(expect.arrayContaining([expect.objectContaining({ act: 'guest.entered', actorKind: 'GUEST', actorName: 'Hugo Father' }), expect.objectContaining({ act: 'letter.openedByLink', actorKind: 'GUEST', actorName: 'Hugo Father' }), expect.objectContaining({ act: 'letter.mailed' })]));
    expect(all.filter(({ openedAt }) => openedAt !== null).length).toBe(1);
    for (const query of ['mutation { submitGuestWork { submitted } }']) expect(await guest.refusal(query)).toBe('NOT_NOW');
    expect(await guest.refusal('mutation($input: SaveGuestAnswersInput!) { saveGuestAnswers(input: $input) { path } }', { input: { answers: [{ path: 'advice', value: 'x', baseVersion: 0 }] } })).toBe('INVALID');
    expect((await house.app.http.inject({ method: 'GET', url: `/letters/${letter}`, headers: { authorization: `Bearer ${guest.token}` } })).statusCode).toBe(401);
    await joe.get('mutation($id: ID!) { withdrawGuest(id: $id) { id } }', { id: all.find(({ openedAt }) => openedAt)!.id });
    expect((await pdfWith(guest.token)).statusCode).toBe(401);
  });

  it('is nobody’s without the pass: no cookie, a session of somebody else, a guest who was asked for something else', async () => {
    for (const token of ['', amara.token, 'guest.nonsense']) expect((await pdfWith(token)).statusCode).toBe(401);
    await joe.get('mutation($input: AskForAdviceInput!) { askForAdvice(input: $input) { id } }', { input: { review: ids.review, kind: 'MEDICAL', name: 'Dr Green', email: 'dr@surgery.example' } }).catch(() => undefined);
    const started = await house.owner.query<{ child: string }>(`select r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
    const { startReview } = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: started.rows[0]!.child, variant: 'post16' } });
    await amara.get('mutation($input: InviteGuestInput!) { inviteGuest(input: $input) { id } }', { input: { review: startReview.id, section: 'parents', name: 'Another Mother', relationship: 'Mother', email: 'another@family.example' } });
    const other = await enterAsGuest(house, 'another@family.example', await linkTo(house, 'another@family.example'));
    expect((await pdfWith(other.token)).statusCode).toBe(404);
    expect(JSON.stringify(await other.ask('{ guestWork { letter { body } } }'))).not.toContain('Lettercanary');
  });
});
