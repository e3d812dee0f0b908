import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { type Answer, FIRST_DAY, Installation, type Person } from '../support/installation.js';
import { content, upload } from '../support/upload.js';

const SAVE = 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path version savedAt problem { code path message limit surplus } } } }';
const SUBMIT = 'mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { code path limit surplus } review { submission { receipt } } } }';
const PAGE = 'query($id: ID!, $key: String!) { review(id: $id) { draft { open section(key: $key) { questions { path value version savedByName prefilledFrom mayWrite problem { code } items { path title } } } } } }';

interface Saved {
  saveAnswers: { saved: { path: string; version: number; problem: { code: string; limit?: number; surplus?: number } | null }[] };
}
interface Given {
  path: string;
  value: unknown;
  baseVersion?: number;
}
interface Work {
  review: string;
  draft: string;
}

let house: Installation;
let amara: Person;
let ben: Person;
let tess: Person;
let joe: Person;
let setting: string;

const save = (person: Person, { draft }: Work, ...answers: Given[]): Promise<Answer<Saved>> => person.ask<Saved>(SAVE, { input: { draft, answers: answers.map((answer) => ({ baseVersion: 0, ...answer })) } });
const outcome = async (person: Person, work: Work, ...answers: Given[]): Promise<string> => {
  const { data, errors } = await save(person, work, ...answers);
  return errors ? errors[0]!.extensions.code : data!.saveAnswers.saved.map(({ version }) => version).join();
};
const question = async (person: Person, { review }: Work, key: string, path: string) => {
  const page = await person.get<{ review: { draft: { section: { questions: { path: string; value: unknown; version: number; savedByName: string | null; prefilledFrom: string | null; mayWrite: boolean; items: { path: string; title: string }[] }[] } } } }>(PAGE, { id: review, key });
  return page.review.draft.section.questions.find((each) => each.path === path)!;
};
const history = async ({ draft }: Work, path: string) => (await house.owner.query<{ version: number; value: unknown }>('select version, value from answer_revision where response_id = $1 and path = $2 order by version', [draft, path])).rows;
const stored = async ({ draft }: Work) => Object.fromEntries((await house.owner.query<{ path: string; value: unknown }>('select path, value from answer where response_id = $1 and prefilled_from is null', [draft])).rows.map(({ path, value }) => [path, value]));

/** A fresh review of a fresh young person. */
async function begin(person = amara): Promise<Work> {
  const { addChild } = await person.get<{ addChild: { child: { id: string } } }>('mutation($input: AddChildInput!) { addChild(input: $input) { child { id } } }', { input: { settingId: setting, authority: '878', legalForenames: 'Zoë', legalSurname: 'Brânză', bornOn: '2008-09-14', sex: 'F' } });
  const { startReview } = await person.get<{ startReview: { id: string; draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id draft { id } } }', { input: { child: addChild.child.id, variant: 'post16' } });
  return { review: startReview.id, draft: startReview.draft.id };
}

beforeAll(async () => {
  house = await Installation.start();
  amara = await house.signIn('amara.senco@exe-college.example');
  ben = await house.signIn('ben.teacher@exe-college.example');
  tess = await house.signIn('tess.senco@tamar-view.example');
  joe = await house.signIn('joe.caseworker@devon.example');
  setting = (await amara.get<{ viewer: { settings: { id: string }[] } }>('{ viewer { settings { id } } }')).viewer.settings[0]!.id;
});
afterAll(() => house.stop());
beforeEach(() => {
  house.now = new Date(FIRST_DAY);
});

