import { asking, required, section } from '../../language/builder.js';
import { ownVoice as own, ownWords } from '../blocks/own-words.js';
import { law } from './terms.js';

/* C8 to C11: voices, the analysis, and where things stand on a scale. */

const { memo, date, choice, scale, group } = asking('SOCIAL');
const about = { guidance: ownWords, legalBasis: law.voice };

export const children = section('children', 'Voice of each child', { ...about, why: 'Each child in a family lives a life of their own. Speak to each, in the way that suits them.' }, [
  own.group('child', 'Children in the family', 'child', [
    own.name('name', 'Name of the child', required),
    own.memo('life', 'A day in my life', required),
    own.memo('wishes', 'My wishes', required),
    own.memo('worries', 'My worries'),
    own.memo('who', 'Who matters to me'),
    own.memo('change', 'What I would change'),
    own.choice('tool', 'How the child was heard', 'VIEW_METHOD'),
    own.yesNo('aloneSeen', 'The child was seen alone'),
    own.file('files', 'Drawings and other files'),
  ], { ...required, itemTitle: 'name' }),
]);

export const parents = section('parents', 'Views of the parents or carers', { ...about, why: 'Help works when parents want it and have a say in it.' }, [
  own.memo('parent.views', 'What the parents or carers think', required),
  own.memo('parent.worries', 'What worries them'),
  own.memo('parent.goals', 'What they want to change'),
]);

export const analysis = section('analysis', 'Analysis', { why: 'So that everybody sees what follows from what was said.', legalBasis: law.help }, [
  memo('ana.worried', 'What we are worried about', required),
  memo('ana.working', 'What is working well', required),
  memo('ana.needs', 'What needs to happen', required),
  memo('ana.analysis', 'Your analysis', { hint: 'What the strengths and worries mean for each child, now and if nothing changes.', ...required }),
  choice('ana.level', 'Level of need', 'NEED_LEVEL', required),
  memo('ana.outcomes', 'Outcomes the family wants', required),
  asking('SAFEG').memo('ana.risks', 'Risks', { why: 'So that visits and meetings are safe. At the authority only the assigned caseworker reads the answer; a manager has to give a reason first.' }),
]);

const zeroToTen = { hint: '0 is as bad as it could be, 10 is as good as it could be.' };

export const scaling = section('scaling', 'Where things stand now', { guidance: 'Ask each person for a number from 0 to 10. Ask again at each review: the way between shows what has changed.', why: 'So that the family can see its own progress.', legalBasis: law.help }, [
  scale('scale.child', 'Child or young person, from 0 to 10', zeroToTen),
  scale('scale.parent', 'Parents or carers, from 0 to 10', { ...zeroToTen, ...required }),
  scale('scale.practitioner', 'Practitioner, from 0 to 10', { ...zeroToTen, ...required }),
  scale('scale.target', 'Where the family wants to be, from 0 to 10', zeroToTen),
  date('scale.date', 'Date of these scores', { ...required, past: true }),
  group('scale.history', 'Earlier scores', 'set of scores', [
    date('date', 'Date of the scores', { ...required, past: true }),
    scale('child', 'Child or young person then'),
    scale('parent', 'Parents or carers then'),
    scale('practitioner', 'Practitioner then'),
  ], { itemTitle: 'date' }),
]);
