import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoLongerSo } from '../../api/database/proof.js';
import { knownDrafts } from '../../api/forms/known-drafts.js';
import { identityOf } from '../../api/access/index.js';
import { commitmentTo } from '../../api/journal/entry.js';
import { FIRST_DAY, Installation, type Person } from '../support/installation.js';

const SAVED = 'saved { path version savedAt problem { code path message limit surplus } }';
/** One act alone: may go in one round trip. */
const AT_ONCE = `mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { ${SAVED} } }`;
/** Asked with something else, whoever asks is looked up first. */
const PLAIN = `mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { ${SAVED} } __typename }`;

let house: Installation;
let setting: string;
/** Two drafts that everything happens to alike: one is written in at once, the other in the plain way. */
const twins = { atOnce: '', plain: '' };
const people: Record<string, Person> = {};
/** How often something was saved in one round trip. */
let atOnce = 0;

async function begin(by: Person): Promise<string> {
  const { addChild } = await by.get<{ addChild: { child: { id: string } } }>('mutation($input: AddChildInput!) { addChild(input: $input) { child { id } } }', { input: { settingId: setting, authority: '878', legalForenames: 'Zoë', legalSurname: 'Brânză', bornOn: '2008-09-14', sex: 'F' } });
  const { startReview } = await by.get<{ startReview: { draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { draft { id } } }', { input: { child: addChild.child.id, variant: 'post16' } });
  return startReview.draft.id;
}

beforeAll(async () => {
  house = await Installation.start();
  for (const name of ['amara.senco@exe-college', 'ben.teacher@exe-college', 'tess.senco@tamar-view', 'joe.caseworker@devon']) people[name.split('.')[0]!] = await house.signIn(`${name}.example`);
  people['left'] = await house.signIn('ben.teacher@exe-college.example');
  people['vendor'] = await house.program('demo-mis');
  setting = (await people['amara']!.get<{ viewer: { settings: { id: string }[] } }>('{ viewer { settings { id } } }')).viewer.settings[0]!.id;
  twins.atOnce = await begin(people['amara']!);
  twins.plain = await begin(people['amara']!);
  const { database } = house.app.services;
  const changeAtOnce = database.changeAtOnce.bind(database);
  database.changeAtOnce = async (identity, statement, condition) => {
    const rows = await changeAtOnce(identity, statement, condition);
    if (condition && rows.length > 0) atOnce += 1;
    return rows;
  };
});
afterAll(() => house.stop());

type Step = { who: string; path: string; value: unknown; base: 'right' | 'stale' | number } | { happens: string };

const sql = (text: string, values: unknown[] = []) => house.owner.query(text, values);
const both = () => Object.values(twins);

/** What happens between saves, to both drafts alike. */
const events: Readonly<Record<string, () => Promise<unknown>>> = {
  'the draft is closed': () => sql('update form_response set closed_at = now() where id = any($1)', [both()]),
  'the draft is open again': () => sql('update form_response set closed_at = null where id = any($1)', [both()]),
  'Ben is no longer of the setting': () => sql(`update membership set state = 'ENDED' where user_id = (select id from "user" where email = $1)`, [people['ben']!.name]),
  'Ben is of the setting again': () => sql(`update membership set state = 'APPROVED' where user_id = (select id from "user" where email = $1)`, [people['ben']!.name]),
  'Amara is given another name': () => sql(`update "user" set name = case name when 'Amara Okafor' then 'Amara Okafor-Reed' else 'Amara Okafor' end where email = $1`, [people['amara']!.name]),
  'a section is sealed from Ben': () => sql(`insert into draft_section (response_id, setting_id, section, sealed_at, sealed_by_name, open_to) select r.id, r.setting_id, 'views', now(), u.name, array[u.id] from form_response r, "user" u where r.id = any($1) and u.email = $2 on conflict do nothing`, [both(), people['amara']!.name]),
  'the seal is broken': () => sql('delete from draft_section where response_id = any($1)', [both()]),
  'a session ends': () => sql(`update session set ended_at = now() where token_hash = encode(sha256($1), 'hex')`, [people['left']!.token]),
  'nobody does anything for two minutes': async () => house.pass({ minutes: 2 }),
};

const places = ['cyp.likes', 'cyp.hard', 'par.working', 'review.phaseTransfer', 'review.type', 'review.meetingDate', 'person.legalSurname', 'no.such', 'adults[abcd]', 'adults[abcd].name', '', 'cyp.likes[abcd]'];
const values = fc.oneof({ weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) }, { weight: 2, arbitrary: fc.constantFrom<unknown>(null, '', 'ANNUAL', '2026-11-01', '2026-13-40', 'a\u0000b', '\ud800', 'x'.repeat(30_000), true, 7, [], ['a'], { a: 1 }, '  x\r\n') });
const saves = fc.record({ who: fc.constantFrom('amara', 'amara', 'amara', 'ben', 'ben', 'left', 'tess', 'joe', 'vendor'), path: fc.constantFrom(...places.slice(0, 3), ...places), value: values, base: fc.oneof({ weight: 5, arbitrary: fc.constant('right' as const) }, fc.constant('stale' as const), fc.constantFrom(0, 1, -1, 7, 2_147_483_647, 2_147_483_646)) });
const steps: fc.Arbitrary<Step> = fc.oneof({ weight: 12, arbitrary: saves }, { weight: 1, arbitrary: fc.record({ happens: fc.constantFrom(...Object.keys(events)) }) });

