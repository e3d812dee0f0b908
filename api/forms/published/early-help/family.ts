import { asking, is, required, section, when } from '../../language/builder.js';
import { without } from '../blocks/compose.js';
import { personInCare, personServices } from '../blocks/person-care.js';
import { personBackground, personContact, personIdentity, personLanguage } from '../blocks/person.js';
import { settingIdentity } from '../blocks/setting.js';
import { law } from './terms.js';

/* C5 and C6: the whole family, and who helps it already. */

const { text, name, memo, date, yesNo, choice, group, phone, address, email, file } = asking('CONTACT');
const about = { legalBasis: law.help };

export const child = section('child', 'The child the assessment begins with', { ...about, why: 'So that the assessment is matched to the right child; brothers and sisters come later.' }, [...personIdentity('person'), ...settingIdentity('setting')]);

export const contact = section('contact', 'Contact, language and background', { ...about, why: 'So that help reaches the family in a way that suits it.' }, [
  ...personContact('person'),
  phone('family.phone', 'Family’s telephone number'),
  ...without(personLanguage('person'), 'person.interpreterNeeded'),
  ...without(personBackground('person'), 'person.pupilPremium'),
  ...personInCare('person'),
  ...without(personServices('person'), 'person.earlyHelp'),
]);

export const family = section('family', 'The whole family', { ...about, guidance: 'Add everybody in the household, and family who live elsewhere and matter to the children.', why: 'What happens to one person in a family touches all of them.' }, [
  group('family', 'Family and household', 'person', [
    text('title', 'Title'),
    name('forename', 'Forename', required),
    name('surname', 'Surname', required),
    date('dob', 'Date of birth', { past: true }),
    choice('relationship', 'Relationship to the child', 'FAMILY_MEMBER', required),
    asking('LEGAL').yesNo('pr', 'Has parental responsibility'),
    yesNo('lives', 'Lives in the household'),
    address('address', 'Address, if it is another', when(is('.lives', false))),
    text('schoolOrWork', 'School or work'),
    asking('EQUAL').choice('ethnicity', 'Ethnic group', 'ETHNICITY'),
    asking('HEALTH').choice('disability', 'Disability', 'DISABILITY'),
    asking('HEALTH').text('gp', 'GP practice'),
    yesNo('present', 'Was present at the assessment'),
  ], { ...required, itemTitle: 'forename' }),
  group('others', 'Other people who matter to the family', 'person', [
    name('name', 'Name', required),
    text('relationship', 'Relationship to the family'),
    text('contact', 'Telephone number or e-mail address'),
  ], { itemTitle: 'name' }),
  name('carer.name', 'Name of the main carer', required),
  phone('carer.phone', 'Main carer’s telephone number'),
  email('carer.email', 'Main carer’s e-mail address'),
  memo('carer.contact', 'Best time and way to reach the main carer'),
  file('family.genogram', 'Family tree or genogram'),
]);

export const services = section('services', 'Services that help the family', { ...about, why: 'So that services work together and nobody asks the same again.' }, [
  group('svc', 'Services', 'service', [
    choice('kind', 'Kind of agency', 'ORGANISATION_TYPE', required),
    text('agency', 'Name of the agency', required),
    name('name', 'Name of the person'),
    text('role', 'Role of the person'),
    text('contact', 'Telephone number or e-mail address of the person'),
    memo('support', 'Support given'),
    date('since', 'Since when', { past: true }),
    date('until', 'Until when'),
    yesNo('invited', 'Invited to the meeting around the family'),
  ], { itemTitle: 'agency' }),
]);
