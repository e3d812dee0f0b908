import { all, asking, is, isOneOf, neededWhen, required, section } from '../../language/builder.js';
import { SCHOOL_AGE, POST16, law, nearsAdulthood, notBefore, parentsInvolved } from './terms.js';

/* A16 and A17: what the review recommends, who agrees, and what will be done. */

const { text, memo, date, yesNo, choice, choices, group } = asking('EDU');
const opinion = asking('VIEWS');

export const recommendation = section(
  'recommendation',
  'Recommendation and actions',
  {
    guidance: 'The authority decides. Your recommendation, and every difference of view, goes to it with this report.',
    why: 'The report of the review has to say what it recommends and where people disagree.',
    legalBasis: law.report,
  },
  [
    choice('rec.setting', 'Recommendation of the review', 'RECOMMENDATION', required),
    memo('rec.reason', 'Reason for the recommendation', required),
    choices('rec.sections', 'Sections of the plan to amend', 'PLAN_SECTION', neededWhen(is('rec.setting', 'AMEND'))),
    opinion.choice('rec.parent', 'Whether the parents or carers agree with the recommendation', 'AGREEMENT', neededWhen(parentsInvolved)),
    opinion.memo('rec.parentReason', 'What the parents or carers see differently', neededWhen(all(parentsInvolved, isOneOf('rec.parent', 'PARTLY', 'DISAGREE')))),
    opinion.choice('rec.yp', 'Whether the young person agrees with the recommendation', 'AGREEMENT', { variants: [SCHOOL_AGE, POST16], ...neededWhen(nearsAdulthood) }),
    opinion.memo('rec.ypReason', 'What the young person sees differently', {
      variants: [SCHOOL_AGE, POST16],
      ...neededWhen(all(nearsAdulthood, isOneOf('rec.yp', 'PARTLY', 'DISAGREE'))),
    }),
    opinion.group('rec.diff', 'Differences of view among professionals', 'difference', [
      opinion.text('who', 'Professional who sees it differently', required),
      opinion.memo('view', 'How they see it', required),
    ], { itemTitle: 'who' }),
    choices('rec.requests', 'What the review asks the authority for', 'REQUEST'),
    date('rec.nextReview', 'Recommended date of the next review', notBefore('rec.nextReview', 'review.meetingDate', 'this must not be before the review meeting.')),
    asking('SAFEG').memo('rec.safeguarding', 'Safeguarding information for the authority', {
      hint: 'Only what the authority needs for this review. If a child is at risk now, follow your safeguarding procedure first: this form is not a referral.',
      why: 'So that the decision takes account of risks. At the authority only the assigned caseworker reads it; a manager has to give a reason first.',
      legalBasis: 'SEND Regulations 2014, regulation 17',
    }),
    group('act', 'Actions agreed', 'action', [
      memo('action', 'Action agreed', required),
      text('owner', 'Who will do the action', required),
      date('by', 'Date to do the action by', required),
      yesNo('done', 'The action has been done'),
    ], { itemTitle: 'action' }),
  ],
);
