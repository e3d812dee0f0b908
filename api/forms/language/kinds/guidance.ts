import { invalid } from '../../../kernel/errors.js';
import type { Kind } from './kind.js';

/** Words between questions; has no answer. */
export const guidance: Kind = {
  name: 'guidance',
  says: () => 'Guidance, nothing to answer',
  accept: () => {
    throw invalid('There is nothing to answer here.');
  },
  check: () => undefined,
  toRecord: () => null,
  toText: () => '',
};
