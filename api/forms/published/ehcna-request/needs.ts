import { asking, codes, neededWhen, required, section } from '../../language/builder.js';
import { law } from './terms.js';

/* B4: the needs, area by area. */

const { memo, choice, table } = asking('EDU');
const health = asking('HEALTH');

const areas = codes({
  comm: 'Communication and interaction',
  cogn: 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  phys: 'Sensory and physical',
});

export const needs = section(
  'needs',
  'Special educational needs',
  { why: 'The authority must assess where a child or young person may have special educational needs that call for a plan.', legalBasis: law.evidence },
  [
    choice('need.primary', 'Main need', 'SENTYPE', { hint: 'The need with the greatest effect on learning.', ...required, prefill: 'plan.primaryNeed' }),
    choice('need.secondary', 'Second need', 'SENTYPE', { prefill: 'plan.secondaryNeed' }),
    health.group('need.diag', 'Diagnoses', 'diagnosis', [
      health.text('name', 'Diagnosis', required),
      health.date('date', 'Date of the diagnosis', { past: true }),
      health.text('by', 'Who made the diagnosis', { hint: 'Name and profession, if you know them.' }),
    ], { hint: 'Only those made by a qualified professional.', itemTitle: 'name' }),
  ],
);

export const areasOfNeed = section(
  'areas',
  'Strengths and needs in each area',
  {
    guidance: 'Describe all four areas. Where there is no difficulty in an area, say so: it helps the authority as much.',
    why: 'So that the authority sees the whole child or young person, not only the main need.',
    legalBasis: law.evidence,
  },
  [
    table('area', 'Areas of need', areas, [
      memo('strengths', 'Strengths in this area', required),
      memo('needs', 'Needs in this area', required),
      memo('impact', 'Effect of the needs on learning and daily life', required),
      health.file('evidence', 'Evidence for this area', { hint: 'For example a report or an assessment.' }),
    ]),
    memo('area.independence', 'Independence and self-care', { hint: 'For example dressing, eating, travelling, keeping safe.' }),
  ],
);

export const history = section(
  'history',
  'Support so far',
  {
    guidance: 'Give at least two rounds of assess, plan, do and review, each about a term long.',
    why: 'The authority looks at what the setting has done already and why it was not enough.',
    legalBasis: law.support,
  },
  [
    asking('EDU').date('hist.supportStart', 'Date that support for special educational needs began', { ...required, past: true }),
    memo('hist.timeline', 'What happened, in order', { hint: 'From the first worries until now.', ...required }),
    asking('EDU').group('hist.cycles', 'Rounds of support', 'round', [
      asking('EDU').date('start', 'First day of the round', { ...required, past: true }),
      asking('EDU').date('end', 'Last day of the round', { ...required, past: true, rules: [{ holds: { not: { days: { from: '.end', to: '.start', atLeast: 1 } } }, problem: 'this must be on or after the first day.' }] }),
      memo('target', 'Target of the round', required),
      memo('intervention', 'What was done', required),
      asking('EDU').text('staff', 'Who did it', { hint: 'Role and training.', ...required }),
      asking('EDU').decimal('hours', 'Hours a week', { most: 168 }),
      asking('EDU').text('ratio', 'Adults to children or young people', { hint: 'For example 1 to 1, or 1 to 6.' }),
      choice('outcome', 'Outcome of the round', 'CYCLE_OUTCOME', required),
      memo('outcomeDetail', 'What was achieved, and how you know'),
      asking('EDU').yesNo('reviewedWithParent', 'Reviewed with the parents or the young person', required),
      memo('notReviewedReason', 'Why it was not reviewed with them', neededWhen({ is: ['.reviewedWithParent', false] })),
    ], { least: 2, itemTitle: 'target' }),
    memo('hist.strategies', 'Strategies and changes to teaching', { hint: 'Include the classroom, equipment and how staff were trained.', ...required }),
    memo('hist.why', 'What worked, and why the needs are still there', required),
    memo('hist.equipment', 'Equipment used'),
  ],
);
