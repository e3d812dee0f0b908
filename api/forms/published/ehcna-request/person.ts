import { asking, section } from '../../language/builder.js';
import { fitted, limitedTo } from '../blocks/compose.js';
import { family } from '../blocks/family.js';
import { personInCare, personServices } from '../blocks/person-care.js';
import { personBackground, personContact, personIdentity, personLanguage } from '../blocks/person.js';
import { attendance, earlierSettings, exclusions, partTime, settingIdentity } from '../blocks/setting.js';
import { EARLY_YEARS, POST16, SCHOOL_AGE, law } from './terms.js';

/* B3: the child or young person, the adults, the setting. */

const { memo } = asking('EDU');
const about = { legalBasis: law.request };

export const person = section('child', 'Child or young person', { ...about, why: 'So that the request is matched to the right person.' }, personIdentity('person'));

export const contact = section('contact', 'Contact details, language and background', { ...about, why: 'So that the authority can reach the family or young person, in a way that suits them.' }, [
  ...personContact('person', { age: { atLeast: 16 } }),
  ...personLanguage('person'),
  ...fitted(personBackground('person'), { 'person.fsm': [SCHOOL_AGE, POST16], 'person.pupilPremium': [SCHOOL_AGE] }),
]);

export const care = section('care', 'Care and support by children’s services', { ...about, why: 'So that everyone responsible for the child or young person is asked for advice.' }, [...personInCare('person'), ...personServices('person')]);

export const adults = section('adults', 'Parents, carers and communication', { ...about, why: 'So that everyone with parental responsibility is told of the request and its outcome.' }, family());

export const setting = section('setting', 'School, college or other setting', { ...about, why: 'So that the authority knows where the child or young person learns and how much of it was missed.' }, [
  ...fitted(settingIdentity('setting'), { 'setting.laestab': [SCHOOL_AGE], 'setting.rollStatus': [SCHOOL_AGE], 'setting.hoursPerWeek': [EARLY_YEARS, POST16] }),
  ...earlierSettings('setting'),
  ...fitted(attendance('setting', true), { 'setting.sessionsAuthorisedAbs': [SCHOOL_AGE], 'setting.sessionsUnauthorisedAbs': [SCHOOL_AGE] }),
  ...limitedTo([SCHOOL_AGE, POST16], exclusions('setting')),
  ...partTime('setting', true),
  memo('setting.placementHistory', 'Placements in order, if there were several', { hint: 'Earlier schools or colleges of the last two years, with dates and reasons for moving.' }),
]);
