import { all, any, asking, is, isOneOf, neededWhen, not, only, required, section } from '../../language/builder.js';
import { adult } from '../blocks/adult.js';
import { fitted, without } from '../blocks/compose.js';
import { personInCare, personServices } from '../blocks/person-care.js';
import { personBackground, personContact, personIdentity, personLanguage } from '../blocks/person.js';
import { EARLY_YEARS, POST16, SCHOOL_AGE, law, parentsInvolved } from './terms.js';

/* A2: the child or young person, who decides, parents and carers. */

const edu = asking('EDU');
const legal = asking('LEGAL');
const contact = asking('CONTACT');
const decides = isOneOf('person.decisionMaker', 'YP', 'YP_WITH_SUPPORT');

export const child = section(
  'child',
  'Child or young person',
  { why: 'So that the review is matched to the right person and plan.', legalBasis: law.review },
  [
    ...personIdentity('person'),
    edu.yesNo('person.outOfYear', 'Taught outside their year group', { hint: 'With children who are mostly older or younger.', ...only(SCHOOL_AGE), ...required }),
    edu.choice('person.taughtInYear', 'Year group they are taught in', 'NCY', {
      ...only(SCHOOL_AGE),
      ...neededWhen(is('person.outOfYear', true)),
      prefill: 'child.taughtInYear',
    }),
  ],
);

export const contactDetails = section(
  'contact',
  'Contact details, language and background',
  { why: 'So that the authority can reach the family or young person, in a way that suits them.', legalBasis: law.review },
  [
    ...personContact('person', decides),
    contact.name('person.healthVisitor.name', 'Health visitor’s name', only(EARLY_YEARS)),
    contact.text('person.healthVisitor.contact', 'Health visitor’s telephone number or e-mail address', only(EARLY_YEARS)),
    ...without(personLanguage('person'), 'person.interpreterNeeded'),
    ...fitted(without(personBackground('person'), 'person.pupilPremium'), { 'person.fsm': [SCHOOL_AGE] }),
  ],
);

export const care = section(
  'care',
  'Care by a local authority',
  { why: 'So that everyone responsible for the child or young person takes part, and plans fit together.', legalBasis: law.review },
  [...personInCare('person'), ...without(personServices('person'), 'person.childInNeed', 'person.childProtectionPlan', 'person.earlyHelp')],
);

export const decisions = section(
  'decisions',
  'How the young person decides',
  { ...only(POST16), why: 'After compulsory school age, the young person decides about the plan, unless they lack the mental capacity to.', legalBasis: law.youngPerson },
  [
    legal.choice('person.capacity', 'Mental capacity of the young person', 'CAPACITY', {
      hint: 'Whether they can understand, weigh up and make decisions about their plan.',
      ...required,
    }),
    legal.file('person.capacityFile', 'Mental capacity assessment', neededWhen(is('person.capacity', 'LACKS_FOR_THIS_DECISION'))),
    legal.choice('person.decisionMaker', 'Who makes decisions about the plan', 'DECISION_MAKER', required),
    legal.yesNo('person.agreeToParentContact', 'The young person agrees to parents or carers being involved', {
      hint: 'If you answer no, this form does not ask for the parents’ views. If somebody else decides for the young person, answer for that person.',
      ...required,
    }),
    contact.name('person.advocate.name', 'Advocate’s name', { hint: 'Somebody who speaks up for the young person, independent of the setting.' }),
    contact.text('person.advocate.contact', 'Advocate’s telephone number or e-mail address'),
  ],
);

export const adults = section(
  'adults',
  'Parents, carers and communication',
  { why: 'So that everyone with parental responsibility is told about the review and its outcome.', legalBasis: law.review },
  [
    contact.group('adults', 'Parents and carers', 'parent or carer', adult(), {
      hint: 'Add everyone with parental responsibility, and anyone else who cares for the child or young person.',
      itemTitle: 'surname',
      required: any(parentsInvolved, not(all({ variant: [POST16] }, decides))),
    }),
    contact.memo('comms.arrangements', 'Special arrangements for communicating with the family', {
      hint: 'For example large print, easy read, a telephone call instead of a letter.',
    }),
    contact.yesNo('comms.interpreter', 'An interpreter or signer is needed'),
    contact.text('comms.language', 'Language or signing system to interpret', neededWhen(is('comms.interpreter', true))),
  ],
);
