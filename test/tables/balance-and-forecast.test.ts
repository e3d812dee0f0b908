import { describe, expect, it } from 'vitest';
import { type BalancedCase, type CaseDates, History, backTest, balance, forecastWeeks, happened, sharesOn } from '../../api/caseload/index.js';
import { addDays } from '../../api/kernel/civil-date.js';
import { Random } from '../../api/seed/random.js';

const TODAY = '2026-11-23';
const one = (id: string, more: Partial<BalancedCase> = {}): BalancedCase => ({ id, state: 'EXPECTED', dueOn: '2027-09-01', settingId: null, assignedToId: null, ...more });
const options = { today: TODAY, workers: ['a', 'b'], most: 200, moveAssigned: true };

describe('a proposal to share the work out', () => {
  it('gives out what nobody has, the most urgent first, to whoever has the least', () => {
    const { moves, after } = balance([one('1', { assignedToId: 'a' }), one('late', { dueOn: '2026-11-01' }), one('later', { dueOn: '2027-10-01' })], options);
    expect(moves.map(({ id, to }) => [id, to])).toEqual([['late', 'b'], ['later', 'a']]);
    expect(after.get('b')).toBe(4);
  });

  it('keeps a school with whoever works with it, where that makes no difference', () => {
    const { moves } = balance([one('1', { assignedToId: 'a', settingId: 's' }), one('2', { settingId: 's' })], options);
    expect(moves).toMatchObject([{ id: '2', to: 'a' }]);
  });

  it('moves from whoever has most, and never a case in the middle of a decision', () => {
    const many = Array.from({ length: 12 }, (_, index) => one(`e${index}`, { assignedToId: 'a' }));
    const busy = Array.from({ length: 12 }, (_, index) => one(`s${index}`, { assignedToId: 'a', state: index % 2 ? 'SUBMITTED' : 'ACCEPTED' }));
    const { moves, after } = balance([...many, ...busy], options);
    expect(moves.length).toBeGreaterThan(0);
    expect(moves.every(({ id, from, to }) => id.startsWith('e') && from === 'a' && to === 'b')).toBe(true);
    expect(after.get('a')! + after.get('b')!).toBe(12 + 48);
    expect(balance([...many, ...busy], { ...options, moveAssigned: false }).moves).toEqual([]);
  });

  it('ends with nobody much above another where everything may move, moves nothing twice, and asks for nothing where it is level', () => {
    const random = new Random(7);
    const cases = Array.from({ length: 400 }, (_, index) => one(`c${index}`, { dueOn: addDays(TODAY, random.between(-40, 300)), assignedToId: random.pick(['a', 'a', 'a', 'b', null]), settingId: random.pick(['s', 't', 'u']) }));
    const { moves, after } = balance(cases, { ...options, workers: ['a', 'b', 'c'], most: 1000 });
    expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
    expect(Math.max(...after.values()) - Math.min(...after.values())).toBeLessThanOrEqual(8);
    const moved = new Map(moves.map(({ id, to }) => [id, to]));
    expect(balance(cases.map((each) => ({ ...each, assignedToId: moved.get(each.id) ?? each.assignedToId })), { ...options, workers: ['a', 'b', 'c'], most: 1000 }).moves).toEqual([]);
  });

  it('leaves the cases of those who do not share where they are, and stays within its limit', () => {
    const cases = [...Array.from({ length: 9 }, (_, index) => one(`g${index}`, { assignedToId: 'gone' })), ...Array.from({ length: 9 }, (_, index) => one(`n${index}`))];
    const { moves } = balance(cases, { ...options, most: 4 });
    expect(moves.length).toBe(4);
    expect(moves.every(({ from }) => from === null)).toBe(true);
    expect(balance(cases, { ...options, workers: [] }).moves).toEqual([]);
  });
});

