import { all, asking, is, only, section } from '../../language/builder.js';
import type { Question, Sensitivity } from '../../language/definition.js';
import { POST16, SCHOOL_AGE, fullReview, law, mayPlanForAdulthood, nearsAdulthood } from './terms.js';

/* A13: preparing for adulthood; must from year 9, may in year 8. */

const about = {
  variants: [SCHOOL_AGE, POST16],
  when: mayPlanForAdulthood,
  guidance: 'From year 9 every review has to look at this. In year 8 you may begin.',
  why: 'From year 9 the review must consider what the young person needs to prepare for adult life.',
  legalBasis: law.adulthood,
};
const needed = { required: all(fullReview, nearsAdulthood) };

function area(code: string, name: string, aspiration: string, sensitivity: Sensitivity): Question[] {
  const { memo, text, date } = asking(sensitivity);
  const key = (part: string) => `pfa.${code}.${part}`;
  return [
    memo(key('aspiration'), `${name}: hopes for the future`, { hint: aspiration, ...needed }),
    memo(key('now'), `${name}: skills now`, needed),
    memo(key('next'), `${name}: next steps`, needed),
    memo(key('support'), `${name}: support needed`),
    text(key('who'), `${name}: who will do it`),
    date(key('by'), `${name}: date to do it by`),
  ];
}

export const adulthoodAreas = section('adulthood', 'Preparing for adulthood: four areas', about, [
  ...area('work', 'Education and work', 'For example college, training, a job or volunteering.', 'EDU'),
  ...area('home', 'Independent living', 'For example cooking, money, travel and where to live.', 'EDU'),
  ...area('community', 'Friends and community', 'For example friendships, relationships, clubs and staying safe.', 'EDU'),
  ...area('health', 'Health', 'For example seeing a GP alone, diet, exercise and sleep.', 'HEALTH'),
]);

const { text, memo, date, yesNo, choice } = asking('EDU');

export const adulthoodPlans = section('adulthoodPlans', 'Preparing for adulthood: plans', about, [
  yesNo('pfa.careers', 'Has had independent careers guidance'),
  memo('pfa.options', 'Options after this stage', { hint: 'The courses, training or work that were talked about.' }),
  yesNo('pfa.travelTraining', 'Has been offered travel training', { hint: 'Learning to travel alone.' }),
  memo('pfa.money', 'Money and benefits', { hint: 'What the young person can do, and benefits they may claim.' }),
  memo('pfa.housing', 'Housing', { hint: 'Where the young person may live as an adult.' }),
  memo('pfa.voting', 'Voting and having a say'),
  memo('pfa.decisions', 'Making decisions', { hint: 'What was said about mental capacity and who decides after the age of 16.', legalBasis: law.youngPerson }),
  text('pfa.transitionWorker', 'Worker who helps with the move to adult services'),
  date('pfa.adultServicesDate', 'Date of the move to adult services'),
  date('pfa.endDate', 'Date the young person plans to leave education', only(POST16)),
  choice('pfa.outcomesMet', 'Education and training outcomes in the plan that have been achieved', 'OUTCOMES_MET', {
    ...only(POST16),
    hint: 'Needed if you recommend ending the plan.',
    required: is('rec.setting', 'CEASE'),
    why: 'Before ending a plan for a young person, the authority considers whether its outcomes were achieved.',
  }),
]);
