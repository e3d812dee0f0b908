import LineBreaker from 'linebreak';
import type { Weight } from './fonts.js';
import { type Cluster, type Shaped, shape } from './shape.js';

/** A cluster with its place on the line, from the left edge, in points. */
export interface Placed {
  cluster: Cluster;
  x: number;
}

/** One line as it is printed: clusters in the order of reading, each where it is seen. */
export interface Line {
  placed: Placed[];
  /** A line of a paragraph that runs from right to left. */
  rightToLeft: boolean;
}

/** Text of any length as lines of a width. Nothing is cut: a word that is longer than a line goes on on the next. */
export function* linesOf(text: string, { weight, size, width }: { weight: Weight; size: number; width: number }): Generator<Line> {
  for (const typed of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const shaped = shape(typed, weight);
    const room = (width * 1000) / size;
    let from = 0;
    for (const to of breaksOf(shaped, room)) {
      yield place(shaped, from, to, room, size);
      from = to;
    }
  }
}

/** How wide a short text is on one line, in points. */
export const widthOf = (text: string, weight: Weight, size: number): number => (shape(text, weight).clusters.reduce((sum, { width }) => sum + width, 0) * size) / 1000;

const withoutSpaces = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Places in the text where a new line may begin. */
function opportunities(text: string): Set<number> {
  const found = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) found.add(next.position);
  if (withoutSpaces.test(text)) for (const { index } of words.segment(text)) found.add(index);
  return found;
}

/** Where each line ends, as numbers of clusters. Spaces at the end of a line may hang over it. */
function* breaksOf({ text, clusters }: Shaped, room: number): Generator<number> {
  const may = opportunities(text);
  let [used, lineFrom, lastBreak, afterBreak] = [0, 0, -1, 0];
  for (const [index, cluster] of clusters.entries()) {
    if (index > lineFrom && may.has(cluster.start)) [lastBreak, afterBreak] = [index, used];
    const isSpace = cluster.text.trim() === '';
    if (used + cluster.width > room && !isSpace && index > lineFrom) {
      const end = lastBreak > lineFrom ? lastBreak : index;
      yield end;
      used = lastBreak > lineFrom ? used - afterBreak : 0;
      [lineFrom, lastBreak] = [end, -1];
    }
    used += cluster.width;
  }
  yield clusters.length;
}

function place({ clusters, level: base }: Shaped, from: number, to: number, room: number, size: number): Line {
  const line = clusters.slice(from, to);
  let end = line.length;
  while (end > 0 && line[end - 1]!.text.trim() === '') end -= 1;
  const rightToLeft = base % 2 === 1;
  const scale = size / 1000;
  const width = line.slice(0, end).reduce((sum, cluster) => sum + cluster.width, 0);
  let x = rightToLeft ? room - width : 0;
  const at = new Map<Cluster, number>();
  for (const cluster of inOrderSeen(line.slice(0, end))) {
    at.set(cluster, x * scale);
    x += cluster.width;
  }
  // Spaces that hang over the end have no place of their own, and are not seen.
  const edge = (rightToLeft ? room - width : width) * scale;
  return { placed: line.map((cluster) => ({ cluster, x: at.get(cluster) ?? edge })), rightToLeft };
}

/** Rule L2 of the bidirectional algorithm: from the highest level to the lowest odd one, stretches are turned round. */
function inOrderSeen(line: readonly Cluster[]): Cluster[] {
  const seen = [...line];
  const highest = seen.reduce((most, { level }) => Math.max(most, level), 0);
  for (let level = highest; level > 0; level -= 1)
    for (let from = 0; from < seen.length; from += 1) {
      if (seen[from]!.level < level) continue;
      let to = from;
      while (to < seen.length && seen[to]!.level >= level) to += 1;
      seen.splice(from, to - from, ...seen.slice(from, to).reverse());
      from = to;
    }
  return seen;
}