describe('an answer', () => {
  it.each<[string, string, string]>([
    ['plain words', 'I like trains.', 'I like trains.'], ['an emoji family', '👨‍👩‍👧‍👦 at home', '👨‍👩‍👧‍👦 at home'], ['Welsh, Polish, Chinese, Arabic', 'Llanfair żółw 你好 السلام', 'Llanfair żółw 你好 السلام'], ['a right-to-left override', 'a\u202Eb\u202C', 'a\u202Eb\u202C'], ['Windows line ends', 'a\r\n\r\nb', 'a\n\nb'], ['combining marks', 'Zoe\u0308', 'Zoë'],
    ['mark-up and statements', `<b onclick="x()">'; drop table answer;-- {{7*7}} \${x} \\u0000 %s`, `<b onclick="x()">'; drop table answer;-- {{7*7}} \${x} \\u0000 %s`], ['question marks and placeholders', 'Why? Why?? ?0 $1 :name ?::text', 'Why? Why?? ?0 $1 :name ?::text'], ['what looks like a number', '007', '007'], ['what looks like JSON', '{"a": null}', '{"a": null}'], ['spaces at both ends', '  x\n', '  x\n'], ['20,000 characters', 'ŵ'.repeat(20_000), 'ŵ'.repeat(20_000)],
  ])('is kept as typed: %s', async (_what, typed, kept) => {
    const work = await begin();
    expect(await outcome(amara, work, { path: 'par.working', value: typed })).toBe('1');
    expect(await question(amara, work, 'parents', 'par.working')).toMatchObject({ value: kept, version: 1, savedByName: 'Amara Okafor' });
    expect(await history(work, 'par.working')).toEqual([{ version: 1, value: kept }]);
  });

  it('counts its changes; every value it had is kept, the cleared one too', async () => {
    const work = await begin();
    const path = 'cyp.likes';
    expect([await outcome(amara, work, { path, value: 'one' }), await outcome(amara, work, { path, value: 'two', baseVersion: 1 }), await outcome(amara, work, { path, value: null, baseVersion: 2 }), await outcome(amara, work, { path, value: 'four', baseVersion: 3 })]).toEqual(['1', '2', '3', '4']);
    expect(await history(work, path)).toEqual([{ version: 1, value: 'one' }, { version: 2, value: 'two' }, { version: 3, value: null }, { version: 4, value: 'four' }]);
  });

  it('that somebody else has changed since is a conflict, with both values and the name; nothing is overwritten', async () => {
    const work = await begin();
    const path = 'cyp.likes';
    await save(amara, work, { path, value: 'Amara’s' });
    await save(ben, work, { path, value: 'Ben’s', baseVersion: 1 });
    const { errors } = await save(amara, work, { path, value: 'Amara’s again', baseVersion: 1 });
    expect(errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', conflicts: [{ path, label: 'What I like and what is important to me', yours: 'Amara’s again', theirs: 'Ben’s', savedByName: 'Ben Hannaford', version: 2, savedAt: FIRST_DAY.toISOString() }] });
    expect(await question(amara, work, 'views', path)).toMatchObject({ value: 'Ben’s', version: 2 });
  });

  it('saved again as it is, by a client that did not hear the answer, changes nothing', async () => {
    const work = await begin();
    const answer = { path: 'cyp.likes', value: 'once' };
    expect([await outcome(amara, work, answer), await outcome(amara, work, answer), await outcome(ben, work, answer)]).toEqual(['1', '1', '1']);
    expect(await history(work, 'cyp.likes')).toEqual([{ version: 1, value: 'once' }]);
  });

  it('that was filled in from what is known says so until somebody changes it', async () => {
    const work = await begin();
    expect(await question(amara, work, 'child', 'person.legalSurname')).toMatchObject({ value: 'Brânză', version: 1, prefilledFrom: 'child.legalSurname' });
    await save(amara, work, { path: 'person.legalSurname', value: 'Branza', baseVersion: 1 });
    expect(await question(amara, work, 'child', 'person.legalSurname')).toMatchObject({ value: 'Branza', version: 2, prefilledFrom: null });
  });

  it.each<[string, Given]>([
    ['a count of changes that nobody can have seen', { path: 'cyp.likes', value: 'x', baseVersion: 7 }], ['a negative one', { path: 'cyp.likes', value: 'x', baseVersion: -1 }], ['the largest there is', { path: 'cyp.likes', value: 'x', baseVersion: 2_147_483_647 }], ['the one before it', { path: 'cyp.likes', value: 'x', baseVersion: 2_147_483_646 }],
  ])('with %s is not stored, and does not close the answer to others', async (_what, answer) => {
    const work = await begin();
    expect(['CONFLICT', 'INVALID']).toContain(await outcome(amara, work, answer));
    expect(await outcome(ben, work, { path: 'cyp.likes', value: 'y' })).toBe('1');
  });
});

describe('a save', () => {
  it('keeps all of its answers or none', async () => {
    const work = await begin();
    await save(ben, work, { path: 'cyp.hard', value: 'Ben’s' });
    const good: Given = { path: 'cyp.likes', value: 'kept?' };
    expect(await outcome(amara, work, good, { path: 'cyp.hard', value: 'Amara’s' }, { path: 'cyp.change', value: 'x' })).toBe('CONFLICT');
    expect(await outcome(amara, work, good, { path: 'no.such', value: 'x' })).toBe('INVALID');
    expect(await outcome(amara, work, good, { path: 'review.phaseTransfer', value: 'perhaps' })).toBe('INVALID');
    expect(await outcome(amara, work, good, { path: 'adults[aaaa].surname', value: 'x' })).toBe('CONFLICT');
    expect(await outcome(amara, work, good, { path: 'cyp.helped', value: 'x'.repeat(200_001) })).toBe('INVALID');
    expect(await stored(work)).toEqual({ 'cyp.hard': 'Ben’s' });
    expect(await history(work, 'cyp.likes')).toEqual([]);
  });

  it.each<[string, Given]>([
    ['a question that the form does not have', { path: 'no.such', value: 'x' }], ['a question of another variant', { path: 'cyp.enjoyObserved[aaaa]', value: 'x' }], ['a group without an item', { path: 'adults', value: 1 }], ['a question of a group without an item', { path: 'adults.surname', value: 'x' }], ['an item of what is no group', { path: 'cyp.likes[aaaa]', value: 1 }],
    ['words between questions', { path: 'sign.circulateTo', value: 'x' }], ['__proto__', { path: '__proto__', value: 'x' }], ['constructor', { path: 'constructor', value: 'x' }], ['an item called __proto__', { path: 'adults[__proto__].surname', value: 'x' }], ['an endless path', { path: 'a.'.repeat(50_000), value: 'x' }], ['a path with a NUL', { path: 'cyp.likes\u0000', value: 'x' }], ['no path', { path: '', value: 'x' }],
    ['a list for text', { path: 'cyp.likes', value: ['x'] }], ['an object for text', { path: 'cyp.likes', value: { __proto__: { x: 1 }, a: 1 } }], ['a NUL', { path: 'cyp.likes', value: 'a\u0000b' }], ['half a character', { path: 'cyp.likes', value: 'a\ud800' }], ['a NUL among codes', { path: 'cyp.method', value: ['TALK', '\u0000'] }], ['a lone half among codes', { path: 'cyp.method', value: ['\udc00'] }], ['text for a place', { path: 'adults[aaaa]', value: 'first' }],
  ])('of %s is refused and stores nothing', async (_what, answer) => {
    const work = await begin();
    const before = await house.owner.query('select count(*)::int as count from answer_revision');
    expect(await outcome(amara, work, answer)).toBe('INVALID');
    expect(await stored(work)).toEqual({});
    expect((await house.owner.query('select count(*)::int as count from answer_revision')).rows).toEqual(before.rows);
  });

  it('of nothing, of one answer twice or of more than 200 is refused', async () => {
    const work = await begin();
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ path: `adults[item${index}]`, value: index }));
    expect([await outcome(amara, work), await outcome(amara, work, { path: 'cyp.likes', value: 'a' }, { path: 'cyp.likes', value: 'b' }), await outcome(amara, work, ...many(201))]).toEqual(['INVALID', 'INVALID', 'INVALID']);
    expect((await outcome(amara, work, ...many(200))).split(',')).toHaveLength(200);
  });

  it('of more than a question takes is stored whole, with the limit and the surplus; only submitting is refused', async () => {
    const work = await begin();
    const long = 'é'.repeat(20_007);
    const { data } = await save(amara, work, { path: 'par.working', value: long });
    expect(data!.saveAnswers.saved[0]).toMatchObject({ version: 1, problem: { code: 'TOO_LONG', limit: 20_000, surplus: 7 } });
    await fillDraft(amara, work.review, { 'par.working': long, 'person.agreeToParentContact': true });
    const { submitReview } = await amara.get<{ submitReview: { submitted: boolean; problems: object[] } }>(SUBMIT, { input: { review: work.review } });
    expect(submitReview).toMatchObject({ submitted: false, problems: [{ code: 'TOO_LONG', path: 'par.working', limit: 20_000, surplus: 7 }] });
    expect(await question(amara, work, 'parents', 'par.working')).toMatchObject({ value: long });
    expect((await house.owner.query('select 1 from submission where response_id = $1', [work.draft])).rowCount).toBe(0);
  });

  it('of 200,000 characters is stored; one more is refused with the surplus, and what was there stays', async () => {
    const work = await begin();
    expect(await outcome(amara, work, { path: 'par.working', value: 'x'.repeat(200_000) })).toBe('1');
    const { errors } = await save(amara, work, { path: 'par.working', value: '😀'.repeat(200_001), baseVersion: 1 });
    expect(errors![0]!.extensions).toEqual({ code: 'INVALID', limit: 200_000, surplus: 1 });
    expect((await question(amara, work, 'parents', 'par.working')).value).toHaveLength(200_000);
  });

  it('is on the log by the names of its questions, never by what was typed', async () => {
    const work = await begin();
    await save(amara, work, { path: 'adults[aaaa]', value: 1 }, { path: 'adults[aaaa].surname', value: 'Canary-in-the-log' });
    const { rows } = await house.owner.query('select fields, e::text as whole from audit_event e where subject_id = $1 order by id desc limit 1', [work.draft]);
    expect(rows[0].fields.sort()).toEqual(['adults', 'adults.surname']);
    expect(rows[0].whole).not.toContain('Canary');
  });
});

