import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submittedCase } from '../support/cast.js';
import type { CaseIds } from '../support/cast.js';
import type { Installation, Person } from '../support/installation.js';

/* A colleague is away: their cases are worked by somebody else from the first day to the last, and then no more. */

let house: Installation;
let ids: CaseIds;
let joe: Person;
let mary: Person;
let lena: Person;
let lenaId: string;
const sealedAnswer = 'query($id: ID!) { review(id: $id) { submission { answers { path value } } } }';
const ARRANGE = 'mutation($input: ArrangeCoverInput!) { arrangeCover(input: $input) { id active version fromOn untilOn absent { name } cover { name } } }';
const readsSealed = async (person: Person) => {
  const { data } = await person.ask<{ review: { submission: { answers: { path: string; value: unknown }[] } } }>(sealedAnswer, { id: ids.review });
  return data!.review.submission.answers.find(({ path }) => path === 'rec.safeguarding')?.value === 'For the authority alone.';
};
const isMine = async (person: Person) => (await person.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(filter: { worklist: MINE }, first: 500) { nodes { id } } }')).reviews.nodes.some(({ id }) => id === ids.review);
const at = (day: string) => (house.now = new Date(`${day}T10:00:00Z`));
const code = async (person: Person, input: object) => (await person.ask(ARRANGE, { input: { authority: '878', absent: ids.caseworker, cover: lenaId, fromOn: '2026-11-23', untilOn: '2026-11-27', ...input } })).errors?.[0]?.extensions.code ?? 'arranged';

beforeAll(async () => {
  ({ house, ids, joe, mary } = await submittedCase());
  lena = await house.signIn('lena.caseworker@devon.example');
  lenaId = (await lena.get<{ me: { id: string } }>('{ me { id } }')).me.id;
});
afterAll(() => house.stop());

describe('cover for leave', () => {
  it('is arranged by a manager for anybody, by others for themselves, and only within the authority', async () => {
    const kit = await house.signIn('kit.caseworker@plymouth.example');
    const { me } = await kit.get<{ me: { id: string } }>('{ me { id } }');
    expect(await code(lena, {})).toBe('REFUSED');
    expect(await code(kit, {})).toBe('REFUSED');
    expect(await code(joe, { cover: me.id })).toBe('INVALID');
    expect(await code(joe, { cover: ids.caseworker })).toBe('INVALID');
    expect(await code(joe, { fromOn: '2026-11-21' })).toBe('INVALID');
    expect(await code(joe, { untilOn: '2026-11-22' })).toBe('INVALID');
    expect(await code(joe, { untilOn: '2027-11-24' })).toBe('INVALID');
    expect(await code(joe, {})).toBe('arranged');
    expect(await code(mary, { fromOn: '2026-11-25', untilOn: '2026-12-02' })).toBe('NOT_NOW');
    // Whoever is away covers for nobody.
    expect(await code(mary, { absent: lenaId, cover: ids.caseworker })).toBe('NOT_NOW');
    expect((await kit.get<{ covers: { totalCount: number } }>('{ covers { totalCount } }')).covers.totalCount).toBe(0);
    expect((await lena.get<{ covers: { nodes: { absent: { name: string }; active: boolean }[] } }>('{ covers { nodes { absent { name } active } } }')).covers.nodes).toEqual([{ absent: { name: 'Joe Westcott' }, active: false }]);
    expect((await house.mailTo('lena.caseworker@devon.example', /You cover for Joe Westcott from 2026-11-23 to 2026-11-27/))[0]).toBeTruthy();
  });

  it('begins on its first day, sealed sections included, and ends by itself after its last', async () => {
    for (const [day, covers] of [['2026-11-22', false], ['2026-11-23', true], ['2026-11-27', true], ['2026-11-28', false]] as const) {
      at(day);
      // Sessions end meanwhile.
      [lena, joe] = [await house.signIn('lena.caseworker@devon.example'), await house.signIn('joe.caseworker@devon.example')];
      expect([day, await readsSealed(lena), await isMine(lena)]).toEqual([day, covers, covers]);
      // Whoever is away loses nothing.
      expect([day, await readsSealed(joe), await isMine(joe)]).toEqual([day, true, true]);
    }
    expect((await lena.get<{ covers: { totalCount: number } }>('{ covers { totalCount } }')).covers.totalCount).toBe(0);
  });

  it('ends at once when somebody ends it, for the next request of a session that is open', async () => {
    mary = await house.signIn('mary.manager@devon.example');
    const { data } = await mary.ask<{ arrangeCover: { id: string; active: boolean } }>(ARRANGE, { input: { authority: '878', absent: ids.caseworker, cover: lenaId, fromOn: '2026-11-28', untilOn: '2026-12-04' } });
    expect([data!.arrangeCover.active, await readsSealed(lena)]).toEqual([true, true]);
    expect((await lena.ask('mutation($input: EndCoverInput!) { endCover(input: $input) { id } }', { input: { cover: data!.arrangeCover.id } })).errors![0]!.extensions.code).toBe('REFUSED');
    await joe.get('mutation($input: EndCoverInput!) { endCover(input: $input) { endedAt } }', { input: { cover: data!.arrangeCover.id } });
    expect(await readsSealed(lena)).toBe(false);
    expect((await mary.ask('mutation($input: EndCoverInput!) { endCover(input: $input) { id } }', { input: { cover: data!.arrangeCover.id } })).errors![0]!.extensions.code).toBe('NOT_NOW');
    const { rows } = await house.owner.query(`select act from audit_event where subject_type = 'Cover' order by id`);
    expect(rows.map(({ act }) => act)).toEqual(['cover.arranged', 'cover.arranged', 'cover.ended']);
  });

  it('brings the mail of a case to whoever covers for it, too', async () => {
    await mary.get(ARRANGE, { input: { authority: '878', absent: ids.caseworker, cover: lenaId, fromOn: '2026-11-28', untilOn: '2026-12-04' } });
    const { rows } = await house.owner.query<{ id: string; version: number }>(`select id, version from review where state = 'RETURNED' and authority_code = '878' and setting_id = (select setting_id from review where id = $1) limit 1`, [ids.review]);
    const review = rows[0]!.id;
    await house.owner.query('update review set assigned_to_id = $1 where id = $2', [ids.caseworker, review]);
    const amara = await house.signIn('amara.senco@exe-college.example');
    const { submitReview } = await amara.get<{ submitReview: { submitted: boolean } }>('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path message } } }', { input: { review } });
    expect(submitReview.submitted).toBe(true);
    for (const email of ['joe.caseworker@devon.example', 'lena.caseworker@devon.example']) expect(await house.mailTo(email, /which is assigned to you, was submitted/)).toBeTruthy();
  });
});
