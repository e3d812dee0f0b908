import { invalid } from '../../../kernel/errors.js';
import type { Kind } from './kind.js';

/** The same questions for each of fixed rows. Its rows are always there, so nothing is stored for them. */
export const table: Kind = {
  name: 'table',
  says: ({ rows }) => `Table: the same questions for each of ${rows?.length ?? 0} rows`,
  accept: () => {
    throw invalid('The rows of this table are fixed: answer the questions in them.');
  },
  check: () => undefined,
  toRecord: (value) => value,
  toText: () => '',
};
