import { all, any, asking, is, isOneOf, neededWhen, only, required, section, when } from '../../language/builder.js';
import { POST16, law, neededInFull } from './terms.js';

/* A11 and A12: health (plan sections C and G) and social care (D, H1 and H2). */

const health = asking('HEALTH');
const social = asking('SOCIAL');
const learningDisabilities = ['MLD', 'SLD', 'PMLD', 'DS'];
const offeredHealthCheck = all({ age: { atLeast: 14 } }, any(isOneOf('need.primary', ...learningDisabilities), isOneOf('need.secondary', ...learningDisabilities)));

export const healthSection = section(
  'health',
  'Health',
  { why: 'So that sections C and G of the plan are right, and the health service takes part. Only the setting and the authority read the answers.', legalBasis: law.plan },
  [
    health.yesNo('hea.changed', 'Health needs have changed since the last review', neededInFull),
    health.memo('hea.summary', 'Health needs and what is new', { hint: 'Include mental health.' }),
    health.group('hea.services', 'Health services involved', 'service', [
      health.text('service', 'Health service', { hint: 'For example speech and language therapy.', ...required }),
      health.name('name', 'Name of the health professional'),
      health.text('therapy', 'Therapy or treatment given'),
      health.date('lastSeen', 'Date the health service last saw them', { past: true }),
    ], { itemTitle: 'service' }),
    health.memo('hea.medication', 'Medication', { hint: 'Name, dose and when it is taken.' }),
    health.yesNo('hea.medicationAtSetting', 'Takes medication at the setting'),
    health.yesNo('hea.carePlan', 'The setting has a health care plan for the child or young person'),
    health.memo('hea.admissions', 'Stays in hospital since the last review'),
    health.yesNo('hea.annualHealthCheck', 'Has had an annual health check for people with a learning disability', {
      hint: 'Offered by the GP from the age of 14.',
      when: offeredHealthCheck,
      ...neededInFull,
    }),
    health.date('hea.annualHealthCheckDate', 'Date of the annual health check', { ...when(all(offeredHealthCheck, is('hea.annualHealthCheck', true))), past: true }),
    health.choice('hea.chc', 'Continuing care paid for by the health service', 'CHC', { hint: 'Children’s continuing care or, for adults, NHS continuing healthcare.' }),
    health.file('hea.files', 'Health reports'),
  ],
);

export const socialCare = section(
  'socialCare',
  'Social care',
  { why: 'So that sections D, H1 and H2 of the plan are right, and social care takes part. Only the setting and the authority read the answers.', legalBasis: law.plan },
  [
    social.yesNo('soc.known', 'Known to social care', neededInFull),
    social.choices('soc.services', 'Social care support now', 'SOCIAL_SERVICE', neededWhen(is('soc.known', true))),
    social.yesNo('soc.changed', 'Social care needs have changed since the last review', neededInFull),
    social.memo('soc.summary', 'Social care needs and what is new'),
    social.yesNo('soc.adultReferral', 'Has been referred to adult social care', {
      ...only(POST16),
      ...neededInFull,
      why: 'So that support does not stop at the age of 18.',
      legalBasis: law.adulthood,
    }),
    social.date('soc.adultDate', 'Date of the referral to adult social care', { ...only(POST16), ...when(is('soc.adultReferral', true)), past: true }),
    social.file('soc.files', 'Social care reports'),
  ],
);
