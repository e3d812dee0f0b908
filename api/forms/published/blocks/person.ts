import { all, any, asking, not, required } from '../../language/builder.js';
import type { Condition, Question } from '../../language/definition.js';
import { under } from './compose.js';

/* Block P, the child or young person: who they are, where they live, how to communicate, background. Source: domain report 3.0. */

const id = asking('ID');
const edu = asking('EDU');
const contact = asking('CONTACT');
const equal = asking('EQUAL', {
  why: 'So that we can check that services reach every group fairly. The answer does not affect any decision.',
  legalBasis: 'Equality Act 2010, the public sector equality duty',
});
const sixteen: Condition = { age: { atLeast: 16 } };

export function personIdentity(prefix: string): Question[] {
  const { key, path, from } = under(prefix);
  const upn = { answered: path('upn') };
  const uln = all(sixteen, { answered: path('uln') });
  const noUpn = { answered: path('noUpnReason') };
  return [
    id.name(key('legalSurname'), 'Legal surname', { ...required, ...from('child.legalSurname') }),
    id.name(key('legalForenames'), 'Legal forenames', { ...required, ...from('child.legalForenames') }),
    id.name(key('knownAs'), 'Name the child or young person likes to be called', { hint: 'If it is not their legal forename.', ...from('child.knownAs') }),
    id.name(key('previousName'), 'Previous name'),
    id.date(key('dob'), 'Date of birth', { ...required, past: true, ...from('child.bornOn') }),
    id.choice(key('sex'), 'Sex', 'SEX', { hint: 'As in the school census.', ...required, ...from('child.sex') }),
    equal.text(key('genderIdentity'), 'Gender identity', { hint: 'Only if they want it recorded.' }),
    id.upn(key('upn'), 'Unique pupil number (UPN)', {
      hint: '13 characters, beginning with a letter. If there is none, answer the next question.',
      required: not(any(uln, noUpn)),
      ...from('child.upn'),
    }),
    id.choice(key('noUpnReason'), 'Why there is no unique pupil number', 'NO_UPN', { when: not(upn) }),
    id.upn(key('formerUpn'), 'Former unique pupil number', { hint: 'If they had another number at an earlier school.' }),
    id.uln(key('uln'), 'Unique learner number (ULN)', {
      hint: '10 digits. Learners have one from about age 14.',
      when: sixteen,
      required: not(any(upn, noUpn)),
      ...from('child.uln'),
    }),
    asking('HEALTH').nhsNumber(key('nhsNumber'), 'NHS number', {
      hint: '10 digits.',
      why: 'So that health services can find the right record.',
      ...from('child.nhsNumber'),
    }),
    edu.choice(key('ncYear'), 'Year group by age', 'NCY', { hint: 'The national curriculum year for their age, even if they are taught in another year.', ...required }),
  ];
}

/** @param reach where the person must be reachable by telephone or e-mail themselves */
export function personContact(prefix: string, reach?: Condition): Question[] {
  const { key, path, from } = under(prefix);
  const unless = (other: string) => (reach ? { required: all(reach, not({ answered: path(other) })) } : {});
  return [
    contact.address(key('address'), 'Home address', { ...required, ...from('child.address') }),
    contact.postcode(key('postcode'), 'Home postcode', { ...required, ...from('child.postcode') }),
    contact.phone(key('phone'), 'Young person’s telephone number', { when: sixteen, ...unless('email') }),
    contact.email(key('email'), 'Young person’s e-mail address', { when: sixteen, ...unless('phone') }),
    asking('HEALTH').name(key('gp.name'), 'GP or GP practice'),
    asking('HEALTH').address(key('gp.address'), 'Address of the GP practice'),
  ];
}

export function personLanguage(prefix: string): Question[] {
  const { key } = under(prefix);
  return [
    contact.text(key('homeLanguage'), 'Language spoken at home'),
    contact.text(key('preferredLanguage'), 'Language the child or young person prefers', { hint: 'Include British Sign Language or another signing system.' }),
    contact.yesNo(key('interpreterNeeded'), 'The child or young person needs an interpreter or signer'),
    contact.memo(key('communicationNeeds'), 'How the child or young person communicates', { hint: 'For example speech, signs, symbols, a communication aid or gestures.' }),
    contact.memo(key('accessNeeds'), 'What the child or young person needs to take part in a meeting', { hint: 'For example step-free access, breaks or a quiet room.' }),
  ];
}

export function personBackground(prefix: string): Question[] {
  const { key } = under(prefix);
  return [
    equal.choice(key('ethnicity'), 'Ethnic group', 'ETHNICITY', { hint: 'As the family or young person describes it.' }),
    equal.text(key('religion'), 'Religion or belief'),
    edu.yesNo(key('serviceFamily'), 'A parent serves, or has served, in the armed forces'),
    asking('FIN').yesNo(key('fsm'), 'Gets free school meals'),
    asking('FIN').yesNo(key('pupilPremium'), 'Gets pupil premium'),
  ];
}
