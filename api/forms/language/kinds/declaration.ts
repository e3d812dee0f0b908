import { invalid } from '../../../kernel/errors.js';
import type { Kind } from './kind.js';

/** A statement that somebody makes by ticking it; unticked is no answer. */
export const declaration: Kind = {
  name: 'declaration',
  says: () => 'Statement to agree to',
  accept: (input) => {
    if (input === true || input === 'true' || input === 'yes') return true;
    if (input === null || input === undefined || input === '' || input === false || input === 'false') return null;
    throw invalid('This answer must be ticked or not.');
  },
  check: () => undefined,
  toRecord: (value) => value,
  toText: () => 'Agreed',
};
