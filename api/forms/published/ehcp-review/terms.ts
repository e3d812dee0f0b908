import { all, any, fromYear, is, isOneOf, not } from '../../language/builder.js';
import type { Condition, Rule } from '../../language/definition.js';

/* Words that the sections of the review share: its variants, when what is asked, the law it cites. */

export const EARLY_YEARS = 'early_years';
export const SCHOOL_AGE = 'school_age';
export const POST16 = 'post16';

/** An interim or emergency review must look at views, plan, outcomes, provision and recommendation; the rest is optional. */
export const fullReview: Condition = not(isOneOf('review.type', 'INTERIM', 'EMERGENCY'));
export const neededInFull = { required: fullReview };

const post16: Condition = { variant: [POST16] };
/** From year 9 a review looks ahead to adulthood; after school it always does. */
export const nearsAdulthood: Condition = any(post16, fromYear(9));
export const mayPlanForAdulthood: Condition = any(post16, fromYear(8));
export const adulthood = { variants: [SCHOOL_AGE, POST16], when: nearsAdulthood };

/** After school a young person may decide that the parents are not involved. */
export const parentsInvolved: Condition = not(all(post16, is('person.agreeToParentContact', false)));

const daysLater = (from: string, to: string, atLeast: number): Condition => ({ days: { from, to, atLeast } });
/** A day that may not come after another; `own` is the question that the rule belongs to. */
export const notAfter = (own: string, other: string, problem: string): { rules: Rule[] } => ({ rules: [{ holds: not(daysLater(other, own, 1)), problem }] });
export const notBefore = (own: string, other: string, problem: string): { rules: Rule[] } => ({ rules: [{ holds: not(daysLater(own, other, 1)), problem }] });

export const law = {
  review: 'Children and Families Act 2014, section 44; SEND Regulations 2014, regulations 20 and 21',
  notice: 'SEND Regulations 2014, regulations 20 and 21 (invitations and advice two weeks before the meeting)',
  progress: 'SEND Regulations 2014, regulations 20 and 21 (progress towards outcomes)',
  adulthood: 'SEND Regulations 2014, regulations 20(6) and 21(6)',
  report: 'SEND Regulations 2014, regulations 20 and 21 (report within two weeks of the meeting)',
  plan: 'SEND Regulations 2014, regulation 12, with regulations 20 and 21',
  transfer: 'SEND Regulations 2014, regulation 18',
  youngPerson: 'Children and Families Act 2014, Part 3: a young person’s rights after compulsory school age, subject to mental capacity',
} as const;
