import { Notice } from '../../layout/Notice.js';
import type { Fault } from '../../providers/faults.js';
import { actInWords } from '../../words/acts.js';
import { momentInWords } from '../../words/dates.js';
import { stateInWords, steps } from '../../words/reviews.js';
import type { Review } from '../lookups.js';

/** Why a step was not taken, what is the case now, and what to do. */
export function StepFault({ fault: { code, message, possible: instead }, review, possible }: { fault: Fault; review: Review; possible: boolean }) {
  if (code === 'CONFLICT')
    return (
      <Notice tone="warning">
        <p className="strong">This review was changed since you looked at it. What you just sent was not recorded.</p>
        <Now review={review} />
        {possible ? <p>What you entered is still here. If it still holds, press again.</p> : <Instead steps={(review.availableSteps ?? []).map(({ name }) => name)} />}
      </Notice>
    );
  if (code === 'NOT_NOW')
    return (
      <Notice tone="warning">
        <p className="strong">{message}</p>
        <Now review={review} />
        <Instead steps={instead} />
      </Notice>
    );
  if (code === 'UNAUTHENTICATED')
    return (
      <Notice tone="bad">
        <p className="strong">You have been signed out. Nothing was recorded.</p>
        <p>
          What you entered is still here.{' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            Sign in again in a new tab
          </a>
          , come back to this one and press again.
        </p>
      </Notice>
    );
  return (
    <Notice tone="bad">
      <p className="strong">{code === 'REFUSED' ? `Nothing was recorded. ${message}` : message}</p>
    </Notice>
  );
}

function Now({ review: { state, decision, assignedTo, timeline } }: { review: Review }) {
  const last = timeline?.[0];
  return (
    <p>
      It is now “{stateInWords(state, decision)}”, with {assignedTo?.name ?? 'nobody'} as caseworker.
      {last && last.act && last.at && ` Last: ${actInWords(last.act).toLowerCase()}, by ${last.actorName ?? 'somebody'}, ${momentInWords(last.at)}.`}
    </p>
  );
}

function Instead({ steps: names }: { steps: readonly string[] }) {
  const words = names.flatMap((name) => steps[name] ?? []);
  return <p>{words.length === 0 ? 'There is nothing for you to do with it now.' : `You can now ${words.join(', or ')}.`}</p>;
}
