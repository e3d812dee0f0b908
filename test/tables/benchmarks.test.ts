import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idOf, referenceOf } from '../../bench/population/ids.js';
import { PLANS_PER_AUTHORITY, authoritiesOf, sizes } from '../../bench/population/shape.js';
import { median, percentile } from '../../bench/measure/statistics.js';
import { table } from '../../bench/measure/table.js';

describe('the population of the benchmarks', () => {
  it('has every plan in one authority, and each authority of the same size but the last', () => {
    for (const plans of Object.values(sizes)) {
      const parts = authoritiesOf(plans);
      expect(parts.reduce((sum, part) => sum + part.plans, 0)).toBe(plans);
      expect(new Set(parts.slice(0, -1).map((part) => part.plans))).toEqual(new Set([PLANS_PER_AUTHORITY]));
      expect(new Set(parts.map(({ code }) => code)).size).toBe(parts.length);
    }
  });

  it('gives no reference twice, however many reviews there are', () => {
    const number = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(fc.property(number, number, (one, other) => one === other || referenceOf(one) !== referenceOf(other)));
    expect(new Set(Array.from({ length: 100_000 }, (_, index) => referenceOf(index))).size).toBe(100_000);
    expect(referenceOf(42)).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('gives ids that PostgreSQL takes, in the order of their numbers', () => {
    const ids = [0, 1, 4095, 4096, 3_199_999, 2 ** 33].map((number) => idOf('review', number));
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids.toSorted()).toEqual(ids);
    expect(idOf('child', 7)).not.toBe(idOf('plan', 7));
  });
});

describe('the figures of the benchmarks', () => {
  it('are medians and nearest-rank percentiles', () => {
    expect([median([3, 1, 2]), median([1, 2, 3, 4]), percentile([5, 1, 9], 99), percentile([1], 99), percentile([], 50)]).toEqual([2, 2.5, 9, 1, Number.NaN]);
  });

  it('stand in columns', () => {
    expect(table(['', 'ms'], [['one', 1], ['another', '12.5']])).toBe('|         |   ms |\n| ------- | ---: |\n| one     |    1 |\n| another | 12.5 |');
  });
});
