import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { Choice } from '../layout/Choice.js';
import type { PolicyField } from './words.js';

interface FieldProps {
  field: PolicyField;
  value: unknown;
  change: (value: string | number | boolean) => void;
}

/** One value of the policy, by its kind. */
export function Field({ field: { name, label, hint, kind, options = {} }, value, change }: FieldProps) {
  if (kind === 'choice') return <Choice id={name} label={label} value={String(value ?? '')} options={options} hint={hint} onChange={change} />;
  if (kind === 'switch')
    return (
      <div>
        <FormControlLabel control={<Checkbox id={name} checked={value === true} onChange={({ target }) => change(target.checked)} slotProps={{ input: { 'aria-describedby': hint ? `${name}-hint` : undefined } as object }} />} label={label} />
        {hint && <FormHelperText id={`${name}-hint`}>{hint}</FormHelperText>}
      </div>
    );
  const number = kind === 'number';
  return (
    <TextField
      id={name}
      label={label}
      fullWidth
      helperText={hint}
      value={value ?? ''}
      // What is no number yet, such as an emptied field, is 0 and refused with the limits.
      onChange={({ target }) => change(number ? Number.parseInt(target.value.replace(/\D/g, ''), 10) || 0 : target.value)}
      slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false, ...(number && { inputMode: 'numeric' }) }, ...(kind === 'colour' && { input: { startAdornment: <span aria-hidden="true" className="swatch" style={{ background: String(value) }} /> } }) }}
    />
  );
}
