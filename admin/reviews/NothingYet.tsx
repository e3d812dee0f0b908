import { Why } from '../layout/Why.js';
import { useViewer } from '../providers/viewer.js';
import { dayInWords } from '../words/dates.js';
import type { Review } from './lookups.js';

/** Before the setting has submitted there is nothing to read, and that is as it should be. */
export function NothingYet({ review: { state, setting, convenedBy, reportText, expectedOn, daysLeft, submittedAt } }: { review: Review }) {
  const viewer = useViewer();
  const who = setting?.name ?? 'The setting';
  if (submittedAt)
    return (
      <section className="panel section-panel" aria-labelledby="nothing">
        <h2 id="nothing">The answers are not yours to see</h2>
        <Why says="This review was submitted, but your role does not include reading it" why={viewer.why('Review.submission')} />
      </section>
    );
  if (reportText) return null;
  if (convenedBy === 'AUTHORITY')
    return (
      <section className="panel section-panel" aria-labelledby="nothing">
        <h2 id="nothing">No report yet</h2>
        <p>The authority holds the meeting and writes the report. Record both here after it; there is no form to wait for.</p>
      </section>
    );
  return (
    <section className="panel section-panel" aria-labelledby="nothing">
      <h2 id="nothing">Nothing has been submitted yet</h2>
      <p>
        {who} {state === 'EXPECTED' ? 'has not begun this review.' : 'is filling in this review.'} You will see the answers, the documents and the day of the meeting once it is submitted.
      </p>
      <p>A draft belongs to the setting, so what is in it is not visible here, however far it has come.</p>
      {expectedOn && (
        <p>
          The review {daysLeft !== null && daysLeft < 0 ? 'was to be' : 'must be'} complete by {dayInWords(expectedOn)}. Ask the setting when the meeting is.
        </p>
      )}
    </section>
  );
}
