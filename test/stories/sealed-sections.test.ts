import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Identity } from '../../api/database/identity.js';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';

const SECRET = 'Sealedcanary: the uncle may not collect.';
const PATH = 'rec.safeguarding';
const REASON = 'The duty social worker rang: is there a risk at home?';
const reading = 'query($id: ID!) { review(id: $id) { submission { answers { path value } sections { key title sealed entries { path text withheld why } } } } }';
const open = 'mutation($input: OpenSealedSectionInput!) { openSealedSection(input: $input) { id active mine section sectionTitle reference openedAt expiresAt user { name } } }';
const close = 'mutation($grant: ID!) { closeSealedSection(grant: $grant) { id active endedAt } }';

let house: Installation;
const people: Record<string, Person> = {};
let review: string;
let section: string;
let otherSection: string;

interface Seen {
  review: { submission: { answers: { path: string; value: unknown }[]; sections: { key: string; title: string; sealed: boolean; entries: { path: string; text: string | null; withheld: boolean; why: string | null }[] }[] } };
}
const seen = async (person: Person) => (await person.ask<Seen>(reading, { id: review })).data!.review.submission;
const sees = async (person: Person) => {
  const { answers, sections } = await seen(person);
  const value = answers.find(({ path }) => path === PATH)?.value === SECRET;
  const text = sections.flatMap(({ entries }) => entries).find(({ path }) => path === PATH)?.text === SECRET;
  expect(value).toBe(text);
  return value;
};
const events = async (act: string) => (await house.owner.query('select actor_name, fields, setting_id, subject_id, audience from audit_event where act = $1 order by id', [act])).rows;

