import { ListBase, useListContext } from 'react-admin';
import { NAMELESS } from '../layout/HiddenNames.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { DueMark } from '../reviews/DueMark.js';
import '../styles/advice.css';
import '../styles/lists.css';
import '../styles/worklist.css';
import { dayInWords } from '../words/dates.js';
import { dueInWords } from '../words/due.js';
import { type AdviceRow, adviceLists, listOf } from './lookups.js';
import { adviceKinds, adviceStates } from './words.js';

/** Advice that is awaited, of all cases, the first due first. */
export default function AdviceList() {
  return (
    <ListBase perPage={25} filterDefaultValues={{ list: 'awaited' }} exporter={false} queryOptions={shownInPage}>
      <PageHeading title="Advice awaited" />
      <p className="quiet lead">What was asked of advisers by name, in needs assessments and reviews. They are reminded by e-mail 14 and 3 days before it is due, and again the day after, a week later and two weeks later.</p>
      <Lists />
      <Found />
    </ListBase>
  );
}

const addressOf = (list: string) => `#/advice?${new URLSearchParams({ filter: JSON.stringify({ list }), page: '1', perPage: '25', sort: 'id', order: 'ASC' })}`;

function Lists() {
  const { filterValues } = useListContext();
  const here = listOf(filterValues['list']);
  return (
    <nav aria-label="Lists of advice" className="queues">
      <ul>
        {Object.entries(adviceLists).map(([list, { says }]) => (
          <li key={list}>
            <a href={addressOf(list)} aria-current={here === list ? 'true' : undefined}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Found() {
  const { data, isPending, error, refetch, filterValues } = useListContext<AdviceRow>();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says={adviceLists[listOf(filterValues['list'])].empty} />;
  return (
    <>
      <ul className="cards">
        {data.map(({ id, caseId, ofReview, reference, child, kind, name, organisation, state, askedOn, clock, chases }) => (
          <li key={id} className="panel card">
            <p className="card-head">
              <a href={`#/${ofReview ? 'reviews' : 'assessments'}/${caseId}/show`} className="strong card-link">
                {child?.fullName ?? NAMELESS}
              </a>
            </p>
            <p>{kind && adviceKinds[kind]}</p>
            <p className="small">
              {name}
              {organisation && `, ${organisation}`}
            </p>
            {clock && <DueMark due={dueInWords(clock)} />}
            <p className="row small">
              <span>{state && adviceStates[state]}</span>
              <span className="quiet">
                Asked {askedOn && dayInWords(askedOn)}
                {chases ? `, reminded ${chases === 1 ? 'once' : `${chases} times`}` : ''}
              </span>
            </p>
            <p className="reference quiet">{reference}</p>
          </li>
        ))}
      </ul>
      <Pages />
    </>
  );
}
