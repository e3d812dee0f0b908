import fc from 'fast-check';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardedSchema } from '../../api/schema.js';
import { Canaries, type Canary, answersWithCanaries, plantInRows } from '../support/canary.js';
import { type Cast, type Part, castFor, couldOf, parts, roles, submittedCase } from '../support/cast.js';
import { type Way, aliasOf, byDetours, nameOf, plainly, together, waysFrom } from '../support/ways.js';

/*
 * A text that stands in one place only is planted in every field and answer of three cases. Then everybody walks
 * everything, on every path there is: no text may come to anybody but its readers.
 */

const canaries = new Canaries();
const logged: string[] = [];
/** Ways asked in one operation. */
const AT_ONCE = 6;
const given = { 'Draft.section': '(key: "views")' };
/** Rules that hold for somebody with a case that is not the one of the cast: by hand. */
const devonStaff = ['caseworkerOfAuthority', 'caseworkerOnceSubmitted'];
const others: Record<string, Partial<Record<Part, readonly string[]>>> = {
  T: { 'program of the setting': ['vendorOfSetting', 'vendorOfPupil'], 'SENCO of another setting': ['memberOfSetting', 'coordinatorOfSetting'], 'assigned caseworker': devonStaff, 'another caseworker': devonStaff, manager: [...devonStaff, 'managerOfAuthority'], 'quality reader': ['qualityReaderOfAuthority', 'qualityReaderOnceSubmitted'], auditor: ['auditorOfAuthority'] },
  P: { 'SENCO in another authority': ['memberOfSetting', 'coordinatorOfSetting'], 'caseworker of another authority': devonStaff },
};
const rulesWith = (part: Part, scope: string): readonly string[] => (scope === 'R' ? roles[part].rules.filter((rule) => !['anybody', 'recordReader', 'signedIn', 'person', 'self'].includes(rule)) : (others[scope]?.[part] ?? []));
/** The log names the child that an entry is about, to the auditors of the authority: AuditEvent.children. */
const inTheLog = ({ place }: Canary): readonly string[] => (/^child\.legal_(forenames|surname)$/.test(place) ? ['auditorOfAuthority'] : []);
const mayMeet = (part: Part, canary: Canary): boolean => [...canary.rules, ...inTheLog(canary)].some((rule) => rulesWith(part, canary.scope).includes(rule));

let cast: Cast;
let ways: Way[];
const cases: Record<string, { review: string; child: string; plan: string; response: string }> = {};
const met = new Set<string>();

/** What somebody got that is not theirs, in words; and remembers what was met at all. */
function strangers(part: Part, text: string, where: string, sent: readonly string[] = []): string[] {
  const found = canaries.in(text);
  for (const canary of found) if (mayMeet(part, canary)) met.add(canary.text);
  return found.filter((canary) => !mayMeet(part, canary) && !sent.includes(canary.text)).map(({ text: mark, place, scope }) => `${part} got ${place} of ${scope} (${mark}) by ${where}`);
}

async function send(part: Part, query: string, variables: Record<string, unknown> = {}): Promise<string> {
  const token = cast.token(part);
  const answer = await cast.house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, payload: { query, variables } });
  return `${JSON.stringify(answer.headers)}\n${answer.body}`;
}
const get = (part: Part, url: string, cookie = true) => {
  const token = cast.token(part);
  return cast.house.app.http.inject({ method: 'GET', url, ...(token ? (cookie ? { cookies: { portal_session: token } } : { headers: { authorization: `Bearer ${token}` } }) : {}) });
};

