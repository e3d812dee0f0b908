import { NAMELESS } from '../layout/HiddenNames.js';
import { DueMark } from './DueMark.js';
import type { WorklistRow } from './lookups.js';
import { StateMark } from './StateMark.js';
import { toDue } from './to-due.js';

/** The worklist on a phone: one card for each review, the whole card opens it. */
export const WorklistCards = ({ rows }: { rows: readonly WorklistRow[] }) => (
  <ul className="cards">
    {rows.map((row) => {
      const due = toDue(row);
      return (
        <li key={row.id} className="panel card">
          <p className="card-head">
            <a href={`#/reviews/${row.id}/show`} className="strong card-link">
              {row.child?.fullName ?? NAMELESS}
            </a>
            {row.isNew && <span className="new-mark">New</span>}
            {row.child?.age != null && <span className="quiet">, {row.child.age}</span>}
          </p>
          {due && <DueMark due={due} />}
          <p className="small">{row.setting?.name}</p>
          <p className="row small">
            <StateMark state={row.state} decision={row.decision} />
            <span className="quiet">{row.assignedTo?.name ?? 'Nobody assigned'}</span>
          </p>
          <p className="reference quiet">{row.reference}</p>
        </li>
      );
    })}
  </ul>
);
