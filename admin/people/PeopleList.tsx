import { DataTable, ListBase, useListContext } from 'react-admin';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { SearchField } from '../layout/SearchField.js';
import { usePhone } from '../layout/use-phone.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/worklist.css';
import '../styles/lists.css';
import { counted } from '../words/count.js';
import { type PersonRow, personAt, workOf } from './lookups.js';

/** Everybody with an account who has to do with the authority: staff, and people at its settings. */
export default function PeopleList() {
  return (
    <ListBase perPage={25} exporter={false} queryOptions={shownInPage} debounce={300}>
      <PageHeading title="People" />
      <Filters />
      <Found />
    </ListBase>
  );
}

function Filters() {
  const { filterValues, setFilters } = useListContext();
  const { search = '' } = filterValues as { search?: string };
  return (
    <search className="filters">
      <SearchField label="Name or e-mail address" value={search} onChange={(text) => setFilters(text ? { search: text } : {}, {}, true)} />
    </search>
  );
}

function Found() {
  const { data, total, isPending, error, refetch, filterValues } = useListContext<PersonRow>();
  const phone = usePhone();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says={filterValues['search'] ? 'Nobody fits. Try part of the name or of the address.' : 'Nobody has an account yet. Invite the first.'} />;
  return (
    <>
      <output className="quiet small worklist-count">{counted(total ?? 0, 'person', 'people')}, by name</output>
      {phone ? <Cards rows={data} /> : <Table />}
      <Pages />
    </>
  );
}

const Marks = ({ teamMailbox, disabledAt }: PersonRow) => (
  <>
    {disabledAt && <span className="state">Closed</span>} {teamMailbox && <span className="state">Team mailbox</span>}
  </>
);

const Work = (row: PersonRow) => {
  const work = workOf(row);
  if (work.length === 0) return <span className="quiet">Nothing at present</span>;
  return work.map((each) => (
    <span key={each} className="line">
      {each}
    </span>
  ));
};

const Column = DataTable.Col<PersonRow>;

const Table = () => (
  <div className="panel">
    <DataTable<PersonRow> aria-label="People" rowClick={false} bulkActionButtons={false}>
      <Column
        label="Person"
        disableSort
        render={(row) => (
          <>
            <a className="strong" href={personAt(row.id)}>
              {row.name}
            </a>{' '}
            <Marks {...row} />
            {row.jobTitle && <span className="second-line">{row.jobTitle}</span>}
          </>
        )}
      />
      <Column label="E-mail" disableSort render={({ email }) => <span className="anywhere">{email}</span>} />
      <Column label="What they do" disableSort render={(row) => <Work {...row} />} />
    </DataTable>
  </div>
);

const Cards = ({ rows }: { rows: readonly PersonRow[] }) => (
  <ul className="cards">
    {rows.map((row) => (
      <li key={row.id} className="panel card">
        <p>
          <a className="strong" href={personAt(row.id)}>
            {row.name}
          </a>{' '}
          <Marks {...row} />
        </p>
        {row.jobTitle && <p className="small">{row.jobTitle}</p>}
        <p className="small anywhere">{row.email}</p>
        <p className="small">
          <Work {...row} />
        </p>
      </li>
    ))}
  </ul>
);
