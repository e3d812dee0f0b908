import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useId, useState } from 'react';
import { problemOfReason } from '../acts/reason.js';
import { DecidePiecesDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { counted } from '../words/count.js';
import type { Piece } from './lookups.js';

/** As many as the API takes at once. */
const MOST = 500;

/** What is decided on the chosen parts, with one reason for all of them. */
export function DecideBar({ request, pieces, done, clear }: { request: string; pieces: readonly Piece[]; done: () => Promise<void>; clear: () => void }) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useId();
  const decide = async (redact: boolean) => {
    const found = problemOfReason(reason, 500);
    setProblem(found);
    if (found) document.getElementById(field)?.focus();
    if (found || busy) return;
    setBusy(true);
    setFault(null);
    try {
      const ids = pieces.map(({ id }) => id);
      for (let from = 0; from < ids.length; from += MOST) await send(DecidePiecesDocument, { input: { request, pieces: ids.slice(from, from + MOST), redact, reason } });
      setReason('');
      await done();
    } catch (error) {
      setFault(faultOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="decide-bar panel" aria-label="Decide on the selected parts">
      <p>
        <strong>{counted(pieces.length, 'part')} selected.</strong>{' '}
        <button type="button" className="link-button" onClick={clear}>
          Clear
        </button>
      </p>
      {fault && <Notice tone="bad">{fault}</Notice>}
      <div className="row decide-row">
        <TextField id={field} label="Why" value={reason} onChange={({ target }) => { setReason(target.value); setProblem(undefined); }} error={problem !== undefined} helperText={problem} slotProps={{ htmlInput: { autoComplete: 'off' } }} />
        <Button variant="outlined" disabled={busy} onClick={() => void decide(false)}>
          Keep in the pack
        </Button>
        <Button variant="contained" color="error" disabled={busy} onClick={() => void decide(true)}>
          Leave out
        </Button>
      </div>
    </section>
  );
}
