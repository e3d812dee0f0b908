import { part } from '../../language/builder.js';
import type { FormDefinition } from '../../language/definition.js';
import { listsFor } from '../blocks/compose.js';
import { earlyHelpCodes } from './codes.js';
import { child, contact, family, services } from './family.js';
import { care, grow, household, world } from './needs.js';
import { close, meetings, plan, sign } from './plan.js';
import { consent, practitioner, reason, safety } from './start.js';
import { law } from './terms.js';
import { analysis, children, parents, scaling } from './voices.js';

const sections = [
  ...part('Before you begin', safety, practitioner, reason, consent),
  ...part('The family', child, contact, family, services),
  ...part('Strengths and needs', grow, care, world, household),
  ...part('Views and analysis', children, parents, analysis, scaling),
  ...part('Plan', plan, meetings, close),
  ...part('Finish', sign),
];

/** Early Help Assessment (EHA, EHAT). Source: domain report, section 3.3 and appendix A.3. */
export const earlyHelp: FormDefinition = {
  code: 'eha',
  title: 'Early help assessment',
  purpose: 'Brings together what a family and the services around it see, and plans help with the family before problems grow.',
  legalBasis: law.help,
  variants: [{ code: 'family', label: 'Whole family' }],
  codes: listsFor(sections, earlyHelpCodes),
  sections,
};
