import { dayInWords } from '../words/dates.js';
import { Bars } from './Bars.js';
import type { BoardData } from './Board.js';
import { shortDay } from './short-day.js';

/** Half a year of decisions, week by week: how many, and how many of them within four weeks of the meeting. */
export function Trend({ trend, share }: { trend: BoardData['trend']; share: number | null }) {
  return (
    <section className="panel half" aria-labelledby="trend">
      <h2 id="trend">The last 26 weeks</h2>
      {share === null ? (
        <p className="quiet">No decision was told in this time.</p>
      ) : (
        <p>
          <span className="big-number">{Math.round(share * 100)}%</span> of decisions were told within four weeks of the meeting.
        </p>
      )}
      <Bars title="Decisions a week, and those in time" bars={trend.map(({ startsOn, decided, inTime }) => ({ label: shortDay(startsOn), whole: decided, part: inTime }))} />
      <ul className="chart-key">
        <li>
          <span className="key-pale" />
          Decisions
        </li>
        <li>
          <span className="key-full" />
          Within four weeks of the meeting
        </li>
      </ul>
      <details>
        <summary>The numbers as a table</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col" className="number">
                Reports received
              </th>
              <th scope="col" className="number">
                Decisions
              </th>
              <th scope="col" className="number">
                In time
              </th>
            </tr>
          </thead>
          <tbody>
            {trend.toReversed().map(({ startsOn, received, decided, inTime }) => (
              <tr key={startsOn}>
                <th scope="row">{dayInWords(startsOn)}</th>
                <td className="number">{received}</td>
                <td className="number">{decided}</td>
                <td className="number">{inTime}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
