import { askedAnswers } from '../language/asked.js';
import { itemsOf } from '../language/check.js';
import type { Value } from '../language/definition.js';
import { kinds } from '../language/kinds/index.js';
import { around } from '../language/path.js';
import type { DraftState } from '../draft.js';
import type { Box } from './read.js';
import { KEPT, fromCell, toCell } from './cell-text.js';

/** An answer of the file that differs from what the draft holds. */
export interface WordChange {
  path: string;
  label: string;
  section: string;
  value: Value;
  /** The answer of the file and the one of the draft, in words. */
  text: string;
  now: string;
  /** Count of changes of the draft's answer now. */
  version: number;
  /** What is wrong with the answer of the file; it can be saved all the same. */
  problem: string | null;
  /** Somebody changed the answer after the file was downloaded. */
  clash: boolean;
  /** Not asked, as the other answers stand. */
  unasked: boolean;
}

export interface WordReading {
  changes: WordChange[];
  /** Boxes that cannot be taken over: of another form, not a yes or no, or there twice. Each with its words. */
  refused: { path: string; label: string; text: string; why: string }[];
  /** Boxes that say what the draft says. */
  same: number;
  /** Boxes left empty whose answer the draft has; it is kept. */
  kept: number;
}

/**
 * What a Word file would change in a draft. An empty box clears nothing; a box that was not touched since the
 * download does not undo what somebody else typed meanwhile.
 * @param past the value of an answer at a version, as it was when the file was downloaded
 */
export async function compareWord(draft: DraftState, boxes: readonly Box[], past: (wanted: readonly Box[]) => Promise<ReadonlyMap<string, Value | null>>): Promise<WordReading> {
  const { form, stored } = draft;
  const reading: WordReading = { changes: [], refused: [], same: 0, kept: 0 };
  const distinct = apart(boxes);
  const older = await past(distinct.filter(({ path, version }) => version > 0 && (stored.get(path)?.version ?? 0) > version));
  for (const { path, version, text } of distinct) {
    const placed = form.find(path);
    if (!placed) {
      if (text.trim() !== '') reading.refused.push({ path, label: path, text, why: 'This form has no such question.' });
      continue;
    }
    const { question, section } = placed;
    const codes = form.codes(question);
    const answer = stored.get(path);
    const now = toCell(question, codes, answer?.value ?? undefined);
    if (text === now || text === KEPT) {
      reading.same += 1;
      continue;
    }
    const value = fromCell(question, codes, text);
    if (question.computed) reading.refused.push({ path, label: question.label, text, why: 'The portal works this out from other answers.' });
    else if (value === undefined || question.questions || question.kind === 'file') reading.refused.push({ path, label: question.label, text, why: question.kind === 'yesNo' || question.kind === 'declaration' ? 'Write Yes or No.' : 'No answer can be made of this.' });
    else if (value === null) reading.kept += answer?.value == null ? 0 : 1;
    else if (JSON.stringify(value) === JSON.stringify(answer?.value)) reading.same += 1;
    else if (older.has(path) && toCell(question, codes, older.get(path) ?? undefined) === text) reading.same += 1;
    else {
      const problem = kinds[question.kind].check(value, question, draft.facts, codes);
      reading.changes.push({ path, label: question.label, section: section.title, value, text: kinds[question.kind].toText(value, codes), now, version: answer?.version ?? 0, problem: problem?.message ?? null, clash: (answer?.version ?? 0) > version && answer?.value != null && version > 0, unasked: false });
    }
  }
  markUnasked(draft, reading.changes);
  return reading;
}

/** Boxes of a copied item have the addresses of the first: each copy becomes an item of its own. */
function apart(boxes: readonly Box[]): Box[] {
  const seen = new Map<string, number>();
  return boxes.map((box) => {
    const times = (seen.get(box.path) ?? 0) + 1;
    seen.set(box.path, times);
    if (times === 1 || !box.path.includes('].')) return box;
    const at = box.path.lastIndexOf('].');
    return { ...box, version: 0, path: `${box.path.slice(0, at).slice(0, 200)}x${times}${box.path.slice(at)}` };
  });
}

function markUnasked({ form, stored, facts }: DraftState, changes: WordChange[]): void {
  const answers = new Map<string, Value>();
  for (const [path, { value }] of stored) if (value !== null) answers.set(path, value);
  for (const { path, value } of changes) answers.set(path, value);
  for (const { path, place } of newItems(form, answers, changes)) answers.set(path, place);
  const counted = askedAnswers(form, answers, facts);
  for (const change of changes) change.unasked = !counted.has(change.path);
}

/** The items that the answers of a file need and that are not there yet, each with its place in its list. */
export function newItems(form: DraftState['form'], answers: ReadonlyMap<string, Value>, changes: readonly Pick<WordChange, 'path'>[]): { path: string; place: number }[] {
  const needed = [...new Set(changes.flatMap(({ path }) => around(path)))].filter((item) => item !== '' && !answers.has(item) && form.find(item)?.question.kind === 'group');
  const counts = new Map<string, number>();
  return needed.map((path) => {
    const list = path.slice(0, path.lastIndexOf('['));
    const place = (counts.get(list) ?? itemsOf(answers, list).length) + 1;
    counts.set(list, place);
    return { path, place };
  });
}
