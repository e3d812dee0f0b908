import { asking, is, neededWhen, not, required, when } from '../../language/builder.js';
import type { Question } from '../../language/definition.js';
import { under } from './compose.js';

/* Block P, continued: care by an authority and support from children's services. Source: domain report 3.0. */

const social = asking('SOCIAL');
const safeguarding = asking('SAFEG', {
  why: 'So that the people who keep the child safe are involved. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.',
});
const law = { legalBasis: 'Children Act 1989, sections 20 and 31' };

export function personInCare(prefix: string): Question[] {
  const { key, path } = under(prefix);
  const inCare = is(path('lookedAfter'), true);
  const worker = asking('CONTACT', when(inCare));
  return [
    social.yesNo(key('lookedAfter'), 'In the care of a local authority', { hint: 'Also called a looked-after child, or child in care.', ...required, ...law }),
    asking('LEGAL').choice(key('careStatus'), 'Legal status in care', 'CARE_STATUS', { ...neededWhen(inCare), ...law }),
    social.choice(key('careAuthority'), 'Authority responsible for the care', 'LA_CODES', { ...neededWhen(inCare), ...law }),
    worker.name(key('socialWorker.name'), 'Social worker’s name', required),
    worker.phone(key('socialWorker.phone'), 'Social worker’s telephone number', { required: not({ answered: path('socialWorker.email') }) }),
    worker.email(key('socialWorker.email'), 'Social worker’s e-mail address', { required: not({ answered: path('socialWorker.phone') }) }),
    social.date(key('pepDate'), 'Date of the latest personal education plan', {
      hint: 'Every child in care has a personal education plan (PEP).',
      ...when(inCare),
      past: true,
    }),
    safeguarding.yesNo(key('previouslyLookedAfter'), 'Was in care before', { hint: 'For example, and has since been adopted.', when: is(path('lookedAfter'), false) }),
  ];
}

export function personServices(prefix: string): Question[] {
  const { key } = under(prefix);
  return [
    safeguarding.yesNo(key('childInNeed'), 'Has a child in need plan'),
    safeguarding.yesNo(key('childProtectionPlan'), 'Has a child protection plan'),
    safeguarding.yesNo(key('earlyHelp'), 'Has an open early help assessment'),
    safeguarding.yesNo(key('knownToYouthJustice'), 'Known to the youth justice service'),
  ];
}
