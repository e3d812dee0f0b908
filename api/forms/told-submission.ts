import { type RuleRow, type Viewer, marksOf, openedSealedSection, ruleNamed } from '../access/index.js';
import type { Context } from '../context.js';
import type { Asked, ToldField } from '../reading/index.js';
import type { Question } from './language/definition.js';
import { walkRecord } from './language/layout.js';
import { readersOf } from './language/sensitivity.js';
import type { AnswerRecord } from './language/record.js';
import { knownForm } from './versions.js';

/** The columns of a submission that are told as they are stored, by their field. */
const stored: Readonly<Record<string, string>> = { id: 's.id', number: 's.number', receipt: 's.receipt', hash: 's.hash', variant: 's.variant', submittedByName: 's.submitted_by_name' };
const answer = new Set(['path', 'value', '__typename']);

interface Found {
  values: Record<string, unknown>;
  row: RuleRow & { childId: string; authorityCode: string; settingId: string };
  form: string;
  record?: AnswerRecord;
}

/**
 * A submission with its answers, from the statement of its case. Each answer is judged by the rules of its question, as by
 * SubmissionResolver; where one is refused, or was opened with a reason, which has an entry of its own in the log, the
 * plain way says so.
 */
export const toldSubmission: ToldField = {
  sql(asked, column) {
    if (asked.length === 0 || asked.some(({ name, field, inner }) => field && !(name in stored) && (name !== 'answers' || inner.some((each) => !answer.has(each.name))))) return undefined;
    const values = asked.filter(({ name }) => name in stored).map(({ name }) => `'${name}', ${stored[name]}`);
    const record = asked.some(({ name }) => name === 'answers') ? `, 'record', s.record` : '';
    return `coalesce((select json_build_object('values', json_build_object(${[...new Set(values)].join(', ')}), 'form', s.form_version_id, 'row', json_build_object('id', s.id, 'responseId', s.response_id, 'childId', f.child_id, 'authorityCode', s.authority_code, 'settingId', s.setting_id, 'submittedAt', s.submitted_at)${record})::text
      from submission s join form_response f on f.id = s.response_id where s.id = ${column('submissionId')}), 'null')`;
  },
  tell(value, record, asked, context, notes) {
    if (value === null) return 'null';
    const { values, row, form, record: given } = value as Found;
    const judged: RuleRow = { ...row, assignedToId: (record['assignedToId'] as string | null | undefined) ?? null };
    const parts: string[] = [];
    for (const each of asked) {
      if (each.field && !(marksOf(each.field).allow ?? []).some((rule) => rule.holds(context.viewer, judged))) return undefined;
      const text = !each.field ? '"Submission"' : each.name === 'answers' ? answersText(context, form, given!, judged, each.inner) : JSON.stringify(values[each.name]);
      if (text === undefined) return undefined;
      parts.push(`${JSON.stringify(each.key)}:${text}`);
    }
    notes.push(() => context.reads.note(row));
    if (given) notes.push(() => context.reads.noteFields(['Submission.answers']));
    return `{${parts.join(',')}}`;
  },
};

/** Nothing where one of them is not simply to be seen. */
function answersText({ viewer }: Context, formVersionId: string, record: AnswerRecord, judged: RuleRow, asked: readonly Asked[]): string | undefined {
  const form = knownForm(formVersionId);
  if (!form) return undefined;
  const parts: string[] = [];
  let plain = true;
  const before = asked.map(({ key, name }, index) => `${index === 0 ? '{' : ','}${JSON.stringify(key)}:${name === '__typename' ? '"SubmittedAnswer"' : ''}`);
  const judgements = new Map<object, Map<readonly string[], boolean>>();
  walkRecord(form, record, (path, value, question, section) => {
    if (!plain) return;
    let ofSection = judgements.get(section);
    if (!ofSection) judgements.set(section, (ofSection = new Map()));
    const readers = readersOf(question);
    let seen = ofSection.get(readers);
    if (seen === undefined) ofSection.set(readers, (seen = isSimplySeen(viewer, readers, { ...judged, section: section.key })));
    if (!seen || path.length > 200) return void (plain = false);
    let text = '';
    for (let index = 0; index < asked.length; index += 1) text += before[index]! + (asked[index]!.name === 'value' ? JSON.stringify(value) : asked[index]!.name === 'path' ? `"${path}"` : '');
    parts.push(`${text}}`);
  }, (path, _place, question) => {
    plain &&= isItem(path, question);
  });
  return plain ? `[${parts.join(',')}]` : undefined;
}

/** What no form allows is left to the plain way, which says what is wrong with it (CompiledForm.at). */
function isItem(path: string, { kind, rows }: Question): boolean {
  const id = /\[([a-z0-9]{4,24})\]$/.exec(path)?.[1];
  return id !== undefined && path.split('[').length <= 3 && (kind !== 'table' || (rows ?? []).some(({ code }) => code === id));
}

function isSimplySeen(viewer: Viewer, readers: readonly string[], row: RuleRow): boolean {
  return readers.some((name) => {
    const rule = ruleNamed(name);
    return rule !== openedSealedSection && rule.holds(viewer, row);
  });
}
