import TextField from '@mui/material/TextField';
import { lazy } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { ActButton } from '../acts/ActButton.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { HiddenNames, NAMELESS } from '../layout/HiddenNames.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { type RowColumn, Rows } from '../layout/Rows.js';
import { SearchField } from '../layout/SearchField.js';
import { Waiting } from '../layout/Waiting.js';
import { useViewer } from '../providers/viewer.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/lists.css';
import '../styles/worklist.css';
import { momentDayInWords } from '../words/dates.js';
import { DueMark } from '../reviews/DueMark.js';
import { toDue } from '../reviews/to-due.js';
import { counted } from '../words/count.js';
import { type AssessmentRow, assessmentStates, isAssessmentState, stateSays } from './lookups.js';

const RecordRequestDialog = lazy(() => import('./RecordRequestDialog.js'));

const allOpen = { state: 'OPEN' };

/** Requests for assessments, early help and young carers’ assessments that settings have submitted. */
export default function AssessmentList() {
  return (
    <ListBase perPage={25} filterDefaultValues={allOpen} exporter={false} queryOptions={shownInPage} debounce={300}>
      <PageHeading title="Requests and assessments" beside={useViewer().could('Mutation.recordRequest') && <ActButton says="Record a request" Dialog={RecordRequestDialog} />} />
      <StateLinks />
      <Filters />
      <Found />
    </ListBase>
  );
}

const addressOf = (state: string, whose?: string) => `#/assessments?${new URLSearchParams({ filter: JSON.stringify({ state, whose }), page: '1', perPage: '25', sort: 'id', order: 'ASC' })}`;

const chips = { OPEN: 'All open', ...Object.fromEntries(Object.entries(assessmentStates).map(([state, { says }]) => [state, says])) };

function StateLinks() {
  const { filterValues } = useListContext();
  const { state: chosen, whose } = filterValues as { state?: string; whose?: string };
  return (
    <nav aria-label="State" className="queues">
      <ul>
        {Object.entries(chips).map(([state, says]) => (
          <li key={state}>
            <a href={addressOf(state, whose)} aria-current={chosen === state ? 'true' : undefined}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Filters() {
  const { filterValues, setFilters } = useListContext();
  const { search, whose } = filterValues as { search?: string; whose?: string };
  return (
    <search className="filters">
      <SearchField label="Name, UPN or reference" value={search ?? ''} onChange={(typed) => setFilters({ ...filterValues, search: typed }, {}, true)} />
      <TextField select label="Caseworker" value={whose ?? ''} onChange={({ target }) => setFilters({ ...filterValues, whose: target.value || undefined }, {})} slotProps={{ select: { native: true } }}>
        <option value="">Anybody</option>
        <option value="me">Me, and whom I cover for</option>
        <option value="nobody">Nobody</option>
      </TextField>
    </search>
  );
}

const columns: readonly RowColumn<AssessmentRow>[] = [
  {
    label: 'Child',
    cell: ({ id, child }) => (
      <>
        <a href={`#/assessments/${id}/show`}>{child?.fullName ?? NAMELESS}</a>
        {child?.age != null && <span className="quiet plain-weight">, {child.age}</span>}
      </>
    ),
  },
  {
    label: 'Due',
    cell: (row) => {
      const due = toDue(row);
      return due ? <DueMark due={due} /> : <span className="quiet">No date</span>;
    },
  },
  { label: 'Form', cell: ({ title }) => title },
  { label: 'Setting', cell: ({ setting }) => setting?.name ?? 'None' },
  { label: 'State', cell: ({ state }) => <span className={state === 'SUBMITTED' ? 'state state-ours' : 'state'}>{stateSays(state)}</span> },
  { label: 'Received', cell: ({ submittedAt }) => submittedAt && <span className="nowrap">{momentDayInWords(submittedAt)}</span> },
  { label: 'Caseworker', cell: ({ assignedTo }) => assignedTo?.name ?? <span className="quiet">Nobody</span> },
  { label: 'Reference', cell: ({ reference }) => <span className="reference quiet">{reference}</span> },
];

function Found() {
  const { data, total, isPending, error, refetch, filterValues } = useListContext<AssessmentRow>();
  const { state, search, whose } = filterValues as { state?: unknown; search?: string; whose?: string };
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says={search || whose ? 'Nothing fits what you look for.' : isAssessmentState(state) ? assessmentStates[state]!.empty : 'Nothing is open.'} />;
  return (
    <>
      <p className="quiet small">{counted(total, 'form')}, by the next statutory date</p>
      <HiddenNames rows={data} />
      <Rows label="Requests and assessments" rows={data} columns={columns} />
      <Pages />
    </>
  );
}