beforeAll(async () => {
  const log = pino({ level: 'trace' }, new Writable({ write: (chunk, _encoding, done) => { logged.push(String(chunk)); done(); } }));
  const made = await submittedCase(answersWithCanaries(canaries, 'R'), log);
  cast = await castFor(made);
  const { owner } = cast.house;
  await made.mary.get('mutation($input: OpenSealedSectionInput!) { openSealedSection(input: $input) { id } }', { input: { review: cast.ids.review, section: cast.ids.sealed, reason: 'Opened and closed again, so that there is a row.' } });
  const { accessGrants } = await made.mary.get<{ accessGrants: { nodes: { id: string }[] } }>('{ accessGrants { nodes { id } } }');
  await made.mary.get('mutation($grant: ID!) { closeSealedSection(grant: $grant) { id } }', { grant: accessGrants.nodes[0]!.id });
  for (const [scope, urn] of [['T', '999002'], ['P', '999101']]) {
    const { rows } = await owner.query(`select r.id as review, r.child_id as child, r.plan_id as plan, r.response_id as response from review r join organisation o on o.id = r.setting_id where o.urn = $1 and r.submission_id is not null and r.plan_id is not null and r.state = 'SUBMITTED' limit 1`, [urn]);
    cases[scope!] = rows[0];
    await owner.query('update review set assigned_to_id = null where id = $1', [rows[0].review]);
  }
  cases['R'] = cast.ids;
  const schema = await guardedSchema();
  for (const [scope, ids] of Object.entries(cases)) expect(await plantInRows(owner, cast.house.app.services.database.orm.getMetadata(), schema, canaries, scope, ids)).toBeGreaterThan(12);
  const starts = Object.values(cases).flatMap(({ review, child, plan }) => [
    { root: 'query' as const, field: 'review', args: `(id: "${review}")` }, { root: 'query' as const, field: 'child', args: `(id: "${child}")` }, { root: 'query' as const, field: 'plan', args: `(id: "${plan}")` },
    { root: 'query' as const, field: 'reviews', args: `(filter: { child: "${child}" })` }, { root: 'query' as const, field: 'auditEvents', args: `(child: "${child}")` },
  ]);
  const lists = ['reviews(first: 10, sort: CHILD)', 'reviews(first: 10, sort: CHANGED)', 'children(first: 10)', 'auditEvents(first: 20)', 'accessGrants(first: 10)', 'memberships(first: 20)', 'staff', 'me', 'viewer'].map((each) => ({ root: 'query' as const, field: each.split('(')[0]!, args: each.slice(each.split('(')[0]!.length) }));
  ways = waysFrom(schema, [...starts, ...lists], given, 3);
}, 240_000);
afterAll(async () => {
  console.log(`Canaries: ${canaries.all.size} planted, ${met.size} met by those who may, ${ways.length} ways, ${parts.length} people.`);
  await cast.house.stop();
});

