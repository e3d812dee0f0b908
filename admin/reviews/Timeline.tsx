import { actInWords, actorKinds } from '../words/acts.js';
import { momentInWords } from '../words/dates.js';
import type { Review } from './lookups.js';

/** What happened to the case, newest first. */
export const Timeline = ({ events }: { events: Review['timeline'] }) => (
  <section className="panel side-panel" aria-labelledby="timeline">
    <h2 id="timeline">History</h2>
    {!events?.length && <p className="quiet">Nothing has happened yet.</p>}
    <ol className="timeline">
      {(events ?? []).map(({ id, act, at, actorName, actorKind }) => (
        <li key={id}>
          <span>{act && actInWords(act)}</span>
          <span className="quiet small">
            {at && momentInWords(at)}, {actorName ?? (actorKind ? actorKinds[actorKind] : 'somebody')}
          </span>
        </li>
      ))}
    </ol>
  </section>
);
