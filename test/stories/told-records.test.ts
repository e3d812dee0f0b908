import fc from 'fast-check';
import { type GraphQLObjectType, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';
import { bothWays, selectionOf } from '../support/told.js';

/* A record that PostgreSQL writes as JSON, with the lists inside it, must be the record that the resolvers make, for whoever asks. */
let house: Installation;
const people: Record<string, Person> = {};
const ids: Record<'Review' | 'Assessment', string[]> = { Review: [], Assessment: [] };
/** Submitted with an answer in every question, one of them sealed; opened by the manager, and kept from one colleague of the setting. */
let full: string;
let fullSection: string;
const token = (who: string) => people[who]?.token ?? '';
const everybody = ['joe', 'mary', 'ivy', 'quinn', 'kit', 'amara', 'ben', 'demo-mis', 'nobody'];

const START = 'mutation($input: StartReviewInput!) { startReview(input: $input) { id } }';
const SUBMIT = 'mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path } } }';
const STRANGE = 'Zoë "Z" \\ \u2028 \t\n\u0001 🦊 </script> \'; --';

beforeAll(async () => {
  house = await Installation.start();
  for (const [name, email] of Object.entries({ joe: 'joe.caseworker@devon.example', mary: 'mary.manager@devon.example', ivy: 'ivy.auditor@devon.example', quinn: 'quinn.quality@devon.example', kit: 'kit.caseworker@plymouth.example', amara: 'amara.senco@exe-college.example', ben: 'ben.teacher@exe-college.example' })) people[name] = await house.signIn(email);
  people['demo-mis'] = (await house.program('demo-mis')) as Person;
  const { rows } = await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
  full = (await people['amara']!.get<{ startReview: { id: string } }>(START, { input: { child: rows[0]!.id, variant: 'post16' } })).startReview.id;
  await fillDraft(people['amara']!, full, { 'rec.safeguarding': STRANGE });
  expect((await people['amara']!.get<{ submitReview: object }>(SUBMIT, { input: { review: full } })).submitReview).toEqual({ submitted: true, problems: [] });
  const { review } = await people['amara']!.get<{ review: { submission: { sections: { key: string; entries: { path: string }[] }[] } } }>('query($id: ID!) { review(id: $id) { submission { sections { key entries { path } } } } }', { id: full });
  fullSection = review.submission.sections.find(({ entries }) => entries.some(({ path }) => path === 'rec.safeguarding'))!.key;
  await house.owner.query(`select set_config('portal.realm', 'import', false)`);
  for (const [type, table] of [['Review', 'review'], ['Assessment', 'assessment']] as const) {
    const found = await house.owner.query<{ id: string }>(`(select id from ${table} where submission_id is not null order by id limit 3) union all (select id from ${table} where submission_id is null order by id limit 2)`);
    ids[type] = [...found.rows.map(({ id }) => id), '00000000-0000-7000-8000-000000000000', 'none'];
  }
  ids.Review.push(full, full, full, full);
  // The documents of what was submitted are made behind it, and would be another a moment later.
  while ((await house.owner.query(`select from document where state = 'PREPARING'`)).rowCount) await new Promise((wake) => setTimeout(wake, 200));
  // The demo has few files: one in every state and of every kind, with a name that must be escaped.
  for (const state of ['READY', 'REMOVED', 'FAILED'])
    await house.owner.query(`insert into document (id, authority_code, setting_id, response_id, kind, belongs_to, name, media_type, size, state, created_at, submitted_at, version) select gen_random_uuid(), authority_code, setting_id, response_id, 'UPLOAD', 'views.file', $2, 'application/pdf', 12, $3, now(), case when $3 = 'FAILED' then null else now() end, 1 from review where submission_id is not null and id = any($1)`, [ids.Review.filter((id) => id !== 'none'), STRANGE, state]);
  // So that every form is known to this process, as after a minute of work.
  for (const id of ids.Review) await people['amara']!.ask('query($id: ID!) { review(id: $id) { submission { answers { path } } } }', { id });
  for (const id of [...ids.Review, ...ids.Assessment]) for (const type of ['review', 'assessment']) await people['joe']!.ask(`query($id: ID!) { ${type}(id: $id) { submission { answers { path } } } }`, { id });
});
afterAll(() => house.stop());

const within = ['child', 'setting', 'assignedTo', 'plan', 'authority', 'availableSteps', 'clocks', 'submission', 'submission', 'answers', 'documents', 'documents', 'timeline', 'timeline(first: 3)', 'timeline(first: 200)', 'timeline(first: 0)', 'exceptions'];

function operations(): fc.Arbitrary<string> {
  return fc.constantFrom<('Review' | 'Assessment')[]>('Review', 'Review', 'Review', 'Assessment').chain((name) => {
    const root = name.toLowerCase();
    const type = house.app.schema.getType(name) as GraphQLObjectType;
    return fc.tuple(fc.constantFrom(...ids[name]), selectionOf(type, 3, within, 4, 3), fc.boolean()).map(([id, text, aliased]) => `{ ${aliased ? `mine: ${root}` : root}(id: "${id}") { ${text} } }`);
  });
}

const WHOLE = `query Review($id: ID!) {
  review(id: $id) {
    id reference state dueOn meetingHeldOn decision availableSteps { name }
    child { id legalForenames legalSurname bornOn upn sex } setting { id name } plan { id issuedOn primaryNeed reviewDueOn } assignedTo { name }
    submission { receipt submittedByName submittedAt: receipt answers { path value } }
    documents { id name mediaType size state }
    timeline(first: 20) { act actorName fields }
  }
}`;

describe('a told record', () => {
  it('is the plain record, and the log is told the same, for operations by chance, whoever asks', async () => {
    let [told, asked] = [0, 0];
    await fc.assert(
      fc.asyncProperty(operations(), fc.constantFrom(...everybody, 'joe', 'joe', 'amara', 'amara', 'mary'), async (query, who) => {
        fc.pre(validate(house.app.schema, parse(query)).length === 0);
        const { answer, expected, read, expectedRead, data, ...found } = await bothWays(house, query, {}, token(who));
        expect(answer, `${who}: ${query}`).toEqual(expected);
        expect(JSON.stringify((answer as { data: unknown }).data), `${who}: the order of ${query}`).toBe(JSON.stringify((expected as { data: unknown }).data));
        expect(data).toEqual((expected as { data?: unknown }).data ?? null);
        expect(read, `${who}: the log of ${query}`).toEqual(expectedRead);
        asked += 1;
        if (found.told) told += 1;
      }),
      { numRuns: 250, seed: 20_261_128 },
    );
    // Where hardly anything was told, or nothing was refused, this would prove little.
    expect([asked, told > 40, told < asked - 40], `${told} of ${asked} were told`).toEqual([250, true, true]);
  });

  it.each<[string, string]>([['the setting', 'amara'], ['the assigned caseworker', 'joe']])('is a review in full, for %s', async (_what, who) => {
    const { me } = await people['joe']!.get<{ me: { id: string } }>('{ me { id } }');
    await house.owner.query('update review set assigned_to_id = $2 where id = $1', [full, me.id]);
    const { told, answer, expected, read, expectedRead } = await bothWays(house, WHOLE, { id: full }, token(who));
    expect(told).toBe(true);
    expect(answer).toEqual(expected);
    expect(read).toEqual(expectedRead);
    const { review } = (answer as { data: { review: { submission: { answers: { path: string; value: unknown }[] }; documents: { name: string }[]; timeline: object[] } } }).data;
    expect(review.submission.answers.find(({ path }) => path === 'rec.safeguarding')!.value).toBe(STRANGE);
    expect(review.submission.answers.length).toBeGreaterThan(60);
    expect([review.documents.length > 0, review.timeline.length > 2]).toEqual([true, true]);
  });

  it('is none where an answer is sealed, or opened with a reason, which has an entry of its own, or a section is kept from a colleague', async () => {
    const sealed = async () => {
      const { told, answer, expected, read, expectedRead } = await bothWays(house, WHOLE, { id: full }, token('mary'));
      expect(answer).toEqual(expected);
      expect(read).toEqual(expectedRead);
      return { told, value: (answer as { data: { review: { submission: { answers: { path: string; value: unknown }[] } } } }).data.review.submission.answers.find(({ path }) => path === 'rec.safeguarding')!.value };
    };
    expect(await sealed()).toEqual({ told: false, value: null });
    const before = await house.owner.query(`select from audit_event where act = 'sealed.read'`);
    await people['mary']!.get('mutation($input: OpenSealedSectionInput!) { openSealedSection(input: $input) { id } }', { input: { review: full, section: fullSection, reason: 'The duty social worker rang: is there a risk at home?' } });
    expect(await sealed()).toEqual({ told: false, value: STRANGE });
    expect((await house.owner.query(`select from audit_event where act = 'sealed.read'`)).rowCount).toBeGreaterThan(before.rowCount!);
    await house.owner.query(`insert into draft_section (response_id, section, setting_id, sealed_at, open_to) select response_id, $2, setting_id, now(), '{}' from review where id = $1 on conflict (response_id, section) do update set sealed_at = now(), open_to = '{}'`, [full, fullSection]);
    const kept = await bothWays(house, WHOLE, { id: full }, token('ben'));
    expect(kept.told).toBe(false);
    expect(kept.answer).toEqual(kept.expected);
    expect(JSON.stringify(kept.answer)).not.toContain('Zoë');
    const files = await bothWays(house, 'query($id: ID!) { review(id: $id) { documents { id name } } }', { id: full }, token('ben'));
    expect([files.told, files.answer]).toEqual([false, files.expected]);
  });

  it.each<[string, string, string]>([
    ['nobody signed in', 'nobody', '{ review(id: "ID") { id } }'],
    ['a number that is too large', 'joe', '{ review(id: "ID") { id timeline(first: 201) { act } } }'],
    ['a field that is refused', 'amara', '{ review(id: "ID") { id representations } }'],
    ['answers in words', 'joe', '{ review(id: "ID") { submission { sections { key } } } }'],
    ['two records', 'joe', '{ one: review(id: "ID") { id } two: review(id: "ID") { id } }'],
  ])('is none, and the plain answer is given, with %s', async (_what, who, query) => {
    const { told, answer, expected, read, expectedRead } = await bothWays(house, query.replaceAll('ID', full), {}, token(who));
    expect(told).toBe(false);
    expect(answer).toEqual(expected);
    expect(read).toEqual(expectedRead);
  });

  it.each(['kit', 'amara'])('that is not there is asked for once, and answered the same, whether it is nowhere or somebody else’s (%s)', async (who) => {
    const foreign = who === 'kit' ? full : (await house.owner.query<{ id: string }>(`select r.id from review r join organisation o on o.id = r.setting_id where o.urn <> '999001' limit 1`)).rows[0]!.id;
    const query = 'query($id: ID!) { found: review(id: $id) { id reference } }';
    const asked = async (id: string) => {
      await house.idle();
      const before = house.app.services.database.statements;
      const answer = await house.ask(query, { id }, token(who));
      return { answer, statements: house.app.services.database.statements - before };
    };
    await asked(foreign);
    for (let time = 0; time < 8; time += 1) {
      expect(await asked(foreign)).toEqual(await asked('00000000-0000-7000-8000-000000000000'));
    }
    const { told, answer, expected } = await bothWays(house, query, { id: foreign }, token(who));
    expect([told, answer]).toEqual([true, expected]);
  });

  it('is one statement, with whoever asks, and one for the log', async () => {
    await house.ask(WHOLE, { id: full }, token('joe'));
    await house.idle();
    const before = house.app.services.database.statements;
    const { data } = await house.ask<{ review: { submission: { answers: object[] } } }>(WHOLE, { id: full }, token('joe'));
    expect(data!.review.submission.answers.length).toBeGreaterThan(60);
    expect(house.app.services.database.statements - before).toBe(2);
  });
});
