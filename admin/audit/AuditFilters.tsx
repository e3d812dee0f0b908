import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useRef } from 'react';
import { MoreFilters } from '../layout/MoreFilters.js';
import { SearchField } from '../layout/SearchField.js';
import { acts } from '../words/acts.js';
import { ChildFilter } from './ChildFilter.js';
import { type AuditFilter, logAt } from './filter.js';

export function AuditFilters({ filter, change }: { filter: AuditFilter; change: (part: AuditFilter) => void }) {
  const day = (name: 'since' | 'until') => ({ type: 'date', value: filter[name] ?? '', onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }), slotProps: { inputLabel: { shrink: true } } });
  return (
    <search className="filters audit-filters">
      <PersonFilter value={filter.actorName ?? ''} onChange={(actorName) => change({ actorName })} />
      <ChildFilter value={filter.child} onChange={(child) => change({ child: child ?? '' })} />
      <MoreFilters says="More filters">
        <TextField select label="What was done" value={filter.act ?? ''} onChange={({ target }) => change({ act: target.value })} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
          <option value="">Anything</option>
          {Object.entries(acts).map(([act, says]) => (
            <option key={act} value={act}>
              {says}
            </option>
          ))}
        </TextField>
        <TextField label="From" {...day('since')} />
        <TextField label="To" {...day('until')} />
      </MoreFilters>
      {Object.keys(filter).length > 0 && <Button href={logAt({})}>Clear filters</Button>}
    </search>
  );
}

/** Asked for when one stops typing. */
function PersonFilter({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(text), 400);
  };
  return <SearchField label="Person or program" value={value} onChange={later} />;
}
