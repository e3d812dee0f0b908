import 'reflect-metadata';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentClocks, assessmentClocksOf } from '../../api/assessments/index.js';
import { addDays, daysBetween } from '../../api/kernel/civil-date.js';
import { type Clock, type ClockRule, clockStatus, nextDue, startedClocks } from '../../api/kernel/clocks.js';
import { planClocks, planFactLabels, transferKind, transferOn } from '../../api/plans/index.js';
import { Convenor, ReviewDecision, clocksOf, reviewClocks } from '../../api/reviews/index.js';
import { timesOf } from '../../api/reviews/expect-review.js';

const dues = (clocks: readonly Clock[]) => Object.fromEntries(clocks.map(({ code, dueOn }) => [code, dueOn]));
const anyDay = fc.integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

/** Bank holidays of England and Wales around the turn of 2026, and the last days of school terms. */
const holidays = ['2026-12-25', '2026-12-28', '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2026-07-24', '2026-08-31', '2026-10-23'];

describe('what counts from a review', () => {
  it('the 12 months run from the decision after the last review, and from the plan where there was none', () => {
    expect(dues(clocksOf({ lastCompletedOn: '2026-03-31', expectedOn: '2027-03-31' }))).toEqual({ AR_ANNIVERSARY_12M: '2027-03-31' });
    expect(dues(clocksOf({ planMadeOn: '2028-02-29', expectedOn: '2029-02-28' }))).toEqual({ AR_ANNIVERSARY_12M: '2029-02-28' });
    expect(clocksOf({ lastCompletedOn: '2026-03-31' })[0]!.explanation).toBe('Decision after the last review on 2026-03-31 plus 12 months is 2027-03-31 (AR_ANNIVERSARY_12M, version 1, Children and Families Act 2014, section 44(1), in force since 2014-09-01).');
  });

  it('a meeting that is booked starts the clocks of regulation 20, backwards and forwards; the one that was held replaces it', () => {
    expect(dues(clocksOf({ meetingBookedOn: '2027-01-15' }))).toEqual({ AR_INVITE_MINUS_2W: '2027-01-01', AR_ADVICE_MINUS_2W: '2027-01-01', AR_REPORT_PLUS_2W: '2027-01-29', AR_DECISION_PLUS_4W: '2027-02-12' });
    const held = clocksOf({ meetingBookedOn: '2027-01-15', meetingHeldOn: '2027-01-20', invitedOn: '2027-01-02', adviceSentOn: '2027-01-07' });
    expect(dues(held)).toEqual({ AR_INVITE_MINUS_2W: '2027-01-06', AR_ADVICE_MINUS_2W: '2027-01-06', AR_REPORT_PLUS_2W: '2027-02-03', AR_DECISION_PLUS_4W: '2027-02-17' });
    expect(held.slice(0, 2).map((clock) => clockStatus(clock, '2027-02-01').status)).toEqual(['MET', 'MET_LATE']);
  });

  it('what was to be done before a meeting is not asked any more once it was held without it', () => {
    expect(dues(clocksOf({ meetingHeldOn: '2027-01-20' }))).not.toHaveProperty('AR_INVITE_MINUS_2W');
  });

  it.each([[Convenor.SETTING, 'regulation 20'], [Convenor.AUTHORITY, 'regulation 21']] as const)('who holds the meeting decides the law: %s, %s', (convenedBy, law) => {
    const clocks = clocksOf({ convenedBy, meetingBookedOn: '2027-01-15' });
    expect(clocks.map(({ code }) => code)).toEqual(['AR_INVITE_MINUS_2W', 'AR_ADVICE_MINUS_2W', 'AR_REPORT_PLUS_2W', 'AR_DECISION_PLUS_4W']);
    for (const { regulation, code } of clocks) expect(regulation, code).toContain(law);
  });

  it('a decision to maintain ends it; one to amend asks for the notice at once and the final plan in twelve weeks', () => {
    const met = { meetingHeldOn: '2026-11-02', submittedAt: new Date('2026-11-05T10:00:00Z'), decidedOn: '2026-11-20' };
    expect(nextDue(clocksOf({ ...met, decision: ReviewDecision.MAINTAIN }))).toBeUndefined();
    expect(nextDue(clocksOf({ ...met, decision: ReviewDecision.AMEND }))).toMatchObject({ code: 'AMEND_NOTICE_PLUS_4W', dueOn: '2026-11-30' });
  });

  it.each<[string, string, string, string, string]>([
    ['a notice in good time: eight weeks from it are the stricter', '2026-11-02', '2026-11-20', 'AMEND_FINAL_PLUS_8W', '2027-01-15'],
    ['on the last day both fall together, and the first in the table is named', '2026-11-02', '2026-11-30', 'AMEND_FINAL_PLUS_8W', '2027-01-25'],
    ['a late notice: twelve weeks from the meeting are the stricter', '2026-11-02', '2026-12-21', 'AMEND_FINAL_PLUS_12W', '2027-01-25'],
  ])('of two rules the stricter binds: %s', (_what, meetingHeldOn, noticeSentOn, code, dueOn) => {
    const clocks = clocksOf({ meetingHeldOn, submittedAt: new Date(`${meetingHeldOn}T12:00:00Z`), decidedOn: noticeSentOn, decision: ReviewDecision.AMEND, noticeSentOn });
    const duty = clocks.filter((clock) => clock.code.startsWith('AMEND_FINAL'));
    expect(duty.filter(({ binds }) => binds).map((clock) => [clock.code, clock.dueOn])).toEqual([[code, dueOn]]);
    expect(duty.find(({ binds }) => !binds)!.explanation).toContain(`${code} is stricter and binds: ${dueOn}.`);
    expect(nextDue(clocks)!.code).toBe(code);
  });

  it('the time of the family is never overdue: it ends', () => {
    const clocks = clocksOf({ meetingHeldOn: '2026-11-02', decidedOn: '2026-11-20', decision: ReviewDecision.AMEND, noticeSentOn: '2026-11-20' });
    const reps = clocks.find(({ code }) => code === 'AMEND_REPS_15D')!;
    expect([reps.dueOn, clockStatus(reps, '2026-12-05').status, clockStatus(reps, '2026-12-06').status]).toEqual(['2026-12-05', 'RUNNING', 'MET']);
    expect(nextDue([reps])).toBeUndefined();
  });

  it.each<[string, string, string]>([['2026-12-31', '2027-02-28', 'into a shorter month'], ['2027-12-31', '2028-02-29', 'into a leap February'], ['2026-11-20', '2027-01-20', 'an ordinary day']])('the time to appeal against ceasing is two months: %s to %s (%s)', (decidedOn, until) => {
    expect(dues(clocksOf({ decidedOn, decision: ReviewDecision.CEASE }))).toMatchObject({ CEASE_APPEAL_2M: until });
  });

  it('a review that was closed asks for nothing', () => expect(nextDue(clocksOf({ expectedOn: '2026-11-01', meetingBookedOn: '2026-10-20', closedOn: '2026-10-25' }))).toBeUndefined());

  it('one that the authority called is due by its own day, as guidance', () => {
    expect(nextDue(clocksOf({ expectedOn: '2027-01-15', calledBecause: 'The placement is at risk.' }))).toMatchObject({ code: 'AR_CALLED_FOR', dueOn: '2027-01-15', bearing: 'GUIDANCE' });
  });
});

