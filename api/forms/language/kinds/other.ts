import { invalid } from '../../../kernel/errors.js';
import type { Kind } from './kind.js';

/** Files are uploaded for themselves; the answer holds their ids. */
export const file: Kind = {
  name: 'file',
  says: () => 'Files: PDF, Word, OpenDocument, JPEG, PNG or MP4, up to 10 MB each',
  accept: (input) => {
    if (input === null || input === undefined) return null;
    if (!Array.isArray(input) || input.length > 50 || !input.every((id) => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id))) throw invalid('This answer must be a list of document ids.');
    return input.length === 0 ? null : (input as string[]);
  },
  check: () => undefined,
  toRecord: (value) => value,
  toText: (value) => `${(value as readonly string[]).length} file(s)`,
};

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
