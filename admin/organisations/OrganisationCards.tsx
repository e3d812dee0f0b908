import { useViewer } from '../providers/viewer.js';
import { agesOf, reviewsAt } from './words.js';
import type { OrganisationRow } from './lookups.js';

export function OrganisationCards({ rows }: { rows: readonly OrganisationRow[] }) {
  const worksCases = useViewer().could('Mutation.assignReview');
  return (
    <ul className="cards">
      {rows.map((row) => (
        <li key={row.id} className="panel card">
          <p className="strong">{row.name}</p>
          <p className="small">{[row.type, agesOf(row)].filter(Boolean).join(' · ')}</p>
          <p className="small">{[row.town, row.postcode, row.phone].filter(Boolean).join(' · ')}</p>
          <p className="row small">
            <span className="quiet">URN {row.urn ?? 'none'}</span>
            {worksCases && (
              <a href={reviewsAt(row.id)} aria-label={`Open reviews at ${row.name}`}>
                Open reviews
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
