import { useQuery } from '@tanstack/react-query';
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useDeferredValue, useState } from 'react';
import { AuditedChildrenDocument } from '../gql/graphql.js';
import { ask } from '../providers/client.js';

interface Choice {
  id: string;
  name: string | null;
}

/** A child of the authority, found by part of the name. */
export function ChildFilter({ value, onChange }: { value: string | undefined; onChange: (id: string | undefined) => void }) {
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const enough = search.replace(/\s/g, '').length > 2;
  const { data: choices = [], isFetching } = useQuery({
    queryKey: ['audited children', search],
    queryFn: async () => (await ask(AuditedChildrenDocument, { search })).auditedChildren ?? [],
    enabled: enough,
    placeholderData: (before) => before,
  });
  const chosen = useChildName(value);
  const current: Choice | null = value === undefined ? null : { id: value, name: chosen };
  return (
    <Autocomplete<Choice>
      size="small"
      value={current}
      options={current && !choices.some(({ id }) => id === current.id) ? [current, ...choices] : choices}
      onChange={(_, choice) => onChange(choice?.id)}
      onInputChange={(_, text, reason) => reason === 'input' && setTyped(text)}
      filterOptions={(all) => all}
      getOptionLabel={({ name }) => name ?? 'This child'}
      getOptionKey={({ id }) => id}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      loading={isFetching}
      loadingText="Looking …"
      noOptionsText={enough ? 'No child found' : 'Type three letters of the name'}
      clearText="Any child"
      openText="Choose"
      closeText="Close"
      renderInput={(props) => <TextField {...props} label="Child" />}
    />
  );
}

/** The name of a child whose id stands in the address. */
export function useChildName(id: string | undefined): string | null {
  const { data } = useQuery({ queryKey: ['audited child', id], queryFn: async () => (await ask(AuditedChildrenDocument, { search: id! })).auditedChildren?.[0]?.name ?? null, enabled: id !== undefined, staleTime: Infinity });
  return data ?? null;
}
