import { invalid } from '../../../kernel/errors.js';
import { toStoredText } from '../../../kernel/text.js';
import { type Kind, labelOf } from './kind.js';

export const choices: Kind = {
  name: 'choices',
  says: ({ from }) => `Any of a list (${from})`,
  accept: (input) => {
    if (input === null || input === undefined || input === '') return null;
    const list = typeof input === 'string' ? [input] : input;
    if (!Array.isArray(list) || list.length > 100 || !list.every((code) => typeof code === 'string' && code.length <= 60)) throw invalid('This answer must be a list of codes.');
    const chosen = [...new Set((list as string[]).map(toStoredText))].filter((code) => code !== '');
    return chosen.length === 0 ? null : chosen;
  },
  check: (value, { label }, _facts, codes) => {
    const strange = (value as readonly string[]).filter((chosen) => !codes.some(({ code }) => code === chosen));
    return strange.length === 0 ? undefined : { code: 'NOT_IN_LIST', message: `${label}: choose from the list.` };
  },
  toRecord: (value) => value,
  toText: (value, codes) => (value as readonly string[]).map((code) => labelOf(code, codes)).join(', '),
};
