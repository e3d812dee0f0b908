import { asking, isOneOf, neededWhen, required, section } from '../../language/builder.js';
import { ownVoice as own, ownWords } from '../blocks/own-words.js';
import { signOff } from '../blocks/sign-off.js';
import { law } from './terms.js';

/* D8 to D12: wishes, the matters of regulation 4, plan, decision. */

const { text, memo, date, yesNo, choice, choices, group } = asking('SOCIAL');
const contact = asking('CONTACT');

export const wishes = section('wishes', 'What the young carer wants', { guidance: ownWords, why: 'The assessment must have regard to wishes, feelings and differences of opinion.', legalBasis: law.wishes }, [
  own.memo('wish.good', 'What I like about caring'),
  own.memo('wish.change', 'What I would like to change', required),
  own.memo('wish.worry', 'What worries me'),
  own.text('wish.talkTo', 'Who I can talk to'),
  own.memo('wish.outcome', 'What I want to happen', required),
  own.memo('wish.difference.yc', 'Where I see it differently from others'),
  own.memo('wish.difference.parent', 'Where the parents see it differently'),
  own.memo('wish.difference.cared', 'Where the person cared for sees it differently'),
]);

export const matters = section('matters', 'What the assessment finds', { why: 'Regulation 4 names the matters that must be determined.', legalBasis: law.matters }, [
  memo('reg4.amount', 'Amount, nature and type of care', required),
  memo('reg4.reliance', 'How far the family relies on the care', required),
  memo('reg4.impact', 'Effect on wellbeing, education and development', required),
  choice('reg4.excessive', 'Whether any care is excessive or inappropriate', 'YES_NO_UNSURE', required),
  memo('reg4.excessiveDetail', 'Which care, and why', neededWhen(isOneOf('reg4.excessive', 'YES', 'UNSURE'))),
  memo('reg4.preventable', 'Whether help for the person cared for or the family could prevent it', required),
  memo('reg4.ifRelieved', 'What the young carer would need if relieved of caring', required),
  memo('reg4.otherAssessments', 'Other assessments of the young carer or the family', required),
  yesNo('reg4.combined', 'To be combined with another assessment', { legalBasis: law.combined }),
  asking('SAFEG').yesNo('reg4.childInNeed', 'The young carer may be a child in need', { ...required, why: 'So that social care can step in. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.' }),
  memo('reg4.actions', 'What will be done', required),
  date('reg4.review', 'Date of the review', required),
]);

export const plan = section('plan', 'Plan', { why: 'So that the young carer knows what help comes, from whom and when.', legalBasis: law.assessment }, [
  group('plan', 'Actions', 'action', [
    memo('need', 'Need', required),
    memo('action', 'Action', required),
    contact.text('who', 'Who will do it', required),
    date('by', 'By when', required),
    memo('outcome', 'Outcome wanted'),
  ], { itemTitle: 'action' }),
  memo('emergency', 'What happens in an emergency', { hint: 'If the young carer cannot care, or the person cared for gets worse.' }),
  memo('plan.respite', 'Breaks and activities'),
  memo('plan.school', 'Support at school or college'),
  memo('plan.transition', 'Plan for the time after 18', { when: { age: { atLeast: 16 } } }),
]);

export const decision = section('decision', 'Outcome and review', { why: 'The young carer, the parents and anyone they name get the result in writing.', legalBasis: law.assessment }, [
  choice('decision', 'Outcome proposed', 'YC_DECISION', required),
  choice('decision.priority', 'Priority', 'PRIORITY'),
  memo('explain', 'Explanation for the family', required),
  choices('copies', 'Who gets a copy', 'COPY_TO', required),
  text('copies.other', 'Who else gets a copy', neededWhen({ includes: ['copies', 'OTHER'] })),
  date('reviewDate', 'Date to look at it again', required),
  yesNo('decision.transition', 'A transition assessment for adult services is wanted', { when: { age: { atLeast: 16 } }, legalBasis: law.combined }),
]);

export const sign = section('sign', 'Check and sign', { why: 'So that everyone knows who stands by this assessment.', legalBasis: law.assessment }, signOff('sign'));

