import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { useListContext } from 'react-admin';
import { type FormEvent, useState } from 'react';
import { ExportsDocument, type PurposeCode, PurposesDocument, RequestExportDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { ask, send } from '../providers/client.js';
import { type Fault, faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import { counted, sizeInWords } from '../words/count.js';
import { momentInWords } from '../words/dates.js';
import { toReviewFilter, toWorklistFilter } from './filter.js';

/** Takes the list out as a file: with its purpose and why, made on the server in one's own rights, there for a day. */
export default function ExportDialog({ close }: { close: () => void }) {
  const { filterValues, total } = useListContext();
  const { authorities } = useViewer();
  const [purpose, setPurpose] = useState<PurposeCode | ''>('');
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { data: purposes } = useQuery({ queryKey: ['purposes'], queryFn: async () => (await ask(PurposesDocument, {})).purposes ?? [], staleTime: Infinity });
  const { data: files, refetch } = useQuery({
    queryKey: ['exports'],
    queryFn: async () => (await ask(ExportsDocument, {})).exports?.nodes ?? [],
    refetchInterval: ({ state }) => (state.data?.some((each) => each.state === 'QUEUED') ? 1000 : false),
  });
  const mine = files?.find(({ id }) => id === asked);

  const request = async (event: FormEvent) => {
    event.preventDefault();
    setFault(null);
    try {
      const { requestExport } = await send(RequestExportDocument, { input: { authority: authorities[0]!.code, filter: toReviewFilter(toWorklistFilter(filterValues)), purpose: { code: purpose as PurposeCode, why } } });
      setAsked(requestExport?.id ?? null);
      await refetch();
    } catch (error) {
      setFault(faultOf(error));
    }
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={close} aria-labelledby="export">
      <form onSubmit={(event) => void request(event)} noValidate>
        <DialogTitle id="export">Export this list</DialogTitle>
        <DialogContent>
          {fault && (
            <Notice tone="bad">
              <p>{fault.message}</p>
              {fault.code === 'REFUSED' && (
                <p>
                  <a href="/confirm?next=/confirmed" target="_blank" rel="noreferrer">
                    Confirm that it is you in a new tab
                  </a>
                  , come back and press again. What you typed stays.
                </p>
              )}
            </Notice>
          )}
          {!asked && (
            <>
              <p>
                {total === undefined ? 'The list' : counted(total, 'review')}, as filtered, as a spreadsheet (CSV) with what you may read. The file is yours alone and is erased after 24 hours. Who took what out, and why, stays on record.
              </p>
              <TextField select fullWidth margin="dense" label="What it is for" value={purpose} onChange={({ target }) => setPurpose(target.value as PurposeCode)} slotProps={{ select: { native: true } }}>
                <option value="">Choose a purpose</option>
                {(purposes ?? []).map(({ code, says }) => (
                  <option key={code} value={code ?? ''}>
                    {says}
                  </option>
                ))}
              </TextField>
              <TextField fullWidth multiline minRows={2} margin="dense" label="Why it is needed" value={why} onChange={({ target }) => setWhy(target.value)} />
            </>
          )}
          {asked && (
            <div aria-live="polite">
              {(!mine || mine.state === 'QUEUED') && (
                <>
                  <p>The file is being made. You can close this and come back.</p>
                  <LinearProgress aria-label="The file is being made" />
                </>
              )}
              {mine?.state === 'FAILED' && (
                <Notice tone="bad">
                  <p>{mine.failure}</p>
                </Notice>
              )}
              {mine?.download && (
                <Notice tone="good">
                  <p>
                    <a href={mine.download} download>
                      Download {counted(mine.rows ?? 0, 'review')} ({sizeInWords(mine.size ?? 0)})
                    </a>
                  </p>
                </Notice>
              )}
            </div>
          )}
          {files && files.length > 0 && (
            <details className="export-register">
              <summary>Exports before</summary>
              <ul className="outcomes">
                {files.map(({ id, requestedAt, requestedByName, state, rows, download, why: reason }) => (
                  <li key={id}>
                    <span>
                      {requestedAt && momentInWords(requestedAt)}, {requestedByName}
                      <span className="second-line anywhere">{reason}</span>
                    </span>
                    <span>{download ? <a href={download} download>{`Download ${counted(rows ?? 0, 'review')}`}</a> : state === 'QUEUED' ? 'Being made' : state === 'FAILED' ? 'Failed' : state === 'ERASED' ? 'Erased' : `${counted(rows ?? 0, 'review')}`}</span>
                  </li>
                ))}
              </ul>
            </details>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{asked ? 'Close' : 'Cancel'}</Button>
          {!asked && (
            <Button type="submit" variant="contained" disabled={purpose === '' || why.trim() === ''}>
              Export
            </Button>
          )}
        </DialogActions>
      </form>
    </Dialog>
  );
}
