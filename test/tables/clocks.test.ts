import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addWeeks, ageOn, civil, civilDateAt, daysBetween, daysInMonth, isCivilDate, yearGroupOn } from '../../api/kernel/civil-date.js';
import { type Clock, type ClockRule, SOON, clockStatus, nextDue, startedClocks } from '../../api/kernel/clocks.js';
import { type ReviewFact, clocksOf, factLabels, reviewClocks, reviewFacts } from '../../api/reviews/review.clocks.js';

const anyDay = fc.integer({ min: Date.UTC(1920, 0, 1) / 86_400_000, max: Date.UTC(2170, 0, 1) / 86_400_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

describe('a civil date', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '1900-01-01', '2199-12-31', '2026-04-30'])('%s is a day', (text) => expect(isCivilDate(text)).toBe(true));

  it.each(['2027-02-29', '1900-02-29', '2100-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '1899-12-31', '2200-01-01', '2026-4-1', '26-04-01', '2026-01-01T00:00', ' 2026-01-01', '2026-01-01\n', '２０２６-01-01', '', 20260101, null, undefined, ['2026-01-01']])(
    '%j is none',
    (text) => expect(isCivilDate(text)).toBe(false),
  );

  it.each<[number, number, number]>([[2027, 2, 28], [2028, 2, 29], [1900, 2, 28], [2000, 2, 29], [2026, 12, 31], [2026, 4, 30]])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it.each<[string, number, string]>([
    ['2026-12-31', 1, '2027-01-01'], ['2028-02-28', 1, '2028-02-29'], ['2027-02-28', 1, '2027-03-01'], ['2028-03-01', -1, '2028-02-29'],
    ['2026-03-28', 1, '2026-03-29'], ['2026-03-29', 1, '2026-03-30'], ['2026-10-24', 1, '2026-10-25'], ['2026-10-25', 1, '2026-10-26'], ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i days is %s', (day, days, later) => {
    expect(addDays(day, days)).toBe(later);
    expect(daysBetween(day, later)).toBe(days);
  });

  it.each<[string, number, string]>([
    ['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'], ['2026-03-31', 1, '2026-04-30'], ['2026-12-31', 2, '2027-02-28'], ['2027-11-30', 3, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'], ['2024-02-29', 48, '2028-02-29'], ['2026-01-15', -1, '2025-12-15'], ['2026-03-31', -1, '2026-02-28'], ['2026-11-22', 12, '2027-11-22'], ['2026-12-01', 0, '2026-12-01'],
  ])('%s and %i months is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));

  it('weeks are seven days, over a change of the clocks, too', () => {
    expect(addWeeks('2026-03-15', 4)).toBe('2026-04-12');
    expect(addWeeks('2026-10-11', 4)).toBe('2026-11-08');
    fc.assert(fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, weeks) => void expect(daysBetween(day, addWeeks(day, weeks))).toBe(7 * weeks)));
  });

  it('adding days is undone by taking them away, gives a real day, and keeps the order', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const later = addDays(day, days);
        expect(isCivilDate(later)).toBe(true);
        expect(addDays(later, -days)).toBe(day);
        expect(Math.sign(days)).toBe(later > day ? 1 : later < day ? -1 : 0);
      }),
    );
  });

  it('adding months lands in that month, on the same day or on the last', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 240 }), (day, months) => {
        const [year, month, date] = day.split('-').map(Number) as [number, number, number];
        const later = addMonths(day, months);
        const [toYear, toMonth, toDate] = later.split('-').map(Number) as [number, number, number];
        expect(toYear * 12 + toMonth).toBe(year * 12 + month + months);
        expect(toDate === date || (toDate < date && addDays(later, 1).slice(8) === '01')).toBe(true);
      }),
    );
  });

  it('is written with four, two and two digits', () => expect(civil(2026, 3, 5)).toBe('2026-03-05'));

  it.each<[string, string, string]>([
    ['winter: the day ends at midnight UTC', '2026-01-31T23:59:59.999Z', '2026-01-31'],
    ['summer: the day ends an hour before midnight UTC', '2026-06-30T22:59:59Z', '2026-06-30'],
    ['summer: and the next begins there', '2026-06-30T23:00:00Z', '2026-07-01'],
    ['the night before the clocks go forward', '2026-03-28T23:59:59Z', '2026-03-28'],
    ['the day the clocks go forward', '2026-03-29T00:00:00Z', '2026-03-29'],
    ['the end of that day', '2026-03-29T22:59:59Z', '2026-03-29'],
    ['after it', '2026-03-29T23:00:00Z', '2026-03-30'],
    ['the day the clocks go back begins in summer time', '2026-10-24T23:00:00Z', '2026-10-25'],
    ['and ends in winter time', '2026-10-25T23:59:59Z', '2026-10-25'],
    ['the turn of the year', '2026-12-31T23:59:59Z', '2026-12-31'],
    ['the new year', '2027-01-01T00:00:00Z', '2027-01-01'],
  ])('an instant is of the day it is in England: %s', (_what, instant, day) => expect(civilDateAt(new Date(instant))).toBe(day));
});

