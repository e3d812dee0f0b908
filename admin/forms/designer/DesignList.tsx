import Button from '@mui/material/Button';
import { useState } from 'react';
import { PutDesignAwayDocument } from '../../gql/graphql.js';
import { Failure } from '../../layout/Failure.js';
import { send } from '../../providers/client.js';
import { momentDayInWords } from '../../words/dates.js';
import type { DesignRow } from '../lookups.js';

/** What is being drawn, and what was put away. */
export function DesignList({ designs, reload }: { designs: readonly DesignRow[]; reload: () => void }) {
  const [error, setError] = useState<unknown>(null);
  const put = async (design: string, away: boolean) => {
    try {
      await send(PutDesignAwayDocument, { design, away });
      setError(null);
      reload();
    } catch (fault) {
      setError(fault);
    }
  };
  const drawn = designs.filter(({ putAwayAt }) => !putAwayAt);
  const away = designs.filter(({ putAwayAt }) => putAwayAt);
  if (designs.length === 0) return null;
  return (
    <section className="panel form-panel" aria-labelledby="being-drawn">
      <h2 id="being-drawn">On the drawing board</h2>
      {error !== null && <Failure error={error} />}
      {drawn.length === 0 && <p className="quiet">Nothing is being drawn.</p>}
      <ul className="versions">
        {drawn.map(({ id, kind, title, code, changedAt, changedByName, unpublished }) => (
          <li key={id}>
            <a href={`#/designs/${id}/show`} className="strong">
              {kind === 'OVERLAY' ? `Additions to “${title}”` : title}
            </a>
            <span className="quiet small">{code}</span>
            <span className="quiet">{unpublished ? 'Has changes that are not published' : 'As published'}</span>
            <span className="quiet small">{changedAt && `Saved ${momentDayInWords(changedAt)} by ${changedByName}`}</span>
            <Button size="small" onClick={() => void put(id!, true)} aria-label={`Put away “${title}”`}>
              Put away
            </Button>
          </li>
        ))}
      </ul>
      {away.length > 0 && (
        <details>
          <summary>Put away ({away.length})</summary>
          <ul className="versions">
            {away.map(({ id, title, putAwayAt }) => (
              <li key={id}>
                <span>{title}</span>
                <span className="quiet small">{putAwayAt && `Put away ${momentDayInWords(putAwayAt)}`}</span>
                <Button size="small" onClick={() => void put(id!, false)} aria-label={`Take it out again: ${title}`}>
                  Take it out again
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
