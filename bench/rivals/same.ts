import type { Load } from '../measure/load.js';
import type { Session } from '../sessions.js';
import { type Prepared, type Rival, type Workload, rivals } from '../workloads/index.js';
import { shotFor } from './question.js';

/** Proves that all rivals say the same: every question of the workload, every rival, compared as text with sorted keys. */
export async function proveSame(workload: Workload, prepared: Prepared, loads: Record<Rival, Load>, session: Session): Promise<number> {
  for (let number = 0; number < prepared.count; number += 1) {
    const answers: string[] = [];
    for (const rival of rivals) {
      const shot = shotFor(workload, prepared, rival, session, { connection: 0, number }, true);
      const { status, text } = await loads[rival].send(shot);
      shot.check(status, text);
      answers.push(canonical(shot.answer));
    }
    const [first = '', ...others] = answers;
    others.forEach((other, index) => {
      if (other !== first) throw new Error(`${workload.name}, question ${number}: ${rivals[0]} and ${rivals[index + 1]} do not say the same.\n${difference(first, other)}`);
    });
  }
  return prepared.count;
}

const canonical = (value: unknown): string => JSON.stringify(value, (_key, each: unknown) => (each !== null && typeof each === 'object' && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).toSorted(([one], [other]) => (one < other ? -1 : 1))) : each));

function difference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => `  … ${text.slice(Math.max(0, at - 60), at + 120)} …`).join('\n');
}
