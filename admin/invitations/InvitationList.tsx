import Button from '@mui/material/Button';
import { Suspense, lazy, useState } from 'react';
import { DataTable, ListBase, useListContext } from 'react-admin';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { usePhone } from '../layout/use-phone.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/worklist.css';
import '../styles/lists.css';
import { momentDayInWords } from '../words/dates.js';
import { InvitationButtons } from './InvitationButtons.js';
import { type InvitationRow, invitationStates, placeOf, roleOf } from './lookups.js';

const InviteDialog = lazy(() => import('./InviteDialog.js'));

const waiting = { waiting: true };

/** Who was asked to join the authority or one of its settings. It says nothing of whether they have an account. */
export default function InvitationList() {
  const [inviting, setInviting] = useState(false);
  return (
    <ListBase perPage={25} filterDefaultValues={waiting} exporter={false} queryOptions={shownInPage}>
      <PageHeading
        title="Invitations"
        beside={
          <Button variant="contained" onClick={() => setInviting(true)}>
            Invite somebody
          </Button>
        }
      />
      <Which />
      <Found />
      {inviting && (
        <Suspense fallback={null}>
          <InviteDialog close={() => setInviting(false)} />
        </Suspense>
      )}
    </ListBase>
  );
}

const addressOf = (filter: object) => `#/invitations?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1', perPage: '25', sort: 'id', order: 'ASC' })}`;

function Which() {
  const { filterValues } = useListContext();
  const only = filterValues['waiting'] === true;
  return (
    <nav aria-label="Which" className="queues">
      <ul>
        <li>
          <a href={addressOf(waiting)} aria-current={only ? 'true' : undefined}>
            Waiting
          </a>
        </li>
        <li>
          <a href={addressOf({ waiting: false })} aria-current={only ? undefined : 'true'}>
            All
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Found() {
  const { data, isPending, error, refetch, filterValues } = useListContext<InvitationRow>();
  const phone = usePhone();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says={filterValues['waiting'] === true ? 'Nobody who was invited has yet to answer.' : 'Nobody was invited yet.'} />;
  return (
    <>
      {phone ? <Cards rows={data} /> : <Table />}
      <Pages />
    </>
  );
}

const Until = ({ state, expiresAt, sends }: InvitationRow) => (
  <>
    {state && invitationStates[state]}
    <span className="second-line">
      {state === 'WAITING' && expiresAt && `Works until ${momentDayInWords(expiresAt)}`}
      {(sends ?? 1) > 1 && ` · sent ${sends} times`}
    </span>
  </>
);

const Column = DataTable.Col<InvitationRow>;

const Table = () => (
  <div className="panel">
    <DataTable<InvitationRow> aria-label="Invitations" rowClick={false} bulkActionButtons={false}>
      <Column label="Address" disableSort render={({ email }) => <span className="strong anywhere">{email}</span>} />
      <Column
        label="Asked to join"
        disableSort
        render={(row) => (
          <>
            {placeOf(row)}
            <span className="second-line">{roleOf(row)}</span>
          </>
        )}
      />
      <Column
        label="By"
        disableSort
        render={({ invitedByName, invitedAt }) => (
          <>
            {invitedByName}
            <span className="second-line">{invitedAt && momentDayInWords(invitedAt)}</span>
          </>
        )}
      />
      <Column label="State" disableSort render={(row) => <Until {...row} />} />
      <Column label="What to do" disableSort render={(row) => <InvitationButtons invitation={row} />} />
    </DataTable>
  </div>
);

const Cards = ({ rows }: { rows: readonly InvitationRow[] }) => (
  <ul className="cards">
    {rows.map((row) => (
      <li key={row.id} className="panel card">
        <p className="strong anywhere">{row.email}</p>
        <p>
          {placeOf(row)}, {roleOf(row).toLowerCase()}
        </p>
        <p className="small">
          <Until {...row} />
        </p>
        <p className="quiet small">
          By {row.invitedByName}, {row.invitedAt && momentDayInWords(row.invitedAt)}
        </p>
        <InvitationButtons invitation={row} />
      </li>
    ))}
  </ul>
);