describe('people who type at once', () => {
  it('fifty saves of one answer: one winner for each count of changes, and the whole history', async () => {
    const work = await begin();
    const path = 'cyp.likes';
    for (const wave of [0, 1, 2]) {
      const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => outcome(index % 2 ? amara : ben, work, { path, value: `wave ${wave} writer ${index}`, baseVersion: wave })));
      expect(answers.filter((answer) => answer === String(wave + 1))).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'CONFLICT')).toHaveLength(49);
      const kept = await question(amara, work, 'views', path);
      expect(kept.value).toBe(`wave ${wave} writer ${answers.indexOf(String(wave + 1))}`);
    }
    const revisions = await history(work, path);
    expect(revisions.map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('whoever looks again and tries again gets everything in, one after the other', async () => {
    const work = await begin();
    const path = 'cyp.change';
    await Promise.all(
      Array.from({ length: 10 }, async (_, writer) => {
        for (let base = 0; ; ) {
          const { data, errors } = await save(writer % 2 ? amara : ben, work, { path, value: `by writer ${writer}`, baseVersion: base });
          if (data?.saveAnswers) return;
          base = (errors![0]!.extensions['conflicts'] as { version: number }[])[0]!.version;
        }
      }),
    );
    const revisions = await history(work, path);
    expect(revisions.map(({ version }) => version)).toEqual(Array.from({ length: 10 }, (_, index) => index + 1));
    expect(new Set(revisions.map(({ value }) => value)).size).toBe(10);
    expect((await question(ben, work, 'views', path)).value).toBe(revisions.at(-1)!.value);
  });

  it('different answers do not hinder each other, in whatever order they are sent', async () => {
    const work = await begin();
    const paths = ['cyp.likes', 'cyp.helped', 'cyp.hard', 'cyp.change', 'cyp.whoHelps', 'cyp.aspirations', 'cyp.aboutSupport', 'par.working', 'par.notWorking', 'par.health'];
    for (let round = 0; round < 5; round += 1) {
      const value = `round ${round}`;
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => {
        const ordered = index % 2 ? paths : [...paths].reverse();
        return outcome(index % 2 ? amara : ben, work, ...ordered.map((path) => ({ path, value: `${value} of ${index}`, baseVersion: round })));
      }));
      expect(answers.filter((answer) => answer !== 'CONFLICT')).toEqual([paths.map(() => round + 1).join()]);
    }
  });

  it('a colleague sees what was typed and by whom, and goes on from there', async () => {
    const work = await begin();
    await save(amara, work, { path: 'cyp.likes', value: 'Begun by Amara' });
    expect(await question(ben, work, 'views', 'cyp.likes')).toMatchObject({ value: 'Begun by Amara', version: 1, savedByName: 'Amara Okafor', mayWrite: true });
    expect(await outcome(ben, work, { path: 'cyp.likes', value: 'Finished by Ben', baseVersion: 1 })).toBe('2');
    expect(await question(amara, work, 'views', 'cyp.likes')).toMatchObject({ value: 'Finished by Ben', savedByName: 'Ben Hannaford' });
  });

  it('somebody of another setting, the authority and programs find no draft', async () => {
    const work = await begin();
    await save(amara, work, { path: 'cyp.likes', value: 'private' });
    expect([await outcome(tess, work, { path: 'cyp.likes', value: 'x', baseVersion: 1 }), await tess.refusal(PAGE, { id: work.review, key: 'views' }), await tess.refusal(SUBMIT, { input: { review: work.review } })]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    const mis = await house.program('demo-mis');
    for (const person of [joe, mis, await house.signIn('ada.admin@devon.example'), await house.signIn('kit.caseworker@plymouth.example')]) expect(await outcome(person, work, { path: 'cyp.likes', value: 'x', baseVersion: 1 })).toBe('REFUSED');
    for (const draft of ['none', '', '00000000-0000-7000-8000-000000000000', work.review]) expect(await outcome(amara, { ...work, draft }, { path: 'cyp.likes', value: 'x' })).toBe('NOT_FOUND');
    expect(await stored(work)).toEqual({ 'cyp.likes': 'private' });
  });
});

