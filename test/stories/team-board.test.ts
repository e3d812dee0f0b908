import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation, type Person } from '../support/installation.js';

let house: Installation;
let mary: Person;
const BOARD = 'query($authority: String!) { caseloadBoard(authority: $authority) { workers { id name open overdue dueSoon toLookAt toDecide points awayUntil coveredBy } stages { code overdue thisWeek nextFourWeeks later } clocks { code overdue thisWeek nextFourWeeks later } trend { startsOn received decided inTime } inTimeShare } }';
const FORECAST = 'query($authority: String!) { breachForecast(authority: $authority) { weeks { startsOn due late low high } workers { id due late } test { startsOn forecast happened } error simpleError learntFrom } }';
const BALANCE = 'query($authority: String!, $workers: [ID!]!) { balanceProposal(authority: $authority, workers: $workers) { moves { review reference version from to points says } loads { id before after } } }';
interface Due {
  code: string;
  overdue: number;
  thisWeek: number;
  nextFourWeeks: number;
  later: number;
}
interface Board {
  caseloadBoard: { workers: { id: string | null; name: string; open: number; overdue: number; points: number; awayUntil: string | null; coveredBy: string | null }[]; stages: Due[]; clocks: Due[]; trend: { startsOn: string; received: number; decided: number; inTime: number }[]; inTimeShare: number | null };
}
const authority = { authority: '878' };
const all = (rows: Due[]) => rows.reduce((sum, { overdue, thisWeek, nextFourWeeks, later }) => sum + overdue + thisWeek + nextFourWeeks + later, 0);

beforeAll(async () => {
  house = await Installation.start();
  mary = await house.signIn('mary.manager@devon.example');
});
afterAll(() => house.stop());

describe('the team board', () => {
  it('adds up: by worker, by stage and by clock it is the same caseload', async () => {
    const { caseloadBoard: board } = await mary.get<Board>(BOARD, authority);
    const { rows } = await house.owner.query<{ open: number; overdue: number }>(`select count(*)::int as open, count(*) filter (where due_on < '2026-11-22')::int as overdue from review where authority_code = '878' and state in ('EXPECTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED') and (submitted_at is not null or expected_on is not null)`);
    const { open, overdue } = rows[0]!;
    expect([board.workers.reduce((sum, worker) => sum + worker.open, 0), all(board.stages), all(board.clocks)]).toEqual([open, open, open]);
    expect([board.workers.reduce((sum, worker) => sum + worker.overdue, 0), board.stages.reduce((sum, stage) => sum + stage.overdue, 0)]).toEqual([overdue, overdue]);
    expect(board.workers.at(-1)!.name).toBe('Nobody');
    expect(board.trend.length).toBe(26);
    expect(board.trend.at(-1)!.startsOn).toBe('2026-11-16');
    const { rows: received } = await house.owner.query<{ count: number }>(`select count(*)::int as count from review where authority_code = '878' and submitted_at >= '2026-05-25'`);
    expect(board.trend.reduce((sum, week) => sum + week.received, 0)).toBe(received[0]!.count);
  });

  it('costs the same number of statements for any caseload, and reads nobody’s record', async () => {
    const { database } = house.app.services;
    const cost = async () => {
      await house.idle();
      const before = database.statements;
      await mary.get(BOARD, authority);
      return database.statements - before;
    };
    const before = (await house.owner.query(`select count(*)::int as count from audit_event where act = 'record.read'`)).rows[0];
    expect([await cost(), await cost()]).toEqual([6, 6]);
    expect((await house.owner.query(`select count(*)::int as count from audit_event where act = 'record.read'`)).rows[0]).toEqual(before);
  });

  it('says who is away and who covers', async () => {
    const { caseloadBoard: board } = await mary.get<Board>(BOARD, authority);
    const [joe, lena] = ['Joe Westcott', 'Lena Fogwill'].map((name) => board.workers.find((worker) => worker.name === name)!.id);
    await mary.get('mutation($input: ArrangeCoverInput!) { arrangeCover(input: $input) { id } }', { input: { ...authority, absent: joe, cover: lena, fromOn: '2026-11-22', untilOn: '2026-11-30' } });
    const { caseloadBoard: after } = await mary.get<Board>(BOARD, authority);
    expect(after.workers.find(({ id }) => id === joe)).toMatchObject({ awayUntil: '2026-11-30', coveredBy: 'Lena Fogwill' });
  });

  it('is the managers’ of that authority alone, and so are forecast and proposal', async () => {
    for (const email of ['joe.caseworker@devon.example', 'kit.caseworker@plymouth.example', 'ada.admin@devon.example', 'quinn.quality@devon.example', 'amara.senco@exe-college.example']) {
      const person = await house.signIn(email);
      for (const [query, variables] of [[BOARD, authority], [FORECAST, authority], [BALANCE, { ...authority, workers: ['00000000-0000-4000-8000-000000000000'] }]] as const) expect(await person.refusal(query, variables), email).toBe('REFUSED');
    }
    for (const query of [BOARD, FORECAST]) expect(await mary.refusal(query, { authority: '879' })).toBe('REFUSED');
  });
});