describe('the move to the next phase', () => {
  const primary = { lowestAge: 4, highestAge: 11 };
  it.each<[string, string, { highestAge?: number | null }, string, string | null, string | null]>([
    ['the last year of a primary school', '2016-03-10', primary, '2026-09-15', '2027-09-01', 'TRANSFER_OF_PHASE'],
    ['born on 31 August: the youngest of the year', '2016-08-31', primary, '2026-09-15', '2027-09-01', 'TRANSFER_OF_PHASE'],
    ['born on 1 September: a year later', '2016-09-01', primary, '2026-09-15', null, null],
    ['the last year of an infant school', '2019-12-01', { highestAge: 7 }, '2026-09-15', '2027-09-01', 'TRANSFER_OF_PHASE'],
    ['the last year of a secondary school', '2010-12-01', { highestAge: 16 }, '2026-09-15', '2027-09-01', 'TRANSFER_TO_POST_16'],
    ['a school with a sixth form keeps them', '2010-12-01', { highestAge: 18 }, '2026-09-15', null, null],
    ['the register does not say', '2016-03-10', { highestAge: null }, '2026-09-15', null, null],
  ])('%s', (_what, bornOn, setting, today, on, kind) => {
    const moves = transferOn(bornOn, setting, today);
    const near = moves && moves <= addDays(today, 365) ? moves : null;
    expect([near, near && transferKind(bornOn, near)]).toEqual([on, kind]);
  });

  it('is due before 15 February, or before 31 March from school to post-16, in the year of the move', () => {
    expect(nextDue(clocksOf({ lastCompletedOn: '2026-04-20', transferOn: '2027-09-01', circumstances: ['TRANSFER_OF_PHASE'] }))).toMatchObject({ code: 'PT_15FEB', dueOn: '2027-02-15' });
    expect(nextDue(clocksOf({ lastCompletedOn: '2026-04-20', transferOn: '2027-09-01', circumstances: ['TRANSFER_TO_POST_16'] }))).toMatchObject({ code: 'PT_31MAR', dueOn: '2027-03-31' });
    expect(dues(clocksOf({ transferOn: '2027-01-31', circumstances: ['MOVE_WITHIN_POST_16'] }))).toEqual({ POST16_MOVE_5M: '2026-08-31' });
    expect(clocksOf({ transferOn: '2027-09-01', circumstances: ['TRANSFER_OF_PHASE'] })[0]!.explanation).toContain('Move to the next phase of education on 2027-09-01: 15 February of that year is 2027-02-15');
  });

  it('is met by the final plan where the plan is amended, else by the decision', () => {
    const moving = { transferOn: '2027-09-01', circumstances: ['TRANSFER_OF_PHASE'], meetingHeldOn: '2026-11-02', decidedOn: '2026-11-20' };
    const metOn = (review: Parameters<typeof clocksOf>[0]) => clocksOf(review).find(({ code }) => code === 'PT_15FEB')!.metOn;
    expect([metOn({ ...moving, decision: ReviewDecision.MAINTAIN }), metOn({ ...moving, decision: ReviewDecision.AMEND }), metOn({ ...moving, decision: ReviewDecision.AMEND, noticeSentOn: '2026-11-20', finalPlanOn: '2027-01-10' })]).toEqual(['2026-11-20', null, '2027-01-10']);
  });

  it('is the matter of the review before it, and of no other', () => {
    const at = (from: string) => timesOf('2016-03-10', primary, from);
    expect(at('2026-01-20')).toMatchObject({ kind: 'PHASE_TRANSFER', transferOn: '2027-09-01', circumstances: ['TRANSFER_OF_PHASE'] });
    expect(at('2024-10-20')).toMatchObject({ kind: 'ANNUAL', transferOn: null, circumstances: [] });
    expect(timesOf('2023-01-10', primary, '2026-10-20').circumstances).toEqual(['UNDER_FIVE']);
  });
});