describe('a list in a form', () => {
  it('takes items and their answers, in one save or in several, and gives them back in order', async () => {
    const work = await begin();
    expect(await outcome(amara, work, { path: 'adults[bbbb]', value: 2 }, { path: 'adults[bbbb].surname', value: 'Second' }, { path: 'adults[aaaa]', value: 1 })).toBe('1,1,1');
    expect(await outcome(amara, work, { path: 'adults[aaaa].surname', value: 'First' })).toBe('1');
    expect((await question(amara, work, 'adults', 'adults')).items).toEqual([{ path: 'adults[aaaa]', title: 'First' }, { path: 'adults[bbbb]', title: 'Second' }]);
    const { review } = await amara.get<{ review: { draft: { item: { title: string } } } }>('query($id: ID!) { review(id: $id) { draft { item(path: "adults[aaaa]") { title questions { path } } } } }', { id: work.review });
    expect(review.draft.item.title).toBe('First');
  });

  it('a removed item takes no more answers: whoever types there is told, and what was there is kept in the history', async () => {
    const work = await begin();
    await save(amara, work, { path: 'adults[aaaa]', value: 1 }, { path: 'adults[aaaa].surname', value: 'Gone' });
    expect(await outcome(ben, work, { path: 'adults[aaaa]', value: null, baseVersion: 1 })).toBe('2');
    const { errors } = await save(amara, work, { path: 'adults[aaaa].forename', value: 'Typed meanwhile' });
    expect(errors![0]).toMatchObject({ message: 'This item was removed meanwhile. What you typed was not stored; add the item again to keep it.', extensions: { code: 'CONFLICT', removed: ['adults[aaaa]'] } });
    expect(await question(amara, work, 'adults', 'adults')).toMatchObject({ items: [] });
    expect(await history(work, 'adults[aaaa].surname')).toEqual([{ version: 1, value: 'Gone' }]);
    expect(await amara.refusal('query($id: ID!) { review(id: $id) { draft { item(path: "adults[aaaa]") { title } } } }', { id: work.review })).toBe('NOT_FOUND');
  });

  it('so does an item of an item, when the outer one was removed', async () => {
    const work = await begin();
    await save(amara, work, { path: 'out[aaaa]', value: 1 }, { path: 'out[aaaa].targets[bbbb]', value: 1 }, { path: 'out[aaaa].targets[bbbb].target', value: 'First' });
    await save(ben, work, { path: 'out[aaaa]', value: null, baseVersion: 1 });
    for (const path of ['out[aaaa].targets[bbbb].target', 'out[aaaa].targets[bbbb]', 'out[aaaa].targets[cccc]', 'out[aaaa].text']) {
      const { errors } = await save(amara, work, { path, value: path.endsWith(']') ? 5 : 'Typed meanwhile', baseVersion: path.includes('bbbb') ? 1 : 0 });
      expect(errors?.[0]?.extensions, path).toMatchObject({ code: 'CONFLICT', removed: ['out[aaaa]'] });
    }
  });

  it('an item can be brought back, with what was in it', async () => {
    const work = await begin();
    await save(amara, work, { path: 'adults[aaaa]', value: 1 }, { path: 'adults[aaaa].surname', value: 'Back' });
    await save(amara, work, { path: 'adults[aaaa]', value: null, baseVersion: 1 });
    expect(await outcome(amara, work, { path: 'adults[aaaa]', value: 1, baseVersion: 2 })).toBe('3');
    expect((await question(amara, work, 'adults', 'adults')).items).toEqual([{ path: 'adults[aaaa]', title: 'Back' }]);
  });
});