describe('forecast and proposal', () => {
  it('the forecast learns from the past of the database and says how far it was off', async () => {
    // A past: five meetings a week for sixty weeks, one in five decided late.
    await house.owner.query(
      `insert into review (id, reference, authority_code, setting_id, child_id, plan_id, state, expected_on, meeting_booked_on, meeting_booked_at, meeting_held_on, submitted_at, accepted_at, decision, decided_on, changed_at, version)
       select gen_random_uuid(), 'R-PAST-' || lpad(n::text, 4, '0'), '878', r.setting_id, r.child_id, r.plan_id, 'DECIDED', day + 60, day, day - 40, day, day + 9, day + 12, 'MAINTAIN', day + case when n % 5 = 0 then 40 else 20 end, now(), 1
       from generate_series(1, 300) n cross join lateral (select date '2026-10-14' - (n * 7 / 5) as day) d cross join lateral (select setting_id, child_id, plan_id from review where authority_code = '878' and plan_id is not null limit 1) r`,
    );
    await house.idle();
    const before = house.app.services.database.statements;
    const { breachForecast } = await mary.get<{ breachForecast: { weeks: { due: number; late: number; low: number; high: number }[]; test: { forecast: number; happened: number }[]; error: number; simpleError: number; learntFrom: number } }>(FORECAST, authority);
    expect(house.app.services.database.statements - before).toBe(3);
    expect(breachForecast.learntFrom).toBeGreaterThan(200);
    expect(breachForecast.weeks.length).toBe(8);
    expect(breachForecast.weeks.some(({ due }) => due > 0)).toBe(true);
    for (const { due, late, low, high } of breachForecast.weeks) expect(low <= late && late <= high && late <= due + 1e-9).toBe(true);
    const errors = breachForecast.test.map(({ forecast, happened }) => Math.abs(forecast - happened));
    expect(breachForecast.error).toBeCloseTo(errors.reduce((sum, each) => sum + each, 0) / errors.length, 6);
    expect(breachForecast.error).toBeLessThan(1.5);
  });

  it('a proposal does nothing; its moves can be sent as they are, and then the work is level', async () => {
    const { caseloadBoard: board } = await mary.get<Board>(BOARD, authority);
    const workers = board.workers.flatMap(({ id }) => id ?? []);
    const { balanceProposal } = await mary.get<{ balanceProposal: { moves: { review: string; version: number; to: string }[]; loads: { id: string; before: number; after: number }[] } }>(BALANCE, { ...authority, workers });
    expect(balanceProposal.moves.length).toBeGreaterThan(0);
    expect((await mary.get<Board>(BOARD, authority)).caseloadBoard.workers).toEqual(board.workers);
    const { assignReviews } = await mary.get<{ assignReviews: { done: boolean }[] }>('mutation($items: [BulkInput!]!) { assignReviews(items: $items) { done says } }', { items: balanceProposal.moves.map(({ review, version, to }) => ({ review, expectedVersion: version, caseworker: to })) });
    expect(assignReviews.every(({ done }) => done)).toBe(true);
    const { caseloadBoard: after } = await mary.get<Board>(BOARD, authority);
    for (const { id, after: points } of balanceProposal.loads) expect(after.workers.find((worker) => worker.id === id)!.points).toBe(points);
    expect(after.workers.at(-1)!.open).toBe(0);
    const { balanceProposal: again } = await mary.get<{ balanceProposal: { moves: object[] } }>(BALANCE, { ...authority, workers });
    expect(again.moves).toEqual([]);
    expect(await mary.refusal(BALANCE, { ...authority, workers: [] })).toBe('INVALID');
    expect(await mary.refusal(BALANCE, { ...authority, workers: ['x'] })).toBe('INVALID');
  });
});