describe('what counts from a request for a needs assessment', () => {
  const form = 'ehcna_request';
  it.each<[string, string, string, string, string]>([
    ['an ordinary day', '2026-09-14', '2026-10-26', '2027-01-04', '2027-02-01'],
    ['over both changes of the clocks', '2026-10-24', '2026-12-05', '2027-02-13', '2027-03-13'],
    ['a leap day', '2028-02-29', '2028-04-11', '2028-06-20', '2028-07-18'],
    ['before the summer holidays, which move nothing', '2026-07-20', '2026-08-31', '2026-11-09', '2026-12-07'],
  ])('%s: received on %s, decide by %s, no plan by %s, final plan by %s', (_what, requestedOn, six, sixteen, twenty) => {
    expect(dues(assessmentClocksOf({ form, requestedOn }))).toEqual({ EHCNA_DECISION_6W: six, NO_PLAN_16W: sixteen, FINAL_PLAN_20W: twenty });
  });

  it('a refusal ends it, but for the time to appeal', () => {
    const clocks = assessmentClocksOf({ form, requestedOn: '2026-09-14', refusedOn: '2026-10-20' });
    expect(dues(clocks)).toEqual({ EHCNA_DECISION_6W: '2026-10-26', APPEAL_2M: '2026-12-20' });
    expect(nextDue(clocks)).toBeUndefined();
  });

  it('goes on from decision to advice, draft and final plan', () => {
    const steps: [Parameters<typeof assessmentClocksOf>[0], string | undefined, string | undefined][] = [
      [{}, 'EHCNA_DECISION_6W', '2026-10-26'],
      [{ decidedOn: '2026-10-20' }, 'NO_PLAN_16W', '2027-01-04'],
      [{ decidedOn: '2026-10-20', adviceRequestedOn: '2026-10-21' }, 'ADVICE_6W', '2026-12-02'],
      [{ decidedOn: '2026-10-20', adviceRequestedOn: '2026-10-21', adviceReceivedOn: '2026-11-30' }, 'NO_PLAN_16W', '2027-01-04'],
      [{ decidedOn: '2026-10-20', adviceRequestedOn: '2026-10-21', adviceReceivedOn: '2026-11-30', draftSentOn: '2026-12-10' }, 'FINAL_PLAN_20W', '2027-02-01'],
      [{ decidedOn: '2026-10-20', adviceRequestedOn: '2026-10-21', adviceReceivedOn: '2026-11-30', draftSentOn: '2026-12-10', finalPlanOn: '2027-01-20' }, undefined, undefined],
    ];
    for (const [facts, code, dueOn] of steps) {
      const due = nextDue(assessmentClocksOf({ form, requestedOn: '2026-09-14', ...facts }));
      expect([due?.code, due?.dueOn]).toEqual([code, dueOn]);
    }
  });

  it('a re-assessment has periods of its own', () => {
    expect(dues(assessmentClocksOf({ form, reassessment: true, requestedOn: '2026-09-14', decidedOn: '2026-09-20' }))).toEqual({ REASSESSMENT_REPLY_15D: '2026-09-29', REASSESSMENT_FINAL_14W: '2026-12-27' });
  });

  it('an early help or a young carer’s assessment has none of them', () => {
    expect(assessmentClocksOf({ form: 'eha', requestedOn: '2026-09-14' })).toEqual([]);
    expect(dues(assessmentClocksOf({ form: 'eha', requestedOn: '2026-09-14', supportedOn: '2026-09-20' }))).toEqual({ EHA_REVIEW_6W: '2026-11-01', EHA_REVIEW_12W: '2026-12-13' });
    expect(dues(assessmentClocksOf({ form: 'eha', supportedOn: '2026-09-20', reviewedOn: '2026-11-10' }))).toEqual({ EHA_REVIEW_6W: '2026-12-22', EHA_REVIEW_12W: '2027-02-02' });
    expect(dues(assessmentClocksOf({ form: 'young_carer', supportedOn: '2026-09-20', reviewBy: '2027-01-31' }))).toEqual({ YC_REVIEW: '2027-01-31' });
  });
});

