import { asking, is, isOneOf, neededWhen, not, required, section } from '../../language/builder.js';
import { daysApart, ownVoice as own } from '../blocks/own-words.js';
import { signOff } from '../blocks/sign-off.js';
import { law } from './terms.js';

/* C12 to C15: the plan, meetings around the family, reviews, closing, signatures. */

const { text, memo, date, yesNo, choice, scale, group } = asking('SOCIAL');
const contact = asking('CONTACT');

export const plan = section('plan', 'Plan', { guidance: 'Make every action specific: somebody can tell on its day whether it was done.', why: 'So that everybody knows who does what by when.', legalBasis: law.help }, [
  group('plan', 'Actions', 'action', [
    memo('need', 'Need', required),
    memo('action', 'Action', required),
    contact.text('who', 'Who will do it', required),
    date('by', 'By when', required),
    memo('outcome', 'Outcome wanted', required),
    choice('status', 'Status of the action', 'ACTION_STATUS'),
    memo('progress', 'Progress'),
    scale('score', 'Score of the need, from 0 to 10'),
  ], { ...required, itemTitle: 'action' }),
]);

export const meetings = section('meetings', 'Meetings around the family', { why: 'The team around the family meets at least every 12 weeks.', legalBasis: law.help }, [
  group('taf', 'Meetings', 'meeting', [
    date('date', 'Date of the meeting', { ...required, past: true }),
    group('who', 'People at the meeting', 'person', [contact.name('name', 'Name', required), contact.text('role', 'Role or relationship')], { itemTitle: 'name' }),
    memo('notes', 'What was talked about and decided', required),
    date('next', 'Date of the next meeting', { required: true }),
    memo('nextReason', 'Why the next meeting is more than 12 weeks later', neededWhen(daysApart('.date', '.next', 85))),
  ], { itemTitle: 'date' }),
  group('review', 'Reviews of the plan', 'review', [
    date('date', 'Date of the review', { ...required, past: true }),
    memo('outcome', 'Outcome for each need', required),
    scale('child', 'Child or young person, from 0 to 10'),
    scale('parent', 'Parents or carers, from 0 to 10'),
    scale('practitioner', 'Practitioner, from 0 to 10'),
  ], { itemTitle: 'date' }),
]);

const closing = is('close.closing', true);

export const close = section('close', 'Closing', { why: 'So that it is known whether help worked and what comes next.', legalBasis: law.help }, [
  yesNo('close.closing', 'Early help ends with this form', required),
  date('close.date', 'Date early help ended', { ...neededWhen(closing), past: true }),
  choice('close.reason', 'Reason for closing', 'CLOSE_REASON', neededWhen(closing)),
  choice('close.level', 'Level of need at closing', 'NEED_LEVEL', neededWhen(closing)),
  own.memo('close.feedback', 'What the family says about the help', { when: closing }),
  text('close.steppedTo', 'Service that takes over', { when: closing, required: isOneOf('close.reason', 'STEP_UP', 'STEP_DOWN', 'TRANSFER') }),
]);

export const sign = section('sign', 'Check and sign', { why: 'So that everyone knows who stands by this assessment, and that the family has it.', legalBasis: law.help }, [
  ...signOff('sign'),
  contact.name('sign.countersignedBy', 'Name of the manager who countersigns'),
  contact.date('sign.familyCopyDate', 'Date the family got its copy', { past: true }),
  contact.memo('sign.noCopyReason', 'Why the family has not got a copy yet', { required: not({ answered: 'sign.familyCopyDate' }), when: not({ answered: 'sign.familyCopyDate' }) }),
]);
