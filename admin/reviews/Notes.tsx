import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { AddReviewNoteDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { useUnsent } from '../layout/use-unsent.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import '../styles/why.css';
import { countCharacters, counted } from '../words/count.js';
import { momentInWords } from '../words/dates.js';
import type { Review } from './lookups.js';
import { useReload } from './walk.js';

const LIMIT = 4000;

/** What the authority's staff keep on a case for themselves. The setting never sees it. */
export function Notes({ review: { id, notes } }: { review: Review }) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reload = useReload();
  const surplus = countCharacters(text) - LIMIT;

  const written = text.trim() !== '';
  useUnsent(written);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!written || surplus > 0 || busy) return setFault(written ? null : 'Write the note first.');
    setBusy(true);
    setFault(null);
    try {
      await send(AddReviewNoteDocument, { input: { review: id, text } });
      setText('');
      await reload();
    } catch (error) {
      setFault(faultOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="panel side-panel" aria-labelledby="notes">
      <h2 id="notes">Notes</h2>
      <p className="quiet small">For caseworkers and managers of the authority. The setting never sees them; the family may ask to. A note cannot be changed afterwards.</p>
      <form className="note-form" onSubmit={(event) => void add(event)} noValidate>
        <TextField id="note" label="New note" multiline fullWidth minRows={2} maxRows={10} margin="dense" value={text} onChange={({ target }) => setText(target.value)} error={surplus > 0} helperText={surplus > 0 ? `${counted(surplus, 'character')} too many.` : undefined} />
        {fault && <Notice tone="bad">{fault}</Notice>}
        <Button type="submit" variant="outlined" disabled={busy}>
          {busy ? 'Adding …' : 'Add note'}
        </Button>
      </form>
      {notes && notes.length > 0 && (
        <ol className="notes" aria-label="Notes, newest first">
          {notes.map((note) => (
            <li key={note.id}>
              <p className="whole-text">{note.text}</p>
              <p className="quiet small">
                {note.writtenByName}, {note.writtenAt && momentInWords(note.writtenAt)}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