describe('submitting', () => {
  const submitted = async ({ draft }: Work) => (await house.owner.query<{ number: number; receipt: string; record: Record<string, unknown> }>('select number, receipt, record from submission where response_id = $1 order by number', [draft])).rows;
  const returned = (work: Work) => joe.get('mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { input: { review: work.review, reason: 'Please look again.' } });

  it('twenty times at once submits once: one receipt, one mail, one document', async () => {
    const work = await begin();
    await fillDraft(amara, work.review);
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? amara : ben).ask(SUBMIT, { input: { review: work.review } })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions.code))).toEqual(Array.from({ length: 19 }, () => 'NOT_NOW'));
    const reference = (await house.owner.query<{ reference: string }>('select reference from review where id = $1', [work.review])).rows[0]!.reference;
    await house.mailTo('amara.senco@exe-college.example', new RegExp(`Review received[^]*${reference}`));
    expect((await house.app.mail.mailbox.list()).filter(({ to, subject }) => to.startsWith('amara') && subject.includes(reference))).toHaveLength(1);
    expect([(await submitted(work)).length, (await house.owner.query(`select 1 from document where response_id = $1 and kind = 'OUTPUT'`, [work.draft])).rowCount]).toEqual([1, 1]);
  });

  it('while others save: what was acknowledged is in what was submitted, and nothing is acknowledged after', async () => {
    const work = await begin();
    await fillDraft(amara, work.review, { 'cyp.likes': 'before' });
    for (let round = 1; round <= 4; round += 1) {
      const { version } = await question(amara, work, 'views', 'cyp.likes');
      const saving = Promise.all([ben, amara].map(async (person, who) => {
        let base = version;
        for (let tried = 0; tried < 30; tried += 1) {
          const { data, errors } = await save(person, work, { path: 'cyp.likes', value: `round ${round} ${who} ${tried}`, baseVersion: base }, { path: ['cyp.change', 'cyp.whoHelps'][who]!, value: null, baseVersion: 0 });
          if (data?.saveAnswers) base = data.saveAnswers.saved[0]!.version;
          else if (errors![0]!.extensions.code === 'CONFLICT') base = ((errors![0]!.extensions['conflicts'] as { version: number }[])[0]?.version ?? base);
          else return errors![0]!.extensions.code;
        }
        return 'never told';
      }));
      await new Promise((wake) => setTimeout(wake, 5 * round));
      await amara.get(SUBMIT, { input: { review: work.review } });
      expect(await saving).toEqual(['NOT_NOW', 'NOT_NOW']);
      const last = (await history(work, 'cyp.likes')).at(-1)!;
      expect((await submitted(work)).at(-1)!).toMatchObject({ number: round, record: { 'cyp.likes': last.value } });
      expect((await stored(work))['cyp.likes']).toBe(last.value);
      await returned(work);
    }
  });

  it('closes the draft until it is returned; then it is open with every answer', async () => {
    const work = await begin();
    await fillDraft(amara, work.review, { 'cyp.likes': 'Trains' });
    await amara.get(SUBMIT, { input: { review: work.review } });
    const { version } = await question(amara, work, 'views', 'cyp.likes');
    expect([await outcome(amara, work, { path: 'cyp.likes', value: 'x', baseVersion: version }), await amara.refusal(SUBMIT, { input: { review: work.review } })]).toEqual(['NOT_NOW', 'NOT_NOW']);
    expect(await question(amara, work, 'views', 'cyp.likes')).toMatchObject({ value: 'Trains', mayWrite: false });
    await returned(work);
    expect(await question(amara, work, 'views', 'cyp.likes')).toMatchObject({ value: 'Trains', version, mayWrite: true });
    expect(await outcome(ben, work, { path: 'cyp.likes', value: 'Trains and boats', baseVersion: version })).toBe(String(version + 1));
    await ben.get(SUBMIT, { input: { review: work.review } });
    const [first, second] = await submitted(work);
    expect([first!.record['cyp.likes'], second!.record['cyp.likes'], first!.receipt === second!.receipt]).toEqual(['Trains', 'Trains and boats', false]);
  });

  it('what the authority has is not the draft: it goes on seeing what was submitted while the setting edits', async () => {
    const work = await begin();
    await fillDraft(amara, work.review, { 'cyp.likes': 'As submitted' });
    await amara.get(SUBMIT, { input: { review: work.review } });
    await returned(work);
    await save(amara, work, { path: 'cyp.likes', value: 'Not for the authority yet', baseVersion: (await question(amara, work, 'views', 'cyp.likes')).version });
    const seen = await joe.ask('query($id: ID!) { review(id: $id) { draft { id } submission { sections { entries { path text } } } timeline(first: 200) { act fields } } }', { id: work.review });
    expect(JSON.stringify(seen)).toContain('As submitted');
    expect(JSON.stringify(seen)).not.toContain('Not for the authority yet');
  });

  it('a draft that was given up takes nothing more', async () => {
    const work = await begin();
    await save(amara, work, { path: 'cyp.likes', value: 'given up' });
    await amara.get('mutation($input: ReviewStepInput!) { discardReview(input: $input) { state } }', { input: { review: work.review } });
    expect(await outcome(amara, work, { path: 'cyp.likes', value: 'x', baseVersion: 1 })).toBe('NOT_NOW');
    expect(await history(work, 'cyp.likes')).toHaveLength(1);
  });
});

