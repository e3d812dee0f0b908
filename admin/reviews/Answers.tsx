import { useState } from 'react';
import { NoteButton } from '../rectifications/NoteButton.js';
import { Why } from '../layout/Why.js';
import { useViewer } from '../providers/viewer.js';
import { useOpenings } from '../sealed/openings.js';
import { Seal } from '../sealed/Seal.js';
import { counted } from '../words/count.js';
import { Changed } from './Changed.js';
import { Contents, sectionId } from './Contents.js';
import { Entries, isWithheld } from './Entries.js';
import type { Review, Submission } from './lookups.js';

type Documents = NonNullable<Review['documents']>;

/** The report as the setting sent it: section by section, every text whole. */
export function Answers({ review, submission: { id, sections, number }, documents }: { review?: { id: string; reference: string | null } | undefined; submission: Submission; documents: Documents }) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const openings = useOpenings(review?.id);
  const viewer = useViewer();
  if (!sections) return <Why says="The answers are not yours to see" why={viewer.why('Submission.sections')} />;

  const turn = (key: string, open: boolean) => {
    if (open !== closed.has(key)) return;
    const next = new Set(closed);
    if (open) next.delete(key);
    else next.add(key);
    setClosed(next);
  };
  const allClosed = closed.size === sections.length;

  return (
    <section aria-labelledby="answers">
      <div className="page-head">
        <h2 id="answers">What the setting submitted{number != null && number > 1 ? `, submission ${number}` : ''}</h2>
        <button type="button" className="link-button" onClick={() => setClosed(allClosed ? new Set() : new Set(sections.map(({ key }) => key)))}>
          {allClosed ? 'Open all sections' : 'Close all sections'}
        </button>
      </div>
      <NoteButton submission={id} sections={sections} />
      <Changed submission={id} number={number} />
      <nav className="panel contents-panel" aria-label="Contents of the report">
        <details open>
          <summary>{counted(sections.length, 'section')}</summary>
          <Contents sections={sections} />
        </details>
      </nav>
      {sections.map(({ key, title, sealed, entries }) => (
        <details key={key} id={sectionId(key)} className="panel answer-section" open={!closed.has(key)} onToggle={({ currentTarget }) => turn(key, currentTarget.open)}>
          <summary>
            <h3>{title}</h3>
          </summary>
          {sealed && review && <Seal review={{ id: review.id, reference: review.reference ?? '' }} section={{ key, title }} withheld={isWithheld(entries)} openings={openings} />}
          <Entries entries={entries} documents={documents} />
        </details>
      ))}
    </section>
  );
}
