import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../tools/catalogue.js';

const wanted = [...Array.from({ length: 20 }, (_, index) => `b${String(index + 1).padStart(2, '0')}`), 'e15', 'e16'];

describe('the catalogue of what must hold', () => {
  it('has every case, each with a test', () => {
    expect(catalogue.map(({ id }) => id)).toEqual(wanted);
    for (const { id, proofs } of catalogue) expect(proofs.length, id).toBeGreaterThan(0);
  });

  it.each(catalogue.flatMap(({ id, proofs }) => proofs.map(([file, title]) => [id, file, title] as const)))('%s: the test %s “%s” is there', (_id, file, title) => {
    const text = readFileSync(`test/${file}.test.ts`, 'utf8');
    // A name is what stands between the quotes of a test or a group of tests.
    const names = [...text.matchAll(/\((?:\s*)'((?:[^'\\]|\\.)+)'|\((?:\s*)"([^"]+)"/g)].map(([, one, other]) => one ?? other ?? '');
    expect(names.some((name) => name.startsWith(title) || name.includes(title)), title).toBe(true);
    expect(text).not.toMatch(/\b(it|describe)\.(skip|only|todo)\(/);
  });
});
