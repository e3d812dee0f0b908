import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useState } from 'react';
import { areOn, turn } from './use-shortcuts.js';

const keys: readonly (readonly [key: string, says: string])[] = [
  ['j', 'Next row of the list; next case when a case is open'],
  ['k', 'Row before; case before'],
  ['Enter', 'Open the row'],
  ['x', 'Select the row, for assigning several'],
  ['/', 'Search'],
  ['u', 'From a case back to the list'],
  ['?', 'This help'],
];

export function KeyHelp({ close }: { close: () => void }) {
  const [on, setOn] = useState(areOn);
  return (
    <Dialog open onClose={close} aria-labelledby="keys">
      <DialogTitle id="keys">Through the worklist by keyboard</DialogTitle>
      <DialogContent>
        <table className="keys">
          <thead className="unseen">
            <tr>
              <th scope="col">Key</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(([key, says]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{says}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <FormControlLabel
          control={
            <Checkbox
              checked={on}
              onChange={({ target }) => {
                turn(target.checked);
                setOn(target.checked);
              }}
            />
          }
          label="Use these keys. Switch them off if you speak to your computer, or press them by accident."
        />
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={close}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  );
}
