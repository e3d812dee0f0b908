import { any, asking, is, isOneOf, neededWhen, required, section, when } from '../../language/builder.js';
import { fullReview, law, neededInFull } from './terms.js';

/* A14 and A15: placement (section I), transport, personal budget (section J) and equipment. */

const { text, name, memo, date, yesNo, choice, whole, urn, group } = asking('EDU');
const money = asking('FIN');
const moving = any(is('review.phaseTransfer', true), is('review.type', 'PHASE_TRANSFER'));
const aboutPlacement = isOneOf('review.interimReason', 'CHANGE_OF_SCHOOL', 'PLACEMENT_AT_RISK');
const elsewhere = any(moving, is('plc.meetsNeeds', 'NO'), is('sec.I.status', 'CHANGE_PROPOSED'));

export const placement = section(
  'placement',
  'Placement',
  { why: 'So that the authority knows whether the school, college or setting is right, and what the family wishes.', legalBasis: law.plan },
  [
    name('plc.currentName', 'School, college or setting named in the plan', {
      hint: 'Section I of the plan. Leave empty if it names only a type.',
      prefill: 'setting.name',
    }),
    choice('plc.currentType', 'Type of placement named in the plan', 'PLACEMENT_TYPE'),
    choice('plc.meetsNeeds', 'The placement meets the needs of the child or young person', 'MEETS_NEEDS', { required: any(fullReview, aboutPlacement) }),
    memo('plc.reason', 'Why the placement does not meet needs, or why you are not sure', neededWhen(isOneOf('plc.meetsNeeds', 'NO', 'UNSURE'))),
    group('plc.wishes', 'Schools, colleges or settings asked for', 'setting', [
      name('name', 'Name of the setting asked for', required),
      urn('urn', 'Unique reference number (URN) of the setting asked for', { hint: '6 digits, if you know it.' }),
      whole('order', 'Order of preference', { hint: '1 for the first choice.', least: 1, most: 20 }),
      choice('whose', 'Whose wish it is', 'WHOSE_WISH', required),
    ], { ...neededWhen(elsewhere), itemTitle: 'name' }),
    choice('plc.type', 'Type of placement asked for', 'PLACEMENT_TYPE', neededWhen(elsewhere)),
    choice('plc.transferYear', 'Year group the child or young person moves into', 'NCY', { ...when(moving), legalBasis: law.transfer }),
  ],
);

const hasTransport = when(is('trn.has', true));
const budgetAsked = neededWhen(is('pb.requested', true));

export const support = section(
  'support',
  'Transport, personal budget and equipment',
  { why: 'So that travel, money and equipment keep up with needs.', legalBasis: law.plan },
  [
    yesNo('trn.has', 'Gets transport paid for by the authority', { hint: 'Between home and the setting.' }),
    choice('trn.mode', 'Kind of transport', 'TRANSPORT', hasTransport),
    yesNo('trn.travelTrain', 'Travel training could help the child or young person travel more independently', hasTransport),
    memo('trn.change', 'What should change in the transport'),
    money.yesNo('pb.discussed', 'A personal budget was discussed', {
      hint: 'Money that the family or young person can help to spend on support in the plan.',
      ...neededInFull,
    }),
    money.yesNo('pb.requested', 'The family or young person asks for a personal budget'),
    money.choices('pb.elements', 'What the personal budget is for', 'BUDGET_ELEMENT', budgetAsked),
    money.memo('pb.detail', 'Support the personal budget should pay for', budgetAsked),
    group('eqp', 'Special equipment', 'piece of equipment', [
      text('item', 'Equipment', required),
      text('owner', 'Who owns it or pays for it'),
      date('reviewed', 'Date the equipment was last checked', { past: true }),
    ], { itemTitle: 'item' }),
  ],
);
