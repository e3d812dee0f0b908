import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as hb from 'harfbuzzjs';

const require = createRequire(import.meta.url);

export type Weight = 'regular' | 'bold';

/** A typeface of one weight: its file, what it can draw, and the shaper’s view of it. Read when it is first needed. */
export class Typeface {
  private readonly face: hb.Face;
  private readonly covered: Set<number>;
  readonly font: hb.Font;
  readonly unitsPerEm: number;

  constructor(readonly file: string) {
    this.face = new hb.Face(new hb.Blob(readFileSync(file)));
    this.covered = new Set(this.face.collectUnicodes());
    this.font = new hb.Font(this.face);
    this.unitsPerEm = this.face.upem;
  }

  draws(codePoint: number): boolean {
    return this.covered.has(codePoint);
  }
}

const noto = (name: string, weights: readonly Weight[] = ['regular', 'bold']) => (weight: Weight) => {
  const style = weight === 'bold' && weights.includes('bold') ? '700Bold' : '400Regular';
  const family = `Noto${name.split('-').map((part) => (part.length === 2 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1))).join('')}`;
  return require.resolve(`@expo-google-fonts/noto-${name}/${style}/${family}_${style}.ttf`);
};

interface Entry {
  /** Which characters it is asked for before all others. */
  writes: RegExp;
  file(weight: Weight): string;
}

const sans = (writes: RegExp, name: string): Entry => ({ writes, file: noto(`sans-${name}`) });
const emoji: Entry = { writes: /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20e3]/u, file: noto('emoji') };

/** Noto, script by script (docs/decisions: fonts of documents). The first that names a character and has it, draws it. */
const library: readonly Entry[] = [
  { writes: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u, file: noto('sans') },
  sans(/\p{Script_Extensions=Arabic}/u, 'arabic'),
  sans(/\p{Script_Extensions=Hebrew}/u, 'hebrew'),
  sans(/\p{Script_Extensions=Devanagari}/u, 'devanagari'),
  sans(/\p{Script_Extensions=Bengali}/u, 'bengali'),
  sans(/\p{Script_Extensions=Gurmukhi}/u, 'gurmukhi'),
  sans(/\p{Script_Extensions=Gujarati}/u, 'gujarati'),
  sans(/\p{Script_Extensions=Tamil}/u, 'tamil'),
  sans(/\p{Script_Extensions=Telugu}/u, 'telugu'),
  sans(/\p{Script_Extensions=Kannada}/u, 'kannada'),
  sans(/\p{Script_Extensions=Malayalam}/u, 'malayalam'),
  sans(/\p{Script_Extensions=Sinhala}/u, 'sinhala'),
  sans(/\p{Script_Extensions=Thai}/u, 'thai'),
  sans(/\p{Script_Extensions=Lao}/u, 'lao'),
  sans(/\p{Script_Extensions=Khmer}/u, 'khmer'),
  sans(/\p{Script_Extensions=Myanmar}/u, 'myanmar'),
  sans(/\p{Script_Extensions=Ethiopic}/u, 'ethiopic'),
  sans(/\p{Script_Extensions=Georgian}/u, 'georgian'),
  sans(/\p{Script_Extensions=Armenian}/u, 'armenian'),
  sans(/\p{Script_Extensions=Hangul}/u, 'kr'),
  emoji,
  sans(/[\p{Script_Extensions=Han}\p{Script_Extensions=Hiragana}\p{Script_Extensions=Katakana}\p{Script_Extensions=Bopomofo}\u3000-\u303f\uff00-\uffef]/u, 'sc'),
  sans(/[\p{S}\p{P}\p{N}]/u, 'symbols'),
  { writes: /[\p{S}\p{P}\p{N}\u2400-\u243f]/u, file: noto('sans-symbols-2', ['regular']) },
  { writes: /[\p{S}\p{N}\u{1d400}-\u{1d7ff}\u2100-\u214f]/u, file: noto('sans-math', ['regular']) },
];

const opened = new Map<string, Typeface>();

function open(file: string): Typeface {
  const known = opened.get(file);
  if (known) return known;
  const typeface = new Typeface(file);
  opened.set(file, typeface);
  return typeface;
}

/** The typeface that most text is set in. */
export const mainTypeface = (weight: Weight): Typeface => open(library[0]!.file(weight));

/** Characters without a shape of their own: joiners, marks of direction, variation selectors. */
export const isInvisible = (codePoint: number): boolean => /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(String.fromCodePoint(codePoint));

/** The typeface for what a reader sees as one character; undefined where none of ours has it. */
export function typefaceFor(character: string, weight: Weight): Typeface | undefined {
  const codePoints = Array.from(character, (each) => each.codePointAt(0)!).filter((each) => !isInvisible(each));
  const leading = String.fromCodePoint(codePoints[0] ?? 0x20);
  const emojiFirst = /\ufe0f|\u200d|\p{Emoji_Presentation}/u.test(character) && /[\p{Extended_Pictographic}\p{Regional_Indicator}]|\u20e3/u.test(character);
  const order = emojiFirst ? [emoji, ...library] : library;
  for (const { writes, file } of order) {
    if (!writes.test(leading)) continue;
    const typeface = open(file(weight));
    if (codePoints.every((each) => typeface.draws(each))) return typeface;
  }
  return undefined;
}
