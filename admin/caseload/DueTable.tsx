import type { BoardData } from './Board.js';

type Row = BoardData['stages'][number];

export function DueTable({ heading, says, rows, addressOf }: { heading: string; says: string; rows: readonly Row[]; addressOf: (row: Row) => string | null }) {
  const id = heading.toLowerCase().replaceAll(' ', '-');
  return (
    <section className="panel half" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div className="scrolls">
        <table className="plain-table">
          <caption>{says}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Which</span>
              </th>
              <th scope="col" className="number">
                Overdue
              </th>
              <th scope="col" className="number">
                This week
              </th>
              <th scope="col" className="number">
                Next 4 weeks
              </th>
              <th scope="col" className="number">
                Later
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const address = addressOf(row);
              return (
                <tr key={row.code}>
                  <th scope="row">{address ? <a href={address}>{row.says}</a> : row.says}</th>
                  <td className={row.overdue > 0 ? 'number bad strong' : 'number'}>{row.overdue}</td>
                  <td className="number">{row.thisWeek}</td>
                  <td className="number">{row.nextFourWeeks}</td>
                  <td className="number">{row.later}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
