import { type Asking, queryId } from './context.js';
import { queryStates } from './words.js';
import '../styles/queries.css';

/** At the head of the answers: what was asked and where it stands, replies first. */
export function QueriesPanel({ queries }: Pick<Asking, 'queries'>) {
  const shown = [...queries.filter(({ state }) => state === 'ANSWERED'), ...queries.filter(({ state }) => state === 'OPEN')];
  if (shown.length === 0) return null;
  return (
    <section className="panel queries-panel" aria-labelledby="queries">
      <h2 id="queries">Questions to the setting</h2>
      <ul>
        {shown.map(({ id, path, label, state }) => (
          <li key={id}>
            <span className={`query-state query-${(state ?? 'OPEN').toLowerCase()}`}>{state && queryStates[state]}</span>{' '}
            <button type="button" className="link-button" onClick={() => document.getElementById(queryId(path ?? ''))?.scrollIntoView({ block: 'center' })}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
