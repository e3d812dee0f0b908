import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { RemoveFilterDocument, SaveFilterDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import { type WorklistFilter, toReviewFilter, toSort } from './filter.js';
import type { SavedFilter } from './queues.js';

interface SaveFilterDialogProps {
  /** One's own. */
  saved: readonly SavedFilter[];
  filter: WorklistFilter;
  sort: string;
  close: (changed: boolean) => void;
}

/** Keeps the list as it is filtered and sorted now, or lets one go. */
export default function SaveFilterDialog({ saved, filter, sort, close }: SaveFilterDialogProps) {
  const { authorities } = useViewer();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());

  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { search: _, ...kept } = toReviewFilter(filter);
      await send(SaveFilterDocument, { input: { authority: authorities[0]!.code, name, filter: kept, sort: toSort(sort), shared } });
      close(true);
    } catch (error) {
      setProblem(faultOf(error).message);
    }
  };
  const remove = async (id: string) => {
    try {
      await send(RemoveFilterDocument, { id });
      setGone(new Set([...gone, id]));
    } catch (error) {
      setProblem(faultOf(error).message);
    }
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={() => close(gone.size > 0)} aria-labelledby="save-filter">
      <form onSubmit={(event) => void save(event)} noValidate>
        <DialogTitle id="save-filter">Save this list</DialogTitle>
        <DialogContent>
          {problem && (
            <Notice tone="bad">
              <p>{problem}</p>
            </Notice>
          )}
          <p>The filters and the order that you see now are kept under a name. A name that you searched for is not.</p>
          <TextField fullWidth margin="dense" label="Name of the list" value={name} onChange={({ target }) => setName(target.value)} slotProps={{ htmlInput: { maxLength: 60, autoComplete: 'off' } }} />
          <FormControlLabel control={<Checkbox checked={shared} onChange={({ target }) => setShared(target.checked)} />} label="Share it with the team. Everybody sees in it what they may see." />
          {saved.length > 0 && (
            <>
              <h3 className="saved-head">Your lists</h3>
              <ul className="outcomes">
                {saved
                  .filter(({ id }) => !gone.has(id))
                  .map(({ id, name: called, shared: team }) => (
                    <li key={id}>
                      <span>
                        {called} <span className="quiet small">{team ? 'shared with the team' : 'yours alone'}</span>
                      </span>
                      <button type="button" className="link-button" onClick={() => void remove(id)}>
                        Remove<span className="unseen"> {called}</span>
                      </button>
                    </li>
                  ))}
              </ul>
            </>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={() => close(gone.size > 0)}>{gone.size > 0 ? 'Close' : 'Cancel'}</Button>
          <Button type="submit" variant="contained" disabled={name.trim() === ''}>
            Save
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
