import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

const ask = 'mutation($input: AskAboutAnswerInput!) { askAboutAnswer(input: $input) { id state asks label } }';
const reply = 'mutation($input: ReplyToQueriesInput!) { replyToQueries(input: $input) { sent problems { path code } } }';
const settle = 'mutation($id: ID!) { settleQuery(id: $id) { state } }';
const withdraw = 'mutation($id: ID!) { withdrawQuery(id: $id) { state } }';
const save = 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }';
const look = 'query($id: ID!) { review(id: $id) { state dueOn openQueries submission { number } queries { id path label section state asks reply was became askedByName repliedByName replyByOn } timeline(first: 50) { act } } }';
const PATH = 'cyp.helped';

interface Query {
  id: string;
  path: string;
  state: string;
  asks: string | null;
  reply: string | null;
  was: string | null;
  became: string | null;
}
interface Looked {
  review: { state: string; dueOn: string; openQueries: number; submission: { number: number }; queries: Query[]; timeline: { act: string }[] };
}

let house: Installation;
let joe: Person;
let amara: Person;
let review: string;
let draft: string;

const asking = (asks: string, path = PATH, more = {}) => joe.get<{ askAboutAnswer: { id: string } }>(ask, { input: { review, path, asks, ...more } });
const looked = async (person: Person) => (await person.get<Looked>(look, { id: review })).review;
const versionOf = async (path: string) => Number((await house.owner.query<{ version: number }>('select version from answer where response_id = $1 and path = $2', [draft, path])).rows[0]?.version ?? 0);
const saving = async (path: string, value: unknown) => ({ input: { draft, answers: [{ path, value, baseVersion: await versionOf(path) }] } });