beforeAll(async () => {
  house = await Installation.start();
  for (const name of ['joe.caseworker', 'lena.caseworker', 'mary.manager', 'ada.admin', 'ivy.auditor']) people[name] = await house.signIn(`${name}@devon.example`);
  people['kit'] = await house.signIn('kit.caseworker@plymouth.example');
  people['amara'] = await house.signIn('amara.senco@exe-college.example');
  const { rows } = await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null limit 1`);
  review = (await people['amara']!.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.id, variant: 'post16' } })).startReview.id;
  await fillDraft(people['amara']!, review, { [PATH]: SECRET });
  expect((await people['amara']!.get<{ submitReview: object }>('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path } } }', { input: { review } })).submitReview).toEqual({ submitted: true, problems: [] });
  const { me } = await people['joe.caseworker']!.get<{ me: { id: string } }>('{ me { id } }');
  await people['lena.caseworker']!.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review, caseworker: me.id } });
  const { sections } = await seen(people['amara']!);
  section = sections.find(({ entries }) => entries.some(({ path }) => path === PATH))!.key;
  otherSection = sections.find(({ sealed }) => !sealed)!.key;
});
afterAll(() => house.stop());

describe('a sealed section', () => {
  it('is read as of right by the setting and the assigned caseworker, and by nobody else of the authority', async () => {
    expect(await sees(people['amara']!)).toBe(true);
    expect(await sees(people['joe.caseworker']!)).toBe(true);
    expect(await sees(people['lena.caseworker']!)).toBe(false);
    expect(await sees(people['mary.manager']!)).toBe(false);
  });

  it('says for whom it is and who gives access, and not what is in it', async () => {
    const { sections } = await seen(people['mary.manager']!);
    const found = sections.find(({ key }) => key === section)!;
    expect(found.sealed).toBe(true);
    const entry = found.entries.find(({ path }) => path === PATH)!;
    expect(entry).toMatchObject({ text: null, withheld: true });
    expect(entry.why).toContain('the assigned caseworker');
    expect(entry.why).toMatch(/Access is given by .*caseworkers and managers of the authority/);
    const { errors } = await people['mary.manager']!.ask(reading, { id: review });
    expect(errors!.find(({ message }) => message.includes(PATH))!.extensions).toMatchObject({ code: 'REFUSED', rules: ['memberOfSetting', 'assignedCaseworkerOnceSubmitted', 'openedSealedSection'], readers: expect.arrayContaining(['staff of the setting']) });
  });

  it.each<[string, string, string]>([['lena.caseworker', 'REFUSED', 'a caseworker'], ['ada.admin', 'REFUSED', 'an administrator'], ['ivy.auditor', 'REFUSED', 'an auditor'], ['amara', 'REFUSED', 'the setting'], ['kit', 'REFUSED', 'a caseworker of another authority']])('cannot be opened by %s: %s (%s)', async (name, code) => {
    expect(await people[name]!.refusal(open, { input: { review, section, reason: REASON } })).toBe(code);
  });

  it('is opened only with a reason, where there is something sealed, in a review that is there', async () => {
    const mary = people['mary.manager']!;
    for (const [input, code] of [[{ review, section, reason: 'because' }, 'INVALID'], [{ review, section, reason: ' '.repeat(40) }, 'INVALID'], [{ review, section, reason: 'x'.repeat(1001) }, 'INVALID'], [{ review, section: otherSection, reason: REASON }, 'INVALID'], [{ review, section: '__proto__', reason: REASON }, 'INVALID'], [{ review: 'x', section, reason: REASON }, 'NOT_FOUND']] as const) expect(await mary.refusal(open, { input }), JSON.stringify(input)).toBe(code);
    expect((await house.owner.query('select 1 from access_grant')).rowCount).toBe(0);
    expect(await events('sealed.opened')).toEqual([]);
  });

  let grant: string;
  it('opens to the manager for the time of the policy, and tells the setting and the auditor without a name or a word of it', async () => {
    const mary = people['mary.manager']!;
    const { openSealedSection } = await mary.get<{ openSealedSection: { id: string; active: boolean; mine: boolean; section: string; openedAt: string; expiresAt: string } }>(open, { input: { review, section, reason: REASON } });
    expect(openSealedSection).toMatchObject({ active: true, mine: true, section });
    expect(new Date(openSealedSection.expiresAt).getTime() - new Date(openSealedSection.openedAt).getTime()).toBe(60 * 60_000);
    grant = openSealedSection.id;
    for (const address of ['amara.senco@exe-college.example', 'ivy.auditor@devon.example']) {
      const [, reference] = await house.mailTo(address, /A manager of Devon County Council has opened a sealed section of the review (R-[\w-]+)/);
      expect(reference).toBeTruthy();
    }
    const mails = JSON.stringify((await house.app.mail.mailbox.list()).filter(({ subject }) => subject.includes('sealed')));
    const { rows } = await house.owner.query('select c.legal_forenames, c.legal_surname from child c join review r on r.child_id = c.id where r.id = $1', [review]);
    for (const word of [SECRET, REASON, 'Mary', rows[0].legal_surname, rows[0].legal_forenames]) expect(mails.includes(word), word).toBe(false);
  });

  it('is read then, and each reading stands in the log before the answer is given', async () => {
    expect(await events('sealed.read')).toEqual([]);
    expect(await sees(people['mary.manager']!)).toBe(true);
    const read = await events('sealed.read');
    expect(read.length).toBeGreaterThan(0);
    expect(read[0].fields).toContain(PATH);
    const before = read.length;
    await sees(people['mary.manager']!);
    expect((await events('sealed.read')).length).toBeGreaterThan(before);
    expect(await sees(people['lena.caseworker']!)).toBe(false);
  });

  it('is not shown where the log cannot be written', async () => {
    await house.owner.query(`create function refuse_reading() returns trigger language plpgsql as $$ begin if new.act = 'sealed.read' then raise exception 'the log is full'; end if; return new; end $$; create trigger refuse_reading before insert on audit_event for each row execute function refuse_reading()`);
    const answer = await people['mary.manager']!.ask(reading, { id: review });
    expect(JSON.stringify(answer)).not.toContain(SECRET);
    await house.owner.query('drop trigger refuse_reading on audit_event; drop function refuse_reading()');
  });

  it('opens once: a second asking gives the same opening and no second mail', async () => {
    const { openSealedSection } = await people['mary.manager']!.get<{ openSealedSection: { id: string } }>(open, { input: { review, section, reason: REASON } });
    expect(openSealedSection.id).toBe(grant);
    expect((await events('sealed.opened')).length).toBe(1);
  });

  it('opens that section alone', async () => {
    const { sections } = await seen(people['mary.manager']!);
    const others = sections.filter(({ key, sealed }) => sealed && key !== section).flatMap(({ entries }) => entries);
    expect(others.filter(({ withheld }) => withheld).length).toBeGreaterThan(0);
  });

  it('stands in the lists of the auditor and of managers, and in the timeline of the setting', async () => {
    const list = '{ accessGrants(active: true) { totalCount nodes { id reference reason section user { name } active } } }';
    for (const name of ['ivy.auditor', 'mary.manager']) {
      const { accessGrants } = await people[name]!.get<{ accessGrants: { totalCount: number; nodes: object[] } }>(list);
      expect(accessGrants).toMatchObject({ totalCount: 1, nodes: [{ id: grant, reason: REASON, section, active: true }] });
    }
    for (const name of ['lena.caseworker', 'amara', 'ada.admin', 'kit']) expect(await people[name]!.refusal(list)).toBe('REFUSED');
    const { review: shown } = await people['amara']!.get<{ review: { timeline: { act: string }[] } }>('query($id: ID!) { review(id: $id) { timeline { act } } }', { id: review });
    expect(shown.timeline.map(({ act }) => act)).toContain('sealed.opened');
  });

  it('closes by hand', async () => {
    expect(await people['lena.caseworker']!.refusal(close, { grant })).toBe('REFUSED');
    expect((await people['mary.manager']!.get<{ closeSealedSection: object }>(close, { grant })).closeSealedSection).toMatchObject({ active: false });
    expect(await sees(people['mary.manager']!)).toBe(false);
    await people['mary.manager']!.get(close, { grant });
    expect((await events('sealed.closed')).length).toBe(1);
  });

  it('closes by itself when its time is over', async () => {
    await people['mary.manager']!.get(open, { input: { review, section, reason: REASON } });
    house.pass({ minutes: 20 });
    expect(await sees(people['mary.manager']!)).toBe(true);
    house.pass({ minutes: 20 });
    await people['mary.manager']!.get('{ me { id } }');
    house.pass({ minutes: 20 });
    expect(await sees(people['mary.manager']!)).toBe(false);
    expect((await people['mary.manager']!.get<{ accessGrants: { totalCount: number } }>('{ accessGrants(active: true) { totalCount } }')).accessGrants.totalCount).toBe(0);
  });

  it('closes at once when the manager is one no longer', async () => {
    await people['mary.manager']!.get(open, { input: { review, section, reason: REASON } });
    expect(await sees(people['mary.manager']!)).toBe(true);
    await house.owner.query(`select set_config('portal.realm', 'import', false)`);
    await house.owner.query(`update staff_role set role = 'CASEWORKER' where role = 'MANAGER' and user_id = (select id from "user" where email_key = 'mary.manager@devon.example') and not exists (select 1 from staff_role o where o.user_id = staff_role.user_id and o.role = 'CASEWORKER')`);
    await house.owner.query(`update staff_role set ended_at = now() where role = 'MANAGER' and user_id = (select id from "user" where email_key = 'mary.manager@devon.example')`);
    expect(await sees(people['mary.manager']!)).toBe(false);
  });
});

describe('the database keeps an opening what it is', () => {
  const column = `(id, authority_code, review_id, response_id, reference, section, section_title, user_id, reason, opened_at, expires_at, version)`;
  const row = (authority: string, user: string, minutes = 60) => `insert into access_grant ${column} select gen_random_uuid(), '${authority}', id, response_id, reference, 'x', 'x', '${user}', 'x', now(), now() + interval '${minutes} minutes', 1 from review where id = '${review}'`;
  const run = (identity: Identity, sql: string) =>
    house.app.services.database.change(identity, {}, async (em) => em.execute(sql)).then(() => 'done', (error: { code?: string; cause?: { code?: string } }) => error.code ?? error.cause?.code);

  it('nobody opens for somebody else, for another authority, for longer than a day, or for longer afterwards', async () => {
    const { rows } = await house.owner.query<{ id: string; email_key: string }>(`select id, email_key from "user" where email_key in ('mary.manager@devon.example', 'lena.caseworker@devon.example')`);
    const [lena, mary] = ['lena', 'mary'].map((name) => rows.find(({ email_key }) => email_key.startsWith(name))!.id) as [string, string];
    const asLena: Identity = { realm: 'viewer', subject: lena, authorities: ['878'], settings: [] };
    expect(await run(asLena, row('878', mary))).toBe('42501');
    expect(await run(asLena, row('879', lena))).toBe('42501');
    expect(await run(asLena, row('878', lena, 1441))).toBe('42501');
    for (const sql of [`update access_grant set expires_at = now() + interval '1 day'`, `update access_grant set user_id = '${lena}'`, `update access_grant set reason = 'better'`, 'delete from access_grant', 'truncate access_grant']) expect(await run(asLena, sql), sql).toBe('42501');
    // An opening that was closed stays closed.
    expect(await run(asLena, `update access_grant set ended_at = null where user_id = '${mary}' and ended_at is not null`)).toBe('42501');
  });
});
