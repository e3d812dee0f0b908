import { AboutAnswer } from '../queries/AboutAnswer.js';
import { Why } from '../layout/Why.js';
import { Corrections } from '../rectifications/Corrections.js';
import '../styles/correction.css';
import { counted } from '../words/count.js';
import type { Review, Submission } from './lookups.js';

type Documents = NonNullable<Review['documents']>;
type Outer = NonNullable<Submission['sections']>[number]['entries'][number];
/** An entry at any depth: items of a list hold entries again. */
type Entry = Omit<Outer, 'items'> & { items?: { id: string; title: string; entries: Entry[] }[] };

/** Whether anything in them is left out for whoever looks. */
export const isWithheld = (entries: readonly Entry[]): boolean => entries.some(({ withheld, items }) => withheld || (items ?? []).some((item) => isWithheld(item.entries)));

const isAnswered = ({ text, withheld, files, items }: Entry) => text !== null || withheld || files.length > 0 || (items?.length ?? 0) > 0;

/** Questions with their answers; those without one are put by, so that the eye finds what was said. */
export function Entries({ entries, documents }: { entries: readonly Entry[]; documents: Documents }) {
  const open = entries.filter((entry) => !isAnswered(entry));
  return (
    <>
      <dl className="entries">
        {entries.filter(isAnswered).map((entry) => (
          <div key={entry.path} className={entry.items?.length ? 'entry entry-list' : 'entry'}>
            <dt>{entry.label}</dt>
            <dd>
              <Said entry={entry} documents={documents} />
              {!entry.withheld && <AboutAnswer path={entry.path} label={entry.label} />}
              <Corrections label={entry.label} notes={entry.notes} />
            </dd>
          </div>
        ))}
      </dl>
      {open.length > 0 && (
        <details className="unanswered">
          <summary>{counted(open.length, 'question')} without an answer</summary>
          <ul>
            {open.map(({ path, label }) => (
              <li key={path}>
                {label}
                <AboutAnswer path={path} label={label} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Said({ entry: { text, voice, withheld, why, files, items = [] }, documents }: { entry: Entry; documents: Documents }) {
  if (withheld)
    return <Why why={why} />;
  if (items.length > 0)
    return items.map(({ id, title, entries }) => (
      <section key={id} className="item">
        <h4>{title}</h4>
        <Entries entries={entries} documents={documents} />
      </section>
    ));
  if (files.length > 0)
    return (
      <ul className="files">
        {files.map((id) => (
          <li key={id}>
            <a href={`/documents/${id}`}>{documents.find((document) => document.id === id)?.name ?? 'Attached file'}</a>
          </li>
        ))}
      </ul>
    );
  if (!voice) return <span className="whole-text">{text}</span>;
  return (
    <blockquote className="voice">
      <p className="voice-mark">In their own words</p>
      <p className="whole-text">{text}</p>
    </blockquote>
  );
}
