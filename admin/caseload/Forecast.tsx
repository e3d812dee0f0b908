import { useQuery } from '@tanstack/react-query';
import { BreachForecastDocument, type BreachForecastQuery } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { Waiting } from '../layout/Waiting.js';
import { ask } from '../providers/client.js';
import { dayInWords } from '../words/dates.js';
import { Bars } from './Bars.js';
import type { BoardData } from './Board.js';
import { shortDay } from './short-day.js';

type ForecastData = NonNullable<BreachForecastQuery['breachForecast']>;

const about = (value: number): string => (value < 0.05 ? '0' : value < 10 ? value.toFixed(1) : String(Math.round(value)));

/** How many decisions are likely to be late in the weeks to come; how it is made, and how far it was off, stand beside it. */
export function Forecast({ authority, workers }: { authority: string; workers: BoardData['workers'] }) {
  const { data, error, refetch } = useQuery({ queryKey: ['forecast', authority], queryFn: async () => (await ask(BreachForecastDocument, { authority })).breachForecast });
  return (
    <section className="panel half" aria-labelledby="forecast">
      <h2 id="forecast">Decisions likely to be late</h2>
      {error && !data ? <Failure error={error} retry={() => void refetch()} /> : !data ? <Waiting /> : <Found forecast={data} workers={workers} />}
    </section>
  );
}

function Found({ forecast: { weeks, workers: byWorker, test, error, simpleError, learntFrom }, workers }: { forecast: ForecastData; workers: BoardData['workers'] }) {
  const soon = weeks.slice(0, 4).reduce((sum, { late }) => sum + late, 0);
  if (learntFrom < 25) return <p className="quiet">There is not enough past to learn from: {learntFrom} decisions of the last year are known. The forecast begins with 25.</p>;
  return (
    <>
      <p>
        <span className="big-number">{about(soon)}</span> in the next four weeks, if it goes on as in the last year.
      </p>
      <Bars title="Late decisions a week, as forecast" partClass="bar-late" bars={weeks.map(({ startsOn, due, late, low, high }) => ({ label: shortDay(startsOn), whole: due, part: late, span: { low, high } }))} />
      <ul className="chart-key">
        <li>
          <span className="key-pale" />
          Decisions due
        </li>
        <li>
          <span className="key-late" />
          Likely to be late; the line is where four weeks in five lie
        </li>
      </ul>
      <p className={error !== null && simpleError !== null && error > simpleError ? 'strong bad' : 'strong'}>
        {error === null
          ? 'It could not be tried on the past yet.'
          : `Tried on the last ${test.length} weeks, four weeks ahead of each, it was off by ${error.toFixed(1)} reviews a week on average.${simpleError === null ? '' : ` Taking every week to be like the eight before is off by ${simpleError.toFixed(1)}.`}`}
      </p>
      <details>
        <summary>The numbers as tables, and how they are made</summary>
        <div className="scrolls">
          <table className="plain-table">
            <caption>The weeks to come</caption>
            <thead>
              <tr>
                <th scope="col">Week from</th>
                <th scope="col" className="number">
                  Due
                </th>
                <th scope="col" className="number">
                  Likely late
                </th>
                <th scope="col" className="number">
                  Four weeks in five
                </th>
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ startsOn, due, late, low, high }) => (
                <tr key={startsOn}>
                  <th scope="row">{dayInWords(startsOn)}</th>
                  <td className="number">{about(due)}</td>
                  <td className="number">{about(late)}</td>
                  <td className="number">
                    {about(low)} to {about(high)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="plain-table">
            <caption>By caseworker, in the next four weeks</caption>
            <thead>
              <tr>
                <th scope="col">Caseworker</th>
                <th scope="col" className="number">
                  Due
                </th>
                <th scope="col" className="number">
                  Likely late
                </th>
              </tr>
            </thead>
            <tbody>
              {byWorker.map(({ id, due, late }) => (
                <tr key={id ?? 'nobody'}>
                  <th scope="row">{workers.find((each) => each.id === id)?.name ?? 'Somebody else'}</th>
                  <td className="number">{about(due)}</td>
                  <td className="number">{about(late)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <table className="plain-table">
            <caption>Tried on the past: what it would have said four weeks before, and what happened</caption>
            <thead>
              <tr>
                <th scope="col">Week from</th>
                <th scope="col" className="number">
                  Forecast
                </th>
                <th scope="col" className="number">
                  Happened
                </th>
              </tr>
            </thead>
            <tbody>
              {test.map(({ startsOn, forecast, happened }) => (
                <tr key={startsOn}>
                  <th scope="row">{dayInWords(startsOn)}</th>
                  <td className="number">{about(forecast)}</td>
                  <td className="number">{happened}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p className="quiet small">
          Each open review gets the share of like reviews of the last year that were decided later than four weeks after the meeting: like in how long ago the meeting was and in whether the report is in and accepted. Meetings that are booked count with their day; where none is booked, with the days on which meetings were usually held before the twelve months were over. Leave that nobody covers takes days off. It learnt from {learntFrom.toLocaleString('en-GB')} decisions.
        </p>
      </details>
    </>
  );
}
