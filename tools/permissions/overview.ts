import type { MarkedField, Viewer } from '../../api/access/index.js';
import { roles } from './roles.js';
import { spoken, table } from './words.js';

/** The records that matter most to somebody who looks after data protection, in the order in which they would ask. */
const records = ['Child', 'Plan', 'Review', 'Draft', 'Submission', 'Document', 'ReviewNote', 'AccessGrant', 'AuditEvent', 'Export', 'Disposal', 'SubjectAccessRequest', 'User'];

/** What somebody has as themselves, and not as one who works with the record. */
const personal = new Set(['self', 'person', 'signedIn', 'anybody']);

/** In one table: of how many fields of each kind of record each kind of person may read, at most. */
export function overview(fields: readonly MarkedField[]): string[] {
  const kinds = records.map((type) => ({ type, own: fields.filter((each) => each.type === type && !each.rules.some(({ name }) => name === 'recordReader')) }));
  const cell = (viewer: Viewer, own: readonly MarkedField[]): string => {
    const open = own.filter(({ rules }) => rules.some((rule) => rule.could(viewer) && !personal.has(rule.name))).length;
    if (open > 0) return open === own.length ? 'all' : `${open} of ${own.length}`;
    return own.some(({ rules }) => rules.some((rule) => rule.could(viewer) && rule.name === 'self')) ? 'their own' : '–';
  };
  return [
    '## In one table', '',
    'How many of its fields each kind of person may read, **of records that are theirs at all**: “all”, some (“3 of 12”), only those of records that they made or that are about themselves (“their own”), or none (–). Which fields, and on what condition, stands under [By role](#by-role).', '',
    ...table(['', ...kinds.map(({ type }) => spoken(type))], roles.map(({ title, viewer }) => [`**${title}**`, ...kinds.map(({ own }) => cell(viewer, own))])),
  ];
}