describe('age and year group', () => {
  it.each<[string, string, number]>([
    ['2010-11-22', '2026-11-21', 15], ['2010-11-22', '2026-11-22', 16], ['2010-11-22', '2026-11-23', 16],
    ['2008-02-29', '2026-02-28', 17], ['2008-02-29', '2026-03-01', 18], ['2008-02-29', '2028-02-28', 19], ['2008-02-29', '2028-02-29', 20],
    ['2026-11-22', '2026-11-22', 0], ['2001-12-31', '2026-12-30', 24],
  ])('born on %s: on %s the age is %i', (born, day, age) => expect(ageOn(born, day)).toBe(age));

  it.each<[string, string, number]>([
    ['2015-08-31', '2026-08-31', 6], ['2015-08-31', '2026-09-01', 7], ['2015-09-01', '2026-09-01', 6], ['2015-09-01', '2027-08-31', 6], ['2015-09-01', '2027-09-01', 7],
    ['2021-09-01', '2026-09-01', 0], ['2022-08-31', '2026-09-01', 0], ['2022-09-01', '2026-09-01', -1], ['2010-08-31', '2026-12-31', 12], ['2010-09-01', '2027-01-01', 11], ['2012-02-29', '2026-11-22', 10],
  ])('born on %s: on %s it is year %i', (born, day, year) => expect(yearGroupOn(born, day)).toBe(year));

  it('everybody born in one school year is in one year group, and moves up on 1 September alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 364 }), (born, day) => {
        const birthday = addDays('2014-09-01', born);
        expect(yearGroupOn(birthday, addDays('2026-09-01', day))).toBe(7);
        expect(yearGroupOn(birthday, '2026-08-31')).toBe(6);
        expect(yearGroupOn(birthday, '2027-09-01')).toBe(8);
      }),
    );
  });
});

