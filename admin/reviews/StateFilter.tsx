import CheckBox from '@mui/icons-material/CheckBox';
import CheckBoxOutlineBlank from '@mui/icons-material/CheckBoxOutlineBlank';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import type { ReviewState } from '../gql/graphql.js';
import { states } from '../words/reviews.js';
import { openStates } from './filter.js';

/** A draft that the setting gave up never reaches the authority, so there is nothing to look for. */
const offered = (Object.keys(states) as ReviewState[]).filter((state) => state !== 'DISCARDED');

const isOpen = (value: readonly ReviewState[]) => value.length === openStates.length && openStates.every((state) => value.includes(state));

function inWords(value: readonly ReviewState[]): string {
  if (value.length === 0) return 'Any';
  if (isOpen(value)) return 'Open';
  return value.length === 1 ? states[value[0]!] : `${value.length} states`;
}

export const StateFilter = ({ value, onChange }: { value: readonly ReviewState[]; onChange: (state: readonly ReviewState[]) => void }) => (
  <TextField
    select
    label="State"
    value={value}
    onChange={({ target }) => onChange(target.value as unknown as ReviewState[])}
    slotProps={{ select: { multiple: true, displayEmpty: true, renderValue: (chosen) => inWords(chosen as ReviewState[]) } }}
  >
    {offered.map((state) => (
      <MenuItem key={state} value={state} dense>
        {/* A picture of a tick box: the option itself is what is chosen. */}
        {value.includes(state) ? <CheckBox aria-hidden="true" color="primary" /> : <CheckBoxOutlineBlank aria-hidden="true" />}
        <span className="option-text">{states[state]}</span>
      </MenuItem>
    ))}
  </TextField>
);
