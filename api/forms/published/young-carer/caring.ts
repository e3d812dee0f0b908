import { asking, codes, is, required, section, when } from '../../language/builder.js';
import { law } from './terms.js';

/* D4 to D7: who is cared for, what is done, and what it does to the young carer. */

const { text, memo, date, yesNo, choice, group, decimal, table } = asking('SOCIAL');
const health = asking('HEALTH');
const contact = asking('CONTACT');
const day = { most: 24, decimals: 1 };

export const caredFor = section('caredFor', 'The person or people cared for', { why: 'Support for the person cared for may take the load off the young carer.', legalBasis: law.matters }, [
  group('cared', 'People cared for', 'person', [
    contact.name('name', 'Name of the person cared for', required),
    contact.date('dob', 'Date of birth of the person cared for', { past: true }),
    contact.yesNo('sameAddress', 'Lives with the young carer'),
    contact.address('address', 'Address of the person cared for', when(is('.sameAddress', false))),
    contact.text('relation', 'Who they are to the young carer', { hint: 'For example mother, brother or grandmother.', ...required }),
    health.choices('conditions', 'Why the person needs care', 'CONDITION', required),
    health.text('diagnosis', 'Diagnosis, if known'),
    health.memo('effect', 'How it affects the person and the family'),
    health.yesNo('meds', 'Takes medication'),
    memo('services', 'Services the person gets'),
    memo('otherCarers', 'Other people who care for the person'),
    choice('adultAssessment', 'Assessment of the person’s own needs', 'ADULT_ASSESSMENT'),
  ], { ...required, itemTitle: 'name' }),
]);

export const caring = section('caring', 'What the young carer does', { why: 'The authority must look at the amount, nature and type of the care.', legalBasis: law.matters }, [
  date('care.since', 'Date the caring began', { hint: 'If it is not known, give the age in the next question.', past: true }),
  text('care.sinceAge', 'Age when the caring began'),
  decimal('care.hours.weekday', 'Hours of care on a weekday', { ...day, ...required }),
  decimal('care.hours.weekend', 'Hours of care on a weekend day', { ...day, ...required }),
  decimal('care.hours.night', 'Hours of care at night', { ...day, ...required }),
  text('care.days', 'Days of the week', { hint: 'For example every day, or Saturdays and Sundays.' }),
  memo('care.why', 'Why the young person cares'),
  choice('care.choice', 'Whether the young carer wants to care', 'CARE_CHOICE', required),
  table('task', 'Kinds of care', codes({
    personal: 'Personal care, such as washing and dressing',
    household: 'Household, such as cooking and cleaning',
    emotional: 'Emotional support, such as listening and keeping company',
    sibling: 'Looking after brothers and sisters',
    money: 'Practical and money, such as shopping and bills',
    medication: 'Medication',
    mobility: 'Helping to move around',
    communication: 'Translating and telephone calls',
  }), [
    choice('level', 'How often', 'HOW_MUCH', required),
    decimal('hours', 'Hours a week', { most: 168, decimals: 1 }),
    yesNo('tooMuch', 'It is too much, or not right for their age'),
    text('note', 'Note'),
  ]),
]);

export const scores = section('scores', 'Scores of questionnaires', { guidance: 'Only scores are kept here. The questionnaires belong to their authors.', why: 'So that the load can be compared later.', legalBasis: law.matters }, [
  health.whole('score.maca', 'MACA-YC18: total', { most: 36 }),
  ...['domestic', 'household', 'personal', 'emotional', 'sibling', 'financial'].map((part) => health.whole(`score.sub.${part}`, `MACA-YC18: ${part} care`, { most: 6 })),
  health.whole('score.panoc.pos', 'PANOC-YC20: positive', { most: 20 }),
  health.whole('score.panoc.neg', 'PANOC-YC20: negative', { most: 20 }),
  health.date('score.date', 'Date of the questionnaires', { past: true }),
]);

export const impact = section('impact', 'What caring does to the young carer', { why: 'The authority must look at the effect on wellbeing, education and development.', legalBasis: law.matters }, [
  table('impact', 'Parts of life', codes({
    education: 'School or college: attendance, lateness, homework, concentration',
    health: 'Health and diet',
    sleep: 'Sleep',
    feelings: 'Feelings',
    friends: 'Friendships',
    leisure: 'Free time',
    safety: 'Safety',
    money: 'Money',
    future: 'Plans for the future',
  }), [
    choice('level', 'Effect of the caring', 'IMPACT', required),
    memo('detail', 'What the effect is'),
    yesNo('want', 'The young carer wants help with it'),
  ]),
]);
