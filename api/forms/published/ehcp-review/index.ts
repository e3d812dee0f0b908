import { part } from '../../language/builder.js';
import type { FormDefinition } from '../../language/definition.js';
import { adulthoodAreas, adulthoodPlans } from './adulthood.js';
import { attainment, courses } from './attainment.js';
import { reviewCodes } from './codes.js';
import { healthSection, socialCare } from './health-and-care.js';
import { outcomes, provision } from './outcomes.js';
import { people } from './people.js';
import { adults, care, child, contactDetails, decisions } from './person.js';
import { placement, support } from './placement.js';
import { planSectionPages } from './plan-sections.js';
import { recommendation } from './recommendation.js';
import { meeting, review } from './review.js';
import { attendanceAndExclusions, needs, setting } from './setting.js';
import { papers, sign } from './sign.js';
import { EARLY_YEARS, POST16, SCHOOL_AGE, law } from './terms.js';
import { future, parents, views } from './views.js';

/** EHCP annual or interim review. Source: domain report, section 3.1 and appendix A.1. */
export const ehcpReview: FormDefinition = {
  code: 'ehcp_review',
  title: 'Annual or interim review of an education, health and care plan',
  purpose: 'Tells the authority what a review of the plan found and recommends, so that it can decide to keep, amend or end the plan.',
  legalBasis: law.review,
  variants: [
    { code: EARLY_YEARS, label: 'Early years' },
    { code: SCHOOL_AGE, label: 'School age, reception to year 11' },
    { code: POST16, label: 'Post-16' },
  ],
  codes: reviewCodes,
  sections: [
    ...part('The review', review, meeting),
    ...part('The child or young person', child, contactDetails, care, decisions, adults),
    ...part('The setting and the needs', setting, attendanceAndExclusions, needs, people),
    ...part('Views', views, future, parents),
    ...part('The plan', ...planSectionPages, outcomes, provision),
    ...part('Learning, health and care', attainment, courses, healthSection, socialCare),
    ...part('Preparing for adulthood', adulthoodAreas, adulthoodPlans),
    ...part('What next', placement, support, recommendation),
    ...part('Finish', papers, sign),
  ],
};
