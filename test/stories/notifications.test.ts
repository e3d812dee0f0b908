import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civilDateAt, instantAt } from '../../api/kernel/civil-date.js';
import { endOfQuiet, lastDigest, sendDigests } from '../../api/notifications/index.js';
import { Installation, type Person } from '../support/installation.js';

describe('quiet hours', () => {
  const night = { quietFrom: 19 * 60, quietUntil: 7 * 60, quietWeekends: false };
  it.each<[string, string, typeof night, string]>([
    ['by day: now', '2026-11-23T12:00:00Z', night, '2026-11-23T12:00:00.000Z'],
    ['in the evening: next morning', '2026-11-23T20:00:00Z', night, '2026-11-24T07:00:00.000Z'],
    ['after midnight: the same morning', '2026-11-24T03:00:00Z', night, '2026-11-24T07:00:00.000Z'],
    ['at their end: now', '2026-11-24T07:00:00Z', night, '2026-11-24T07:00:00.000Z'],
    ['in summer, by the clock in England', '2026-07-01T18:30:00Z', night, '2026-07-02T06:00:00.000Z'],
    ['in the night of the change', '2026-03-28T20:00:00Z', night, '2026-03-29T06:00:00.000Z'],
    ['on Friday night with quiet weekends: on Monday', '2026-11-27T21:00:00Z', { ...night, quietWeekends: true }, '2026-11-30T07:00:00.000Z'],
    ['on Saturday at noon with quiet weekends and no hours', '2026-11-28T12:00:00Z', { quietFrom: null as never, quietUntil: null as never, quietWeekends: true }, '2026-11-30T00:00:00.000Z'],
    ['at noon, in a siesta', '2026-11-23T13:30:00Z', { quietFrom: 13 * 60, quietUntil: 15 * 60, quietWeekends: false }, '2026-11-23T15:00:00.000Z'],
  ])('%s', (_what, now, times, until) => {
    expect(endOfQuiet(new Date(now), times).toISOString()).toBe(until);
  });

  it('the day’s mail: everything until the hour that somebody chose, and not on quiet weekends', () => {
    expect(lastDigest(new Date('2026-11-24T09:00:00Z'), { digestAt: 480, quietWeekends: false }).toISOString()).toBe('2026-11-24T08:00:00.000Z');
    expect(lastDigest(new Date('2026-11-24T07:59:00Z'), { digestAt: 480, quietWeekends: false }).toISOString()).toBe('2026-11-23T08:00:00.000Z');
    expect(lastDigest(new Date('2026-11-29T12:00:00Z'), { digestAt: 480, quietWeekends: true }).toISOString()).toBe('2026-11-27T08:00:00.000Z');
  });

  it('a time of a day in England is the instant at which the clock there shows it', () => {
    for (const day of ['2026-03-28', '2026-03-30', '2026-10-24', '2026-10-26', '2026-12-31'])
      for (const minutes of [0, 1, 30, 90, 480, 1439]) {
        const instant = instantAt(day, minutes);
        expect([civilDateAt(instant), instant.toLocaleTimeString('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })]).toEqual([day, `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`]);
      }
  });
});

describe('what people are told', () => {
  let house: Installation;
  let joe: Person;
  let lena: Person;
  let lenaId: string;
  const MINE = '{ myNotifications { version quietFrom digestAt calendarMadeAt events { event way choices } told { subject waiting } } }';
  interface Mine {
    myNotifications: { version: number; quietFrom: number | null; digestAt: number; calendarMadeAt: string | null; events: { event: string; way: string; choices: string[] }[]; told: { subject: string; waiting: boolean }[] };
  }
  const save = (person: Person, input: object) => person.ask<{ saveNotifications: Mine['myNotifications'] }>('mutation($input: SaveNotificationsInput!) { saveNotifications(input: $input) { version quietFrom digestAt events { event way } } }', { input });
  const mails = async (email: string, template: string) => (await house.owner.query<{ state: string; count: number }>(`select state, count(*)::int as count from mail where recipient = $1 and template = $2 group by state`, [email, template])).rows;
  const assign = async () => {
    const { reviews } = await joe.get<{ reviews: { nodes: { id: string }[] } }>('{ reviews(filter: { worklist: UNASSIGNED }, first: 1) { nodes { id } } }');
    await joe.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review: reviews.nodes[0]!.id, caseworker: lenaId } });
  };
  const settled = async (count: number) => expect.poll(async () => (await lena.get<Mine>(MINE)).myNotifications.told.length, { timeout: 15_000 }).toBe(count);

  beforeAll(async () => {
    house = await Installation.start();
    [joe, lena] = [await house.signIn('joe.caseworker@devon.example'), await house.signIn('lena.caseworker@devon.example')];
    lenaId = (await lena.get<{ me: { id: string } }>('{ me { id } }')).me.id;
  });
  afterAll(() => house.stop());

  it('are the events of their role, with what the law has them told not to be switched off', async () => {
    const amara = await house.signIn('amara.senco@exe-college.example');
    const [staff, setting] = [(await lena.get<Mine>(MINE)).myNotifications.events, (await amara.get<Mine>(MINE)).myNotifications.events];
    expect(staff.map(({ event }) => event)).toContain('REVIEW_ASSIGNED');
    expect(staff.map(({ event }) => event)).not.toContain('REVIEW_RETURNED');
    expect(setting.find(({ event }) => event === 'REVIEW_RETURNED')!.choices).toEqual(['AT_ONCE', 'DIGEST']);
    expect((await save(amara, { choices: [{ event: 'REVIEW_RETURNED', way: 'NONE' }] })).errors![0]!.extensions.code).toBe('INVALID');
    expect((await house.ask(MINE)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
    expect((await (await house.program('demo-mis')).ask(MINE)).errors![0]!.extensions.code).toBe('REFUSED');
  });

  it('wait for the mail of the day, which lists them once', async () => {
    await assign();
    await assign();
    await settled(2);
    expect(await mails('lena.caseworker@devon.example', 'assignReview assignedCaseworker')).toEqual([]);
    await sendDigests(house.app.services);
    expect(await mails('lena.caseworker@devon.example', 'digest')).toEqual([]);
    house.now = new Date('2026-11-23T08:05:00Z');
    await sendDigests(house.app.services);
    await sendDigests(house.app.services);
    expect((await house.mailTo('lena.caseworker@devon.example', /A review was assigned to you \(R-/))[0]).toBeTruthy();
    expect((await mails('lena.caseworker@devon.example', 'digest')).reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it('come at once where somebody chose that, after the quiet hours, or not at all', async () => {
    // The queue goes by the real clock, which must not be there yet.
    house.now = new Date('2099-03-02T08:05:00Z');
    lena = await house.signIn('lena.caseworker@devon.example');
    joe = await house.signIn('joe.caseworker@devon.example');
    const { version } = (await lena.get<Mine>(MINE)).myNotifications;
    expect((await save(lena, { quietFrom: 600 })).errors![0]!.extensions.code).toBe('INVALID');
    expect((await save(lena, { quietFrom: 1440, quietUntil: 0 })).errors![0]!.extensions.code).toBe('INVALID');
    const { data } = await save(lena, { choices: [{ event: 'REVIEW_ASSIGNED', way: 'AT_ONCE' }], quietFrom: 480, quietUntil: 600, expectedVersion: version });
    expect(data!.saveNotifications).toMatchObject({ version: 1, quietFrom: 480 });
    expect((await save(lena, { expectedVersion: version })).errors![0]!.extensions.code).toBe('CONFLICT');
    await assign();
    await settled(3);
    // It is 8:05, and quiet until 10: the mail is there, and its job waits.
    const { rows } = await house.owner.query(`select j.run_at from graphile_worker.jobs j join mail m on m.recipient = 'lena.caseworker@devon.example' and m.template = 'assignReview assignedCaseworker' where j.task_identifier = 'send-mail'`).catch(() => ({ rows: [] as { run_at: Date }[] }));
    expect(rows.map(({ run_at }) => run_at.toISOString())).toContain('2099-03-02T10:00:00.000Z');
    await save(lena, { choices: [{ event: 'REVIEW_ASSIGNED', way: 'NONE' }] });
    await assign();
    await new Promise((wake) => setTimeout(wake, 1500));
    expect((await lena.get<Mine>(MINE)).myNotifications.told.length).toBe(3);
  });

  it('name no child', async () => {
    const { rows } = await house.owner.query<{ text: string }>(`select n.subject || ' ' || n.paragraphs::text || ' ' || coalesce(n.address, '') as text from notice n`);
    const { rows: children } = await house.owner.query<{ legal_surname: string }>('select distinct legal_surname from child');
    for (const { text } of rows) for (const { legal_surname: surname } of children) expect(text.includes(surname), text).toBe(false);
  });
});
