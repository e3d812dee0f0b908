import { DataTable, ListBase, useListContext } from 'react-admin';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { usePhone } from '../layout/use-phone.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/lists.css';
import '../styles/worklist.css';
import { momentInWords } from '../words/dates.js';
import type { OpeningRow } from './lookups.js';

const Column = DataTable.Col<OpeningRow>;

/** Which sealed sections managers opened, why, and for how long: for auditors and for managers themselves. */
export default function OpeningList() {
  return (
    <ListBase perPage={25} exporter={false} queryOptions={shownInPage}>
      <PageHeading title="Opened sealed sections" />
      <p className="quiet lead">Newest first. Each was opened by a manager with a reason, for a limited time. The setting was told of each, and the log has every reading.</p>
      <Found />
    </ListBase>
  );
}

function Found() {
  const { data, isPending, error, refetch } = useListContext<OpeningRow>();
  const phone = usePhone();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says="Nobody has opened a sealed section." />;
  return (
    <>
      {phone ? <Cards rows={data} /> : <Table />}
      <Pages />
    </>
  );
}

const ended = ({ active, endedAt, expiresAt }: OpeningRow) =>
  active ? <strong>Open until {expiresAt && momentInWords(expiresAt)}</strong> : endedAt ? `Closed by hand ${momentInWords(endedAt)}` : `Closed by itself ${expiresAt ? momentInWords(expiresAt) : ''}`;

const Table = () => (
  <div className="panel">
    <DataTable<OpeningRow> aria-label="Opened sealed sections" rowClick={false} bulkActionButtons={false}>
      <Column label="Opened" disableSort render={({ openedAt }) => openedAt && <span className="nowrap">{momentInWords(openedAt)}</span>} />
      <Column label="By" disableSort render={({ user }) => user?.name} />
      <Column
        label="Section"
        disableSort
        render={({ sectionTitle, reference }) => (
          <>
            {sectionTitle}
            <span className="second-line">{reference}</span>
          </>
        )}
      />
      <Column label="Reason" disableSort render={({ reason }) => <span className="anywhere">{reason}</span>} />
      <Column label="Until" disableSort render={ended} />
    </DataTable>
  </div>
);

const Cards = ({ rows }: { rows: readonly OpeningRow[] }) => (
  <ul className="cards">
    {rows.map((row) => (
      <li key={row.id} className="panel card">
        <p className="strong">
          {row.sectionTitle}, {row.reference}
        </p>
        <p className="small">
          {row.user?.name}, <span className="quiet">{row.openedAt && momentInWords(row.openedAt)}</span>
        </p>
        <p className="small anywhere">{row.reason}</p>
        <p className="small">{ended(row)}</p>
      </li>
    ))}
  </ul>
);
