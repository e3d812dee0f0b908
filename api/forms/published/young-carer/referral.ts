import { asking, is, neededWhen, required, section, when } from '../../language/builder.js';
import { author } from '../blocks/author.js';
import { without } from '../blocks/compose.js';
import { family } from '../blocks/family.js';
import { personBackground, personContact, personIdentity, personLanguage } from '../blocks/person.js';
import { settingIdentity } from '../blocks/setting.js';
import { law } from './terms.js';

/* D1 to D3: the referral, the young carer, the household. */

const { text, name, memo, date, choice, choices, group } = asking('CONTACT');
const legal = asking('LEGAL');
const safeguarding = asking('SAFEG', { why: 'So that visits are safe and the people who keep the child safe are involved. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.' });
const about = { legalBasis: law.assessment };

export const referral = section('referral', 'Referral', { ...about, why: 'The authority must assess a young carer who appears to need support, or who asks.' }, [
  choice('ref.source', 'Who refers', 'REFERRAL_SOURCE', required),
  date('ref.date', 'Date of the referral', { ...required, past: true }),
  ...author('ref.by', 'who refers'),
  legal.yesNo('ref.ycAware', 'The young carer knows of the referral', required),
  legal.yesNo('ref.parentAware', 'A parent or carer knows of the referral', required),
  legal.yesNo('ref.parentAgree', 'A parent or carer agrees to the referral', required),
  legal.memo('ref.notAgreedReason', 'Why it goes on without that', neededWhen(is('ref.parentAgree', false))),
  legal.yesNo('ref.informed', 'The family got information on the assessment beforehand', { hint: 'How it is done, who takes part and what happens with it.', ...required }),
  asking('SOCIAL').memo('ref.reason', 'Reason for the referral', required),
  safeguarding.memo('ref.risk', 'Risks for people who visit the home'),
  safeguarding.choices('ref.open', 'What is open for the young carer already', 'OPEN_CASE'),
  text('ref.leadContact', 'Lead professional: name, telephone number or e-mail address', when({ answered: 'ref.open' })),
]);

export const youngCarer = section('youngCarer', 'The young carer', { ...about, why: 'So that the assessment is matched to the right person.' }, [...personIdentity('person'), ...settingIdentity('setting')]);

export const contact = section('contact', 'Contact, language and background', { ...about, why: 'So that the young carer is reached in the way they want.' }, [
  ...personContact('person'),
  choices('yc.contact', 'How the young carer wants to be contacted', 'YC_CONTACT'),
  ...personLanguage('person'),
  ...without(personBackground('person'), 'person.pupilPremium', 'person.serviceFamily'),
  asking('HEALTH').yesNo('yc.disability', 'The young carer has a disability or special educational needs'),
  asking('HEALTH').text('yc.disabilityDetail', 'Which disability or needs', neededWhen(is('yc.disability', true))),
  asking('EDU').decimal('yc.attendancePct', 'Attendance, per cent', { most: 100, decimals: 1 }),
  asking('EDU').yesNo('yc.schoolAware', 'The school or college knows that they care for somebody'),
]);

export const household = section('household', 'The household', { ...about, why: 'So that the whole family is looked at, and other carers are not missed.' }, [
  ...family(),
  group('house', 'People in the household', 'person', [
    name('name', 'Name of the person', required),
    text('relationship', 'Relationship to the young carer', required),
    date('dob', 'Date of birth of the person', { past: true }),
    text('role', 'What the person does in the household'),
  ], { itemTitle: 'name' }),
  group('siblingsCaring', 'Brothers and sisters who also care', 'brother or sister', [
    name('name', 'Name of the brother or sister', required),
    date('dob', 'Date of birth of the brother or sister', { past: true }),
    memo('what', 'What they do'),
  ], { itemTitle: 'name' }),
]);
