import { useState } from 'react';
import { AskForm } from './AskForm.js';
import { useAsking, queryId } from './context.js';
import { PinnedQuery } from './PinnedQuery.js';
import '../styles/queries.css';

/** Under an answer: what was asked about it, and the way to ask. */
export function AboutAnswer({ path, label }: { path: string; label: string }) {
  const asking = useAsking();
  const [open, setOpen] = useState(false);
  if (!asking) return null;
  const queries = asking.queries.filter((query) => query.path === path);
  const mayAsk = asking.mayAsk && !queries.some(({ state }) => state === 'OPEN');
  if (queries.length === 0 && !mayAsk) return null;
  return (
    <div className="about-answer" id={queries.length > 0 ? queryId(path) : undefined}>
      {queries.map((query) => (
        <PinnedQuery key={query.id} query={query} mayAct={asking.mayAsk} />
      ))}
      {mayAsk && !open && (
        <button type="button" className="link-button ask-button" onClick={() => setOpen(true)}>
          Ask about this answer<span className="unseen">: {label}</span>
        </button>
      )}
      {open && <AskForm of={asking.of} path={path} label={label} close={() => setOpen(false)} />}
    </div>
  );
}
