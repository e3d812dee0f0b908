import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import TextField from '@mui/material/TextField';
import { Choice } from '../layout/Choice.js';
import type { PolicyField } from './words.js';

interface FieldProps {
  field: PolicyField;
  value: unknown;
  change: (value: string | number | boolean | string[]) => void;
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
  if (kind === 'several') {
    const chosen = (value as string[] | null) ?? [];
    // A form that the authority drew itself is not in the list; where it was named, it stays named.
    const all = { ...options, ...Object.fromEntries(chosen.filter((code) => !(code in options)).map((code) => [code, code])) };
    return (
      <fieldset className="plain-group" aria-describedby={hint ? `${name}-hint` : undefined}>
        <legend>{label}</legend>
        {Object.entries(all).map(([code, says]) => (
          <FormControlLabel key={code} control={<Checkbox checked={chosen.includes(code)} onChange={({ target }) => change(target.checked ? [...chosen, code].sort() : chosen.filter((each) => each !== code))} />} label={says} />
        ))}
        {hint && <FormHelperText id={`${name}-hint`}>{hint}</FormHelperText>}
      </fieldset>
    );
  }
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
