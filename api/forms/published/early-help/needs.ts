import { asking, codes, not, section } from '../../language/builder.js';
import type { Question } from '../../language/definition.js';
import { ownVoice as own } from '../blocks/own-words.js';
import { law } from './terms.js';

/* C7: strengths and needs by the My World triangle, and of the family as a whole. */

const { memo, yesNo, scale, table } = asking('SOCIAL');
const scored = '0 is as bad as it could be, 10 is as good as it could be.';

/** At least one side of each part must be told. */
const sides = (): Question[] => [
  memo('working', 'What is working well', { required: not({ answered: '.worries' }) }),
  memo('worries', 'What worries people', { required: not({ answered: '.working' }) }),
  memo('evidence', 'How you know', { hint: 'What you have seen, measured or been told.' }),
  own.memo('child', 'What the child says'),
  own.memo('parent', 'What the parents or carers say'),
  scale('score', 'Score from 0 to 10', { hint: scored }),
  yesNo('need', 'Help is needed here'),
];

const about = { why: 'The My World triangle looks at the whole of a child’s life, so that nothing is missed.', legalBasis: law.help, guidance: 'For each part, say what works well, what worries people, or both.' };

export const grow = section('grow', 'How I grow and develop', about, [
  table('dim.grow', 'How I grow and develop', codes({
    healthy: 'Being healthy',
    learning: 'Learning and achieving',
    communicating: 'Being able to communicate',
    confidence: 'Confidence in who I am',
    responsible: 'Learning to be responsible',
    independent: 'Becoming independent, looking after myself',
    enjoying: 'Enjoying family and friends',
  }), sides()),
]);

export const care = section('people', 'What I need from people who look after me', about, [
  table('dim.care', 'What I need from people who look after me', codes({
    everyday: 'Everyday care and help',
    safe: 'Keeping me safe',
    there: 'Being there for me',
    play: 'Play, encouragement and fun',
    guidance: 'Guidance, supporting me to make the right choices',
    knowing: 'Knowing what is going to happen and when',
    history: 'Understanding my family’s history',
  }), sides()),
]);

export const world = section('world', 'My wider world', about, [
  table('dim.world', 'My wider world', codes({
    support: 'Support from family, friends and other people',
    school: 'School',
    money: 'Enough money',
    work: 'Work opportunities for my family',
    local: 'Local resources',
    housing: 'Comfortable and safe housing',
    belonging: 'Belonging',
  }), sides()),
]);

export const household = section('household', 'The family as a whole', { why: 'So that help reaches the grown-ups, too: most worries of children begin there.', legalBasis: law.help }, [
  table('fam', 'The family as a whole', codes({
    household: 'Who is in the household, routines and boundaries',
    home: 'Home: whether it is suitable and safe',
    money: 'Money: income, benefits and debts',
    parenthealth: 'Parents’ health and mental health',
    substance: 'Alcohol and drugs',
    domesticabuse: 'Domestic abuse',
    crime: 'Crime and exploitation',
    work: 'Work and training',
    education: 'School attendance and education',
  }), [
    memo('strengths', 'Strengths'),
    memo('needs', 'Needs'),
    scale('score', 'Score from 0 to 10', { hint: scored }),
    yesNo('need', 'Help is needed here'),
  ]),
]);
