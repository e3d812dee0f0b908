import type { ReactNode } from 'react';
import { reviewKinds } from '../process/words.js';
import { dayInWords, momentInWords } from '../words/dates.js';
import { needInWords, yearInWords } from '../words/needs.js';
import type { Review } from './lookups.js';

/** What one wants to know of a case at a glance. What is missing is said, not left out. */
export function Facts({ review }: { review: Review }) {
  const { child, setting, plan, submission, authority } = review;
  const variant = submission?.formVersion;
  return (
    <section className="panel side-panel" aria-labelledby="facts">
      <h2 id="facts">Facts</h2>
      <dl className="facts">
        <Fact name="Caseworker">{review.assignedTo?.name ?? 'Nobody'}</Fact>
        <Fact name="Setting">
          {setting?.name ?? 'None'}
          {setting?.town && `, ${setting.town}`}
          {setting?.phone && <span className="fact-more">{setting.phone}</span>}
        </Fact>
        <Fact name="Born">
          {child?.bornOn && dayInWords(child.bornOn)}
          {child?.yearGroup != null && <span className="fact-more">{yearInWords(child.yearGroup)}</span>}
        </Fact>
        {child?.knownAs && <Fact name="Known as">{child.knownAs}</Fact>}
        <Fact name="UPN">{child?.upn ?? 'Not known'}</Fact>
        {review.kind && <Fact name="Review">{reviewKinds[review.kind]}</Fact>}
        <Fact name="Meeting">{review.meetingHeldOn ? dayInWords(review.meetingHeldOn) : review.meetingBookedOn ? `Booked for ${dayInWords(review.meetingBookedOn)}` : 'Not known yet'}</Fact>
        {review.submittedAt && <Fact name="First received">{momentInWords(review.submittedAt)}</Fact>}
        {submission?.submittedAt && (
          <Fact name={submission.number === 1 ? 'Submitted' : 'Last submitted'}>
            {momentInWords(submission.submittedAt)}
            <span className="fact-more">by {submission.submittedByName ?? 'the setting'}</span>
          </Fact>
        )}
        {submission?.signedOffAt && (
          <Fact name="Approved by the head">
            {submission.signedOffByName}
            <span className="fact-more">{momentInWords(submission.signedOffAt)}</span>
          </Fact>
        )}
        {submission?.receipt && <Fact name="Receipt">{submission.receipt}</Fact>}
        {variant && (
          <Fact name="Form">
            <a href={`#/forms/${variant.id}/show`}>Version {variant.number}</a>
          </Fact>
        )}
        {review.acceptedAt && <Fact name="Accepted">{momentInWords(review.acceptedAt)}</Fact>}
        <Fact name="Authority">{authority?.name}</Fact>
      </dl>
      <h3>Plan</h3>
      {plan ? (
        <dl className="facts">
          <Fact name="Primary need">{plan.primaryNeed ? needInWords(plan.primaryNeed) : 'Not recorded'}</Fact>
          {plan.secondaryNeed && <Fact name="Secondary need">{needInWords(plan.secondaryNeed)}</Fact>}
          <Fact name="Current plan issued">{plan.issuedOn ? dayInWords(plan.issuedOn) : 'Not known'}</Fact>
          {plan.firstMadeOn && <Fact name="First plan made">{dayInWords(plan.firstMadeOn)}</Fact>}
          {plan.reviewDueOn && <Fact name="Next review complete by">{dayInWords(plan.reviewDueOn)}</Fact>}
        </dl>
      ) : (
        <p className="quiet">Not matched to a plan yet.</p>
      )}
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
