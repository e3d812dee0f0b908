import { useQuery } from '@tanstack/react-query';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { OrganisationDocument, SettingChoicesDocument } from '../gql/graphql.js';
import { ask } from '../providers/client.js';

interface Choice {
  id: string;
  name: string | null;
  town: string | null;
}

/** One setting of the register, found by part of its name. */
export default function SettingFilter({ value, onChange, label = 'Setting' }: { value: string | undefined; onChange: (id: string | undefined) => void; label?: string }) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data: choices = [], isFetching } = useQuery({
    queryKey: ['setting choices', search],
    queryFn: async () => (await ask(SettingChoicesDocument, { search })).organisations?.nodes ?? [],
    enabled: search.length > 1,
    placeholderData: (before) => before,
  });
  // The address holds an id; its name is looked up.
  const { data: chosen } = useQuery({
    queryKey: ['setting', value],
    queryFn: async () => (await ask(OrganisationDocument, { id: value! })).organisation,
    enabled: value !== undefined,
    staleTime: Infinity,
  });
  const current: Choice | null = value === undefined ? null : (chosen ?? { id: value, name: 'This setting', town: null });
  return (
    <Autocomplete<Choice>
      size="small"
      value={current}
      options={current && !choices.some(({ id }) => id === current.id) ? [current, ...choices] : choices}
      onChange={(_, choice) => onChange(choice?.id)}
      onInputChange={(_, text, reason) => reason === 'input' && setTyped(text)}
      filterOptions={(all) => all}
      getOptionLabel={({ name, town }) => [name, town].filter(Boolean).join(', ')}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      loading={isFetching}
      loadingText="Looking …"
      noOptionsText={search.length > 1 ? 'No setting found' : 'Type part of the name'}
      clearText="Any setting"
      openText="Choose"
      closeText="Close"
      renderInput={(props) => <TextField {...props} label={label} />}
    />
  );
}
