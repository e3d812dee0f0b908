import TextField from '@mui/material/TextField';
import { useId } from 'react';

interface WordsProps {
  label: string;
  value: string | undefined;
  onChange: (value: string) => void;
  hint?: string;
  long?: boolean;
  disabled?: boolean;
  problem?: string;
}

/** A text. Empty is said as an empty text; who needs it missing makes it so. */
export function Words({ label, value = '', onChange, hint, long = false, disabled = false, problem }: WordsProps) {
  const id = useId();
  return <TextField id={id} label={label} value={value} fullWidth multiline={long} {...(long && { minRows: 2, maxRows: 10 })} disabled={disabled} error={problem !== undefined} helperText={problem ?? hint} onChange={({ target }) => onChange(target.value)} />;
}

export function NumberOf({ label, value, onChange, hint, disabled = false }: { label: string; value: number | undefined; onChange: (value: number | undefined) => void; hint?: string; disabled?: boolean }) {
  const id = useId();
  const shown = value === undefined ? '' : String(value);
  return <TextField id={id} label={label} value={shown} disabled={disabled} helperText={hint} className="design-number" slotProps={{ htmlInput: { inputMode: 'numeric' } }} onChange={({ target }) => (target.value.trim() === '' ? onChange(undefined) : Number.isFinite(Number(target.value)) && onChange(Number(target.value)))} />;
}

export type Choice = readonly [value: string, label: string];

export function Pick({ label, value, choices, onChange, hint, disabled = false, wide = true }: { label: string; value: string; choices: readonly Choice[]; onChange: (value: string) => void; hint?: string; disabled?: boolean; wide?: boolean }) {
  const id = useId();
  return (
    <TextField id={id} select label={label} value={value} fullWidth={wide} disabled={disabled} helperText={hint} slotProps={{ select: { native: true } }} onChange={({ target }) => onChange(target.value)}>
      {choices.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </TextField>
  );
}

export function Tick({ label, checked, onChange, hint, disabled = false }: { label: string; checked: boolean; onChange: (checked: boolean) => void; hint?: string; disabled?: boolean }) {
  const id = useId();
  return (
    <div className="design-tick">
      <input id={id} type="checkbox" checked={checked} disabled={disabled} aria-describedby={hint && `${id}-hint`} onChange={({ target }) => onChange(target.checked)} />
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="small quiet">
          {hint}
        </p>
      )}
    </div>
  );
}

/** Several of a few; none means all of them. */
export function Ticks({ legend, choices, chosen, onChange, hint }: { legend: string; choices: readonly Choice[]; chosen: readonly string[]; onChange: (chosen: string[]) => void; hint?: string }) {
  return (
    <fieldset className="design-ticks">
      <legend>{legend}</legend>
      {hint && <p className="small quiet">{hint}</p>}
      {choices.map(([code, words]) => (
        <Tick key={code} label={words} checked={chosen.includes(code)} onChange={(on) => onChange(choices.map(([each]) => each).filter((each) => (each === code ? on : chosen.includes(each))))} />
      ))}
    </fieldset>
  );
}
