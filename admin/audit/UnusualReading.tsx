import { useQuery } from '@tanstack/react-query';
import { type Unusual, UnusualReadingDocument } from '../gql/graphql.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask } from '../providers/client.js';
import '../styles/lists.css';
import '../styles/audit.css';
import { dayInWords } from '../words/dates.js';
import { logAt } from './filter.js';

const DAYS = 30;
const titles: Record<Unusual, string> = { VOLUME: 'Many records', HOURS: 'At night', UNRELATED: 'Unrelated cases' };

/** Days on which somebody’s reading is worth a question. */
export default function UnusualReading() {
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['unusual reading'], queryFn: async () => (await ask(UnusualReadingDocument, { days: DAYS })).unusualReading ?? [], gcTime: 0 });
  return (
    <>
      <PageHeading title="Unusual reading" />
      <p className="quiet lead">The last {DAYS} days: reading of many more records than is usual for the person, at night, or of cases that are not theirs. Each is a reason to ask, not a finding; there may be a good answer.</p>
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <Waiting />
      ) : data.length === 0 ? (
        <Empty says={`Nothing unusual in the last ${DAYS} days.`} />
      ) : (
        <ul className="cards readers">
          {data.map(({ actorId, actorName, day, reason, says }) => (
            <li key={`${actorId} ${day} ${reason}`} className="panel card">
              <p>
                <span className="unusual-mark">{titles[reason]}</span> <span className="strong">{actorName}</span>, {dayInWords(day)}
              </p>
              <p>{says}</p>
              <p className="small">
                <a href={logAt({ actor: actorId, since: day, until: day })} aria-label={`See the entries of ${actorName} on ${dayInWords(day)}`}>
                  See the entries
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
