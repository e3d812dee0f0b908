import { asking, is, isOneOf, neededWhen, not, only, required, section } from '../../language/builder.js';
import { POST16, SCHOOL_AGE, law } from './terms.js';

/* A8 and A9: progress towards the outcomes of section E, and what was provided under sections F, G and H. */

const { text, memo, date, choice, whole, group } = asking('EDU');
const money = asking('FIN');

export const outcomes = section(
  'outcomes',
  'Progress towards outcomes',
  {
    guidance: 'An outcome is what the plan wants the child or young person to achieve (section E).',
    why: 'The review has to look at progress towards each outcome in the plan.',
    legalBasis: law.progress,
  },
  [
    group('out', 'Outcomes in the plan', 'outcome', [
      text('ref', 'Number of the outcome', { hint: 'As in the plan, for example E1.', ...required }),
      memo('text', 'The outcome', { hint: 'As it is written in the plan.', ...required }),
      choice('area', 'Area of the outcome', 'OUTCOME_AREA', required),
      memo('baseline', 'Where the child or young person started'),
      memo('steps', 'Steps towards the outcome so far'),
      memo('evidence', 'Evidence of progress', { hint: 'What you have seen, measured or been told.', ...required }),
      choice('progress', 'Progress towards the outcome', 'PROGRESS', required),
      choice('keep', 'What should happen to the outcome', 'KEEP', required),
      memo('newText', 'Proposed new outcome', {
        hint: 'Make it specific, measurable, achievable, realistic and time-bound.',
        ...neededWhen(isOneOf('.keep', 'AMEND', 'ADD_NEW')),
      }),
      date('byWhen', 'Date to achieve it by', { when: not(is('.keep', 'END')) }),
      group('targets', 'Short-term targets', 'target', [
        memo('target', 'Short-term target', required),
        date('start', 'Start date of the target'),
        date('review', 'Review date of the target'),
        choice('met', 'Whether the target was met', 'MET'),
      ], { itemTitle: 'target' }),
    ], { ...required, itemTitle: 'ref' }),
    group('newOutcomes', 'Further outcomes proposed', 'new outcome', [
      memo('text', 'Proposed outcome', { hint: 'Make it specific, measurable, achievable, realistic and time-bound.', ...required }),
      choice('area', 'Area of the proposed outcome', 'OUTCOME_AREA', required),
      memo('reason', 'Why it is proposed'),
      date('byWhen', 'Date to achieve the proposed outcome by'),
    ], { hint: 'Only outcomes that do not replace one in the plan.', itemTitle: 'text' }),
  ],
);

export const provision = section(
  'provision',
  'Support in the plan and how it worked',
  {
    guidance: 'Go through sections F, G and H of the plan. Add each kind of support that the plan promises.',
    why: 'So that everyone can see what was provided, whether it helped and what should change.',
    legalBasis: law.progress,
  },
  [
    group('prov', 'Support in the plan', 'kind of support', [
      text('ref', 'Number of the support', { hint: 'As in the plan, for example F3.' }),
      memo('text', 'The support', { hint: 'As it is written in the plan.', ...required }),
      choice('delivered', 'How much of the support was provided', 'DELIVERED', required),
      memo('whyNot', 'Why the support was not provided in full', neededWhen(isOneOf('.delivered', 'PART', 'NO'))),
      text('by', 'Who provided the support', { hint: 'Role and qualification.' }),
      text('ratio', 'Adults to children or young people', { hint: 'For example 1 to 1, or 1 to 6.' }),
      text('frequency', 'How often the support was provided', { hint: 'For example every day, or twice a week.' }),
      whole('minutesPerWeek', 'Minutes of support each week', { most: 10_080 }),
      money.money('cost', 'Cost of the support a year'),
      money.choice('fundedBy', 'What paid for the support', 'FUNDED_BY'),
      choice('effect', 'Effect of the support', 'EFFECT', required),
      memo('change', 'What should change in the support'),
    ], { ...required, itemTitle: 'text' }),
    money.file('prov.costedMap', 'Costed provision map', { hint: 'A list of all support with its cost.', ...only(SCHOOL_AGE, POST16) }),
    money.memo('prov.element2Use', 'How the additional support funding was used', {
      hint: 'The school’s own budget for special needs support, also called element 2.',
      ...only(SCHOOL_AGE),
    }),
    money.memo('prov.pupilPremiumUse', 'How the pupil premium was used', { ...only(SCHOOL_AGE), when: is('setting.pupilPremium', true) }),
  ],
);
