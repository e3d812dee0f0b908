import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillDraft } from '../support/fill-draft.js';
import { enterAsGuest, linkTo } from '../support/guest.js';
import { Installation, Person } from '../support/installation.js';

/* Somebody without an account writes one section of a draft, and comes upon nothing else. */

const invite = 'mutation($input: InviteGuestInput!) { inviteGuest(input: $input) { id section dueOn } }';
const code = 'mutation($token: String!) { sendGuestCode(token: $token) { sentTo minutes } }';
const enter = 'mutation($input: EnterAsGuestInput!) { enterAsGuest(input: $input) { guestToken } }';
const save = 'mutation($input: SaveGuestAnswersInput!) { saveGuestAnswers(input: $input) { path version problem { message } } }';
const work = '{ guestWork { id title childName fromName asks name submittedAt page { questions { path kind value version voice } } } }';
const MOTHER = 'zoe.mother@family.example';

let house: Installation;
let amara: Person;
let review: string;
let draft: string;
let child: string;
const section = 'parents';
const path = 'par.working';
const other = 'par.notWorking';

const asking = (more: object = {}) => ({ input: { review, section, name: 'Zoë Mother', relationship: 'Mother', email: MOTHER, asks: 'Please write as you would say it.', ...more } });
const codeOf = async (query: string, variables: object, token?: string) => (await house.ask(query, variables as never, token)).errors?.[0]?.extensions.code ?? 'done';
const guestsOf = async (person = amara) => (await person.ask<{ review: { guests: { id: string; submittedAt: string | null; withdrawnAt: string | null; openedAt: string | null; contribution: { label: string; text: string; leftOver: boolean }[] }[] } }>('query($id: ID!) { review(id: $id) { guests { id submittedAt withdrawnAt openedAt contribution { label text leftOver } } } }', { id: review })).data!.review.guests;

