import Button from '@mui/material/Button';
import { ListBase, useListContext, useNotify, useRefresh } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../acts/ActDialog.js';
import { ReasonDialog } from '../acts/ReasonDialog.js';
import { problemOfReason } from '../acts/reason.js';
import { ChildPicker, type ChosenChild } from '../children/ChildPicker.js';
import { LiftLegalHoldDocument, PlaceLegalHoldDocument } from '../gql/graphql.js';
import { FoundRows } from '../layout/FoundRows.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Rows } from '../layout/Rows.js';
import { Tabs, listAt } from '../layout/Tabs.js';
import { send } from '../providers/client.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { ReasonField } from '../acts/ReasonField.js';
import { momentInWords } from '../words/dates.js';
import type { HoldRow } from './lookups.js';
import { ChildName } from './QueueList.js';

const NAME = 'legalHolds';

/** Files that must not be erased for now, whatever their time. */
export default function HoldList() {
  const [placing, setPlacing] = useState(false);
  return (
    <ListBase resource={NAME} perPage={25} filterDefaultValues={{ open: true }} exporter={false} queryOptions={shownInPage}>
      <PageHeading
        title="Legal holds"
        beside={
          <Button variant="contained" onClick={() => setPlacing(true)}>
            Hold a file
          </Button>
        }
      />
      <p className="quiet lead">A held file is not erased, whatever its time, until somebody lifts the hold: for a claim, an appeal, an inquiry, or a child who was looked after.</p>
      <Which />
      <FoundRows<HoldRow> empty={({ open }) => (open ? 'No file is held.' : 'No file has ever been held.')}>
        {(rows) => (
          <Rows
            label="Legal holds"
            rows={rows}
            columns={[
              { label: 'Child', cell: ({ child }) => <ChildName child={child} /> },
              { label: 'Why', cell: ({ reason }) => <span className="anywhere">{reason}</span> },
              { label: 'Since', cell: ({ placedAt, placedByName }) => placedAt && <>{momentInWords(placedAt)}<span className="second-line">{placedByName}</span></> },
              { label: 'Lifted', cell: ({ liftedAt, liftedByName, liftReason }) => liftedAt && <>{momentInWords(liftedAt)}<span className="second-line">{liftedByName}: {liftReason}</span></> },
              { label: 'What to do', acts: true, cell: (row) => !row.liftedAt && <Lift hold={row} /> },
            ]}
          />
        )}
      </FoundRows>
      {placing && <Place close={() => setPlacing(false)} />}
    </ListBase>
  );
}

function Which() {
  const { filterValues } = useListContext();
  const open = filterValues['open'] === true;
  return <Tabs label="Which" tabs={[{ says: 'Held now', href: listAt(NAME, { open: true }), current: open }, { says: 'All, with those lifted', href: listAt(NAME, { open: false }), current: !open }]} />;
}

function Lift({ hold: { id, child } }: { hold: HoldRow }) {
  const [asking, setAsking] = useState(false);
  const notify = useNotify();
  const refresh = useRefresh();
  const name = child?.fullName ?? 'this child';
  const done = () => {
    setAsking(false);
    notify(`The file of ${name} is no longer held.`, { type: 'success' });
    refresh();
  };
  return (
    <>
      <Button size="small" variant="outlined" onClick={() => setAsking(true)} aria-label={`Lift the hold: ${name}`}>
        Lift the hold
      </Button>
      {asking && (
        <ReasonDialog title="Lift this hold?" about={name} label="Why it is no longer needed" hint="It stays beside the reason for which it was placed." limit={1000} confirm="Lift the hold" close={() => setAsking(false)} act={(reason) => send(LiftLegalHoldDocument, { id, reason })} onDone={done}>
          <p>The file can then be proposed for erasing when its time is over.</p>
        </ReasonDialog>
      )}
    </>
  );
}

function Place({ close }: { close: () => void }) {
  const [child, setChild] = useState<ChosenChild | null>(null);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ child?: string | undefined; reason?: string | undefined }>({});
  const notify = useNotify();
  const refresh = useRefresh();
  const check = () => {
    const found = { child: child ? undefined : 'Choose a child.', reason: problemOfReason(reason, 1000) };
    setProblems(found);
    return found.child ? 'child' : found.reason ? 'reason' : undefined;
  };
  const done = () => {
    close();
    notify(`The file of ${child?.fullName ?? 'the child'} is held until somebody lifts it.`, { type: 'success' });
    refresh();
  };
  return (
    <ActDialog title="Hold a file" confirm="Hold" written={reason.trim() !== '' || child !== null} check={check} act={() => send(PlaceLegalHoldDocument, { child: child!.id, reason })} onDone={done} close={close}>
      <ChildPicker value={child} onChange={(next) => { setChild(next); setProblems((before) => ({ ...before, child: undefined })); }} problem={problems.child} />
      <ReasonField label="Why it must be kept" hint="Such as a claim, an inquiry or an appeal." limit={1000} value={reason} onChange={(next) => { setReason(next); setProblems((before) => ({ ...before, reason: undefined })); }} problem={problems.reason} />
    </ActDialog>
  );
}
