import DataLoader from 'dataloader';
import { identityOf } from '../access/index.js';
import type { Context } from '../context.js';
import { type DraftState, mayReadAnswer } from './draft.js';
import { itemsOf } from './language/check.js';
import type { Answers, Question, Value } from './language/definition.js';
import { type CompiledForm, isList } from './language/form.js';
import { answersOf } from './language/layout.js';
import type { AnswerRecord } from './language/record.js';
import { kinds } from './language/kinds/index.js';
import { inItem } from './language/path.js';
import { formOfVersion } from './versions.js';

/** The last form of the same kind that this setting submitted for the child: last year’s, where this is a yearly review. */
export interface Earlier {
  submittedAt: Date;
  form: CompiledForm;
  answers: Answers;
  mayRead(path: string): boolean;
}

const sql = `
  select distinct on (d.id) d.id as "draftId", s.record, s.submitted_at as "submittedAt", s.form_version_id as "formVersionId", s.response_id as "responseId", s.setting_id as "settingId", s.authority_code as "authorityCode", d.child_id as "childId"
  from form_response d join form_version dv on dv.id = d.form_version_id join form_response r on r.child_id = d.child_id and r.id <> d.id and r.started_at <= d.started_at and r.setting_id = d.setting_id
    join submission s on s.response_id = r.id join form_version v on v.id = s.form_version_id and v.form_id = dv.form_id
  where d.id = any($1::uuid[]) order by d.id, s.submitted_at desc`;

interface Row {
  draftId: string;
  record: AnswerRecord;
  submittedAt: Date;
  formVersionId: string;
  responseId: string;
  settingId: string;
  authorityCode: string;
  childId: string;
}

/** Null where there is none. What another setting submitted stays with that. */
export function loadEarlier(context: Context, draft: DraftState): Promise<Earlier | null> {
  return context.once('earlier', () => new DataLoader<string, Earlier | null>((ids) => readEarlier(context, ids))).load(draft.id);
}

async function readEarlier(context: Context, ids: readonly string[]): Promise<(Earlier | null)[]> {
  const rows = (await context.services.database.read(identityOf(context.viewer), { text: sql, values: [ids] })) as unknown as Row[];
  return Promise.all(ids.map(async (id) => {
    const row = rows.find(({ draftId }) => draftId === id);
    if (!row) return null;
    context.reads.note(row);
    const form = await formOfVersion(context.services.database, identityOf(context.viewer), row.formVersionId);
    const mayRead = (path: string) => {
      const placed = form.find(path);
      return placed !== undefined && [...placed.groups, placed.question].every((question) => mayReadAnswer(context, { settingId: row.settingId, authorityCode: row.authorityCode, submittedAt: row.submittedAt, responseId: row.responseId, section: placed.section.key }, question));
    };
    return { submittedAt: row.submittedAt, form, answers: answersOf(form, row.record), mayRead };
  }));
}

/** What is said anew every time: a signature, a file, the items of a list themselves. */
const anew = new Set<Question['kind']>(['declaration', 'file', 'guidance', 'group', 'table']);

/** The earlier answer to a question, in words; undefined where there is none, or where it is not theirs to see. */
export function earlierAnswer({ form, answers, mayRead }: Earlier, path: string): { value: Value; text: string } | undefined {
  const question = form.find(path)?.question;
  const value = answers.get(path);
  if (!question || value === undefined || anew.has(question.kind) || !mayRead(path)) return undefined;
  return { value, text: kinds[question.kind].toText(value, form.codes(question)) };
}

/** The earlier answer as this form takes it; undefined where it does not fit any more, such as a code that is gone. */
export function carried(earlier: Earlier, { form, facts }: DraftState, path: string): Value | undefined {
  const found = earlierAnswer(earlier, path);
  const question = form.find(path)?.question;
  if (!found || !question || question.kind !== earlier.form.at(path).question.kind) return undefined;
  const value = kinds[question.kind].accept(typeof found.value === 'number' ? String(found.value) : found.value, question);
  const finding = value === null ? undefined : kinds[question.kind].check(value, question, facts, form.codes(question));
  return value === null || finding?.code === 'NOT_IN_LIST' ? undefined : value;
}

/** Items that the earlier form had in a list and that this draft has not. */
export function earlierItems(earlier: Earlier, draft: DraftState, group: string): { path: string; title: string }[] {
  const question = earlier.form.find(`${group}[zzzz]`)?.question;
  if (!question || question.kind !== 'group' || draft.form.find(`${group}[zzzz]`)?.question.kind !== 'group' || !earlier.mayRead(`${group}[zzzz]`)) return [];
  const there = new Set(itemsOf(draft.answers, group));
  return itemsOf(earlier.answers, group).filter((id) => !there.has(id)).map((id, index) => ({ path: `${group}[${id}]`, title: titleOf(earlier, question, `${group}[${id}]`, index) }));
}

function titleOf(earlier: Earlier, { itemTitle, item = 'item' }: Question, path: string, index: number): string {
  const named = itemTitle ? earlierAnswer(earlier, inItem(path, itemTitle))?.text.trim().replace(/\s+/g, ' ') : undefined;
  return !named ? `${item.charAt(0).toUpperCase()}${item.slice(1)} ${index + 1}` : named.length > 80 ? `${named.slice(0, 77)}…` : named;
}

/** An item with everything in it that can be carried, each by its path. */
export function carriedItem(earlier: Earlier, draft: DraftState, path: string): [path: string, value: Value][] {
  const inside = [...earlier.answers].filter(([each]) => each.startsWith(`${path}.`)).flatMap(([each, value]): [string, Value][] => {
    const question = draft.form.find(each)?.question;
    if (!question) return [];
    if (isList(question)) return question.kind === 'group' && each.endsWith(']') && earlier.mayRead(each) ? [[each, value]] : [];
    const taken = carried(earlier, draft, each);
    return taken === undefined ? [] : [[each, taken]];
  });
  return inside;
}
