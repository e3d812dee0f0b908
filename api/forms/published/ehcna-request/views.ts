import { asking, required, section } from '../../language/builder.js';
import { ownVoice as own, ownWords } from '../blocks/own-words.js';
import { law } from './terms.js';

/* B11 to B14: views, what is hoped for, and why the setting cannot do it alone. */

const { memo, date, group } = asking('EDU');
const about = { guidance: ownWords, legalBasis: law.views };

export const views = section('views', 'Views of the child or young person', { ...about, why: 'The authority must have regard to the views, wishes and feelings of the child or young person.' }, [
  own.choices('cyp.method', 'How the views were gathered', 'VIEW_METHOD', required),
  own.text('cyp.supporter', 'Who helped the child or young person to say what they think'),
  own.memo('cyp.likes', 'What I like, and what is important to me', required),
  own.memo('cyp.helped', 'What helps me', required),
  own.memo('cyp.hard', 'What is hard for me', required),
  own.memo('cyp.change', 'What I would like to change'),
  own.memo('cyp.aspirations', 'My hopes and goals', required),
  own.file('cyp.files', 'Drawings, photographs, videos or other files with the views'),
]);

export const parents = section('parents', 'Views of the parents or carers', { ...about, why: 'Parents know their child best, and have a right to be heard.' }, [
  own.memo('par.strengths', 'What your child is good at', required),
  own.memo('par.worries', 'What worries you', required),
  own.memo('par.history', 'Your child’s story so far'),
  own.memo('par.home', 'Life at home'),
  own.memo('par.hopes', 'Hopes for your child’s future', required),
  own.memo('par.helpWanted', 'What help you would like'),
  own.file('par.files', 'Files with the parents’ or carers’ views'),
]);

export const outcomes = section('outcomes', 'What is hoped for, and why it needs an assessment', { why: 'The authority must decide whether it may be necessary to make provision by a plan.', legalBasis: 'Children and Families Act 2014, section 36(8)' }, [
  group('outs', 'Outcomes sought', 'outcome', [
    memo('outcome', 'Outcome', { hint: 'What the child or young person will be able to do.', ...required }),
    date('by', 'Date to achieve it by', required),
    memo('support', 'Support needed beyond what is ordinarily available'),
  ], { ...required, itemTitle: 'outcome' }),
  memo('gap.why', 'What the setting cannot provide from its own resources, and why', required),
  memo('gap.ask', 'Questions that the assessment should answer'),
]);
