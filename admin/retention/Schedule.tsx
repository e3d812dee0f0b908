import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import { useState } from 'react';
import { ActDialog } from '../acts/ActDialog.js';
import { problemOfReason } from '../acts/reason.js';
import { RetentionScheduleDocument, type ScheduleClassFragment, SetRetentionDocument } from '../gql/graphql.js';
import { AuthorityChoice } from '../layout/AuthorityChoice.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Rows } from '../layout/Rows.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';
import { ReasonField } from '../acts/ReasonField.js';
import { momentInWords } from '../words/dates.js';
import { outcomes, periodInWords } from './words.js';

type Class = ScheduleClassFragment & { id: string };

/** How long the authority keeps what, by which law, and what happens then. */
export default function Schedule() {
  const viewer = useViewer();
  const [code, setCode] = useState(viewer.authorities[0]?.code ?? '');
  const authority = viewer.authorities.find((each) => each.code === code);
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['retention schedule', code], queryFn: async () => (await ask(RetentionScheduleDocument, { authority: code })).retentionSchedule ?? [] });
  const [changing, setChanging] = useState<Class | null>(null);
  const mayChange = viewer.could('Mutation.setRetention');
  return (
    <>
      <PageHeading title="Retention schedule" />
      <p className="quiet lead">How long {authority?.name ?? 'the authority'} keeps each kind of record, where that comes from, and what happens then. {mayChange ? 'A changed period erases nothing by itself.' : viewer.why('Mutation.setRetention')}</p>
      <AuthorityChoice value={code} onChange={setCode} />
      {error ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : isPending ? (
        <Waiting />
      ) : (
        <Rows<Class>
          label="Retention schedule"
          rows={data.map((each) => ({ ...each, id: each.code }))}
          columns={[
            { label: 'Records', cell: ({ says }) => says },
            { label: 'Kept for', cell: (row) => <Period row={row} /> },
            { label: 'Counted from', cell: ({ trigger, months }) => months !== null && trigger },
            { label: 'What happens then', cell: ({ outcome }) => outcomes[outcome] },
            { label: 'Where that comes from', cell: ({ source }) => <span className="small quiet">{source}</span> },
            ...(mayChange ? [{ label: 'What to do', acts: true, cell: (row: Class) => row.changeable && <Button size="small" variant="outlined" onClick={() => setChanging(row)} aria-label={`Change the period: ${row.says}`}>Change</Button> }] : []),
          ]}
        />
      )}
      {changing && <Change authority={code} row={changing} close={() => setChanging(null)} reload={() => void refetch()} />}
    </>
  );
}

const Period = ({ row: { months, shippedMonths, reason, changedByName, changedAt } }: { row: Class }) => (
  <>
    {periodInWords(months)}
    {changedAt && (
      <span className="second-line anywhere">
        {periodInWords(shippedMonths)} as shipped; changed by {changedByName}, {momentInWords(changedAt)}: {reason}
      </span>
    )}
  </>
);

const [LEAST, MOST] = [1, 100];

function Change({ authority, row, close, reload }: { authority: string; row: Class; close: () => void; reload: () => void }) {
  const [years, setYears] = useState(String((row.months ?? 0) / 12));
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ years?: string | undefined; reason?: string | undefined }>({});
  const notify = useNotify();
  const check = () => {
    const count = Number(years);
    const found = { years: Number.isInteger(count) && count >= LEAST && count <= MOST ? undefined : `Give ${LEAST} to ${MOST} whole years.`, reason: problemOfReason(reason, 1000) };
    setProblems(found);
    return found.years ? 'years' : found.reason ? 'reason' : undefined;
  };
  const done = () => {
    close();
    notify('The period was changed. Nothing was erased by that.', { type: 'success' });
    reload();
  };
  return (
    <ActDialog title="Change how long this is kept" about={row.says} confirm="Change" written={reason.trim() !== ''} check={check} act={() => send(SetRetentionDocument, { input: { authority, recordClass: row.code, months: Number(years) * 12, reason, expectedVersion: row.version } })} onDone={done} close={close}>
      <p className="small">As shipped: {periodInWords(row.shippedMonths)}. {row.source}</p>
      <TextField name="years" label={`Years, counted from: ${row.trigger.toLowerCase()}`} value={years} onChange={({ target }) => { setYears(target.value); setProblems((before) => ({ ...before, years: undefined })); }} error={problems.years !== undefined} helperText={problems.years ?? `${LEAST} to ${MOST}`} slotProps={{ htmlInput: { inputMode: 'numeric', autoComplete: 'off' } }} />
      <ReasonField label="Why" hint="Such as the law or the decision of the authority that it follows." limit={1000} value={reason} onChange={(next) => { setReason(next); setProblems((before) => ({ ...before, reason: undefined })); }} problem={problems.reason} />
    </ActDialog>
  );
}