describe('the clocks of a review', () => {
  const report = 'AR_REPORT_PLUS_2W';
  const decision = 'AR_DECISION_PLUS_4W';
  const anniversary = 'AR_ANNIVERSARY_12M';
  const dues = (clocks: readonly Clock[]) => Object.fromEntries(clocks.map(({ code, dueOn }) => [code, dueOn]));

  it.each<[string, string, string, string]>([
    ['an ordinary day', '2026-11-01', '2026-11-15', '2026-11-29'],
    ['before the turn of the year', '2026-12-18', '2027-01-01', '2027-01-15'],
    ['the last day of a year', '2026-12-31', '2027-01-14', '2027-01-28'],
    ['into a leap day', '2028-02-01', '2028-02-15', '2028-02-29'],
    ['past the end of a common February', '2027-02-01', '2027-02-15', '2027-03-01'],
    ['a leap day', '2028-02-29', '2028-03-14', '2028-03-28'],
    ['over the change to summer time', '2026-03-15', '2026-03-29', '2026-04-12'],
    ['over the change to winter time', '2026-10-11', '2026-10-25', '2026-11-08'],
    ['over Christmas, which moves nothing', '2026-12-11', '2026-12-25', '2027-01-08'],
    ['the first day of the regulations', '2014-09-01', '2014-09-15', '2014-09-29'],
  ])('a meeting on %s (%s): report by %s, decision by %s', (_what, meetingHeldOn, reportBy, decisionBy) => {
    expect(dues(clocksOf({ meetingHeldOn }))).toEqual({ [report]: reportBy, [decision]: decisionBy });
  });

  it('a meeting before the regulations starts none', () => expect(clocksOf({ meetingHeldOn: '2014-08-31' })).toEqual([]));
  it('nothing has begun, nothing is due', () => expect(nextDue(clocksOf({}))).toBeUndefined());
  it('the anniversary is due on its own day', () => expect(dues(clocksOf({ expectedOn: '2028-02-29' }))).toEqual({ [anniversary]: '2028-02-29' }));

  it.each<[string, string, string | null, string, string, number]>([
    ['decided on the day of the meeting', '2026-11-01', '2026-11-01', '2026-12-31', 'MET', 28],
    ['decided on the due day', '2026-11-01', '2026-11-29', '2026-12-31', 'MET', 0],
    ['decided a day after it', '2026-11-01', '2026-11-30', '2026-12-31', 'MET_LATE', -1],
    ['not decided on the due day', '2026-11-01', null, '2026-11-29', 'DUE_SOON', 0],
    ['not decided a day after it', '2026-11-01', null, '2026-11-30', 'OVERDUE', -1],
    ['not decided a fortnight before', '2026-11-01', null, '2026-11-15', 'DUE_SOON', 14],
    ['not decided the day before that', '2026-11-01', null, '2026-11-14', 'RUNNING', 15],
    ['due on a leap day, decided on it', '2028-02-01', '2028-02-29', '2028-03-31', 'MET', 0],
    ['due on a leap day, decided on 1 March', '2028-02-01', '2028-03-01', '2028-03-31', 'MET_LATE', -1],
    ['due on the day the clocks go back', '2026-09-27', '2026-10-25', '2026-11-30', 'MET', 0],
    ['due in the next year', '2026-12-18', '2027-01-15', '2027-02-01', 'MET', 0],
  ])('%s (meeting %s, decision %s, today %s) is %s with %i days', (_what, meetingHeldOn, decidedOn, today, status, daysLeft) => {
    const clock = clocksOf({ meetingHeldOn, decidedOn }).find(({ code }) => code === decision)!;
    expect(clockStatus(clock, today)).toEqual({ status, daysLeft });
  });

  it.each<[string, string, string]>([
    ['in winter, a minute before midnight', '2026-11-15T23:59:00Z', 'MET'],
    ['in winter, a minute after', '2026-11-16T00:01:00Z', 'MET_LATE'],
  ])('a report that comes in %s of its last day', (_what, submittedAt, status) => {
    const clock = clocksOf({ meetingHeldOn: '2026-11-01', submittedAt: new Date(submittedAt) }).find(({ code }) => code === report)!;
    expect(clockStatus(clock, '2026-12-31').status).toBe(status);
  });

  it('in summer the last day ends when it ends in England', () => {
    const on = (submittedAt: string) => clocksOf({ meetingHeldOn: '2026-06-01', submittedAt: new Date(submittedAt) })[0]!;
    expect([on('2026-06-15T22:59:59Z').metOn, on('2026-06-15T23:00:00Z').metOn]).toEqual(['2026-06-15', '2026-06-16']);
  });

  it.each<[string, Parameters<typeof clocksOf>[0], string | undefined, string | undefined]>([
    ['expected only', { expectedOn: '2027-03-01' }, anniversary, '2027-03-01'],
    ['meeting held: the report is first', { expectedOn: '2027-03-01', meetingHeldOn: '2026-11-01' }, report, '2026-11-15'],
    ['report received: the decision', { expectedOn: '2027-03-01', meetingHeldOn: '2026-11-01', submittedAt: new Date('2026-11-05T10:00:00Z') }, decision, '2026-11-29'],
    ['the anniversary binds where it is earlier', { expectedOn: '2026-11-10', meetingHeldOn: '2026-11-01', submittedAt: new Date('2026-11-05T10:00:00Z') }, anniversary, '2026-11-10'],
    ['of two on one day, the first in the table', { expectedOn: '2026-11-15', meetingHeldOn: '2026-11-01' }, report, '2026-11-15'],
    ['decided: nothing', { expectedOn: '2027-03-01', meetingHeldOn: '2026-11-01', submittedAt: new Date('2026-11-05T10:00:00Z'), decidedOn: '2026-11-20' }, undefined, undefined],
  ])('the next date: %s', (_what, review, code, dueOn) => {
    const due = nextDue(clocksOf(review));
    expect([due?.code, due?.dueOn]).toEqual([code, dueOn]);
  });

  it('explains itself: event, rule, result, law, since when', () => {
    const [first, , last] = clocksOf({ meetingHeldOn: '2026-11-01', expectedOn: '2026-12-01' });
    expect(first!.explanation).toBe('Review meeting on 2026-11-01 plus 2 weeks is 2026-11-15 (AR_REPORT_PLUS_2W, version 1, SEND Regulations 2014, regulation 20(7) and (9), in force since 2014-09-01).');
    expect(last!.explanation).toBe('Review due on 2026-12-01 is 2026-12-01 (AR_ANNIVERSARY_12M, version 1, Children and Families Act 2014, section 44(1), in force since 2014-09-01).');
  });

  it('every rule says what must be done and by which law, and counts from a fact that has a label', () => {
    for (const rule of reviewClocks) {
      expect(rule.says && rule.regulation && [rule.from].flat().every((fact) => factLabels[fact as ReviewFact]) && factLabels[rule.metBy], rule.code).toBeTruthy();
      expect(isCivilDate(rule.effectiveFrom), rule.code).toBe(true);
    }
    // One row for each code, circumstance, event and wording.
    expect(new Set(reviewClocks.map(({ code, version = 1, given = '', from }) => `${code} ${version} ${given} ${[from].flat().join()}`)).size).toBe(reviewClocks.length);
  });

  it('facts that are not known are null, never today', () => expect(Object.values(reviewFacts({})).filter((fact) => fact !== null)).toEqual([]));

  it('the same facts give the same dates in whatever order and whenever they are asked', () => {
    fc.assert(
      fc.property(anyDay, fc.option(anyDay), fc.option(anyDay), (meetingHeldOn, expectedOn, decidedOn) => {
        const clocks = clocksOf({ meetingHeldOn, expectedOn, decidedOn });
        expect(clocksOf({ decidedOn, expectedOn, meetingHeldOn })).toEqual(clocks);
        const due = nextDue(clocks);
        const open = clocks.filter(({ metOn }) => metOn === null);
        expect(open.every(({ dueOn }) => due!.dueOn <= dueOn)).toBe(true);
        expect(due === undefined).toBe(open.length === 0);
      }),
    );
  });
});