beforeAll(async () => {
  house = await Installation.start();
  amara = await house.signIn('amara.senco@exe-college.example');
  const { rows } = await house.owner.query<{ id: string; child: string }>(`select r.id, r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
  ({ id: review, child } = rows[0]!);
  await amara.get('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child, variant: 'post16' } });
  ({ review: { draft: { id: draft } } } = await amara.get<{ review: { draft: { id: string } } }>('query($id: ID!) { review(id: $id) { draft { id } } }', { id: review }));
});
afterAll(() => house.stop());

describe('a guest who is asked to write a section', () => {
  let token: string;
  let guest: Person;

  it('is asked by whoever fills in the draft, and by nobody else; the mail names no child', async () => {
    for (const input of [{ email: 'nonsense' }, { name: ' ' }, { section: 'no-such' }, { days: 0 }, { days: 61 }]) expect(await amara.refusal(invite, asking(input))).toMatch(/INVALID/);
    // A young person may decide that the parents are not involved; then nobody asks them.
    const set = async (value: boolean, baseVersion: number) => amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft, answers: [{ path: 'person.agreeToParentContact', value, baseVersion }] } });
    await set(false, 0);
    expect(await amara.refusal(invite, asking())).toBe('NOT_NOW');
    await set(true, 1);
    for (const email of ['joe.caseworker@devon.example', 'tess.senco@tamar-view.example', 'kit.caseworker@plymouth.example', 'ivy.auditor@devon.example']) expect(await (await house.signIn(email)).refusal(invite, asking())).toMatch(/REFUSED|NOT_FOUND/);
    await amara.get(invite, asking());
    token = await linkTo(house, MOTHER);
    const { rows } = await house.owner.query<{ name: string }>('select legal_surname as name from child where id = $1', [child]);
    for (const mail of await house.app.mail.mailbox.list()) if (mail.to === MOTHER) expect(`${mail.subject} ${mail.text}`).not.toContain(rows[0]!.name);
  });

  it('a mail scanner that opens the link any number of times uses nothing up, and learns of no child', async () => {
    for (const method of ['GET', 'HEAD', 'GET', 'GET'] as const) {
      const page = await house.app.http.inject({ method, url: `/guest/${token}` });
      expect([200, 404]).toContain(page.statusCode);
      expect(page.body).not.toMatch(/Zoë|section/i);
    }
    expect((await house.ask<{ guestLink: object }>('query($token: String!) { guestLink(token: $token) { state fromName } }', { token })).data!.guestLink).toMatchObject({ state: 'OPEN', fromName: expect.stringContaining('Exe College') });
    expect((await house.app.mail.mailbox.list()).filter(({ to, text }) => to === MOTHER && /Your code/.test(text)).length).toBe(0);
    expect((await guestsOf())[0]!.openedAt).toBeNull();
  });

  it('needs the code of the mail: not a guessed one, not an old one, not one that was used, not after five wrong ones', async () => {
    const wrongOf = (right: string) => (right === '000000' ? '000001' : '000000');
    expect(await codeOf(enter, { input: { token, code: '123456' } })).toBe('UNAUTHENTICATED');
    await house.ask(code, { token });
    const [, old] = await house.mailTo(MOTHER, /Your code is (\d{6})/);
    house.pass({ minutes: 11 });
    expect(await codeOf(enter, { input: { token, code: old } })).toBe('UNAUTHENTICATED');
    await house.ask(code, { token });
    const [, second] = await house.mailTo(MOTHER, /Your code is (\d{6})/);
    for (const _ of [1, 2, 3, 4, 5]) expect(await codeOf(enter, { input: { token, code: wrongOf(second!) } })).toBe('UNAUTHENTICATED');
    expect(await codeOf(enter, { input: { token, code: second } })).toBe('UNAUTHENTICATED');
    guest = await enterAsGuest(house, MOTHER, token);
    const [, , third] = [null, null, (await house.app.mail.mailbox.list()).find(({ to, text }) => to === MOTHER && /Your code/.test(text))!.text.match(/\d{6}/)![0]];
    expect(await codeOf(enter, { input: { token, code: third } })).toBe('UNAUTHENTICATED');
    expect(await codeOf(code, { token: `${token}x` })).toBe('NOT_FOUND');
  });

  it('sees that section, with nothing that the setting wrote in it', async () => {
    await amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft, answers: [{ path: other, value: 'Settingcanary in the same section', baseVersion: 0 }] } });
    const { guestWork } = await guest.get<{ guestWork: { page: { questions: { path: string; kind: string }[] }; name: string; asks: string } }>(work);
    expect(guestWork).toMatchObject({ name: 'Zoë Mother', asks: 'Please write as you would say it.' });
    expect(guestWork.page.questions.map((each) => each.path)).toContain(path);
    expect(guestWork.page.questions.some(({ kind }) => ['group', 'table', 'file'].includes(kind))).toBe(false);
    expect(JSON.stringify(guestWork)).not.toContain('Settingcanary');
  });

  it('reaches nothing else, whatever is asked with their token: other sections, other records, lists, files, history, acts of others', async () => {
    const { rows } = await house.owner.query<{ review: string; message: string }>(`select id as review from review where authority_code = '878' limit 1`);
    const attempts: [string, object][] = [
      ['query($id: ID!) { review(id: $id) { id child { fullName } timeline { act } draft { id } guests { email } messages { text } } }', { id: review }],
      ['query($id: ID!) { review(id: $id) { id } }', { id: rows[0]!.review }],
      ['query($id: ID!) { child(id: $id) { fullName } }', { id: child }],
      ['{ reviews(first: 5) { nodes { id } } }', {}],
      ['{ assessments(first: 5) { nodes { id } } }', {}],
      ['{ children(search: "a", first: 5) { nodes { id } } }', {}],
      ['{ auditEvents(first: 5) { nodes { act } } }', {}],
      ['{ adviceRequests(first: 5) { nodes { id } } }', {}],
      ['{ worklists { name } }', {}],
      ['{ exports(first: 5) { nodes { id } } }', {}],
      ['{ me { id } }', {}],
      ['{ myNotifications { quietFrom } }', {}],
      ['mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft, answers: [{ path, value: 'Straight into the draft', baseVersion: 0 }] } }],
      ['mutation($input: ReviewStepInput!) { discardReview(input: $input) { id } }', { input: { review } }],
      ['mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review } }],
      [invite, asking()],
      ['mutation($id: ID!) { withdrawGuest(id: $id) { id } }', { id: (await guestsOf())[0]!.id }],
      ['mutation { signOut }', {}],
    ];
    for (const [query, variables] of attempts) {
      const answer = await guest.ask(query, variables as Record<string, unknown>);
      const given = Object.values(answer.data ?? {}).filter((each) => each !== null);
      expect([given, answer.errors?.[0]?.extensions.code], query).toEqual([[], expect.stringMatching(/REFUSED|NOT_FOUND|UNAUTHENTICATED|NOT_NOW/)]);
    }
    for (const strange of ['cyp.helped', 'rec.safeguarding', 'adults[aaaa].name', 'review.meetingDate', '__proto__']) expect(await guest.refusal(save, { input: { answers: [{ path: strange, value: 'x', baseVersion: 0 }] } })).toBe('INVALID');
    const headers = { authorization: `Bearer ${guest.token}` };
    for (const url of [`/documents/${draft}`, `/letters/${draft}`, `/drafts/${draft}/word`, `/exports/${draft}`, `/subject-access/${draft}`]) expect((await house.app.http.inject({ method: 'GET', url, headers })).statusCode, url).toBeGreaterThanOrEqual(400);
    for (const url of ['/', `/reviews/${review}`, `/reviews/${review}/form`, '/children', '/account', '/team']) {
      const page = await house.app.http.inject({ method: 'GET', url, cookies: { portal_guest: guest.token, portal_session: guest.token } });
      expect(page.body, url).not.toMatch(/Settingcanary|Exe College \(demo\)<\/span>/);
      expect([303, 302, 200, 404], url).toContain(page.statusCode);
    }
    expect((await house.app.http.inject({ method: 'GET', url: `/reviews/${review}`, cookies: { portal_guest: guest.token } })).statusCode).toBe(303);
    // The database itself shows a guest one row of one table of cases.
    const pass = (await guest.get<{ guestWork: { id: string } }>(work)).guestWork.id;
    const tables = (await house.owner.query<{ name: string }>(`select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name in ('child_id', 'setting_id', 'response_id')`)).rows;
    const seen = [];
    for (const { name } of tables) {
      const [row] = await house.app.services.database.read({ realm: 'viewer', subject: pass }, { text: `select count(*)::int as count from "${name}"` });
      if (Number(row!['count']) > 0) seen.push([name, row!['count']]);
    }
    expect(seen).toEqual([['guest_pass', 1]]);
  });

  it('saves as they type, in two windows without loss, and the setting sees nothing of it', async () => {
    const words = 'Guestcanary: he loves trains.\r\n“Every day”, ند 🙂';
    expect(await guest.get(save, { input: { answers: [{ path, value: words, baseVersion: 0 }] } })).toMatchObject({ saveGuestAnswers: [{ path, version: 1 }] });
    expect(await guest.refusal(save, { input: { answers: [{ path, value: 'From the other window', baseVersion: 0 }] } })).toBe('CONFLICT');
    await guest.get(save, { input: { answers: [{ path, value: words, baseVersion: 0 }] } });
    await guest.get(save, { input: { answers: [{ path: other, value: 'Left over, since the SENCO wrote here', baseVersion: 0 }] } });
    const sections = await amara.ask('query($id: ID!, $key: String!) { review(id: $id) { draft { section(key: $key) { questions { path value } } } guests { contribution { text } } } }', { id: review, key: section });
    expect(JSON.stringify(sections)).not.toContain('Guestcanary');
  });

  it('a new link takes over what was typed; the one before works no more; what was taken back ends at once', async () => {
    const [first] = await guestsOf();
    await amara.get('mutation($id: ID!) { renewGuest(id: $id) { id } }', { id: first!.id });
    expect(await codeOf(code, { token })).toBe('NOT_FOUND');
    token = await linkTo(house, MOTHER);
    guest = await enterAsGuest(house, MOTHER, token);
    expect(JSON.stringify(await guest.get(work))).toContain('Guestcanary');
    await amara.get(invite, asking({ email: 'gp@surgery.example', name: 'Dr Green', relationship: 'GP' }));
    const gpToken = await linkTo(house, 'gp@surgery.example');
    const gp = await enterAsGuest(house, 'gp@surgery.example', gpToken);
    expect(JSON.stringify(await gp.get(work))).not.toContain('Guestcanary');
    const asked = (await guestsOf()).find(({ openedAt, id }) => openedAt && id !== first!.id)!;
    await amara.get('mutation($id: ID!) { withdrawGuest(id: $id) { id } }', { id: asked.id });
    expect(await gp.refusal(work)).toMatch(/UNAUTHENTICATED|REFUSED/);
    expect(await codeOf(code, { token: gpToken })).toBe('NOT_NOW');
  });

  it('is sent once, and stands in the draft word for word under their name; what somebody else had answered is not overwritten', async () => {
    expect(await guest.get('mutation { submitGuestWork { submitted problems { message } } }')).toEqual({ submitGuestWork: { submitted: true, problems: [] } });
    const { review: { draft: { section: page } } } = await amara.get<{ review: { draft: { section: { questions: { path: string; value: string; savedByName: string }[] } } } }>('query($id: ID!, $key: String!) { review(id: $id) { draft { section(key: $key) { questions { path value savedByName } } } } }', { id: review, key: section });
    const answer = (of: string) => page.questions.find((each) => each.path === of)!;
    expect(answer(path)).toMatchObject({ value: 'Guestcanary: he loves trains.\n“Every day”, ند 🙂', savedByName: 'Zoë Mother (Mother, by link)' });
    expect(answer(other)).toMatchObject({ value: 'Settingcanary in the same section' });
    const sent = (await guestsOf()).find(({ submittedAt }) => submittedAt)!;
    expect(sent.contribution.map(({ leftOver }) => leftOver).sort()).toEqual([false, true]);
    for (const query of [save, 'mutation { submitGuestWork { submitted } }']) expect(await guest.refusal(query, query === save ? { input: { answers: [{ path, value: 'Changed', baseVersion: 1 }] } } : {})).toBe('NOT_NOW');
    expect(await amara.refusal('mutation($id: ID!) { withdrawGuest(id: $id) { id } }', { id: sent.id })).toBe('NOT_NOW');
    await house.mailTo('amara.senco@exe-college.example', /A guest has sent their section/);
  });

  it('is named beside their answer in what the authority gets, and their link is not the authority’s to see', async () => {
    await fillDraft(amara, review, { 'person.agreeToParentContact': true, [path]: answerOf(await amara.get('query($id: ID!, $key: String!) { review(id: $id) { draft { section(key: $key) { questions { path value } } } } }', { id: review, key: section })) });
    const { submitReview } = await amara.get<{ submitReview: { submitted: boolean; problems: object[] } }>('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path message } } }', { input: { review } });
    expect(submitReview.problems).toEqual([]);
    const joe = await house.signIn('joe.caseworker@devon.example');
    const { review: shown } = await joe.get<{ review: { guests: object[]; submission: { sections: { entries: { path: string; contributors: string[] }[] }[] } } }>('query($id: ID!) { review(id: $id) { guests { email } submission { sections { entries { path contributors } } } } }', { id: review });
    expect(shown.submission.sections.flatMap(({ entries }) => entries).find((each) => each.path === path)!.contributors).toEqual(['Zoë Mother (Mother, by link)']);
    expect(shown.guests).toEqual([]);
    expect(await amara.refusal(invite, asking())).toBe('NOT_NOW');
  });

  it('a link whose time is over lets nobody in, nor does the stay go on', async () => {
    house.pass({ days: 40 });
    expect(await codeOf(code, { token })).toBe('NOT_NOW');
    expect(await guest.refusal(work)).toMatch(/UNAUTHENTICATED|REFUSED/);
    expect((await house.app.http.inject({ method: 'GET', url: `/guest/${token}` })).statusCode).toBe(410);
  });

  const answerOf = (found: unknown) => (found as { review: { draft: { section: { questions: { path: string; value: string }[] } } } }).review.draft.section.questions.find((each) => each.path === path)!.value;
});