describe('files', () => {
  let work: Work;
  beforeAll(async () => {
    house.now = new Date(FIRST_DAY);
    work = await begin();
  });
  const address = (path = 'cyp.files') => ({ draft: work.draft, path });
  const count = async () => Number((await house.owner.query('select count(*) from document')).rows[0].count);
  const get = (person: Person, id: string) => house.app.http.inject({ method: 'GET', url: `/documents/${id}`, headers: { authorization: `Bearer ${person.token}` } });
  const remove = (person: Person, id: string) => house.app.http.inject({ method: 'DELETE', url: `/documents/${id}`, headers: { authorization: `Bearer ${person.token}` } });
  const files = async () => (await question(amara, work, 'views', 'cyp.files')).value as string[];

  it.each<[string, Uint8Array, string, string]>([
    ['drawing.pdf', content.pdf, 'drawing.pdf', 'application/pdf'], ['DRAWING.PDF', content.pdf, 'DRAWING.pdf', 'application/pdf'], ['photo.png', content.png, 'photo.png', 'image/png'], ['photo.jpg', content.jpeg, 'photo.jpg', 'image/jpeg'], ['photo.jpeg', content.jpeg, 'photo.jpeg', 'image/jpeg'],
    ['letter.docx', content.docx, 'letter.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'], ['../../etc/passwd.pdf', content.pdf, 'passwd.pdf', 'application/pdf'], ['C:\\\\Users\\\\x\\\\plan.pdf', content.pdf, 'plan.pdf', 'application/pdf'], ['Zoë’s żółw 你好.pdf', content.pdf, 'Zoë’s żółw 你好.pdf', 'application/pdf'],
    ['invoice\u202Egnp.pdf', content.pdf, 'invoicegnp.pdf', 'application/pdf'], ['a:b*c?.pdf', content.pdf, 'abc.pdf', 'application/pdf'], ['.htaccess.pdf', content.pdf, 'htaccess.pdf', 'application/pdf'], [`${'x'.repeat(300)}.pdf`, content.pdf, `${'x'.repeat(140)}.pdf`, 'application/pdf'],
  ])('%s is taken in, under a safe name, and comes back byte for byte', async (name, bytes, kept, mediaType) => {
    const answer = await upload(house, amara, address(), name, bytes);
    expect([answer.statusCode, answer.json()]).toMatchObject([201, { name: kept, size: bytes.length }]);
    const { id } = answer.json<{ id: string }>();
    expect(await files()).toContain(id);
    const back = await get(ben, id);
    expect([back.statusCode, back.rawPayload.equals(Buffer.from(bytes)), back.headers['content-type'], back.headers['x-content-type-options'], back.headers['cache-control'], back.headers['content-security-policy']]).toEqual([200, true, mediaType, 'nosniff', 'private, no-store', "default-src 'none'; sandbox"]);
    expect(back.headers['content-disposition']).toBe(`attachment; filename="${kept.replace(/[^\x20-\x7e]|["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(kept)}`);
  });

  it.each<[string, Uint8Array, string]>([
    ['program.exe', content.exe, 'WRONG_TYPE'], ['program.pdf', content.exe, 'WRONG_TYPE'], ['drawing.pdf.exe', content.pdf, 'WRONG_TYPE'], ['drawing.png', content.pdf, 'WRONG_TYPE'], ['drawing.pdf', content.png, 'WRONG_TYPE'], ['drawing.svg', content.svg, 'WRONG_TYPE'], ['drawing.png', content.svg, 'WRONG_TYPE'],
    ['page.html', content.html, 'WRONG_TYPE'], ['page.pdf', content.html, 'WRONG_TYPE'], ['letter.docm', content.docx, 'WRONG_TYPE'], ['letter.docx', content.zip, 'WRONG_TYPE'], ['letter.odt', content.docx, 'WRONG_TYPE'], ['archive.zip', content.zip, 'WRONG_TYPE'], ['notes.txt', Buffer.from('hello'), 'WRONG_TYPE'], ['pdf', content.pdf, 'WRONG_TYPE'], ['drawing', content.pdf, 'WRONG_TYPE'],
    ['empty.pdf', Buffer.alloc(0), 'EMPTY'],
  ])('%s is refused where its content or its kind is not right, and nothing is kept', async (name, bytes, reason) => {
    const [before, listed] = [await count(), await files()];
    const answer = await upload(house, amara, address(), name, bytes);
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { code: 'INVALID', reason, status: 400 }]);
    expect([await count(), await files()]).toEqual([before, listed]);
  });

  it('10 MB are taken in, one byte more is refused', async () => {
    const largest = Buffer.concat([content.pdf, Buffer.alloc(10 * 1024 * 1024 - content.pdf.length, 32)]);
    expect((await upload(house, amara, address(), 'large.pdf', largest)).statusCode).toBe(201);
    const before = await count();
    const answer = await upload(house, amara, address(), 'large.pdf', Buffer.concat([largest, Buffer.from(' ')]));
    expect([answer.statusCode, answer.json()]).toMatchObject([413, { code: 'INVALID', title: 'The file is larger than 10 MB. Make it smaller, or split it.' }]);
    expect(await count()).toBe(before);
  });

  it.each<[string, () => Promise<{ statusCode: number; json(): unknown }>, number, string]>([
    ['nobody signed in', () => upload(house, null, address(), 'a.pdf', content.pdf), 401, 'UNAUTHENTICATED'],
    ['somebody of another setting', () => upload(house, tess, address(), 'a.pdf', content.pdf), 404, 'NOT_FOUND'],
    ['the authority', () => upload(house, joe, address(), 'a.pdf', content.pdf), 404, 'NOT_FOUND'],
    ['a program', async () => upload(house, await house.program('demo-mis'), address(), 'a.pdf', content.pdf), 401, 'UNAUTHENTICATED'],
    ['a question that takes no files', () => upload(house, amara, address('cyp.likes'), 'a.pdf', content.pdf), 400, 'INVALID'],
    ['a question that does not exist', () => upload(house, amara, address('no.such'), 'a.pdf', content.pdf), 400, 'INVALID'],
    ['an item that does not exist', () => upload(house, amara, address('papers[aaaa].file'), 'a.pdf', content.pdf), 409, 'CONFLICT'],
    ['a draft that is none', () => upload(house, amara, { draft: 'none', path: 'cyp.files' }, 'a.pdf', content.pdf), 404, 'NOT_FOUND'],
    ['no address at all', () => house.app.http.inject({ method: 'POST', url: '/documents', headers: { authorization: `Bearer ${amara.token}`, 'content-type': 'multipart/form-data; boundary=x' }, payload: '--x--\r\n' }), 400, 'INVALID'],
    ['a body that is no form', () => house.app.http.inject({ method: 'POST', url: '/documents', headers: { authorization: `Bearer ${amara.token}`, 'content-type': 'application/json' }, payload: '{}' }), 406, 'INVALID'],
  ])('an upload by or to %s is refused, and nothing is kept', async (_what, send, status, code) => {
    const before = await count();
    const answer = await send();
    expect([answer.statusCode, answer.json()]).toMatchObject([status, { code }]);
    expect(await count()).toBe(before);
  });

  it('twenty at once are all there', async () => {
    const other = await begin();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => upload(house, index % 2 ? amara : ben, { draft: other.draft, path: 'par.files' }, `page ${index}.pdf`, Buffer.concat([content.pdf, Buffer.from(String(index))]))));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array.from({ length: 20 }, () => 201));
    const kept = (await question(amara, other, 'parents', 'par.files')).value as string[];
    expect(kept.sort()).toEqual(answers.map((answer) => answer.json<{ id: string }>().id).sort());
  });

  it('a colleague takes one out again; nobody else can, and what was taken out cannot be opened', async () => {
    const { id } = (await upload(house, amara, address(), 'gone.pdf', content.pdf)).json<{ id: string }>();
    for (const person of [tess, joe, await house.program('demo-mis')]) expect((await remove(person, id)).statusCode).toBe(404);
    expect([(await remove(ben, id)).statusCode, (await get(amara, id)).statusCode, (await remove(ben, id)).statusCode, (await files()).includes(id)]).toEqual([204, 404, 404, false]);
  });

  it('the authority opens them once they were submitted, not before; after that they cannot be changed', async () => {
    const sent = await begin();
    const place = { draft: sent.draft, path: 'cyp.files' };
    const { id } = (await upload(house, amara, place, 'before.pdf', content.pdf)).json<{ id: string }>();
    expect((await get(joe, id)).statusCode).toBe(404);
    await fillDraft(amara, sent.review);
    await amara.get(SUBMIT, { input: { review: sent.review } });
    expect([(await get(joe, id)).statusCode, (await get(tess, id)).statusCode, (await get(await house.program('demo-mis'), id)).statusCode]).toEqual([200, 404, 404]);
    expect([(await upload(house, amara, place, 'late.pdf', content.pdf)).statusCode, (await remove(amara, id)).statusCode]).toEqual([409, 409]);
    const { rows } = await house.owner.query<{ act: string; actor_name: string }>(`select act, actor_name from audit_event where subject_id = $1 order by id`, [id]);
    expect(rows.map(({ act, actor_name }) => `${act} by ${actor_name}`)).toEqual(['document.added by Amara Okafor', 'document.opened by Joe Westcott']);
  });

  it('an address that is none, and one of nothing, are of no document', async () => {
    for (const id of ['none', '00000000-0000-7000-8000-000000000000', '..%2f..%2fetc%2fpasswd', work.draft]) expect((await get(amara, id)).statusCode).toBe(404);
    expect((await house.app.http.inject({ method: 'GET', url: `/documents/${work.draft}` })).statusCode).toBe(401);
  });
});

