import { asking, is, neededWhen } from '../../language/builder.js';
import type { Question } from '../../language/definition.js';
import { adult } from './adult.js';

/* The parents and carers of a child with how to communicate with them. Source: domain report 3.0, block A. */

const { text, memo, yesNo, group } = asking('CONTACT');

export const family = (): Question[] => [
  group('adults', 'Parents and carers', 'parent or carer', adult(), {
    hint: 'Add everyone with parental responsibility, and anyone else who cares for the child or young person.',
    itemTitle: 'surname',
    required: true,
  }),
  memo('comms.arrangements', 'Special arrangements for communicating with the family', { hint: 'For example large print, easy read, a telephone call instead of a letter.' }),
  yesNo('comms.interpreter', 'An interpreter or signer is needed'),
  text('comms.language', 'Language or signing system to interpret', neededWhen(is('comms.interpreter', true))),
];
