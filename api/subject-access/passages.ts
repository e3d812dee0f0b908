import { RedactionGround, groundWords } from './grounds.js';

/** Words within a part that are blacked out in the pack. The part itself keeps them, until it is erased with the pack. */
export interface Passage {
  id: string;
  /** Labels hold words of answers, too, such as the name of an adult whom several answers are about. */
  of: 'label' | 'text';
  /** First character, in UTF-16 code units. */
  from: number;
  /** One behind the last. */
  to: number;
  ground: RedactionGround;
  /** Why, for the record of the authority; never in the pack. */
  reason: string;
  byName: string;
  /** ISO 8601. */
  at: string;
}

/** Of one length whatever stood there, so that it does not tell how long a name is. */
export const BLACK = '\u2588\u2588\u2588\u2588\u2588';

const letter = '[\\p{L}\\p{M}\\p{N}]';
const special = /[\\^$.*+?()[\]{}|/]/g;

/** Where words stand in a text: as whole words, in whatever letters, with whatever spaces and line ends between them. */
export function placesOf(text: string, words: string): { from: number; to: number }[] {
  const parts = words.normalize('NFC').trim().split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return [];
  const pattern = parts.map((part) => part.replace(special, '\\$&').replace(/['\u2018\u2019]/g, "['\u2018\u2019]")).join('\\s+');
  const [opens, closes] = [new RegExp(`^${letter}`, 'u').test(parts[0]!), new RegExp(`${letter}$`, 'u').test(parts.at(-1)!)];
  const whole = new RegExp(`${opens ? `(?<!${letter})` : ''}${pattern}${closes ? `(?!${letter})` : ''}`, 'giu');
  return [...text.matchAll(whole)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
}

/** The passages of a part with further ones; what overlaps or touches becomes one, on the newer ground. */
export function withPassages(before: readonly Passage[], added: readonly Passage[]): Passage[] {
  let all = [...before];
  for (const passage of added) {
    const met = all.filter(({ of, from, to }) => of === passage.of && from <= passage.to && passage.from <= to);
    const joined = { ...passage, from: Math.min(passage.from, ...met.map(({ from }) => from)), to: Math.max(passage.to, ...met.map(({ to }) => to)) };
    all = [...all.filter((each) => !met.includes(each)), joined];
  }
  return all.sort((one, other) => one.of.localeCompare(other.of) || one.from - other.from);
}

interface Part {
  label: string;
  text: string;
  passages: readonly Passage[];
}

/** The label or the text of a part in pieces: what stays, and what is blacked out, in their order. */
export function cut(part: Part, of: Passage['of']): { text: string; passage: Passage | null }[] {
  const text = part[of];
  const pieces: { text: string; passage: Passage | null }[] = [];
  let at = 0;
  for (const passage of part.passages.filter((each) => each.of === of)) {
    if (passage.from > at) pieces.push({ text: text.slice(at, passage.from), passage: null });
    pieces.push({ text: text.slice(passage.from, passage.to), passage });
    at = passage.to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), passage: null });
  return pieces;
}

/** A label or text as the pack has it: black marks with their grounds, and nothing of what they cover. */
export const blackedOut = (part: Part, of: Passage['of']): string =>
  cut(part, of).map(({ text: said, passage }) => (passage ? `${BLACK} [left out: ${groundWords[passage.ground].printed}]` : said)).join('');
