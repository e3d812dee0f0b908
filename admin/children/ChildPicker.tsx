import { useQuery } from '@tanstack/react-query';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { NAMELESS } from '../layout/HiddenNames.js';
import { FindChildrenDocument } from '../gql/graphql.js';
import { ask } from '../providers/client.js';
import { dayInWords } from '../words/dates.js';

export interface ChosenChild {
  id: string;
  fullName: string | null;
  bornOn: string | null;
  upn: string | null;
}

/** A child of the authority, found by part of the name or the whole UPN; the date of birth tells two of one name apart. */
export function ChildPicker({ value, onChange, problem }: { value: ChosenChild | null; onChange: (child: ChosenChild | null) => void; problem: string | undefined }) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const enough = search.length > 1;
  const { data: found = [], isFetching } = useQuery({ queryKey: ['find children', search], queryFn: async () => (await ask(FindChildrenDocument, { search })).children?.nodes ?? [], enabled: enough, gcTime: 0, placeholderData: (before) => before });
  return (
    <Autocomplete<ChosenChild>
      size="small"
      value={value}
      options={found as ChosenChild[]}
      onChange={(_, child) => onChange(child)}
      onInputChange={(_, text, reason) => reason === 'input' && setTyped(text)}
      filterOptions={(all) => all}
      getOptionLabel={({ fullName }) => fullName ?? NAMELESS}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      renderOption={({ key, ...props }, { fullName, bornOn, upn }) => (
        <li key={key} {...props}>
          <span>
            {fullName}
            <span className="second-line">{[bornOn && `born ${dayInWords(bornOn)}`, upn && `UPN ${upn}`].filter(Boolean).join(', ')}</span>
          </span>
        </li>
      )}
      loading={isFetching}
      loadingText="Looking …"
      noOptionsText={enough ? 'No child found' : 'Type part of the name, or the whole UPN'}
      openText="Choose"
      closeText="Close"
      clearText="Clear"
      renderInput={(props) => <TextField {...props} name="child" label="Child" margin="dense" error={problem !== undefined} helperText={problem ?? (value?.bornOn ? `Born ${dayInWords(value.bornOn)}` : 'Part of the name, or the whole UPN')} />}
    />
  );
}
