import { useState } from 'react';
import type { PlanWordsFragment } from '../gql/graphql.js';
import { WordDiff } from '../queries/WordDiff.js';
import '../styles/queries.css';
import { dayInWords } from '../words/dates.js';
import { planStates } from './words.js';

type Section = NonNullable<PlanWordsFragment['sections']>[number];

interface PlanVersionProps {
  version: PlanWordsFragment;
  /** What was sent or issued before it, newest first: what it can be compared with. */
  earlier: readonly PlanWordsFragment[];
  open: boolean;
}

/** One version of the plan: its words, or word by word what changed since one before it. */
export function PlanVersion({ version: { number, state, sentOn, writtenByName, sections }, earlier, open }: PlanVersionProps) {
  const [since, setSince] = useState<string | null>(null);
  const before = earlier.find(({ id }) => id === since) ?? null;
  const shown = sections ?? [];
  const older = new Map((before?.sections ?? []).map((section) => [section.code, section]));
  const gone = [...older.values()].filter(({ code, text }) => text !== '' && !shown.some((section) => section.code === code));
  const changed = [...shown.filter(({ code, text }) => text !== (older.get(code)?.text ?? '')), ...gone.map((section) => ({ ...section, text: '' }))];
  return (
    <li>
      <details open={open}>
        <summary>
          Version {number}: {state && planStates[state].toLowerCase()}
          {sentOn && `, ${dayInWords(sentOn)}`}
          {writtenByName && <span className="quiet">, written by {writtenByName}</span>}
        </summary>
        {earlier.length > 0 && (
          <p className="row">
            {before && (
              <button type="button" className="link-button" onClick={() => setSince(null)}>
                Show the whole version
              </button>
            )}
            {earlier
              .filter(({ id }) => id !== since)
              .map((each) => (
                <button key={each.id} type="button" className="link-button" onClick={() => setSince(each.id)}>
                  Show what changed since version {each.number} ({each.state && planStates[each.state].toLowerCase()})
                </button>
              ))}
          </p>
        )}
        {before ? (
          <>
            {changed.length === 0 && <p className="quiet">No word has changed.</p>}
            {changed.map((section) => (
              <Words key={section.code} section={section} was={older.get(section.code)?.text ?? ''} />
            ))}
          </>
        ) : (
          shown.map((section) => <Words key={section.code} section={section} was={null} />)
        )}
        {shown.length === 0 && !before && <p className="quiet">Nothing is in it yet.</p>}
      </details>
    </li>
  );
}

const Words = ({ section: { code, title, text, changed }, was }: { section: Section; was: string | null }) => (
  <div className="plan-section">
    <h3>
      {code}: {title}
      {changed && was === null && <span className="changed-mark">changed</span>}
    </h3>
    {was === null ? <p className="whole-text">{text}</p> : <WordDiff was={was} became={text} />}
  </div>
);
