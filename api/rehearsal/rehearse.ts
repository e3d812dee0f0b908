import { type AssessmentFact, assessmentClocks, assessmentClocksOf } from '../assessments/index.js';
import { type CivilDate, addDays } from '../kernel/civil-date.js';
import { type Clock, type ClockRule, type ClockStatus, clockStatus, nextDue } from '../kernel/clocks.js';
import { type Dated, type ReviewFact, clocksOf, reviewClocks } from '../reviews/index.js';

/** A rule as it might be: another period from a day on, or none any more. */
export interface Supposed {
  code: string;
  weeks?: number | null;
  months?: number | null;
  days?: number | null;
  /** Counts for events from this day on; missing: for all. */
  from?: CivilDate | null;
  /** The rule ends. */
  ends?: boolean | null;
}

export interface RuleSet {
  reviews: readonly ClockRule<ReviewFact>[];
  assessments: readonly ClockRule<AssessmentFact>[];
}

export const inForce: RuleSet = { reviews: reviewClocks, assessments: assessmentClocks };
export const allCodes: readonly string[] = [...new Set([...reviewClocks, ...assessmentClocks].map(({ code }) => code))];

/** The rules with something else supposed. Rows in force end the day before; a new row has the next number. */
export function suppose({ reviews, assessments }: RuleSet, supposed: readonly Supposed[]): RuleSet {
  const change = <Fact extends string>(rules: readonly ClockRule<Fact>[]): ClockRule<Fact>[] =>
    rules.flatMap((rule) => {
      const other = supposed.find(({ code }) => code === rule.code);
      if (!other) return [rule];
      const from = other.from ?? rule.effectiveFrom;
      const before = from > rule.effectiveFrom ? [{ ...rule, effectiveTo: addDays(from, -1) }] : [];
      if (other.ends) return before;
      const { on: _day, ...plain } = rule;
      const add = { ...(other.weeks != null && { weeks: other.weeks }), ...(other.months != null && { months: other.months }), ...(other.days != null && { days: other.days }) };
      return [...before, { ...plain, add, version: (rule.version ?? 1) + 1, effectiveFrom: from }];
    });
  return { reviews: change(reviews), assessments: change(assessments) };
}

/** One open case with its facts. */
export type OpenCase = { kind: 'REVIEW'; facts: Dated } | { kind: 'ASSESSMENT'; facts: Parameters<typeof assessmentClocksOf>[0] };

export interface Standing {
  clock: Clock | null;
  status: ClockStatus | null;
  daysLeft: number | null;
}

export function standing(of: OpenCase, rules: RuleSet, on: CivilDate): Standing {
  const clock = nextDue(of.kind === 'REVIEW' ? clocksOf(of.facts, rules.reviews) : assessmentClocksOf(of.facts, rules.assessments)) ?? null;
  return clock ? { clock, ...clockStatus(clock, on) } : { clock: null, status: null, daysLeft: null };
}

export const differs = (one: Standing, other: Standing): boolean => one.status !== other.status || one.clock?.code !== other.clock?.code || one.clock?.dueOn !== other.clock?.dueOn;
