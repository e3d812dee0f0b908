import { invalid } from '../../../kernel/errors.js';
import type { Kind } from './kind.js';

export const yesNo: Kind = {
  name: 'yesNo',
  says: () => 'Yes or no',
  accept: (input) => {
    if (input === null || input === undefined || input === '') return null;
    if (input === true || input === 'true' || input === 'yes') return true;
    if (input === false || input === 'false' || input === 'no') return false;
    throw invalid('This answer must be yes or no.');
  },
  check: () => undefined,
  toRecord: (value) => value,
  toText: (value) => (value === true ? 'Yes' : 'No'),
};