/** A past in which every case takes as many days to decide as the list says in turn. */
const past = (days: readonly number[], weeks: number, perWeek = 5): CaseDates[] =>
  Array.from({ length: weeks * perWeek }, (_, index) => {
    const meetingHeldOn = addDays('2026-11-20', -7 * Math.floor(index / perWeek) - (index % 5));
    const took = days[index % days.length]!;
    const decidedOn = addDays(meetingHeldOn, took);
    return { meetingHeldOn, meetingBookedOn: meetingHeldOn, bookedOn: addDays(meetingHeldOn, -40), submittedOn: addDays(meetingHeldOn, 10), acceptedOn: addDays(meetingHeldOn, 14), decidedOn: decidedOn <= TODAY ? decidedOn : null, expectedOn: addDays(meetingHeldOn, 56), worker: 'a', count: 1 };
  });

describe('the forecast of late decisions', () => {
  it('expects about as many as there always were', () => {
    const cases = past([20, 20, 20, 40, 20], 60);
    const history = new History(cases, TODAY);
    expect(history.lateShare(0, null, 28)).toBeGreaterThan(0.17);
    expect(history.lateShare(0, null, 28)).toBeLessThan(0.23);
    const booked: CaseDates = { meetingHeldOn: null, meetingBookedOn: '2026-12-02', bookedOn: '2026-11-02', submittedOn: null, acceptedOn: null, decidedOn: null, expectedOn: '2027-02-01', worker: 'a', count: 10 };
    const weeks = forecastWeeks(sharesOn([booked], history, TODAY), TODAY, 8);
    expect(weeks.map(({ due }) => Math.round(due))).toEqual([0, 0, 0, 0, 0, 10, 0, 0]);
    expect(weeks[5]!.late).toBeGreaterThan(1.5);
    expect(weeks[5]!.low).toBeLessThan(weeks[5]!.late);
    expect(weeks[5]!.high).toBeGreaterThan(weeks[5]!.late);
  });

  it('knows that a case which is still open late in its time is likelier to be late, and leave that nobody covers, too', () => {
    const history = new History(past([15, 18, 20, 22, 40], 60), TODAY);
    expect(history.lateShare(26, 'ACCEPTED', 28)).toBeGreaterThan(history.lateShare(2, 'WITH_SETTING', 28));
    const open: CaseDates = { meetingHeldOn: '2026-11-16', meetingBookedOn: null, bookedOn: null, submittedOn: '2026-11-18', acceptedOn: null, decidedOn: null, expectedOn: null, worker: 'a', count: 1 };
    const late = (leaves: Parameters<typeof sharesOn>[3]) => sharesOn([open], history, TODAY, leaves)[0]!.late;
    expect(late([{ worker: 'a', fromOn: '2026-11-25', untilOn: '2026-12-10' }])).toBeGreaterThan(late([]));
    expect(late([{ worker: 'b', fromOn: '2026-11-25', untilOn: '2026-12-10' }])).toBe(late([]));
  });

  it('is tried on the past with what was known then: a change of the future is not in it', () => {
    const cases = past([20, 20, 20, 40, 20], 60);
    const before = backTest(cases, TODAY);
    expect(before.weeks.length).toBe(12);
    expect(before.error!).toBeLessThan(1);
    // From four weeks before the last tested week on, everything is late: the forecast of that week could not know.
    const madeOn = addDays(TODAY, -35);
    const worse = cases.map((each) => (each.meetingHeldOn! >= addDays(madeOn, -28) ? { ...each, decidedOn: null } : each));
    const after = backTest(worse, TODAY);
    expect(after.weeks.at(-1)!.forecast).toBeCloseTo(before.weeks.at(-1)!.forecast, 0);
    expect(after.weeks.at(-1)!.happened).toBeGreaterThan(before.weeks.at(-1)!.happened);
    expect(after.error!).toBeGreaterThan(before.error!);
  });

  it('says nothing where there is no past, and counts what happened by the law’s day', () => {
    expect(backTest([], TODAY)).toEqual({ weeks: [], error: null, simpleError: null });
    const at = (decidedOn: string | null): CaseDates => ({ meetingHeldOn: '2026-10-26', meetingBookedOn: null, bookedOn: null, submittedOn: null, acceptedOn: null, decidedOn, expectedOn: null, worker: null, count: 1 });
    // Four weeks after 26 October is Monday 23 November.
    expect([at('2026-11-23'), at('2026-11-24'), at(null)].map((each) => happened([each], TODAY))).toEqual([0, 1, 1]);
    expect(happened([at(null)], addDays(TODAY, -7))).toBe(0);
  });
});