async function versionOf(draft: string, path: string): Promise<number> {
  return (await sql('select version from answer where response_id = $1 and path = $2', [draft, path])).rows[0]?.version ?? 0;
}

async function save(query: string, draft: string, { who, path, value, base }: Extract<Step, { who: string }>): Promise<unknown> {
  const version = await versionOf(draft, path);
  const baseVersion = base === 'right' ? version : base === 'stale' ? version - 1 : base;
  const { data, errors } = await people[who]!.ask<{ saveAnswers: unknown }>(query, { input: { draft, answers: [{ path, value, baseVersion }] } });
  return { saved: data?.saveAnswers, errors: errors?.map(({ message, path: at, extensions }) => ({ message, at, extensions })) };
}

/** Everything that was written of a draft, but for ids and salts. */
async function written(draft: string): Promise<unknown> {
  const { rows: answers } = await sql('select path, value, version, saved_at, saved_by_id, saved_by_name, prefilled_from, setting_id from answer where response_id = $1 order by path', [draft]);
  const { rows: revisions } = await sql('select path, value, version, saved_at, saved_by_id, setting_id, salt from answer_revision where response_id = $1 order by path, version', [draft]);
  const { rows: entries } = await sql(`select at, authority_code, setting_id, actor_kind, actor_id, actor_name, act, subject_type, fields, audience, commitments, purpose, row_count, child_ids, request_id is not null as requested, child_id = (select child_id from form_response where id = $1) as own from audit_event where subject_id = $1::text and act = 'draft.answersSaved' order by id`, [draft]);
  const kept = new Map(revisions.map(({ path, value, salt }) => [`${path} ${salt === null ? '' : commitmentTo(String(salt), value)}`, true]));
  return {
    answers,
    revisions: revisions.map(({ salt, ...rest }) => ({ ...rest, salted: salt !== null })),
    // A commitment is right where it is that of a revision of the same answer.
    entries: entries.map(({ commitments, ...rest }) => ({ ...rest, commitments: Object.entries((commitments ?? {}) as Record<string, { to: string }>).map(([path, { to }]) => [path, kept.has(`${path} ${to}`)]) })),
  };
}

describe('an answer that is saved in one round trip', () => {
  it('is answered, stored and logged like one saved in the plain way, whatever happens in between', async () => {
    let [saved, refused] = [0, 0];
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 6, maxLength: 14 }), async (story) => {
        for (const name of ['the draft is open again', 'Ben is of the setting again', 'the seal is broken']) await events[name]!();
        for (const step of story) {
          if ('happens' in step) {
            await events[step.happens]!();
            continue;
          }
          knownDrafts.delete(twins.plain);
          const plain = await save(PLAIN, twins.plain, step);
          const fast = await save(AT_ONCE, twins.atOnce, step);
          expect(fast, JSON.stringify(step)).toEqual(plain);
          if ((plain as { errors?: unknown }).errors) refused += 1;
          else saved += 1;
        }
        expect(await written(twins.atOnce)).toEqual(await written(twins.plain));
      }),
      { numRuns: 30, seed: 20_261_128, endOnFailure: true },
    );
    // A property that meets nothing of either kind would prove little.
    expect({ saved, refused, atOnce }).toEqual({ saved: expect.toSatisfy((count: number) => count > 50), refused: expect.toSatisfy((count: number) => count > 50), atOnce: expect.toSatisfy((count: number) => count > 40) });
  });
});

