import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { MoreFilters } from '../layout/MoreFilters.js';
import { SearchField } from '../layout/SearchField.js';
import { acts } from '../words/acts.js';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export function AuditFilters() {
  const { filterValues, setFilters } = useListContext();
  const change = (part: Record<string, string>, debounce = false) => setFilters(Object.fromEntries(Object.entries({ ...filterValues, ...part }).filter(([, value]) => value !== '')), {}, debounce);
  const field = (name: string) => ({ value: text(filterValues[name]), onChange: (value: string) => change({ [name]: value }, true) });
  const day = (name: string) => ({ type: 'date', value: text(filterValues[name]), onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }) });
  return (
    <search className="filters audit-filters">
      <TextField select label="What was done" value={text(filterValues['act'])} onChange={({ target }) => change({ act: target.value })} slotProps={{ select: { native: true } }}>
        <option value="">Anything</option>
        {Object.entries(acts).map(([act, says]) => (
          <option key={act} value={act}>
            {says}
          </option>
        ))}
      </TextField>
      <MoreFilters says="More filters">
        <TextField label="From" {...day('since')} />
        <TextField label="To" {...day('until')} />
        <SearchField label="Id of the record" {...field('subject')} />
        <SearchField label="Id of the child" {...field('child')} />
        <SearchField label="Id of the person or program" {...field('actor')} />
        {Object.keys(filterValues).length > 0 && <Button onClick={() => setFilters({}, {}, false)}>Clear filters</Button>}
      </MoreFilters>
    </search>
  );
}
