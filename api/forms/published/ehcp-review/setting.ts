import { asking, is, only, required, section, when } from '../../language/builder.js';
import { fitted, limitedTo } from '../blocks/compose.js';
import { attendance, earlierSettings, exclusions, partTime, settingIdentity } from '../blocks/setting.js';
import { EARLY_YEARS, POST16, SCHOOL_AGE, fullReview, law } from './terms.js';

/* A3: the setting, attendance, needs and diagnoses. */

const edu = asking('EDU');
const money = asking('FIN');
const health = asking('HEALTH');

/** Fits the parts of the setting block to who can answer them. */
const variantsOf: Record<string, string[]> = {
  'setting.laestab': [SCHOOL_AGE],
  'setting.rollStatus': [SCHOOL_AGE],
  'setting.hoursPerWeek': [EARLY_YEARS, POST16],
  'setting.sessionsAuthorisedAbs': [SCHOOL_AGE],
  'setting.sessionsUnauthorisedAbs': [SCHOOL_AGE],
};

export const setting = section(
  'setting',
  'School, college or other setting',
  { why: 'So that the authority knows where the child or young person learns and what pays for it.', legalBasis: law.review },
  [
    ...fitted(settingIdentity('setting'), variantsOf),
    edu.group('setting.others', 'Other early years settings', 'other setting', [
      edu.name('name', 'Name of the other setting', required),
      edu.decimal('hours', 'Hours attended there each week', { most: 168 }),
    ], { ...only(EARLY_YEARS), itemTitle: 'name' }),
    edu.group('setting.dualRoll', 'Other schools where the child is registered', 'other school', settingIdentity(''), { ...only(SCHOOL_AGE), itemTitle: 'name' }),
    ...earlierSettings('setting'),
    money.choices('setting.eyFunding', 'Early years funding', 'EY_FUNDING', only(EARLY_YEARS)),
    money.yesNo('setting.pupilPremium', 'Gets pupil premium', only(SCHOOL_AGE)),
    money.money('setting.pupilPremiumAmount', 'Pupil premium a year', { ...only(SCHOOL_AGE), ...when(is('setting.pupilPremium', true)) }),
    money.money('setting.topUp', 'Top-up funding from the authority a year', { hint: 'Also called element 3 or high needs top-up.' }),
  ],
);

export const attendanceAndExclusions = section(
  'attendance',
  'Attendance and exclusions',
  { why: 'Missed education can be a sign that needs are not met.', legalBasis: law.progress },
  [...fitted(attendance('setting', fullReview), variantsOf), ...limitedTo([SCHOOL_AGE, POST16], exclusions('setting')), ...partTime('setting', fullReview)],
);

export const needs = section(
  'needs',
  'Special educational needs',
  {
    guidance: 'Give the needs as they were agreed in the review, even if the plan still says something else.',
    why: 'So that the plan and the authority’s return to the Department for Education name the right needs.',
    legalBasis: law.plan,
  },
  [
    edu.choice('need.primary', 'Main need after the review', 'SENTYPE', {
      hint: 'The need with the greatest effect on learning.',
      ...required,
      prefill: 'plan.primaryNeed',
      writeTo: 'plan.primaryNeed',
    }),
    edu.choice('need.secondary', 'Second need after the review', 'SENTYPE', { prefill: 'plan.secondaryNeed', writeTo: 'plan.secondaryNeed' }),
    health.group('need.diagnoses', 'Diagnoses', 'diagnosis', [
      health.text('name', 'Diagnosis', required),
      health.date('date', 'Date of the diagnosis', { past: true }),
      health.text('by', 'Who made the diagnosis', { hint: 'Name and profession, if you know them.' }),
    ], { hint: 'Only those made by a qualified professional.', itemTitle: 'name', why: 'So that health advice and provision in the plan are up to date.' }),
  ],
);
