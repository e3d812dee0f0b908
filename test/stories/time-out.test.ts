import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FIRST_DAY, Installation, Person } from '../support/installation.js';

const KEEP = 'mutation($input: KeepTextInput!) { keepText(input: $input) }';
const KEPT = 'query($id: ID!) { keptText(id: $id) { address fields } }';
const AMARA = 'amara.senco@exe-college.example';
const LONG = `A sentence that is not finished — „Ŵyn“ 🦊\n\n${'and more of it. '.repeat(4000)}`;

let house: Installation;
let review: string;
beforeAll(async () => {
  house = await Installation.start();
  const amara = await house.signIn(AMARA);
  const { reviews } = await amara.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(filter: { state: [DRAFT] }, first: 1) { nodes { id } } }');
  review = reviews.nodes[0]!.id;
});
afterAll(() => house.stop());
beforeEach(() => (house.now = new Date(FIRST_DAY)));

const html = { accept: 'text/html' };
const page = (person: Person, url: string) => house.app.http.inject({ method: 'GET', url, headers: html, cookies: { portal_session: person.token } });
const post = (person: Person, url: string, fields: Record<string, string>) => house.app.http.inject({ method: 'POST', url, headers: { ...html, 'content-type': 'application/x-www-form-urlencoded' }, cookies: { portal_session: person.token }, payload: new URLSearchParams(fields).toString() });
const section = () => `/reviews/${review}/sections/views`;

