import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useRef, useState } from 'react';
import { WriteMessageDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { useUnsent } from '../layout/use-unsent.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { countCharacters, counted } from '../words/count.js';
import type { Thread } from './Messages.js';
import { useReload } from './walk.js';

const LIMIT = 10_000;

/** A new message, or an answer in a thread. What is typed stays until it was sent; the key sees to it that it is sent once. */
export function MessageForm({ of, thread }: { of: { review: string } | { assessment: string }; thread: Thread | null }) {
  const [open, setOpen] = useState(false);
  const [topic, setTopic] = useState('');
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const key = useRef(crypto.randomUUID());
  const reload = useReload();
  const surplus = countCharacters(text) - LIMIT;
  useUnsent(text.trim() !== '' || topic.trim() !== '');
  const what = thread ? `Answer: ${thread.topic}` : 'New message';

  if (!open)
    return (
      <Button size="small" variant={thread ? 'text' : 'outlined'} onClick={() => setOpen(true)} aria-label={thread ? what : 'Write a message'}>
        {thread ? 'Answer' : 'Write a message'}
      </Button>
    );

  const write = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!thread && topic.trim() === '') return setFault('Say in a few words what it is about.');
    if (text.trim() === '') return setFault('Write the message.');
    if (surplus > 0) return setFault(`Make it ${counted(surplus, 'character')} shorter.`);
    setBusy(true);
    setFault(null);
    try {
      await send(WriteMessageDocument, { input: { ...of, thread: thread?.id ?? null, topic: thread ? null : topic, text, idempotencyKey: key.current } });
      key.current = crypto.randomUUID();
      setText('');
      setTopic('');
      setOpen(false);
      await reload();
    } catch (error) {
      setFault(faultOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="message-form" onSubmit={(event) => void write(event)} noValidate aria-label={what}>
      {!thread && <TextField label="What is it about?" size="small" fullWidth margin="dense" value={topic} onChange={({ target }) => setTopic(target.value)} />}
      <TextField label={thread ? 'Your answer' : 'Your message'} multiline fullWidth minRows={3} maxRows={14} margin="dense" value={text} onChange={({ target }) => setText(target.value)} error={surplus > 0} helperText={surplus > 0 ? `${counted(surplus, 'character')} too many.` : 'It cannot be changed once it is sent. The mail about it says that there is a message, and nothing of it.'} />
      {fault && <Notice tone="bad">{fault}</Notice>}
      <p className="row">
        <Button type="submit" variant="contained" disabled={busy}>
          {busy ? 'Sending …' : 'Send to the setting'}
        </Button>
        <Button type="button" onClick={() => setOpen(false)}>
          {text.trim() === '' ? 'Cancel' : 'Close'}
        </Button>
      </p>
    </form>
  );
}
