import { describe, expect, it } from 'vitest';
import { blackedOut, placesOf, withPassages } from '../../api/subject-access/index.js';

const found = (text: string, words: string) => placesOf(text, words).map(({ from, to }) => text.slice(from, to));

describe('words that are to be blacked out', () => {
  it.each<[string, string, string[]]>([
    ['Ann told Anna and ANN’s mother.', 'ann', ['Ann', 'ANN']],
    ['Mary\n  Ann Smith, Mary-Ann', 'mary ann', ['Mary\n  Ann']],
    ['O\u2019Brien, O\'Brien and O‘Brien', "o'brien", ['O\u2019Brien', "O'Brien", 'O‘Brien']],
    ['Łukasz i łukasz', 'Łukasz', ['Łukasz', 'łukasz']],
    ['$5 (five) [a.b] a+b? ^x', '(five)', ['(five)']],
    ['aXb a.b', 'a.b', ['a.b']],
    ['(((((', '((', ['((', '((']],
    ['He said: no. No!', 'no.', ['no.']],
    ['محمد قال محمد', 'محمد', ['محمد', 'محمد']],
    ['Zoe\u0301 and Zoe', 'Zoe', ['Zoe']],
    ['nothing', '   ', []],
    ['x'.repeat(100_000), 'x x', []],
  ])('%j, %j', (text, words, expected) => expect(found(text, words)).toEqual(expected));

  it('are covered by a mark of one length with the ground; what overlaps or touches becomes one', () => {
    const text = 'Ann Smith and Bo met Ann Smith.';
    const passage = (of: 'label' | 'text', from: number, to: number) => ({ id: `${of}${from}`, of, from, to, ground: 'OTHER_PERSON' as never, reason: 'x', byName: 'y', at: '' });
    const once = withPassages([], [passage('text', 0, 9), passage('text', 21, 30)]);
    expect(blackedOut({ label: '', text, passages: once }, 'text')).toBe('█████ [left out: about another person] and Bo met █████ [left out: about another person].');
    const joined = withPassages(once, [passage('text', 4, 16)]);
    expect(joined.map(({ from, to }) => [from, to])).toEqual([[0, 16], [21, 30]]);
    expect(withPassages(joined, [passage('text', 16, 21)]).map(({ from, to }) => [from, to])).toEqual([[0, 30]]);
    const both = withPassages(once, [passage('label', 0, 3)]);
    expect([blackedOut({ label: 'Ann: age', text, passages: both }, 'label'), both.length]).toEqual(['█████ [left out: about another person]: age', 3]);
    // Nothing of what is covered is left, whatever the passages.
    for (let from = 0; from < text.length; from += 3) for (let to = from + 1; to <= text.length; to += 4) expect(blackedOut({ label: '', text, passages: withPassages(once, [passage('text', from, to)]) }, 'text')).not.toContain('Smith');
  });
});
