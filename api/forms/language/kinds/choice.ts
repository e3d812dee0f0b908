import { labelOf, textKind } from './kind.js';

export const choice = textKind('choice', ({ from }) => `One of a list (${from})`, {
  check: (value, { label }, _facts, codes) => (codes.some(({ code }) => code === value) ? undefined : { code: 'NOT_IN_LIST', message: `${label}: choose one of the list.` }),
  toText: (value, codes) => labelOf(String(value), codes),
});
