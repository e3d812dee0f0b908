import { Notice } from '../layout/Notice.js';
import { HiddenNames, NAMELESS } from '../layout/HiddenNames.js';
import { PageHeading } from '../layout/PageHeading.js';
import { HeadSteps } from '../process/HeadSteps.js';
import { useStep } from '../process/use-step.js';
import { DueMark } from './DueMark.js';
import type { Review } from './lookups.js';
import { seenReview } from './seen.js';
import { StateMark } from './StateMark.js';
import { toDue } from './to-due.js';
import { useShortcuts } from './use-shortcuts.js';
import { type Walk, useReload, useWalk } from './walk.js';

/** Who it is about, where it stands, and what can be done now. Stays in sight while one reads. */
export function ReviewHead({ review, reload }: { review: Review; reload: () => Promise<unknown> }) {
  const reloadAll = useReload();
  const walk = useWalk(review.id);
  const go = (id: string | undefined) => id && (window.location.hash = `#/reviews/${id}/show`);
  useShortcuts({ j: () => go(walk?.next?.id), k: () => go(walk?.before?.id), u: () => (window.location.hash = '#/reviews') });
  const due = toDue(review);
  const name = review.child?.fullName ?? NAMELESS;
  const available = review.availableSteps ?? [];
  // The list, its counts and this page: all of them show the case.
  const { open, dialog, done } = useStep({ seen: seenReview(review), about: `${name}, ${review.reference}`, available, reload, onDone: () => void reloadAll() });

  return (
    <>
      <Whereabouts walk={walk} />
      <div className="case-head">
        <div>
          <PageHeading title={`${name}, ${review.reference}`}>
            {name} {review.child?.age != null && <span className="case-age">aged {review.child.age}</span>}
          </PageHeading>
          <HiddenNames rows={[review]} />
          <p className="row">
            <StateMark state={review.state} decision={review.decision} />
            {due && <DueMark due={due} />}
            <span className="reference quiet">{review.reference}</span>
          </p>
        </div>
        <HeadSteps available={available} open={open} />
      </div>
      {done && (
        <Notice tone="good" focus key={done}>
          <p className="row">
            <strong>{done}</strong>
            {walk?.next ? <a href={`#/reviews/${walk.next.id}/show`}>Next case: {walk.next.name}</a> : <a href="#/reviews">Back to the worklist</a>}
          </p>
        </Notice>
      )}
      {dialog}
    </>
  );
}

/** Back to the list, and the cases before and after in it. */
const Whereabouts = ({ walk }: { walk: Walk | null }) => (
  <nav className="whereabouts" aria-label="Place in the worklist">
    <a href="#/reviews">Worklist</a>
    {walk && (
      <span className="row">
        <span className="quiet">
          {walk.place} of {walk.of}
        </span>
        {walk.before && <a href={`#/reviews/${walk.before.id}/show`}>Previous: {walk.before.name}</a>}
        {walk.next && <a href={`#/reviews/${walk.next.id}/show`}>Next: {walk.next.name}</a>}
      </span>
    )}
  </nav>
);