describe('a text that stands in one place only', () => {
  it('was planted in every kind of place, and its readers meet it', () => {
    expect(canaries.all.size).toBeGreaterThan(150);
    for (const place of ['child.address', 'child.nhs_number', 'review_note.text', 'access_grant.reason', 'the answer rec.safeguarding', 'document.name', 'audit_event.actor_name']) expect([...canaries.all.values()].map((each) => each.place), place).toContain(place);
  });

  it.each(parts)('comes by no operation to %s but where they are its reader', async (part) => {
    const wrong: string[] = [];
    for (let from = 0; from < ways.length && wrong.length < 20; from += AT_ONCE) {
      const some = ways.slice(from, from + AT_ONCE);
      const answer = await send(part, together(some, given));
      // An operation that was turned away as a whole would prove nothing.
      expect(answer).not.toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|GRAPHQL_PARSE_FAILED|INTERNAL_SERVER_ERROR/);
      wrong.push(...strangers(part, answer, some.map(nameOf).join(', ')));
    }
    expect(wrong).toEqual([]);
  }, 240_000);

  it('is met by its readers: what nobody ever meets would prove nothing', () => {
    const places = new Set([...canaries.all.values()].filter(({ rules }) => rules.length > 0).map(({ place, scope }) => `${scope} ${place}`));
    const seen = new Set([...met].map((text) => canaries.all.get(text)!).map(({ place, scope }) => `${scope} ${place}`));
    expect(seen.size / places.size, [...places].filter((place) => !seen.has(place)).join(', ')).toBeGreaterThan(0.5);
    for (const place of ['R child.address', 'R child.nhs_number', 'R review_note.text', 'R access_grant.reason', 'R the answer rec.safeguarding', 'P child.address', 'T child.address']) expect(seen, place).toContain(place);
  });

  it.each(parts)('comes by no page of the portal to %s', async (part) => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    const waiting = ['/', '/children', ...Object.values(cases).flatMap(({ review, child }) => [`/reviews/${review}`, `/reviews/${review}/form`, `/reviews/${review}/check`, `/reviews/${review}/discard`, `/children/${child}`])];
    while (waiting.length > 0 && seen.size < 25) {
      const url = waiting.shift()!;
      if (seen.has(url)) continue;
      seen.add(url);
      const { body, headers, statusCode } = await get(part, url);
      wrong.push(...strangers(part, `${JSON.stringify(headers)}\n${body}`, `${url} (${statusCode})`));
      for (const [, link] of body.matchAll(/href="(\/(?:reviews|children)[^"#]*)"/g)) if (!seen.has(link!) && !/sign-out/.test(link!)) waiting.push(link!.replaceAll('&amp;', '&'));
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each(parts)('comes in no document, by its text or in its file, to %s', async (part) => {
    const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
    const { rows } = await cast.house.owner.query<{ id: string }>(`select id from document where response_id = any($1)`, [Object.values(cases).map(({ response }) => response)]);
    expect(rows.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const { id } of rows) {
      const { statusCode, headers, rawPayload } = await get(part, `/documents/${id}`, false);
      let text = `${JSON.stringify(headers)}\n${rawPayload.toString('latin1')}`;
      if (statusCode === 200 && headers['content-type'] === 'application/pdf') {
        const file = await getDocumentProxy(new Uint8Array(rawPayload));
        text += `${(await extractText(file, { mergePages: true })).text}\n${JSON.stringify(await getMeta(file))}`;
      }
      wrong.push(...strangers(part, text, `the document ${id} (${statusCode})`));
    }
    expect(wrong).toEqual([]);
  });

  it('is in no mail, and in no line of the log', async () => {
    const mailbox = (await cast.house.app.http.inject({ method: 'GET', url: '/mailbox.json' })).body;
    expect(JSON.parse(mailbox).length).toBeGreaterThan(5);
    expect(canaries.in(mailbox)).toEqual([]);
    // What goes wrong is logged, too: values that no type takes, bodies that are not JSON, addresses that are not there.
    const [one] = [...canaries.all.keys()];
    for (const query of [`{ review(id: ${one}) { id } }`, `query($v: LocalDate!) { reviews(filter: { dueUntil: $v }) { totalCount } }`, `{ ${one} }`]) await send('another caseworker', query, { v: one });
    await cast.house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: `{"query": "${one}` });
    await get('SENCO of the setting', `/reviews/${one}`);
    expect(logged.length).toBeGreaterThan(0);
    expect(canaries.in(logged.join('\n'))).toEqual([]);
  });

  it('is found by no search of those who may not read it: it is like nonsense', async () => {
    const names = [...canaries.all.values()].filter(({ place }) => /^(child|review|plan|submission|review_note|document)\.|^the answer/.test(place));
    // Every fourth answer of a form: all of them are found by no search, for the same reason.
    const chosen = names.filter(({ place }, index) => !place.startsWith('the answer') || index % 4 === 0);
    for (const part of parts.filter((each) => couldOf(each).some((rule) => ['memberOfSetting', 'caseworkerOfAuthority', 'qualityReaderOfAuthority', 'vendorOfPupil'].includes(rule)))) {
      const tried = chosen.filter((each) => !mayMeet(part, each)).flatMap(({ text }) => [text, text.slice(0, -2)]);
      for (let from = 0; from < tried.length; from += 14) {
        const some = tried.slice(from, from + 14);
        const { data } = await cast.ask(part, `{ ${some.map((text, index) => `r${index}: reviews(filter: { search: "${text}" }) { totalCount nodes { id } pageInfo { endCursor } } c${index}: children(search: "${text}") { totalCount nodes { id } }`).join(' ')} }`);
        for (const [name, found] of Object.entries(data as Record<string, { totalCount: number; nodes: object[] } | null>)) if (found) expect([found.totalCount, found.nodes], `${part} ${some[Number(name.slice(1))]}`).toEqual([0, []]);
      }
    }
  }, 240_000);

  it('comes to nobody by operations made up at random', async () => {
    const runs = Number(process.env['CANARY_RUNS'] ?? 120);
    const someWay = fc.nat({ max: ways.length - 1 }).map((index) => ways[index]!);
    const someText = fc.oneof(fc.constantFrom('%', '_', '', ' ', '\\', 'zq', 'R-'), fc.nat({ max: canaries.all.size - 1 }).map((index) => [...canaries.all.keys()][index]!), fc.constantFrom(...Object.values(cases).flatMap(({ review, child }) => [review, child])));
    const operation = fc.record({ part: fc.constantFrom(...parts), walk: fc.uniqueArray(someWay, { minLength: 1, maxLength: 3 }), detour: fc.boolean(), places: fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), text: someText, sort: fc.constantFrom('DUE', 'CHILD', 'SUBMITTED', 'CHANGED'), mixed: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(operation, async ({ part, walk, detour, places, text, sort, mixed }) => {
        const wrong: string[] = [];
        for (const way of walk) {
          const chosen = [...new Set(places.map((place) => way.fields[place % way.fields.length]!))];
          const query = detour ? byDetours(way, given, chosen) : plainly({ ...way, fields: chosen }, given);
          wrong.push(...strangers(part, await send(part, query), `${nameOf(way)} with ${chosen.map(({ name }) => aliasOf(name)).join()}`));
        }
        const filter = mixed ? 'search: $v' : 'child: $id, search: $v';
        const list = `query($v: String, $id: ID) { reviews(first: 7, sort: ${sort}, filter: { ${filter} }) { totalCount edges { cursor node { id child { fullName upn } submission { answers { path value } } notes { text } } } } ${mixed ? 'children(search: $v) { totalCount edges { cursor node { address nhsNumber } } }' : ''} }`;
        wrong.push(...strangers(part, await send(part, list, { v: text, id: text }), `a list by ${sort} with ${text}`, [text]));
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs, seed: 20_261_122, endOnFailure: true },
    );
  }, 600_000);
});

describe('what is somebody else’s', () => {
  const missing = '00000000-0000-7000-8000-000000000000';
  const tries: [string, (scope: string) => string, (id: string) => Record<string, unknown>][] = [
    ['query($id: ID!) { review(id: $id) { id child { fullName } } }', (scope) => cases[scope]!.review, (id) => ({ id })],
    ['query($id: ID!) { child(id: $id) { id fullName } }', (scope) => cases[scope]!.child, (id) => ({ id })],
    ['query($id: ID!) { plan(id: $id) { id } }', (scope) => cases[scope]!.plan, (id) => ({ id })],
    ['mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', (scope) => cases[scope]!.review, (review) => ({ input: { review } })],
    ['mutation($input: AddReviewNoteInput!) { addReviewNote(input: $input) { id } }', (scope) => cases[scope]!.review, (review) => ({ input: { review, text: 'x' } })],
    ['mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', (scope) => cases[scope]!.review, (review) => ({ input: { review } })],
    ['mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', (scope) => cases[scope]!.child, (child) => ({ input: { child, variant: 'post16' } })],
    ['mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', (scope) => cases[scope]!.response, (draft) => ({ input: { draft, answers: [{ path: 'rec.reason', value: 'x', baseVersion: 0 }] } })],
  ];

  it.each<[Part, string]>([['SENCO of another setting', 'R'], ['SENCO of the setting', 'P'], ['SENCO of the setting', 'T'], ['another caseworker', 'P'], ['manager', 'P'], ['caseworker of another authority', 'R'], ['program of the setting', 'P'], ['program of nobody', 'R'], ['auditor', 'R']])('is to %s like what is not there (%s): answer, and number of statements', async (part, scope) => {
    const { database } = cast.house.app.services;
    for (const [query, idOf, variables] of tries) {
      const measured = async (id: string) => {
        const before = database.statements;
        const answer = await cast.ask(part, query, variables(id));
        return { answer, statements: database.statements - before };
      };
      // A job that goes on meanwhile looks things up, too: what differs must differ again.
      const both = async () => [await measured(idOf(scope)), await measured(missing)] as const;
      await measured(missing);
      let [answer, none] = await both();
      for (let again = 0; again < 3 && answer.statements !== none.statements; again += 1) [answer, none] = await both();
      expect(answer, query).toEqual(none);
    }
  });
});
