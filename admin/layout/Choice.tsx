import TextField from '@mui/material/TextField';

interface ChoiceProps<Value extends string> {
  id: string;
  label: string;
  value: Value | '';
  /** Each value in words. */
  options: Readonly<Record<string, string>>;
  /** What stands first where nothing is chosen yet. */
  none?: string;
  hint?: string | undefined;
  onChange: (value: Value) => void;
}

/** One of a few, as the browser’s own list: works with every keyboard and screen reader. */
export function Choice<Value extends string>({ id, label, value, options, none, hint, onChange }: ChoiceProps<Value>) {
  return (
    <TextField id={id} select fullWidth label={label} value={value} helperText={hint} onChange={({ target }) => onChange(target.value as Value)} slotProps={{ select: { native: true } }}>
      {none !== undefined && <option value="">{none}</option>}
      {Object.entries(options).map(([each, says]) => (
        <option key={each} value={each}>
          {says}
        </option>
      ))}
    </TextField>
  );
}
