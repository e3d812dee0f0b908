import { dayInWords, momentInWords } from '../words/dates.js';
import { decisions } from '../words/reviews.js';
import type { Review } from './lookups.js';

/** What the authority has said to the setting: a decision, or why the report went back. */
export function Outcome({ review: { state, decision, decidedOn, decidedBy, decisionReason, returnReason, returnedAt } }: { review: Review }) {
  if (decision)
    return (
      <section className="panel section-panel" aria-labelledby="outcome">
        <h2 id="outcome">Decision: {decisions[decision].says.toLowerCase()}</h2>
        <p className="quiet">
          {decidedOn && `Told on ${dayInWords(decidedOn)}`}
          {decidedBy?.name && `, recorded by ${decidedBy.name}`}
        </p>
        {decisionReason && <p className="whole-text">{decisionReason}</p>}
      </section>
    );
  if (state !== 'RETURNED') return null;
  return (
    <section className="panel section-panel" aria-labelledby="outcome">
      <h2 id="outcome">Returned to the setting</h2>
      <p className="quiet">{returnedAt && momentInWords(returnedAt)}. Until it is submitted again, the answers below are those that were returned.</p>
      {returnReason && <p className="whole-text">{returnReason}</p>}
    </section>
  );
}
