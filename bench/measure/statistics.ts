export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The nearest-rank percentile; NaN of nothing. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  if (sorted.length === 0) return Number.NaN;
  if (of === 50 && sorted.length % 2 === 0) return (sorted[sorted.length / 2 - 1]! + sorted[sorted.length / 2]!) / 2;
  return sorted[Math.min(sorted.length - 1, Math.ceil((of / 100) * sorted.length) - 1)]!;
}

export const rounded = (value: number, places = 2): number => Number(value.toFixed(places));
