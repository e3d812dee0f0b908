import TextField from '@mui/material/TextField';
import { countCharacters, counted } from '../words/count.js';

interface ReasonFieldProps {
  /** Of the field in its form; unlike others there. */
  name?: string;
  label: string;
  hint: string;
  limit: number;
  value: string;
  onChange: (reason: string) => void;
  problem: string | undefined;
}

/** A text with a limit, counted as the API counts. Nothing is cut off: who is over it sees by how much. */
export function ReasonField({ name = 'reason', label, hint, limit, value, onChange, problem }: ReasonFieldProps) {
  const left = limit - countCharacters(value);
  const count = left >= 0 ? `${counted(left, 'character')} left` : `${counted(-left, 'character')} too many`;
  return (
    <div>
      <TextField
        id={name}
        name={name}
        label={label}
        multiline
        fullWidth
        minRows={5}
        maxRows={14}
        margin="dense"
        value={value}
        onChange={({ target }) => onChange(target.value)}
        error={problem !== undefined || left < 0}
        helperText={problem ?? hint}
        slotProps={{ htmlInput: { 'aria-describedby': `${name}-helper-text ${name}-count` } }}
      />
      <p id={`${name}-count`} className={left < 0 ? 'small count bad' : 'small count quiet'}>
        {count}
      </p>
      {/* Read out only when it begins to matter, not with every key. */}
      <output className="unseen">
        {left < 0 ? 'The text is too long.' : left < limit / 20 ? 'The text is nearly as long as it may be.' : ''}
      </output>
    </div>
  );
}