describe('whoever asks is who they are now, at the very next save', () => {
  const save1 = (person: Person, draft: string, value: string, baseVersion: number) => person.ask<{ saveAnswers: { saved: { version: number }[] } }>(AT_ONCE, { input: { draft, answers: [{ path: 'cyp.likes', value, baseVersion }] } });

  it.each<[string, string, (email: string, token: string, draft: string) => Promise<unknown>]>([
    ['a session that was ended', 'UNAUTHENTICATED', (_email, token) => sql(`update session set ended_at = now() where token_hash = encode(sha256($1), 'hex')`, [token])],
    ['a session that has expired', 'UNAUTHENTICATED', (_email, token) => sql(`update session set expires_at = '2020-01-01' where token_hash = encode(sha256($1), 'hex')`, [token])],
    ['a person whose account was closed', 'UNAUTHENTICATED', (email) => sql(`update "user" set disabled_at = now() where email = $1`, [email])],
    ['a person who left the setting', 'REFUSED', (email) => sql(`update membership set state = 'ENDED' where user_id = (select id from "user" where email = $1)`, [email])],
    ['a colleague from whom the section was sealed', 'REFUSED', (_email, _token, draft) => sql(`insert into draft_section (response_id, setting_id, section, sealed_at, sealed_by_name, open_to) select r.id, r.setting_id, 'views', now(), u.name, array[u.id] from form_response r, "user" u where r.id = $1 and u.email = $2`, [draft, people['amara']!.name])],
  ])('%s', async (_what, code, happens) => {
    house.now = new Date(FIRST_DAY);
    const email = 'ben.teacher@exe-college.example';
    await sql(`update "user" set disabled_at = null where email = $1`, [email]);
    await sql(`update membership set state = 'APPROVED' where user_id = (select id from "user" where email = $1)`, [email]);
    const ben = await house.signIn(email);
    const draft = await begin(people['amara']!);
    const before = atOnce;
    const base = (await versionOf(draft, 'cyp.likes'));
    for (const version of [0, 1, 2]) expect((await save1(ben, draft, `words ${version}`, base + version)).data!.saveAnswers.saved[0]!.version).toBe(base + version + 1);
    // The second and the third went at once: that is what the change must not get past.
    expect(atOnce - before).toBeGreaterThanOrEqual(1);
    await happens(email, ben.token, draft);
    const { errors } = await save1(ben, draft, 'not theirs any more', base + 3);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(await versionOf(draft, 'cyp.likes')).toBe(base + 3);
  });

  it('and nothing else can be changed by somebody who is only taken for who they were', async () => {
    house.now = new Date(FIRST_DAY);
    const ben = await house.signIn('ben.teacher@exe-college.example');
    await ben.get('{ viewer { name } }');
    const taken = async () => house.app.contextForOperation({ headers: { authorization: `Bearer ${ben.token}` }, cookies: {}, ip: '127.0.0.1', id: 'taken' } as never);
    const context = await taken();
    expect([context.isCertain, context.viewer.name]).toEqual([false, 'Ben Hannaford']);
    const others = await Promise.all([taken(), taken(), taken()]);
    await sql(`update session set ended_at = now() where token_hash = encode(sha256($1), 'hex')`, [ben.token]);
    expect(await context.changeAtOnce({ text: `select 1 as done where (select current_setting('portal.confirmed', true)) = 'true'` })).toEqual([]);
    expect(context.isCertain).toBe(false);
    await expect(others[0]!.change(async () => undefined)).rejects.toThrow(NoLongerSo);
    await expect(others[1]!.changeDirectly(async () => undefined)).rejects.toThrow(NoLongerSo);
    await expect(others[2]!.services.database.read(identityOf(others[2]!.viewer), { text: 'select 1' })).rejects.toThrow(NoLongerSo);
  });

  it('two acts in one operation wait until it is certain who asks, so that neither is done twice', async () => {
    house.now = new Date(FIRST_DAY);
    const amara = people['amara']!;
    const draft = await begin(amara);
    const before = atOnce;
    const twice = 'mutation($one: SaveAnswersInput!, $two: SaveAnswersInput!) { one: saveAnswers(input: $one) { saved { version } } two: saveAnswers(input: $two) { saved { version } } }';
    const answer = (value: string, baseVersion: number) => ({ draft, answers: [{ path: 'cyp.likes', value, baseVersion }] });
    expect(await amara.get(twice, { one: answer('a', 0), two: answer('b', 1) })).toEqual({ one: { saved: [{ version: 1 }] }, two: { saved: [{ version: 2 }] } });
    expect(atOnce).toBe(before);
  });
});
