import { part } from '../../language/builder.js';
import type { FormDefinition } from '../../language/definition.js';
import { listsFor } from '../blocks/compose.js';
import { caredFor, caring, impact, scores } from './caring.js';
import { youngCarerCodes } from './codes.js';
import { decision, matters, plan, sign, wishes } from './outcome.js';
import { contact, household, referral, youngCarer } from './referral.js';
import { law } from './terms.js';

const sections = [
  ...part('The young carer', referral, youngCarer, contact, household),
  ...part('Caring', caredFor, caring, scores, impact),
  ...part('Wishes and findings', wishes, matters),
  ...part('What next', plan, decision),
  ...part('Finish', sign),
];

/** Young carer’s needs assessment. Source: domain report, section 3.4 and appendix A.4. */
export const youngCarerAssessment: FormDefinition = {
  code: 'young_carer',
  title: 'Young carer’s needs assessment',
  purpose: 'Finds out what a young person does for somebody they care for, what it does to them, and what help they and the family need.',
  legalBasis: law.assessment,
  variants: [{ code: 'young_carer', label: 'Young carer' }],
  codes: listsFor(sections, youngCarerCodes),
  sections,
};
