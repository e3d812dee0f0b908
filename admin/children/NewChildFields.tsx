import TextField from '@mui/material/TextField';
import { Suspense, lazy } from 'react';

const SettingFilter = lazy(() => import('../reviews/SettingFilter.js'));

export interface NewChild {
  legalForenames: string;
  legalSurname: string;
  bornOn: string;
  sex: '' | 'F' | 'M';
  upn: string;
  address: string;
  postcode: string;
  setting: string | undefined;
}

export const noChild: NewChild = { legalForenames: '', legalSurname: '', bornOn: '', sex: '', upn: '', address: '', postcode: '', setting: undefined };

interface NewChildFieldsProps {
  child: NewChild;
  problems: Readonly<Record<string, string | undefined>>;
  change: (part: Partial<NewChild>) => void;
}

/** A child that the authority's record does not have yet. */
export function NewChildFields({ child, problems, change }: NewChildFieldsProps) {
  const field = (name: Exclude<keyof NewChild, 'setting'>, label: string, hint?: string) => ({ name, label, margin: 'dense' as const, fullWidth: true, value: child[name], onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }), error: problems[name] !== undefined, helperText: problems[name] ?? hint });
  return (
    <fieldset className="plain-fieldset">
      <legend>A child who is not on your record</legend>
      <TextField {...field('legalForenames', 'Forenames as in law')} />
      <TextField {...field('legalSurname', 'Surname as in law')} />
      <TextField {...field('bornOn', 'Date of birth')} type="date" slotProps={{ inputLabel: { shrink: true } }} />
      <TextField {...field('sex', 'Sex as the school census records it')} select slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
        <option value="">Choose</option>
        <option value="F">Female</option>
        <option value="M">Male</option>
      </TextField>
      <TextField {...field('upn', 'UPN (if you know it)', 'A letter and 12 characters. Children before school age have none.')} />
      <TextField {...field('address', 'Address (if you know it)')} multiline minRows={2} />
      <TextField {...field('postcode', 'Postcode (if you know it)')} />
      <Suspense fallback={<TextField label="Setting" disabled fullWidth margin="dense" />}>
        <div className="field-gap">
          <SettingFilter value={child.setting} onChange={(setting) => change({ setting })} label="Setting, where the child attends one" />
        </div>
      </Suspense>
    </fieldset>
  );
}
