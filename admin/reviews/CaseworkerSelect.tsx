import TextField from '@mui/material/TextField';
import { useViewer } from '../providers/viewer.js';
import { useCaseworkers } from './caseworkers.js';

interface CaseworkerSelectProps {
  value: string;
  onChange: (id: string) => void;
  problem?: string | undefined;
}

/** Who is to have a review: oneself first, then the others by name. */
export function CaseworkerSelect({ value, onChange, problem }: CaseworkerSelectProps) {
  const { id: own } = useViewer();
  const caseworkers = useCaseworkers();
  const me = caseworkers.find(({ id }) => id === own);
  const others = caseworkers.filter(({ id }) => id !== own);
  return (
    <TextField
      select
      fullWidth
      id="caseworker"
      name="caseworker"
      label="Caseworker"
      margin="dense"
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={problem !== undefined}
      helperText={problem}
      slotProps={{ select: { native: true } }}
    >
      <option value="">Choose a caseworker</option>
      {me && <option value={me.id}>{me.name} (you)</option>}
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      <option value="nobody">Nobody</option>
    </TextField>
  );
}