/** The fields of a page as a browser would send them, with one of them typed anew. */
async function fieldsOf(person: Person): Promise<Record<string, string>> {
  const { body } = await page(person, section());
  return Object.fromEntries([...body.matchAll(/<input type="hidden" name="((?:version|shown):[^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [name!, value!]));
}
const storedAnswer = async (path: string) => (await house.owner.query<{ value: unknown }>('select a.value from answer a join review r on r.response_id = a.response_id where r.id = $1 and a.path = $2', [review, path])).rows[0]?.value ?? null;

describe('a time-out in mid-sentence, without scripts (a17)', () => {
  it('after signing in again the same person is on the same page, with every character in its field; one press saves it (a17)', async () => {
    const amara = await house.signIn(AMARA);
    const fields = { ...(await fieldsOf(amara)), 'cyp.likes': LONG, go: 'list' };
    house.pass({ minutes: 31 });
    const late = await post(amara, section(), fields);
    expect([late.statusCode, await storedAnswer('cyp.likes')]).toEqual([303, null]);
    const next = new URL(late.headers.location!, house.config.BASE_URL).searchParams.get('next')!;
    expect(next).toMatch(/^\/kept\/[\w-]+$/);
    expect((await page(amara, next)).headers.location).toContain('/sign-in');
    const again = await house.signIn(AMARA);
    const back = await page(again, next);
    const place = back.headers.location!;
    expect(place).toBe(`${section()}?kept=${next.slice('/kept/'.length)}`);
    const restored = (await page(again, place)).body;
    expect(restored).toContain('What you typed is back in its place');
    const typed = /<textarea[^>]*name="cyp\.likes"[^>]*>([^]*?)<\/textarea>/.exec(restored)![1]!.replace(/^\n/, '');
    expect(typed.replaceAll('&#39;', "'")).toBe(LONG);
    const sent = await post(again, section(), { ...fields, kept: next.slice('/kept/'.length) });
    expect([sent.statusCode, await storedAnswer('cyp.likes')]).toEqual([303, LONG.normalize('NFC')]);
    expect((await again.ask(KEPT, { id: next.slice('/kept/'.length) })).errors![0]!.extensions.code).toBe('NOT_FOUND');
  });

  it('where a colleague changed the answer meanwhile, nothing is overwritten: both versions are shown', async () => {
    const amara = await house.signIn(AMARA);
    const fields = { ...(await fieldsOf(amara)), 'cyp.whoHelps': 'Mine, half typed', go: 'list' };
    house.pass({ minutes: 31 });
    const late = await post(amara, section(), fields);
    const ben = await house.signIn('ben.teacher@exe-college.example');
    await post(ben, section(), { ...(await fieldsOf(ben)), 'cyp.whoHelps': 'Ben’s', go: 'list' });
    const again = await house.signIn(AMARA);
    const next = new URL(late.headers.location!, house.config.BASE_URL).searchParams.get('next')!;
    const restored = (await page(again, (await page(again, next)).headers.location!)).body;
    expect(restored).toContain('Mine, half typed');
    const carried = Object.fromEntries([...restored.matchAll(/<input type="hidden" name="((?:version|shown):[^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [name!, value!]));
    const clash = await post(again, section(), { ...carried, 'cyp.whoHelps': 'Mine, half typed', go: 'list' });
    expect([clash.statusCode, await storedAnswer('cyp.whoHelps'), clash.body.includes('Ben’s'), clash.body.includes('Mine, half typed')]).toEqual([409, 'Ben’s', true, true]);
  });

  it('what the page’s script could not save is kept, too, for the page that it came from', async () => {
    const amara = await house.signIn(AMARA);
    house.pass({ minutes: 31 });
    const answers = [{ path: 'cyp.aboutSupport', value: 'typed with a script', baseVersion: 0 }];
    const late = await house.app.http.inject({ method: 'POST', url: `/reviews/${review}/answers`, headers: { accept: 'application/json', 'content-type': 'application/json', 'x-page': section() }, cookies: { portal_session: amara.token }, payload: { answers } });
    const { details } = late.json<{ details: { kept: string } }>();
    const again = await house.signIn(AMARA);
    expect((await page(again, (await page(again, `/kept/${details.kept}`)).headers.location!)).body).toContain('typed with a script');
  });

  it('other pages give back what was typed there, to be sent with one press', async () => {
    const amara = await house.signIn(AMARA);
    house.pass({ minutes: 31 });
    const late = await post(amara, '/children/add', { forenames: 'Siân', surname: 'O’Rourke' });
    const next = new URL(late.headers.location!, house.config.BASE_URL).searchParams.get('next')!;
    const shown = (await page(await house.signIn(AMARA), next)).body;
    expect([shown.includes('action="/children/add"'), shown.includes('O’Rourke')]).toEqual([true, true]);
  });
});

describe('what is kept', () => {
  const keep = (session: string, fields = '{"a":"b"}', address = '/x') => house.ask<{ keepText: string }>(KEEP, { input: { session, address, fields } });

  it('is for the same person alone, sealed, and for a day', async () => {
    const amara = await house.signIn(AMARA);
    house.pass({ minutes: 31 });
    const id = (await keep(amara.token, '{"views":"a child’s own words"}')).data!.keepText;
    const [again, ben] = [await house.signIn(AMARA), await house.signIn('ben.teacher@exe-college.example')];
    expect([await ben.refusal(KEPT, { id }), (await again.get<{ keptText: object }>(KEPT, { id })).keptText]).toEqual(['NOT_FOUND', { address: '/x', fields: '{"views":"a child’s own words"}' }]);
    expect((await house.owner.query(`select 1 from kept_text t where t::text like '%own words%'`)).rowCount).toBe(0);
    await ben.get('mutation($id: ID!) { forgetText(id: $id) }', { id });
    await again.get(KEPT, { id });
    house.pass({ hours: 11 });
    const later = await house.signIn(AMARA);
    house.pass({ hours: 14 });
    expect(await (await house.signIn(AMARA)).refusal(KEPT, { id })).toBe('NOT_FOUND');
    expect(later.token).not.toBe(again.token);
  });

  it('is kept for no session that never was, and is no way in', async () => {
    const amara = await house.signIn(AMARA);
    house.pass({ minutes: 31 });
    const { data } = await keep(amara.token);
    expect(data!.keepText).toMatch(/^[\w-]{36}$/);
    expect(await amara.refusal(KEPT, { id: data!.keepText })).toBe('UNAUTHENTICATED');
    for (const session of ['', 'pps_made-up', amara.token.slice(0, -1)]) expect((await keep(session)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    for (const [fields, address] of [['[]', '/x'], ['no json', '/x'], ['{}', '//evil.example/'], ['{}', 'https://evil.example/']] as const) expect((await keep(amara.token, fields, address)).errors![0]!.extensions.code).toBe('INVALID');
  });

  it('is one per page, as it was last, and twenty pages at most', async () => {
    const amara = await house.signIn(AMARA);
    house.pass({ minutes: 31 });
    const [one, two] = [await keep(amara.token, '{"a":"1"}'), await keep(amara.token, '{"a":"2"}')];
    expect(two).toEqual(one);
    for (let number = 0; number < 25; number += 1) await keep(amara.token, '{"a":"3"}', `/page/${number}`);
    expect((await house.owner.query<{ count: number }>('select count(*)::int as count from kept_text')).rows[0]!.count).toBe(20);
  });

  it('never holds a password or a code', async () => {
    const amara = await house.signIn(AMARA);
    house.pass({ minutes: 31 });
    await house.owner.query('delete from kept_text');
    for (const url of ['/account/password', '/confirm/begin', '/account/question']) await post(amara, url, { current: 'my old secret', password: 'my new secret', answer: 'my answer' });
    expect((await house.owner.query('select 1 from kept_text')).rowCount).toBe(0);
  });
});
