import type { Context } from '../../context.js';
import { identityOf, memberOfSetting } from '../../access/index.js';
import { randomBytes } from 'node:crypto';
import { notFound } from '../../kernel/errors.js';
import { isUuid } from '../../reading/condition.js';
import { type DraftState, loadDraft, mayReadAnswer } from '../draft.js';
import type { Value } from '../language/definition.js';
import { type WordChange, type WordReading, compareWord, newItems } from './compare.js';
import { type Box, readWord } from './read.js';
import { writeWord } from './write.js';

export interface WordUpload extends WordReading {
  /** Items of lists that must be added for the changes, with their places. */
  items: { path: string; place: number }[];
}

/** The form of a draft as a Word file: blank, or with what is there now. */
export async function wordOfDraft(context: Context, draft: string, blank: boolean): Promise<{ name: string; content: Uint8Array }> {
  const state = await open(context, draft);
  const { form, facts, row } = state;
  const answers = new Map<string, Value>();
  if (!blank) for (const [path, { value }] of state.stored) if (value !== null && mayReadAnswer(context, row, form.at(path).question)) answers.set(path, value);
  const mark = randomBytes(4).toString('hex');
  let count = 0;
  const content = await writeWord(form, facts, {
    lines: [`Version ${form.definition.variants.find(({ code }) => code === facts.variant)?.label ?? facts.variant}.`, ...(blank ? [] : ['With the answers that the draft holds now. This file holds personal information: keep it where only those who may see it can.'])],
    answers,
    versionOf: (path) => (blank ? 0 : (state.stored.get(path)?.version ?? 0)),
    newId: () => `w${mark}${(count += 1)}`,
  });
  return { name: `${form.definition.code}${blank ? '' : '-with-answers'}.docx`, content };
}

/** What a filled-in Word file would change. Nothing is changed yet: the answers are saved like any others, once somebody has looked. */
export async function compareWithDraft(context: Context, draft: string, content: Uint8Array): Promise<WordUpload> {
  const state = await open(context, draft);
  const reading = await compareWord(state, readWord(content), (boxes) => pastValues(context, state, boxes));
  const there = new Map<string, Value>();
  for (const [path, { value }] of state.stored) if (value !== null) there.set(path, value);
  return { ...reading, items: newItems(state.form, there, reading.changes) };
}

async function open(context: Context, draft: string): Promise<DraftState> {
  const state = isUuid(draft) ? await loadDraft(context, draft) : null;
  if (!state || !memberOfSetting.holds(context.viewer, state.row)) throw notFound('draft');
  return state;
}

async function pastValues({ services, viewer }: Context, { id }: DraftState, boxes: readonly Box[]): Promise<ReadonlyMap<string, Value | null>> {
  if (boxes.length === 0) return new Map();
  const rows = await services.database.read(identityOf(viewer), {
    text: 'select r.path, r.value from answer_revision r join jsonb_to_recordset($2::jsonb) as w(path text, version int) on w.path = r.path and w.version = r.version where r.response_id = $1',
    values: [id, JSON.stringify(boxes.map(({ path, version }) => ({ path, version })))],
  });
  return new Map(rows.map((row) => [String(row['path']), row['value'] as Value | null]));
}

export type { WordChange };
