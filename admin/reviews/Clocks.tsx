import { ClockList } from '../process/ClockList.js';
import { DueMark } from './DueMark.js';
import type { Review } from './lookups.js';
import { toDue } from './to-due.js';

type Clock = NonNullable<Review['clocks']>[number];

/** Every statutory period that has begun: what, by when, how it stands, and why that day, by which regulation. */
export function Clocks({ review, clocks }: { review: Review; clocks: readonly Clock[] }) {
  const due = toDue(review);
  return (
    <section className="panel side-panel" aria-labelledby="clocks">
      <h2 id="clocks">Statutory dates</h2>
      {clocks.length === 0 && due && (
        <>
          <p className="strong">Review complete within 12 months of the plan or of the last review</p>
          <DueMark due={due} />
        </>
      )}
      {clocks.length === 0 && !due && <p className="quiet">No statutory period is running.</p>}
      <ClockList clocks={clocks} />
    </section>
  );
}