describe('a new version of the form', () => {
  it('is for new drafts; a draft that was begun stays on its own, and a question that is not theirs to answer is refused', async () => {
    const old = await begin();
    await house.owner.query(
      `insert into form_version (id, form_id, authority_code, number, definition, hash, effective_from, published_at)
       select gen_random_uuid(), form_id, authority_code, number + 1, jsonb_set(definition, '{sections,0,questions,0}', $1::jsonb, false) || jsonb_build_object('sections', jsonb_insert(definition->'sections', '{0,questions,0}', $1::jsonb)), 'x', '2026-11-22', now()
       from form_version where authority_code = '878' order by number desc limit 1`,
      [JSON.stringify({ key: 'office.note', kind: 'text', label: 'For the authority alone', sensitivity: 'EDU', limit: 100, writeBy: ['caseworkerOfAuthority'] })],
    );
    const fresh = await begin();
    expect(await outcome(amara, old, { path: 'office.note', value: 'x' })).toBe('INVALID');
    expect(await outcome(amara, fresh, { path: 'office.note', value: 'x' })).toBe('REFUSED');
    expect(await question(amara, fresh, 'review', 'office.note')).toMatchObject({ mayWrite: false, value: null });
    expect(await outcome(amara, old, { path: 'cyp.likes', value: 'goes on' })).toBe('1');
  });
});
