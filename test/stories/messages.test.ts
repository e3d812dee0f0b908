import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseIds, submittedCase } from '../support/cast.js';
import type { Installation, Person } from '../support/installation.js';

const write = 'mutation($input: WriteMessageInput!) { writeMessage(input: $input) { id threadId topic text side writtenByName isOwn isUnread } }';
const withdraw = 'mutation($id: ID!) { withdrawMessage(id: $id) { id text withdrawnAt } }';
const seen = 'mutation($message: ID!) { markMessagesRead(message: $message) }';
const LOOK = 'query($id: ID!) { review(id: $id) { version hasUnread notes { text } messages { id threadId topic text side writtenByName withdrawnAt isUnread isOwn } timeline(first: 50) { act } } }';

interface Message {
  id: string;
  threadId: string;
  topic: string | null;
  text: string | null;
  side: string;
  withdrawnAt: string | null;
  isUnread: boolean;
  isOwn: boolean;
}
interface Looked {
  review: { version: number; hasUnread: boolean; messages: Message[]; timeline: { act: string }[] };
}

let house: Installation;
let ids: CaseIds;
let amara: Person;
let joe: Person;
let keys = 0;

const message = (input: object) => ({ input: { review: ids.review, idempotencyKey: `story-key-${(keys += 1)}`, ...input } });
const looked = async (person: Person) => (await person.ask<Looked>(LOOK, { id: ids.review })).data!.review;

beforeAll(async () => {
  ({ house, ids, amara, joe } = await submittedCase());
});
afterAll(() => house.stop());

