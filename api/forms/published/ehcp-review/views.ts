import { any, asking, is, neededWhen, only, required, section, voice, when } from '../../language/builder.js';
import { EARLY_YEARS, adulthood, law, parentsInvolved } from './terms.js';

/* A5 and A6: the views of the child or young person and of the parents or carers, in their own words. */

const { text, memo, yesNo, choice, choices } = asking('VIEWS');
const own = asking('VIEWS', voice);
const ownWords = 'Use their own words. They are never changed and always printed in full.';

export const views = section(
  'views',
  'Views of the child or young person',
  {
    guidance: `${ownWords} If the child cannot tell you in words, say what they show you.`,
    why: 'A plan begins with what the child or young person thinks, likes and hopes for. This is section A of the plan.',
    legalBasis: law.plan,
  },
  [
    choices('cyp.method', 'How the views were gathered', 'VIEW_METHOD', required),
    text('cyp.supporter', 'Who helped to give the views', { hint: 'Name, and how they know the child or young person.' }),
    own.memo('cyp.likes', 'What I like and what is important to me'),
    own.memo('cyp.enjoyObserved', 'What the child enjoys and how they communicate', {
      hint: 'As seen by the people who know them well.',
      ...only(EARLY_YEARS),
      ...required,
    }),
    own.memo('cyp.helped', 'What has helped me over the last year', required),
    own.memo('cyp.hard', 'What has not helped, or is hard for me', required),
    own.memo('cyp.change', 'What I would like to change'),
    own.memo('cyp.whoHelps', 'Who helps me'),
    own.memo('cyp.aspirations', 'My hopes and goals', { hint: 'For now, and for later in life.', ...required }),
    own.memo('cyp.aboutSupport', 'What I think about my support and my outcomes', { hint: 'Outcomes are the goals in the plan.' }),
    yesNo('cyp.wantedToAttend', 'The child or young person wanted to come to the meeting'),
    choice('cyp.attended', 'The child or young person took part in the meeting', 'TOOK_PART', required),
    memo('cyp.notAttendReason', 'Why the child or young person did not take part', neededWhen(is('cyp.attended', 'NO'))),
    own.file('cyp.files', 'Drawings, photographs, videos or other files with the views'),
  ],
);

export const future = section(
  'future',
  'My future as an adult',
  { ...adulthood, guidance: ownWords, why: 'From year 9, every review looks ahead to adult life and begins with the young person’s own ideas.', legalBasis: law.adulthood },
  [
    own.memo('cyp.futureWork', 'What I want to learn and what work I want to do', required),
    own.memo('cyp.futureHome', 'Where and how I want to live', required),
    own.memo('cyp.futureFriends', 'My friends, free time and part in my community', required),
    own.memo('cyp.futureHealth', 'How I stay healthy and well', required),
    own.memo('cyp.futureMoney', 'How I manage money'),
    own.memo('cyp.futureTravel', 'How I get around'),
  ],
);

export const parents = section(
  'parents',
  'Views of the parents or carers',
  {
    when: parentsInvolved,
    guidance: ownWords,
    why: 'Parents know their child best. Their views are part of every review, and of section A of the plan.',
    legalBasis: law.review,
  },
  [
    own.memo('par.working', 'What is working well for your child', required),
    own.memo('par.notWorking', 'What is not working well for your child', required),
    own.memo('par.homeChanges', 'Changes at home or in the family'),
    own.memo('par.health', 'Worries about your child’s health'),
    own.memo('par.aspirations', 'Hopes for your child’s future', required),
    own.memo('par.progress', 'What you think of your child’s progress'),
    own.memo('par.provision', 'What you think of the support in the plan'),
    own.memo('par.placement', 'What you think of the school, college or setting'),
    own.memo('par.transport', 'What you think of the transport', { hint: 'Between home and the setting.' }),
    own.memo('par.schoolPreference', 'Which school, college or setting you would like next', when(any(is('review.phaseTransfer', true), is('review.type', 'PHASE_TRANSFER')))),
    own.group('par.amendments', 'Changes you would like in the plan', 'change', [
      own.choice('section', 'Section of the plan', 'PLAN_SECTION', { hint: 'Leave empty if you are not sure.' }),
      own.memo('change', 'What you would like to change in the plan', required),
    ], { itemTitle: 'section' }),
    yesNo('par.attended', 'A parent or carer took part in the meeting', required),
    yesNo('par.wantsCopy', 'The parents or carers want a copy of this form'),
    own.file('par.files', 'Files with the parents’ or carers’ views'),
  ],
);
