import type { CivilDate } from '../kernel/civil-date.js';
import { type Weighed, pointsOf } from './load.js';

export interface BalancedCase extends Weighed {
  id: string;
  settingId: string | null;
  assignedToId: string | null;
}

export interface Move {
  id: string;
  from: string | null;
  to: string;
  points: number;
  /** Why this one. */
  says: string;
}

interface Options {
  today: CivilDate;
  /** Who shares the work: not those who are away. */
  workers: readonly string[];
  /** At most so many moves. */
  most: number;
  /** Whether cases that somebody has may move, too; else only nobody’s are given out. */
  moveAssigned: boolean;
}

/** Points that two people may differ by: less is not worth a family’s change of caseworker. */
const WORTH = 6;

/**
 * A proposal, nothing more: gives out what nobody has, the most urgent first; then moves cases from whoever has most to
 * whoever has least. A family that is in the middle of a decision keeps its caseworker; one school stays with one person
 * where that makes no difference.
 */
export function balance(cases: readonly BalancedCase[], { today, workers, most, moveAssigned }: Options): { moves: Move[]; before: Map<string, number>; after: Map<string, number> } {
  const loads = new Map(workers.map((id) => [id, 0]));
  const schools = new Map(workers.map((id) => [id, new Map<string, number>()]));
  const count = (worker: string, { settingId }: BalancedCase, by: number) => settingId && schools.get(worker)!.set(settingId, (schools.get(worker)!.get(settingId) ?? 0) + by);
  for (const each of cases) {
    const worker = each.assignedToId;
    if (!worker || !loads.has(worker)) continue;
    loads.set(worker, loads.get(worker)! + pointsOf(each, today));
    count(worker, each, 1);
  }
  const before = new Map(loads);
  const moves: Move[] = [];
  if (workers.length === 0) return { moves, before, after: loads };

  const knows = (worker: string, { settingId }: BalancedCase) => (settingId ? (schools.get(worker)!.get(settingId) ?? 0) : 0);
  const give = (each: BalancedCase, from: string | null, to: string, says: string) => {
    const points = pointsOf(each, today);
    if (from) {
      loads.set(from, loads.get(from)! - points);
      count(from, each, -1);
    }
    loads.set(to, loads.get(to)! + points);
    count(to, each, 1);
    moves.push({ id: each.id, from, to, points, says });
  };
  const lightest = () => workers.toSorted((one, other) => loads.get(one)! - loads.get(other)! || (one < other ? -1 : 1));

  // Those of colleagues who no longer work here, or are away, stay where they are: that is for cover, or for a person to decide.
  for (const each of cases.filter(({ assignedToId }) => assignedToId === null).toSorted(byUrgency)) {
    if (moves.length >= most) break;
    const order = lightest();
    const least = loads.get(order[0]!)!;
    const near = order.filter((worker) => loads.get(worker)! - least <= WORTH).toSorted((one, other) => knows(other, each) - knows(one, each));
    give(each, null, near[0]!, knows(near[0]!, each) > 0 ? 'Nobody has it; works with this setting already' : 'Nobody has it; has the least to do');
  }
  while (moveAssigned && moves.length < most) {
    const order = lightest();
    const [to, from] = [order[0]!, order.at(-1)!];
    const gap = loads.get(from)! - loads.get(to)!;
    if (gap <= WORTH) break;
    const moved = new Set(moves.map(({ id }) => id));
    // Never so much that the two change places, and never a case in the middle of a decision.
    const movable = cases.filter((each) => each.assignedToId === from && !moved.has(each.id) && (each.state === 'EXPECTED' || each.state === 'DRAFT') && pointsOf(each, today) * 2 <= gap);
    const best = movable.toSorted((one, other) => knows(to, other) - knows(to, one) || (one.state === other.state ? 0 : one.state === 'EXPECTED' ? -1 : 1) || -byUrgency(one, other))[0];
    if (!best) break;
    give(best, from, to, best.state === 'EXPECTED' ? 'Not begun yet' : 'Still with the setting');
  }
  return { moves, before, after: loads };
}

const byUrgency = (one: BalancedCase, other: BalancedCase): number => ((one.dueOn ?? '9999') < (other.dueOn ?? '9999') ? -1 : (one.dueOn ?? '9999') > (other.dueOn ?? '9999') ? 1 : one.id < other.id ? -1 : 1);