beforeAll(async () => {
  house = await Installation.start();
  [joe, amara] = [await house.signIn('joe.caseworker@devon.example'), await house.signIn('amara.senco@exe-college.example')];
  const { rows } = await house.owner.query<{ id: string; child: string }>(`select r.id, r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
  review = rows[0]!.id;
  await amara.get('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.child, variant: 'post16' } });
  await fillDraft(amara, review, { [PATH]: 'The bus is late on most days.' });
  ({ review: { draft: { id: draft } } } = await amara.get<{ review: { draft: { id: string } } }>('query($id: ID!) { review(id: $id) { draft { id } } }', { id: review }));
});
afterAll(() => house.stop());

describe('a query pinned to one answer', () => {
  it('is asked only about what the authority has', async () => {
    expect(await joe.refusal(ask, { input: { review, path: PATH, asks: 'Which days?' } })).toBe('NOT_NOW');
    await amara.get('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review } });
    expect(await joe.refusal(ask, { input: { review, path: 'no.such', asks: 'Which days?' } })).toBe('INVALID');
    expect(await joe.refusal(ask, { input: { review, path: 'person.careStatus', asks: 'Which?' } })).toBe('INVALID');
    expect(await joe.refusal(ask, { input: { review, path: PATH, asks: ' ' } })).toBe('INVALID');
    expect(await joe.refusal(ask, { input: { review, path: PATH, asks: 'x'.repeat(2001) } })).toBe('INVALID');
    expect(await joe.refusal(ask, { input: { review, path: PATH, asks: 'By when?', replyByOn: '2026-11-21' } })).toBe('INVALID');
    expect(await amara.refusal(ask, { input: { review, path: PATH, asks: 'Which days?' } })).toBe('REFUSED');
  });

  it('tells the setting without a name, opens that answer and no other, and moves no date', async () => {
    const before = await looked(joe);
    await asking('Which days is it late?', PATH, { replyByOn: '2026-12-01' });
    const mail = await house.mailTo('amara.senco@exe-college.example', /The authority has a question/);
    expect(mail.input).not.toContain('late');
    const after = await looked(joe);
    expect([after.state, after.dueOn, after.openQueries]).toEqual([before.state, before.dueOn, 1]);
    expect(after.timeline.map(({ act }) => act)).toContain('review.queryAsked');
    expect(await joe.refusal(ask, { input: { review, path: PATH, asks: 'Again?' } })).toBe('NOT_NOW');
    expect(await amara.refusal(save, await saving('cyp.hard', 'Something else'))).toBe('NOT_NOW');
    await amara.get(save, await saving(PATH, 'The bus is late on Mondays and Fridays.'));
  });

  it('shows the authority nothing of the changed answer until it is sent', async () => {
    expect(JSON.stringify(await joe.ask('query($id: ID!) { review(id: $id) { queries { was became reply } submission { answers { path value } } } }', { id: review }))).not.toContain('Mondays');
  });

  it('is sent only when every open query has a reply or a changed answer', async () => {
    await asking('What would help?', 'cyp.hard');
    const { errors } = await amara.ask(reply, { input: { review, replies: [] } });
    const { queries } = await looked(amara);
    expect([errors![0]!.extensions.code, errors![0]!.extensions['queries']]).toEqual(['INVALID', [queries[1]!.id]]);
    expect(await amara.refusal(reply, { input: { review, replies: [{ query: queries[1]!.id, reply: 'x'.repeat(4001) }] } })).toBe('INVALID');
    expect(await amara.get(reply, { input: { review, replies: [{ query: queries[1]!.id, reply: 'A taxi on those days.' }] } })).toEqual({ replyToQueries: { sent: true, problems: [] } });
    const { submission, openQueries, state, queries: [first, second] } = await looked(joe);
    expect([submission.number, openQueries, state]).toEqual([2, 0, 'SUBMITTED']);
    expect(first).toMatchObject({ state: 'ANSWERED', was: 'The bus is late on most days.', became: 'The bus is late on Mondays and Fridays.', reply: null });
    expect(second).toMatchObject({ state: 'ANSWERED', reply: 'A taxi on those days.' });
    expect(second!.was).toBe(second!.became);
    expect(await amara.refusal(save, await saving(PATH, 'Changed after sending'))).toBe('NOT_NOW');
    expect(await amara.refusal(reply, { input: { review, replies: [] } })).toBe('NOT_NOW');
  });

  it('is settled once; an open one is taken back, and its answer closes again', async () => {
    const { queries: [first] } = await looked(joe);
    expect(await amara.refusal(settle, { id: first!.id })).toBe('REFUSED');
    expect(await joe.get(settle, { id: first!.id })).toEqual({ settleQuery: { state: 'SETTLED' } });
    expect(await joe.refusal(settle, { id: first!.id })).toBe('NOT_NOW');
    expect(await joe.refusal(withdraw, { id: first!.id })).toBe('NOT_NOW');
    const { askAboutAnswer: { id } } = await asking('One more thing?');
    await joe.get(withdraw, { id });
    expect(await amara.refusal(save, await saving(PATH, 'Too late'))).toBe('NOT_NOW');
  });

  it('an answer that does not do is not sent, and stays as it was typed', async () => {
    await asking('When was the meeting?', 'review.meetingDate');
    await amara.get(save, await saving('review.meetingDate', '31/02/2026'));
    const { queries } = await looked(amara);
    const open = queries.find(({ state }) => state === 'OPEN')!;
    const { replyToQueries } = await amara.get<{ replyToQueries: { sent: boolean; problems: { path: string }[] } }>(reply, { input: { review, replies: [{ query: open.id, reply: 'Corrected.' }] } });
    expect(replyToQueries).toMatchObject({ sent: false, problems: [{ path: 'review.meetingDate' }] });
    expect((await looked(joe)).openQueries).toBe(1);
    await amara.get(save, await saving('review.meetingDate', '2026-11-03'));
    await amara.get(reply, { input: { review, replies: [] } });
    const { rows } = await house.owner.query<{ on: string }>('select meeting_held_on::text as "on" from review where id = $1', [review]);
    expect(rows[0]!.on).toBe('2026-11-03');
  });

  it('is nobody else’s: another setting, another authority, a program, an auditor', async () => {
    await asking('Querycanary one', 'cyp.aspirations');
    const { queries } = await looked(joe);
    const { id } = queries.at(-1)!;
    for (const address of ['tess.senco@tamar-view.example', 'kit.caseworker@plymouth.example']) {
      const other = await house.signIn(address);
      expect(await other.refusal('query($id: ID!) { review(id: $id) { queries { asks } } }', { id: review })).toBe('NOT_FOUND');
      expect(await other.refusal(withdraw, { id })).toMatch(/NOT_FOUND|REFUSED/);
      expect(await other.refusal(reply, { input: { review, replies: [{ query: id, reply: 'Mine now' }] } })).toMatch(/NOT_FOUND|REFUSED/);
    }
    for (const person of [await house.program('demo-mis'), await house.signIn('ivy.auditor@devon.example'), await house.signIn('quinn.quality@devon.example')])
      expect(JSON.stringify(await person.ask(look, { id: review }))).not.toContain('Querycanary');
    expect(JSON.stringify(await house.app.mail.mailbox.list())).not.toContain('Querycanary');
  });

  it('two who reply at once: one is sent, the other is told', async () => {
    const { queries } = await looked(amara);
    const open = queries.find(({ state }) => state === 'OPEN')!;
    const ben = await house.signIn('ben.teacher@exe-college.example');
    const input = (text: string) => ({ input: { review, replies: [{ query: open.id, reply: text }] } });
    const codes = (await Promise.all([amara.ask(reply, input('From Amara')), ben.ask(reply, input('From Ben'))])).map(({ errors }) => errors?.[0]?.extensions.code ?? 'SENT');
    expect(codes.sort()).toEqual(['NOT_NOW', 'SENT']);
  });
});

describe('sealed answers', () => {
  it('are asked about by whoever may read them, and what is asked is theirs alone', async () => {
    const lena = await house.signIn('lena.caseworker@devon.example');
    await joe.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review, caseworker: (await joe.get<{ viewer: { id: string } }>('{ viewer { id } }')).viewer.id } });
    expect(await lena.refusal(ask, { input: { review, path: 'rec.safeguarding', asks: 'Sealedcanary?' } })).toBe('REFUSED');
    await asking('Sealedcanary?', 'rec.safeguarding');
    expect(JSON.stringify(await lena.ask(look, { id: review }))).not.toContain('Sealedcanary');
    expect(JSON.stringify(await joe.ask(look, { id: review }))).toContain('Sealedcanary');
  });
});

describe('a query that is open while the form goes back', () => {
  const page = async (path: string) => (await house.app.http.inject({ method: 'GET', url: `/reviews/${review}${path}`, cookies: { portal_session: amara.token } })).body;

  it('is shown and not replied to until the form is with the authority again', async () => {
    const { askAboutAnswer: { id } } = await asking('What would you change?', 'cyp.aspirations');
    expect(await page('')).toContain('Read and reply');
    await joe.get('mutation($input: ReturnReviewInput!) { returnReview(input: $input) { id } }', { input: { review, reason: 'Please add the advice.' } });
    expect(await page('')).not.toContain('Read and reply');
    expect(await page('/queries')).toContain('Not replied to.');
    expect(await amara.refusal(reply, { input: { review, replies: [{ query: id, reply: 'Nothing.' }] } })).toBe('NOT_NOW');
    await amara.get('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review } });
    expect(await page('')).toContain('Read and reply');
    expect((await amara.get<{ replyToQueries: { sent: boolean } }>(reply, { input: { review, replies: (await looked(amara)).queries.filter(({ state }) => state === 'OPEN').map(({ id: query }) => ({ query, reply: 'Nothing.' })) } })).replyToQueries.sent).toBe(true);
  });
});
