import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { AskAboutAnswerDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { useUnsent } from '../layout/use-unsent.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useReload } from '../reviews/walk.js';
import { countCharacters, counted } from '../words/count.js';
import { useToday } from '../words/use-today.js';
import type { Asking } from './context.js';

const LIMIT = 2_000;

/** What is asked, and by when a reply would help. It stays in the form until it was sent. */
export function AskForm({ of, path, label, close }: { of: Asking['of']; path: string; label: string; close: () => void }) {
  const [asks, setAsks] = useState('');
  const [replyByOn, setReplyByOn] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reload = useReload();
  const today = useToday();
  const surplus = countCharacters(asks) - LIMIT;
  useUnsent(asks.trim() !== '');

  const ask = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (asks.trim() === '') return setFault('Write what you ask.');
    if (surplus > 0) return setFault(`Make it ${counted(surplus, 'character')} shorter.`);
    setBusy(true);
    setFault(null);
    try {
      await send(AskAboutAnswerDocument, { input: { ...of, path, asks, replyByOn: replyByOn || null } });
      close();
      await reload();
    } catch (error) {
      setFault(faultOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="ask-form" onSubmit={(event) => void ask(event)} noValidate aria-label={`Ask about: ${label}`}>
      <TextField label="What do you ask?" multiline fullWidth minRows={2} maxRows={10} margin="dense" value={asks} onChange={({ target }) => setAsks(target.value)} error={surplus > 0} helperText={surplus > 0 ? `${counted(surplus, 'character')} too many.` : 'The setting reads it, and can change this answer and no other. It moves no statutory date.'} />
      <TextField label="Reply asked for by (optional)" type="date" size="small" margin="dense" value={replyByOn} onChange={({ target }) => setReplyByOn(target.value)} slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: today } }} />
      {fault && <Notice tone="bad">{fault}</Notice>}
      <p className="row">
        <Button type="submit" variant="contained" disabled={busy}>
          {busy ? 'Asking …' : 'Ask the setting'}
        </Button>
        <Button type="button" onClick={close}>
          Cancel
        </Button>
      </p>
    </form>
  );
}