describe('a clock rule of any kind', () => {
  type Fact = 'begun' | 'done';
  const labels = { begun: 'Begun', done: 'Done' };
  const rule = (extra: Partial<ClockRule<Fact>>): ClockRule<Fact> => ({ code: 'X', says: 'Do it', regulation: 'A law', from: 'begun', add: { months: 1 }, metBy: 'done', effectiveFrom: '2020-01-01', ...extra });

  it.each<[string, ClockRule<Fact>['add'], string, string]>([
    ['a month from the end of one', { months: 1 }, '2027-01-31', '2027-02-28'],
    ['months come before weeks and days', { months: 1, weeks: 1, days: 1 }, '2027-01-31', '2027-03-08'],
    ['days', { days: 15 }, '2026-12-20', '2027-01-04'],
    ['twenty weeks', { weeks: 20 }, '2026-11-22', '2027-04-11'],
  ])('%s', (_what, add, begun, dueOn) => expect(startedClocks([rule({ add })], { begun }, labels)[0]!.dueOn).toBe(dueOn));

  it('counts for events from its first day to its last', () => {
    const bounded = rule({ effectiveFrom: '2026-09-01', effectiveTo: '2026-12-31' });
    const started = (begun: string) => startedClocks([bounded], { begun }, labels).length;
    expect(['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01'].map(started)).toEqual([0, 1, 1, 0]);
  });

  it('after a reform the event picks its row, so that each case has one clock', () => {
    const reform = [rule({ code: 'OLD', effectiveTo: '2026-08-31' }), rule({ code: 'NEW', add: { weeks: 2 }, effectiveFrom: '2026-09-01' })];
    fc.assert(fc.property(anyDay.filter((day) => day >= '2020-01-01'), (begun) => void expect(startedClocks(reform, { begun }, labels).map(({ code }) => code)).toEqual([begun < '2026-09-01' ? 'OLD' : 'NEW'])));
  });

  it('its words are the arithmetic', () => expect(startedClocks([rule({ add: { months: 2, weeks: 3, days: 4 } })], { begun: '2026-01-01' }, labels)[0]!.explanation).toContain('Begun on 2026-01-01 plus 3 weeks and 2 months and 4 days is 2026-03-26'));

  it('is soon within a fortnight, over after its day, and one of them on every day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (dueOn, away) => {
        const { status, daysLeft } = clockStatus({ dueOn, metOn: null }, addDays(dueOn, -away));
        expect(daysLeft).toBe(away);
        expect(status).toBe(away < 0 ? 'OVERDUE' : away <= SOON ? 'DUE_SOON' : 'RUNNING');
      }),
    );
  });

  it('once met it does not change with the days', () => {
    fc.assert(fc.property(anyDay, anyDay, anyDay, anyDay, (dueOn, metOn, one, other) => void expect(clockStatus({ dueOn, metOn }, one)).toEqual(clockStatus({ dueOn, metOn }, other))));
  });
});
