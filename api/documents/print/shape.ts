import bidiFactory from 'bidi-js';
import * as hb from 'harfbuzzjs';
import { type Typeface, type Weight, isInvisible, mainTypeface, typefaceFor } from './fonts.js';

/** A shape to draw, in thousandths of the size, seen from where its cluster begins. */
export interface Glyph {
  id: number;
  x: number;
  y: number;
  /** How far the font moves on after it. */
  advance: number;
  /** The characters that it stands for, so that the text can be taken out of the file again. */
  text: string;
}

/** Characters that are drawn together and never broken apart. */
export interface Cluster {
  typeface: Typeface;
  /** In the order in which they are read. */
  glyphs: Glyph[];
  width: number;
  /** Where its text begins in the paragraph. */
  start: number;
  text: string;
  /** Level of direction: odd runs from right to left. */
  level: number;
}

export interface Shaped {
  text: string;
  clusters: Cluster[];
  /** The level of the paragraph itself. */
  level: number;
}

// Its types describe the ES module, Node loads the CommonJS one.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
const buffer = new hb.Buffer();
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const rightToLeft = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** What the main typeface draws without more ado: nearly all that is typed. */
const plain = /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2015\u2018-\u201f\u2022\u2026\u20ac]*$/;

/** A line as typed (without line ends) as clusters in the order of reading. */
export function shape(line: string, weight: Weight): Shaped {
  const text = tamed(line, weight);
  if (plain.test(text)) return { text, level: 0, clusters: shapeRun({ text, from: 0, to: text.length, typeface: mainTypeface(weight), level: 0 }) };
  const { levels, paragraphs } = rightToLeft.test(text) ? bidi.getEmbeddingLevels(text) : { levels: new Uint8Array(text.length), paragraphs: [] };
  const level = paragraphs[0]?.level ?? 0;
  return { text, level, clusters: runsOf(text, levels, weight).flatMap(shapeRun) };
}

/**
 * Overrides of direction would let a name read backwards, and control characters have no shape, so both take no room; tabs become spaces;
 * a character that no typeface has is written as its number, so that it is seen and not lost.
 */
function tamed(line: string, weight: Weight): string {
  const even = line.replace(/\t/g, '    ').replace(/[\u202a-\u202e\p{Cc}]/gu, '\u200b');
  if (plain.test(even)) return even;
  let result = '';
  for (const { segment } of graphemes.segment(even)) result += typefaceFor(segment, weight) ? segment : Array.from(segment, (each) => (isInvisible(each.codePointAt(0)!) || typefaceFor(each, weight) ? each : spelled(each))).join('');
  return result;
}

/** '[U+1F9FF]' */
export const spelled = (character: string): string => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;

interface Run {
  text: string;
  from: number;
  to: number;
  typeface: Typeface;
  level: number;
}

/** Stretches of one typeface and one direction. What a reader sees as one character stays with one typeface where it can. */
function runsOf(text: string, levels: Uint8Array, weight: Weight): Run[] {
  const runs: Run[] = [];
  const add = (part: string, from: number) => {
    const last = runs.at(-1);
    const level = levels[from] ?? 0;
    // Spaces and marks stay in the typeface of what they follow, so that words are shaped as a whole.
    const stays = last && /^[\s\p{M}\p{Cf}]+$/u.test(part) && Array.from(part).every((each) => isInvisible(each.codePointAt(0)!) || last.typeface.draws(each.codePointAt(0)!));
    const typeface = stays ? last.typeface : (typefaceFor(part, weight) ?? mainTypeface(weight));
    if (last && last.typeface === typeface && last.level === level) last.to = from + part.length;
    else runs.push({ text, from, to: from + part.length, typeface, level });
  };
  for (const { segment, index } of graphemes.segment(text)) {
    if (typefaceFor(segment, weight)) add(segment, index);
    else {
      let from = index;
      for (const each of segment) {
        add(each, from);
        from += each.length;
      }
    }
  }
  return runs;
}

function shapeRun({ text, from, to, typeface, level }: Run): Cluster[] {
  if (from === to) return [];
  buffer.reset();
  buffer.addText(text, from, to - from);
  buffer.setDirection(level % 2 === 1 ? hb.Direction.RTL : hb.Direction.LTR);
  buffer.guessSegmentProperties();
  hb.shape(typeface.font, buffer);
  const infos = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const scale = 1000 / typeface.unitsPerEm;
  const clusters = new Map<number, Cluster>();
  for (const [index, info] of infos.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    let cluster = clusters.get(info.cluster);
    if (!cluster) clusters.set(info.cluster, (cluster = { typeface, glyphs: [], width: 0, start: info.cluster, text: '', level }));
    cluster.glyphs.push({ id: info.codepoint, x: cluster.width + xOffset * scale, y: yOffset * scale, advance: xAdvance * scale, text: '' });
    cluster.width += xAdvance * scale;
  }
  const ordered = [...clusters.values()].sort((one, other) => one.start - other.start);
  for (const [index, cluster] of ordered.entries()) {
    cluster.text = text.slice(cluster.start, ordered[index + 1]?.start ?? to);
    if (level % 2 === 1) cluster.glyphs.reverse();
    share(cluster);
  }
  return ordered;
}

/** Gives each shape its characters, in order: the first takes what is left over; one that has none gets a joiner without width. */
function share({ glyphs, text }: Cluster): void {
  const characters = Array.from(text);
  const first = Math.max(1, characters.length - glyphs.length + 1);
  for (const [index, glyph] of glyphs.entries()) glyph.text = index === 0 ? characters.slice(0, first).join('') : (characters[first + index - 1] ?? '\u2060');
}
