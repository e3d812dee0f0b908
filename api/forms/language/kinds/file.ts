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
