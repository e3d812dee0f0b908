import type { Session } from '../sessions.js';
import type { Shot } from '../measure/load.js';
import type { Answer, Prepared, Rival, Turn, Workload } from '../workloads/index.js';

/** A workload as requests to one rival. */
export function shotFor(workload: Workload, prepared: Prepared, rival: Rival, session: Session, turn: Turn, whole: boolean): Shot & { answer?: unknown } {
  const shot: Shot & { answer?: unknown } = {
    path: rival === 'limit' ? `/${workload.name}` : '/graphql',
    headers: { authorization: `Bearer ${session[workload.as]}` },
    body: prepared.body(rival, turn),
    check: (status, text) => {
      if (status !== 200) throw new Error(`${rival} ${workload.name}: HTTP ${status} ${text.slice(0, 300)}`);
      // Reading every answer would cost the machine more than giving it; where a turn depends on the last, it must be.
      if (!whole && !prepared.changes) {
        if (text.startsWith('{"errors"') || text.includes('"errors":[') || text.length < 60) throw new Error(`${rival} ${workload.name}: ${text.slice(0, 300)}`);
        return;
      }
      const answer = JSON.parse(text) as Answer;
      if (answer.errors) throw new Error(`${rival} ${workload.name}: ${answer.errors[0]?.message}`);
      shot.answer = prepared.canonical(rival, answer, turn);
    },
  };
  return shot;
}
