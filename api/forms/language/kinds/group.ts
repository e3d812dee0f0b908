import { invalid } from '../../../kernel/errors.js';
import type { Kind } from './kind.js';

/** An item of a group; its value is its place in the list. */
export const group: Kind = {
  name: 'group',
  says: ({ item }) => `List: as many as needed (each ${item ?? 'item'})`,
  accept: (input) => {
    if (input === null || input === undefined) return null;
    if (typeof input !== 'number' || !Number.isFinite(input)) throw invalid('An item of a list holds its place, a number.');
    return input;
  },
  check: () => undefined,
  toRecord: (value) => value,
  toText: () => '',
};
