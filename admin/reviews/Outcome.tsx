import { dayInWords, momentInWords } from '../words/dates.js';
import { reviewKinds } from '../process/words.js';
import { ceaseReasons, decisions } from '../words/reviews.js';
import type { Review } from './lookups.js';

/** Why the authority called the review, what it said of it, and what came of that. */
export const Outcome = ({ review }: { review: Review }) => (
  <>
    <Called review={review} />
    <Said review={review} />
    <Text id="report" title="The report of the meeting" text={review.reportText} />
    <Text id="representations" title="What the family says to the proposed amendments" text={review.representations} on={review.representationsOn} />
    <Text id="after" title="What came of it" text={review.outcomeReason} on={review.notAmendedOn ?? review.continuedOn ?? review.closedOn} />
  </>
);

function Called({ review: { kind, convenedBy, calledBecause } }: { review: Review }) {
  if (!calledBecause || !kind) return null;
  return (
    <section className="panel section-panel" aria-labelledby="called">
      <h2 id="called">{reviewKinds[kind]}, called by the authority</h2>
      <p className="quiet">{convenedBy === 'AUTHORITY' ? 'The authority holds the meeting (regulation 21).' : 'The setting holds the meeting (regulation 20).'}</p>
      <p className="whole-text">{calledBecause}</p>
    </section>
  );
}

function Text({ id, title, text, on }: { id: string; title: string; text: string | null; on?: string | null }) {
  if (!text) return null;
  return (
    <section className="panel section-panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {on && <p className="quiet">{dayInWords(on)}</p>}
      <p className="whole-text">{text}</p>
    </section>
  );
}

/** A decision, or why the report went back. */
function Said({ review: { state, decision, decidedOn, decidedBy, decisionReason, ceaseReason, returnReason, returnedAt } }: { review: Review }) {
  if (decision)
    return (
      <section className="panel section-panel" aria-labelledby="outcome">
        <h2 id="outcome">Decision: {decisions[decision].says.toLowerCase()}</h2>
        <p className="quiet">
          {decidedOn && `Told on ${dayInWords(decidedOn)}`}
          {decidedBy?.name && `, recorded by ${decidedBy.name}`}
          {ceaseReason && `. ${ceaseReasons[ceaseReason]}`}
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
