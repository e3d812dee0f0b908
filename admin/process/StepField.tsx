import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import { ReasonField } from '../acts/ReasonField.js';
import { CaseworkerSelect } from '../reviews/CaseworkerSelect.js';
import type { StepField as Field } from './step.js';

interface StepFieldProps {
  field: Field;
  value: string;
  problem: string | undefined;
  onChange: (value: string) => void;
}

const short = { width: '18rem', maxWidth: '100%' };

/** One thing that a step asks for, as what it is. */
export function StepField(props: StepFieldProps) {
  const { field, value, problem, onChange } = props;
  const { name, kind, label, hint, options, optional, limit } = field;
  const common = { id: name, name, label: optional ? `${label} (if you know it)` : label, value, margin: 'dense' as const, error: problem !== undefined, helperText: problem ?? hint, onChange: ({ target }: { target: { value: string } }) => onChange(target.value) };
  if (kind === 'tick') return <Tick {...props} />;
  if (kind === 'radio') return <Radios {...props} />;
  if (kind === 'caseworker') return <CaseworkerSelect value={value} onChange={onChange} problem={problem} />;
  if (kind === 'text') return <ReasonField name={name} label={label} hint={hint ?? ''} limit={limit ?? 10_000} value={value} onChange={onChange} problem={problem} />;
  if (kind === 'day') return <TextField {...common} type="date" sx={short} slotProps={{ inputLabel: { shrink: true } }} />;
  if (kind === 'number') return <TextField {...common} type="number" sx={short} slotProps={{ htmlInput: { min: 1, max: 4 } }} />;
  if (kind === 'line')
    return (
      <>
        <TextField {...common} sx={short} slotProps={{ htmlInput: { list: `${name}-codes` } }} />
        <datalist id={`${name}-codes`}>
          {Object.entries(options ?? {}).map(([code, words]) => (
            <option key={code} value={code}>
              {typeof words === 'string' ? words : words.says}
            </option>
          ))}
        </datalist>
      </>
    );
  return (
    <TextField {...common} select fullWidth slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
      <option value="">Choose</option>
      {Object.entries(options ?? {}).map(([code, words]) => (
        <option key={code} value={code}>
          {typeof words === 'string' ? words : words.says}
        </option>
      ))}
    </TextField>
  );
}

const Tick = ({ field: { name, label, hint }, value, problem, onChange }: StepFieldProps) => (
  <FormControl error={problem !== undefined} className="cease">
    <FormControlLabel control={<Checkbox name={name} checked={value === 'yes'} onChange={({ target }) => onChange(target.checked ? 'yes' : '')} slotProps={{ input: { 'aria-describedby': `${name}-hint` } }} />} label={label} />
    <FormHelperText id={`${name}-hint`}>{problem ?? hint}</FormHelperText>
  </FormControl>
);

const Radios = ({ field: { name, label, hint, options }, value, problem, onChange }: StepFieldProps) => (
  <FormControl component="fieldset" error={problem !== undefined} margin="dense">
    <FormLabel component="legend" id={name}>
      {label}
    </FormLabel>
    <RadioGroup name={name} value={value} onChange={({ target }) => onChange(target.value)} aria-labelledby={name} aria-describedby={`${name}-hint`}>
      {Object.entries(options ?? {}).map(([code, words]) => (
        <FormControlLabel
          key={code}
          value={code}
          className="decision"
          control={<Radio />}
          label={
            typeof words === 'string' ? (
              words
            ) : (
              <>
                <span className="strong">{words.says}</span>
                <span className="decision-means">{words.means}</span>
              </>
            )
          }
        />
      ))}
    </RadioGroup>
    <FormHelperText id={`${name}-hint`}>{problem ?? hint}</FormHelperText>
  </FormControl>
);
