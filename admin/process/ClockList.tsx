import type { ClockState } from '../gql/graphql.js';
import { DueMark } from '../reviews/DueMark.js';
import { dayInWords, withDaysInWords } from '../words/dates.js';
import { type Due, dueInWords } from '../words/due.js';

export interface ShownClock {
  code: string;
  bearing: 'STATUTORY' | 'GUIDANCE' | 'WAITING';
  binds: boolean;
  says: string;
  dueOn: string;
  metOn: string | null;
  status: ClockState;
  daysLeft: number;
  explanation: string;
}

/** Time that somebody else has runs and ends; it is never overdue. */
function dueOf(clock: ShownClock): Due {
  if (clock.bearing !== 'WAITING' || clock.metOn) return dueInWords(clock);
  return clock.status === 'MET' ? { tone: 'met', says: `Over since ${dayInWords(clock.dueOn)}`, day: null } : { tone: 'later', says: `Until ${dayInWords(clock.dueOn)}`, day: null };
}

/** Every period that has begun: what, by when, how it stands in words and colour, and why that day. */
export const ClockList = ({ clocks }: { clocks: readonly ShownClock[] }) => (
  <ul className="clocks">
    {clocks.map((clock) => (
      <li key={`${clock.code} ${clock.dueOn}`}>
        <p className="strong">{clock.says}</p>
        <DueMark due={dueOf(clock)} />
        {clock.bearing === 'GUIDANCE' && <p className="quiet small">Guidance, not law</p>}
        {!clock.binds && <p className="quiet small">Another date of the same duty is stricter</p>}
        <details>
          <summary>Why this date?</summary>
          <p>{withDaysInWords(clock.explanation)}</p>
        </details>
      </li>
    ))}
  </ul>
);
