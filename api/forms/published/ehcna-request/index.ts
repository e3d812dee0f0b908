import { part } from '../../language/builder.js';
import type { FormDefinition } from '../../language/definition.js';
import { listsFor } from '../blocks/compose.js';
import { requestCodes } from './codes.js';
import { healthSection, socialCare } from './health-and-care.js';
import { areasOfNeed, history, needs } from './needs.js';
import { adults, care, contact, person, setting } from './person.js';
import { attainment, courses, provision, services } from './provision.js';
import { awareness, request } from './request.js';
import { consent, papers, sign } from './sign.js';
import { EARLY_YEARS, POST16, SCHOOL_AGE, law } from './terms.js';
import { outcomes, parents, views } from './views.js';

const sections = [
  ...part('The request', request, awareness),
  ...part('The child or young person', person, contact, care, adults, setting),
  ...part('Needs and support', needs, areasOfNeed, history, provision, attainment, courses),
  ...part('Others involved', services, healthSection, socialCare),
  ...part('Views and outcomes', views, parents, outcomes),
  ...part('Finish', papers, consent, sign),
];

/** Request ("proposal") for an EHC needs assessment. Source: domain report, section 3.2 and appendix A.2. */
export const ehcnaRequest: FormDefinition = {
  code: 'ehcna_request',
  title: 'Request for an education, health and care needs assessment',
  purpose: 'Asks the authority to assess a child’s or young person’s needs, and gives it what it needs to decide whether to.',
  legalBasis: law.request,
  variants: [
    { code: EARLY_YEARS, label: 'Early years' },
    { code: SCHOOL_AGE, label: 'School age, reception to year 11' },
    { code: POST16, label: 'Post-16' },
  ],
  codes: listsFor(sections, requestCodes),
  sections,
};
