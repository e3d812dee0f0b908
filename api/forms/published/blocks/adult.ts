import { asking, is, required, when } from '../../language/builder.js';
import type { Question } from '../../language/definition.js';

/* Block A, one adult with parental responsibility or care of the child: the questions of a group item. Source: domain report 3.0. */

const { text, name, yesNo, choice, phone, email, address } = asking('CONTACT');

export const adult = (): Question[] => [
  text('title', 'Parent or carer’s title', { hint: 'For example Ms, Mr, Mx or Dr.' }),
  name('forename', 'Parent or carer’s forename', required),
  name('surname', 'Parent or carer’s surname', required),
  choice('relationship', 'Parent or carer’s relationship to the child or young person', 'RELATIONSHIP', required),
  asking('LEGAL').yesNo('hasPR', 'The parent or carer has parental responsibility', {
    hint: 'The legal rights and duties of a parent. For a young person aged 18 or over, answer for the time before they were 18.',
    why: 'So that the authority writes to everyone who has a right to be told.',
    ...required,
  }),
  yesNo('livesWithChild', 'The parent or carer lives with the child or young person'),
  address('address', 'Parent or carer’s address', { hint: 'Include the postcode.', ...when(is('.livesWithChild', false)) }),
  phone('homePhone', 'Parent or carer’s home telephone number'),
  phone('workPhone', 'Parent or carer’s work telephone number'),
  phone('mobile', 'Parent or carer’s mobile number'),
  email('email', 'Parent or carer’s e-mail address'),
  text('firstLanguage', 'Parent or carer’s first language'),
  yesNo('interpreterNeeded', 'The parent or carer needs an interpreter or signer'),
  yesNo('armedForces', 'The parent or carer serves, or has served, in the armed forces'),
  choice('preferredContact', 'Best way to get in touch with the parent or carer', 'CONTACT_BY'),
  asking('SAFEG').memo('noContactReason', 'Reason not to contact this parent or carer', {
    hint: 'Fill this in only if they must not be contacted, for example because of a court order.',
    why: 'So that nobody is put at risk by a letter or call. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.',
  }),
];
