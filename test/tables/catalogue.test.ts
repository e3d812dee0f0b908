import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

/** Ids of the catalogue in the names of tests, with the files that they are in. */
function tried(): Map<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync('test/stories/*.test.ts').sort())
    for (const [, ids] of readFileSync(file, 'utf8').matchAll(/\((a\d\d(?:, a\d\d)*)\)/g)) for (const id of ids!.split(', ')) found.set(id, (found.get(id) ?? new Set()).add(basename(file, '.test.ts')));
  return new Map([...found].sort().map(([id, files]) => [id, [...files].sort()]));
}

it('every attack of the catalogue on accounts is tried where its table says', () => {
  const rows = [...readFileSync('docs/catalogue-accounts.md', 'utf8').matchAll(/^\| (a\d\d) \| .* \| ([^|]*) \|$/gm)].map(([, id, files]) => [id!, files!.split(', ')] as const);
  expect(rows.map(([id]) => id)).toEqual(Array.from({ length: 30 }, (_, index) => `a${String(index + 1).padStart(2, '0')}`));
  expect(new Map(rows)).toEqual(tried());
});
