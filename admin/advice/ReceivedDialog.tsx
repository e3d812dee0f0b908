import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ActDialog } from '../acts/ActDialog.js';
import { type AdviceFragment, RecordAdviceReceivedDocument } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { useToday } from '../words/use-today.js';
import { adviceKinds } from './words.js';

/** Advice that came by letter or by mail. */
export function ReceivedDialog({ advice, close, done }: { advice: AdviceFragment; close: () => void; done: () => Promise<unknown> }) {
  const today = useToday();
  const [on, setOn] = useState(today);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <ActDialog
      title="The advice came in"
      about={`${advice.kind ? adviceKinds[advice.kind] : ''}, ${advice.name ?? ''}`}
      confirm="Record it"
      written={text.trim() !== ''}
      check={() => {
        setMissing(text.trim() === '');
        return text.trim() === '' ? 'text' : undefined;
      }}
      act={() => send(RecordAdviceReceivedDocument, { input: { advice: advice.id, expectedVersion: advice.version, receivedOn: on, text } })}
      onDone={() => {
        close();
        void done();
      }}
      close={close}
    >
      <TextField label="Day it came in" type="date" name="on" margin="dense" value={on} onChange={({ target }) => setOn(target.value)} slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today } }} />
      <TextField label="The advice" name="text" multiline fullWidth minRows={4} maxRows={16} margin="dense" value={text} onChange={({ target }) => setText(target.value)} error={missing} helperText={missing ? 'Paste the advice, or say what it says and where the paper is kept.' : 'Word for word, or what it says and where the paper is kept.'} />
    </ActDialog>
  );
}
