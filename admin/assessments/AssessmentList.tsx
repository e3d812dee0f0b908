import { lazy } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { ActButton } from '../acts/ActButton.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { HiddenNames, NAMELESS } from '../layout/HiddenNames.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { SearchField } from '../layout/SearchField.js';
import { Waiting } from '../layout/Waiting.js';
import { useViewer } from '../providers/viewer.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/lists.css';
import '../styles/worklist.css';
import { momentDayInWords } from '../words/dates.js';
import { type AssessmentRow, assessmentStates, isAssessmentState } from './lookups.js';

const RecordRequestDialog = lazy(() => import('./RecordRequestDialog.js'));

const toLookAt = { state: 'SUBMITTED' };

/** Requests for assessments, early help and young carers’ assessments that settings have submitted. */
export default function AssessmentList() {
  return (
    <ListBase perPage={25} filterDefaultValues={toLookAt} exporter={false} queryOptions={shownInPage} debounce={300}>
      <PageHeading title="Requests and assessments" beside={useViewer().could('Mutation.recordRequest') && <ActButton says="Record a request" Dialog={RecordRequestDialog} />} />
      <StateLinks />
      <Search />
      <Found />
    </ListBase>
  );
}

const addressOf = (state: string) => `#/assessments?${new URLSearchParams({ filter: JSON.stringify({ state }), page: '1', perPage: '25', sort: 'id', order: 'ASC' })}`;

function StateLinks() {
  const { filterValues } = useListContext();
  return (
    <nav aria-label="State" className="queues">
      <ul>
        {Object.entries(assessmentStates).map(([state, { says }]) => (
          <li key={state}>
            <a href={addressOf(state)} aria-current={filterValues['state'] === state ? 'true' : undefined}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Search() {
  const { filterValues, setFilters } = useListContext();
  const { search } = filterValues as { search?: string };
  return (
    <search className="filters">
      <SearchField label="Name, UPN or reference" value={search ?? ''} onChange={(typed) => setFilters({ ...filterValues, search: typed }, {}, true)} />
    </search>
  );
}

function Found() {
  const { data, isPending, error, refetch, filterValues } = useListContext<AssessmentRow>();
  const { state, search } = filterValues as { state?: unknown; search?: string };
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says={search ? 'Nothing fits your search.' : isAssessmentState(state) ? assessmentStates[state]!.empty : 'There is nothing.'} />;
  return (
    <>
      <HiddenNames rows={data} />
      <ul className="cards">
        {data.map(({ id, child, title, reference, setting, submittedAt, assignedTo }) => (
          <li key={id} className="panel card">
            <p className="card-head">
              <a href={`#/assessments/${id}/show`} className="strong card-link">
                {child?.fullName ?? NAMELESS}
              </a>
              {child?.age != null && <span className="quiet">, {child.age}</span>}
            </p>
            <p>{title}</p>
            <p className="small">{setting?.name}</p>
            <p className="row small">
              {submittedAt && <span>Received {momentDayInWords(submittedAt)}</span>}
              <span className="quiet">{assignedTo?.name ?? 'Nobody assigned'}</span>
            </p>
            <p className="reference quiet">{reference}</p>
          </li>
        ))}
      </ul>
      <Pages />
    </>
  );
}