describe('a statutory exception', () => {
  const with_ = (...exceptionDays: { code: string; fromOn: string; toOn: string }[]) => dues(assessmentClocksOf({ form: 'ehcna_request', requestedOn: '2026-09-14', exceptionDays }));
  const away = (fromOn: string, toOn: string, code = 'ABSENT_FROM_AREA') => ({ code, fromOn, toOn });

  it('moves a time limit by the days that it lasts, and says so', () => {
    expect(with_(away('2026-10-01', '2026-10-28'))).toEqual({ EHCNA_DECISION_6W: '2026-11-23', NO_PLAN_16W: '2027-02-01', FINAL_PLAN_20W: '2027-03-01' });
    expect(assessmentClocksOf({ form: 'ehcna_request', requestedOn: '2026-09-14', exceptionDays: [away('2026-10-01', '2026-10-28')] })[0]!).toMatchObject({ movedBy: 28, explanation: expect.stringContaining('plus 6 weeks is 2026-10-26, and 28 days of a recorded statutory exception make it 2026-11-23') });
  });

  it('moves only the rules that name it', () => {
    expect(with_(away('2026-10-01', '2026-10-07', 'MISSED_APPOINTMENT'))).toEqual({ EHCNA_DECISION_6W: '2026-10-26', NO_PLAN_16W: '2027-01-11', FINAL_PLAN_20W: '2027-02-08' });
    expect(with_(away('2026-10-01', '2026-10-28', 'STAFF_SHORTAGE'))).toEqual(with_());
  });

  it('counts only days within the time: what began before, and what came too late', () => {
    expect(with_(away('2026-09-01', '2026-09-28'))['EHCNA_DECISION_6W']).toBe('2026-11-10');
    expect(with_(away('2026-10-27', '2026-11-30'))['EHCNA_DECISION_6W']).toBe('2026-10-26');
    expect(with_(away('2026-10-27', '2026-11-30'))['FINAL_PLAN_20W']).toBe('2027-03-08');
  });

  it('of two that share days, each day counts once; one within the time that another has given counts, too', () => {
    expect(with_(away('2026-10-01', '2026-10-28'), away('2026-10-15', '2026-11-04', 'PERSONAL_CIRCUMSTANCES'))['EHCNA_DECISION_6W']).toBe('2026-11-30');
    expect(with_(away('2026-10-01', '2026-10-28'), away('2026-11-10', '2026-11-12', 'PERSONAL_CIRCUMSTANCES'))['EHCNA_DECISION_6W']).toBe('2026-11-26');
  });

  it('never brings a date forward, whatever is recorded', () => {
    fc.assert(
      fc.property(anyDay, fc.array(fc.tuple(fc.integer({ min: -60, max: 200 }), fc.integer({ min: 0, max: 60 })), { maxLength: 5 }), (requestedOn, periods) => {
        const exceptionDays = periods.map(([from, length]) => away(addDays(requestedOn, from), addDays(requestedOn, from + length), 'PERSONAL_CIRCUMSTANCES'));
        const plain = assessmentClocksOf({ form: 'ehcna_request', requestedOn });
        const moved = assessmentClocksOf({ form: 'ehcna_request', requestedOn, exceptionDays });
        moved.forEach((clock, index) => {
          const days = daysBetween(plain[index]!.dueOn, clock.dueOn);
          expect(days).toBe(clock.movedBy);
          expect(days).toBeGreaterThanOrEqual(0);
          expect(days).toBeLessThanOrEqual(periods.reduce((sum, [, length]) => sum + length + 1, 0));
        });
      }),
    );
  });

  it('is what no rule of a review knows', () => expect(reviewClocks.filter(({ exceptions }) => exceptions?.length)).toEqual([]));
});

