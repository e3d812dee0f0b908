import { dayInWords } from '../words/dates.js';
import type { BoardData } from './Board.js';

/** Who has how much to do, whoever has most first. The bar says the same as the number beside it. */
export function WorkerTable({ workers, rules }: { workers: BoardData['workers']; rules: BoardData['loadRules']; authority: string }) {
  const most = Math.max(1, ...workers.map(({ points }) => points));
  const address = (id: string | null, more: object = {}) => `#/reviews?${new URLSearchParams({ filter: JSON.stringify({ list: 'TEAM', assignee: id ?? 'nobody', ...more }) })}`;
  return (
    <section className="panel" aria-labelledby="by-worker">
      <h2 id="by-worker">By caseworker</h2>
      <div className="scrolls">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Caseworker</th>
              <th scope="col" className="number">
                Open
              </th>
              <th scope="col" className="number">
                Overdue
              </th>
              <th scope="col" className="number">
                Due in 14 days
              </th>
              <th scope="col" className="number">
                To look at
              </th>
              <th scope="col" className="number">
                To decide
              </th>
              <th scope="col">Load</th>
            </tr>
          </thead>
          <tbody>
            {workers.map(({ id, name, open, overdue, dueSoon, toLookAt, toDecide, points, awayUntil, coveredBy }) => (
              <tr key={id ?? 'nobody'}>
                <th scope="row">
                  <a href={address(id)}>{name}</a>
                  {awayUntil && (
                    <span className="second-line">
                      Away until {dayInWords(awayUntil)}, {coveredBy ? `covered by ${coveredBy}` : 'nobody covers'}
                    </span>
                  )}
                </th>
                <td className="number">{open}</td>
                <td className="number">{overdue > 0 ? <a className="bad" href={address(id, { overdue: true })}>{overdue}</a> : 0}</td>
                <td className="number">{dueSoon}</td>
                <td className="number">{toLookAt}</td>
                <td className="number">{toDecide}</td>
                <td>
                  <span className="row nowrap">
                    <svg width="120" height="10" aria-hidden="true">
                      <rect width={Math.round((points / most) * 120)} height="10" rx="2" fill="#00594f" />
                    </svg>
                    {points}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className="no-print">
        <summary>How the load is counted</summary>
        <ul>
          {rules.map(({ says, points }) => (
            <li key={says}>
              {says}: {points} {points === 1 ? 'point' : 'points'}
            </li>
          ))}
        </ul>
        <p className="quiet small">A rough measure of work, not of people.</p>
      </details>
    </section>
  );
}