describe('messages on a case', () => {
  it('go both ways in threads, told by a mail without a name or a word of them, and move nothing of the case', async () => {
    const { version } = await looked(joe);
    const { writeMessage: first } = await joe.get<{ writeMessage: Message }>(write, message({ topic: 'Transport', text: 'Messagecanary one: who takes the child to college?' }));
    expect(first).toMatchObject({ topic: 'Transport', side: 'AUTHORITY', isOwn: true, isUnread: false, threadId: first.id });
    const told = await house.mailTo('amara.senco@exe-college.example', /There is a message/);
    expect(told.input).toContain(`/reviews/${ids.review}/messages`);
    expect((await looked(amara)).messages[0]).toMatchObject({ isUnread: true, isOwn: false });
    await amara.get(write, message({ thread: first.id, text: 'Messagecanary two: the bus.' }));
    await house.mailTo('joe.caseworker@devon.example', /There is a message/);
    const after = await looked(joe);
    expect(after.messages.map(({ threadId, side }) => [threadId, side])).toEqual([[first.id, 'AUTHORITY'], [first.id, 'SETTING']]);
    expect(after.version).toBe(version);
    expect(after.timeline.filter(({ act }) => act === 'review.messageWritten').length).toBe(2);
    const mails = JSON.stringify(await house.app.mail.mailbox.list());
    const { rows } = await house.owner.query<{ surname: string }>('select legal_surname as surname from child where id = $1', [ids.child]);
    expect(mails).not.toContain('Messagecanary');
    expect(mails).not.toContain(rows[0]!.surname);
  });

  it('are unread for each person until they say so, and a later one is unread again', async () => {
    const ben = await house.signIn('ben.teacher@exe-college.example');
    const { messages } = await looked(amara);
    expect([(await looked(amara)).hasUnread, (await looked(ben)).hasUnread, (await looked(joe)).hasUnread]).toEqual([true, true, true]);
    for (const person of [amara, joe]) await person.get(seen, { message: messages.at(-1)!.id });
    expect([(await looked(amara)).hasUnread, (await looked(ben)).hasUnread, (await looked(joe)).hasUnread]).toEqual([false, true, false]);
    house.pass({ minutes: 1 });
    await ben.get(write, message({ thread: messages[0]!.id, text: 'The tram, since last week.' }));
    const { worklists } = await joe.get<{ worklists: { name: string; count: number }[] }>('{ worklists { name count } }');
    expect(worklists.find(({ name }) => name === 'MESSAGES')).toMatchObject({ count: 1 });
    const { reviews } = await joe.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(filter: { worklist: MESSAGES }) { nodes { id } } }');
    expect(reviews.nodes).toEqual([{ id: ids.review }]);
    // A look that comes late takes nothing back.
    await joe.get(seen, { message: (await looked(joe)).messages.at(-1)!.id });
    await joe.get(seen, { message: messages[0]!.id });
    expect((await looked(joe)).hasUnread).toBe(false);
  });

  it('a repeat sends nothing twice, even at once; another text with the same key is a conflict', async () => {
    const once = message({ topic: 'Twice', text: 'Sent twice.' });
    const before = (await looked(joe)).messages.length;
    const [one, other] = await Promise.all([joe.get<{ writeMessage: Message }>(write, once), joe.get<{ writeMessage: Message }>(write, once)]);
    expect(one.writeMessage.id).toBe(other.writeMessage.id);
    expect((await looked(joe)).messages.length).toBe(before + 1);
    expect(await joe.refusal(write, { input: { ...once.input, text: 'Something else.' } })).toBe('CONFLICT');
  });

  it('are never changed: the database refuses it; whoever wrote one takes it back, and the trace stays', async () => {
    const { writeMessage: mistake } = await amara.get<{ writeMessage: Message }>(write, message({ topic: 'Withdrawncanary topic', text: 'Withdrawncanary text of another child' }));
    const ben = await house.signIn('ben.teacher@exe-college.example');
    for (const person of [joe, ben]) expect(await person.refusal(withdraw, { id: mistake.id })).toBe('REFUSED');
    await amara.get(withdraw, { id: mistake.id });
    expect(await amara.refusal(withdraw, { id: mistake.id })).toBe('NOT_NOW');
    for (const person of [amara, joe, ben]) {
      const all = await looked(person);
      expect(all.messages.find(({ id }) => id === mistake.id)).toMatchObject({ text: null, topic: null });
      expect(all.messages.find(({ id }) => id === mistake.id)!.withdrawnAt).not.toBeNull();
      expect(JSON.stringify(all)).not.toContain('Withdrawncanary');
    }
    expect((await looked(joe)).timeline.map(({ act }) => act)).toContain('review.messageWithdrawn');
    expect((await house.owner.query('select words from case_message where id = $1', [mistake.id])).rows[0].words).toContain('Withdrawncanary');
    const { pool } = house.app.services.database;
    for (const sql of [`update case_message set words = 'x'`, `update case_message set written_by_name = 'x'`, 'delete from case_message']) await expect(pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('are told whole in a copy of what is held, with what was taken back', async () => {
    const mary = await house.signIn('mary.manager@devon.example');
    const { requestSubjectAccess: { id } } = await mary.get<{ requestSubjectAccess: { id: string } }>('mutation($input: RequestSubjectAccessInput!) { requestSubjectAccess(input: $input) { id } }', { input: { child: ids.child, applicant: 'PARENT', receivedOn: '2026-11-20', why: 'By letter.' } });
    await expect.poll(async () => (await house.owner.query(`select string_agg(text, ' ') as all from subject_access_piece where request_id = $1`, [id])).rows[0].all ?? '', { timeout: 30_000 }).toMatch(/Messagecanary one[^]*Withdrawncanary/);
  });

  it('are nobody else’s: another setting, another authority, programs, quality readers, auditors, administrators', async () => {
    const { messages: [first] } = await looked(joe);
    for (const email of ['tess.senco@tamar-view.example', 'kit.caseworker@plymouth.example', 'sam.senco@sound-primary.example']) {
      const other = await house.signIn(email);
      expect(await other.refusal('query($id: ID!) { review(id: $id) { messages { text } } }', { id: ids.review })).toBe('NOT_FOUND');
      for (const [operation, variables] of [[write, message({ thread: first!.id, text: 'Mine' })], [withdraw, { id: first!.id }], [seen, { message: first!.id }]] as const) expect(await other.refusal(operation, variables)).toMatch(/NOT_FOUND|REFUSED/);
    }
    for (const person of [await house.program('demo-mis'), await house.signIn('quinn.quality@devon.example'), await house.signIn('ivy.auditor@devon.example'), await house.signIn('ada.admin@devon.example')]) {
      const answer = JSON.stringify(await person.ask(LOOK, { id: ids.review }));
      expect(answer).not.toContain('Messagecanary');
      expect(await person.refusal(write, message({ topic: 'No', text: 'No' }))).toMatch(/NOT_FOUND|REFUSED/);
    }
    // A thread of another case is no thread of this one.
    const { rows } = await house.owner.query<{ id: string }>(`select id from review where authority_code = '878' and id <> $1 limit 1`, [ids.review]);
    expect(await joe.refusal(write, { input: { ...message({ thread: first!.id, text: 'Across' }).input, review: rows[0]!.id } })).toBe('NOT_FOUND');
  });

  it('are judged before they are sent: nothing, too much, half a character, no topic, a form that the authority has not received', async () => {
    for (const input of [{ topic: 'A', text: '  ' }, { topic: 'A', text: 'x'.repeat(10_001) }, { text: 'No topic' }, { topic: 'x'.repeat(151), text: 'A' }, { topic: 'A', text: '\ud800' }, { topic: 'A', text: 'A', idempotencyKey: 'short' }]) expect(await amara.refusal(write, message(input))).toMatch(/INVALID|BAD_USER_INPUT/);
    const hostile = '=1+1 <script>alert(1)</script> {{ 7*7 }} \u202e 🙂\r\nند';
    await amara.get(write, message({ topic: '<b>Odd</b>', text: hostile }));
    expect((await looked(joe)).messages.at(-1)).toMatchObject({ topic: '<b>Odd</b>', text: hostile.replace('\r\n', '\n') });
    const { startAssessment } = await amara.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child: ids.child, form: 'ehcna_request', variant: 'post16' } });
    expect(await amara.refusal(write, { input: { assessment: startAssessment.id, topic: 'Early', text: 'Too early', idempotencyKey: 'early-key-1' } })).toBe('NOT_NOW');
    expect(await joe.refusal(write, { input: { assessment: startAssessment.id, topic: 'Early', text: 'Too early', idempotencyKey: 'early-key-2' } })).toBe('NOT_FOUND');
  });
});
