import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation, type Person } from '../support/installation.js';
import { faultSeconds, tellFault } from './fault.js';

/* 50 requests at a time of two authorities on few connections: pool, identity map, loaders, caches and prepared statements are shared, no text is. */
const AT_ONCE = 50;
const sides = { '878': { mark: 'Devonleak', staff: ['joe.caseworker', 'mary.manager'], host: 'devon.example', setting: 'amara.senco@exe-college.example' }, '879': { mark: 'Plymouthleak', staff: ['kit.caseworker'], host: 'plymouth.example', setting: 'sam.senco@sound-primary.example' } } as const;
type Code = keyof typeof sides;

interface Ask {
  code: Code;
  /** An answer without the own mark is a loss. */
  must: boolean;
  send(): Promise<string>;
}

let house: Installation;
const asks: Ask[] = [];

const record = '{ id reference returnReason child { fullName knownAs address } plan { child { legalSurname } } timeline(first: 5) { actorName } documents { name } assignedTo { name } }';
const list = (sort: string) => `{ reviews(first: 20, sort: ${sort}) { totalCount edges { cursor node ${record} } } children(first: 20) { nodes { fullName knownAs address } } }`;
const single = `query($id: ID!) { review(id: $id) { ...Whole submission { receipt sections { entries { text } } } notes { text } } } fragment Whole on Review ${record}`;

beforeAll(async () => {
  house = await Installation.start({ DATABASE_POOL: '4' });
  const { owner } = house;
  await owner.query('alter table submission disable trigger user');
  for (const [code, { mark }] of Object.entries(sides)) {
    await owner.query(`update child set legal_surname = '${mark}', known_as = '${mark}', address = '${mark} Street' where authority_code = '${code}'`);
    await owner.query(`update review set return_reason = '${mark}' where authority_code = '${code}'`);
    await owner.query(`update submission set record = record || '{"par.working": "${mark}"}' where authority_code = '${code}'`);
    await owner.query(`update answer set value = to_jsonb('${mark}'::text) where path = 'person.legalSurname' and setting_id in (select setting_id from review where authority_code = '${code}')`);
  }
  await owner.query('alter table submission enable trigger user');
  for (const code of Object.keys(sides) as Code[]) await gather(code);
});
afterAll(() => house.stop());

async function gather(code: Code): Promise<void> {
  const { staff, host, setting, mark } = sides[code];
  const { rows: submitted } = await house.owner.query<{ id: string }>(`select id from review where authority_code = $1 and submission_id is not null limit 5`, [code]);
  const { rows: drafts } = await house.owner.query<{ id: string }>(`select r.id from review r join membership m on m.setting_id = r.setting_id and m.state = 'APPROVED' join "user" u on u.id = m.user_id where u.email_key = $1 and r.authority_code = $2 and r.state = 'DRAFT' limit 2`, [setting, code]);
  const people = await Promise.all([...staff.map((name) => house.signIn(`${name}@${host}`)), house.signIn(setting)]);
  for (const person of people) for (const sort of ['DUE', 'CHILD', 'CHANGED']) asks.push({ code, must: true, send: () => text(person, list(sort)) });
  for (const person of people.slice(0, -1)) for (const { id } of submitted) asks.push({ code, must: true, send: () => text(person, single, { id }) });
  // Writing, too: the unit of work has an identity map and connections of its own.
  for (const { id } of submitted.slice(0, 2)) asks.push({ code, must: false, send: () => text(people[0]!, 'mutation($input: AddReviewNoteInput!) { addReviewNote(input: $input) { text } }', { input: { review: id, text: `A note of ${mark}` } }) });
  const author = people.at(-1)!;
  for (const { id } of drafts) asks.push({ code, must: true, send: () => page(author, `/reviews/${id}`) });
  asks.push({ code, must: true, send: () => page(author, '/children') });
}

const text = async (person: Person, query: string, variables: Record<string, unknown> = {}) => JSON.stringify(await person.ask(query, variables));
const page = async (person: Person, url: string) => (await house.app.http.inject({ method: 'GET', url, cookies: { portal_session: person.token } })).body;

describe('two authorities at once', () => {
  it('never get a text of each other', async (context) => {
    const seconds = faultSeconds();
    const end = Date.now() + seconds * 1000;
    const result = { fault: '50 requests at once of two authorities', rounds: 0, lost: 0, doubled: 0, wrong: 0 };
    const crossed: string[] = [];
    const worker = async (offset: number) => {
      for (let turn = offset; Date.now() < end; turn += 1) {
        // Neighbours in the queue are of different authorities.
        const mine = asks.filter(({ code }) => code === (turn % 2 === 0 ? '878' : '879'));
        const { code, must, send } = mine[Math.floor(turn / 2) % mine.length]!;
        const answer = await send();
        const other = sides[code === '878' ? '879' : '878'].mark;
        result.rounds += 1;
        if (answer.includes(other)) crossed.push(`${code}: …${answer.slice(Math.max(0, answer.indexOf(other) - 80), answer.indexOf(other) + 20)}`);
        if (must && !answer.includes(sides[code].mark)) {
          result.lost += 1;
          crossed.push(`${code} got nothing of its own: ${answer.slice(0, 300)}`);
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => worker(index)));
    result.wrong = crossed.length - result.lost;
    tellFault(context, result);
    expect(crossed.slice(0, 5)).toEqual([]);
    expect(result.rounds).toBeGreaterThan(AT_ONCE);
  }, 300_000);
});
