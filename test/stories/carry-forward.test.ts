import { afterAll, beforeAll, expect, it } from 'vitest';
import { type CaseIds, submittedCase } from '../support/cast.js';
import type { Installation, Person } from '../support/installation.js';

/* Last year’s answers beside this year’s, and each carried forward by itself. */

interface Question {
  path: string;
  version: number;
  value: unknown;
  earlier: { text: string | null; carries: boolean; submittedAt: string; items: { path: string; title: string }[] } | null;
}

let house: Installation;
let ids: CaseIds;
let [amara, ben, joe]: Person[] = [];
let review: string;
let draft: string;
const last = 'Last year I liked the workshop. '.repeat(200).trim();

beforeAll(async () => {
  ({ house, ids, amara, joe } = await submittedCase({ 'cyp.likes': last, 'rec.safeguarding': 'Safeguarding words.' }));
  ben = await house.signIn('ben.teacher@exe-college.example');
  await joe.get('mutation($input: DecideReviewInput!) { decideReview(input: $input) { id } }', { input: { review: ids.review, decision: 'MAINTAIN', decidedOn: '2026-11-22', reason: 'It still fits.' } });
  house.pass({ days: 300 });
  [amara, ben, joe] = await Promise.all([house.signIn('amara.senco@exe-college.example'), house.signIn('ben.teacher@exe-college.example'), house.signIn('joe.caseworker@devon.example')]);
  const { startReview } = await amara.get<{ startReview: { id: string; draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id draft { id } } }', { input: { child: ids.child, variant: 'post16' } });
  [review, draft] = [startReview.id, startReview.draft.id];
});
afterAll(() => house.stop());

async function section(key: string, person = amara!): Promise<Question[]> {
  const found = await person.get<{ review: { draft: { section: { questions: Question[] } } } }>('query($id: ID!, $key: String!) { review(id: $id) { draft { section(key: $key) { questions { path version value earlier { text carries submittedAt items { path title } } } } } } }', { id: review, key });
  return found.review.draft.section.questions;
}
const question = async (key: string, path: string) => (await section(key)).find((each) => each.path === path)!;
const carrying = 'mutation($input: CarryForwardInput!) { carryForward(input: $input) { saved { path version } } }';
const save = (path: string, value: unknown, baseVersion: number) => amara!.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft, answers: [{ path, value, baseVersion }] } });

it('an answer of the last form stands beside the same question, whole, with its day', async () => {
  const { earlier, value } = await question('views', 'cyp.likes');
  expect([value, earlier?.text === last, earlier?.carries, earlier?.submittedAt.slice(0, 10)]).toEqual([null, true, true, '2026-11-22']);
});

it('is carried forward as if it had been typed, with its revision and its entry on the log', async () => {
  await amara!.get(carrying, { input: { draft, path: 'cyp.likes', baseVersion: 0 } });
  const after = await question('views', 'cyp.likes');
  expect([after.value === last, after.version, after.earlier?.carries]).toEqual([true, 1, false]);
  const { rows } = await house.owner.query<{ count: string }>(`select count(*) from answer_revision where response_id = $1 and path = 'cyp.likes'`, [draft]);
  expect(Number(rows[0]!.count)).toBe(1);
});

it('where something is written already, goes below that, and takes nothing away', async () => {
  const { earlier } = await question('views', 'cyp.helped');
  await save('cyp.helped', 'This year: the lift.', 0);
  await amara!.get(carrying, { input: { draft, path: 'cyp.helped', baseVersion: 1 } });
  expect((await question('views', 'cyp.helped')).value).toBe(`This year: the lift.\n\n${earlier!.text}`);
});

it('does not overwrite what a colleague wrote meanwhile', async () => {
  await ben!.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft, answers: [{ path: 'cyp.hard', value: 'Ben’s words', baseVersion: 0 }] } });
  expect(await amara!.refusal(carrying, { input: { draft, path: 'cyp.hard', baseVersion: 0 } })).toBe('CONFLICT');
  expect((await question('views', 'cyp.hard')).value).toBe('Ben’s words');
});

it('items of a list are taken over with all that is in them, and keep their ids, so that the old answer stands beside the new', async () => {
  const lists = (await section('outcomes')).filter(({ earlier }) => earlier && earlier.items.length > 0);
  expect(lists.length).toBeGreaterThan(0);
  const list = lists[0]!;
  await amara!.get(carrying, { input: { draft, path: list.path } });
  const after = await question('outcomes', list.path);
  expect(after.earlier).toBeNull();
  const found = await amara!.get<{ review: { draft: { item: { questions: Question[] } } } }>('query($id: ID!, $path: String!) { review(id: $id) { draft { item(path: $path) { questions { path value earlier { text carries } } } } } }', { id: review, path: list.earlier!.items[0]!.path });
  const filled = found.review.draft.item.questions.filter(({ value }) => value !== null);
  expect(filled.length).toBeGreaterThan(1);
  for (const each of filled) expect(each.earlier).toMatchObject({ carries: false });
  expect(await amara!.refusal(carrying, { input: { draft, path: list.path } })).toBe('NOT_FOUND');
});

it('a signature is made anew, and nothing is carried that was not there, or from elsewhere', async () => {
  const signed = await section('sign');
  expect(signed.find(({ path }) => path === 'sign.accurate')!.earlier).toBeNull();
  for (const path of ['sign.accurate', 'cyp.files', 'no.such', 'out[zzzz9]', 'newOutcomes']) expect(['NOT_FOUND', 'INVALID']).toContain(await amara!.refusal(carrying, { input: { draft, path } }));
  expect(await joe!.refusal(carrying, { input: { draft, path: 'cyp.likes' } })).toMatch(/NOT_FOUND|REFUSED/);
  const sam = await house.signIn('sam.senco@sound-primary.example');
  expect(await sam.refusal(carrying, { input: { draft, path: 'cyp.likes' } })).toBe('NOT_FOUND');
});

it('a section that was sealed last year stays sealed from those it was sealed from', async () => {
  const { rows } = await house.owner.query<{ id: string; old: string; setting: string; amara: string }>(`select r.response_id as old, r.setting_id as setting, (select id from "user" where email_key = 'amara.senco@exe-college.example') as amara from review r where r.id = $1`, [ids.review]);
  await house.owner.query(`insert into draft_section (response_id, section, setting_id, sealed_at, sealed_by_name, open_to) values ($1, 'views', $2, now(), 'Amara Okafor', array[$3::uuid])`, [rows[0]!.old, rows[0]!.setting, rows[0]!.amara]);
  expect((await section('views', ben!)).filter(({ earlier }) => earlier).length).toBe(0);
  expect((await section('views', amara!)).filter(({ earlier }) => earlier).length).toBeGreaterThan(0);
  expect(await ben!.refusal(carrying, { input: { draft, path: 'cyp.change' } })).toBe('NOT_FOUND');
});

it('the form as it would be submitted can be read before it is, by the setting alone', async () => {
  const ask = (person: Person) => person.ask<{ review: { draft: { record: { key: string; entries: { path: string; text: string | null }[] }[] } | null } }>('query($id: ID!) { review(id: $id) { draft { record { key entries { path text withheld } } } } }', { id: review });
  const record = (await ask(amara!)).data!.review.draft!.record;
  expect(record.find(({ key }) => key === 'views')!.entries.find(({ path }) => path === 'cyp.likes')!.text === last).toBe(true);
  expect((await ask(joe!)).data?.review?.draft ?? null).toBeNull();
});