describe('holidays', () => {
  it.each(holidays)('%s within a period moves nothing, and a date that falls on it stays', (holiday) => {
    for (const back of [14, 28, 42, 112, 140]) {
      const day = addDays(holiday, -back);
      expect(dues(clocksOf({ meetingHeldOn: day }))).toEqual({ AR_REPORT_PLUS_2W: addDays(day, 14), AR_DECISION_PLUS_4W: addDays(day, 28) });
      expect(dues(assessmentClocksOf({ form: 'ehcna_request', requestedOn: day }))).toEqual({ EHCNA_DECISION_6W: addDays(day, 42), NO_PLAN_16W: addDays(day, 112), FINAL_PLAN_20W: addDays(day, 140) });
    }
  });
  it('the list of the term is two weeks before it', () => expect(dues(startedClocks(planClocks, { termStartsOn: '2027-01-05' }, planFactLabels))).toEqual({ TERM_LIST_MINUS_2W: '2026-12-22' }));
});

describe('every clock of the law', () => {
  const families = ['EHCNA_DECISION_6W', 'ADVICE_6W', 'NO_PLAN_16W', 'FINAL_PLAN_20W', 'DRAFT_REPS_15D', 'AR_ANNIVERSARY_12M', 'AR_ADVICE_MINUS_2W', 'AR_REPORT_PLUS_2W', 'AR_DECISION_PLUS_4W', 'AMEND_FINAL_PLUS_8W', 'AMEND_FINAL_PLUS_12W', 'UNDER5_6M', 'PT_15FEB', 'PT_31MAR', 'POST16_MOVE_5M', 'TERM_LIST_MINUS_2W'];
  const rules = [...reviewClocks, ...assessmentClocks, ...planClocks] as readonly ClockRule<string>[];
  it('has a row', () => expect(families.filter((code) => !rules.some((rule) => rule.code === code))).toEqual([]));
  it.each(rules.map((rule) => [rule.code, rule] as const))('%s cites where it comes from', (_code, { regulation, says }) => {
    expect(regulation).toMatch(/regulation|section|paragraph|chapter|rule/);
    expect(says.length).toBeGreaterThan(15);
  });
});
