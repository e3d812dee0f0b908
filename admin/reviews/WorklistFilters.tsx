import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useListContext } from 'react-admin';
import { Suspense, lazy } from 'react';
import { MoreFilters } from '../layout/MoreFilters.js';
import { SearchField } from '../layout/SearchField.js';
import { useViewer } from '../providers/viewer.js';
import { useCaseworkers } from './caseworkers.js';
import { type WorklistFilter, sorts, toSort, toWorklistFilter } from './filter.js';
import { usualList } from './queues.js';
import { StateFilter } from './StateFilter.js';

// The list of schools to choose from brings half of Material UI along; the worklist does not wait for it.
const SettingFilter = lazy(() => import('./SettingFilter.js'));

const native = { select: { native: true } };

/** What narrows the list. All of it stands in the address, so that a list can be kept as a bookmark. */
export function WorklistFilters() {
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const viewer = useViewer();
  const caseworkers = useCaseworkers();
  const filter = toWorklistFilter(filterValues);
  const change = (part: WorklistFilter, debounce = false) => setFilters(toWorklistFilter({ ...filter, ...part }), {}, debounce);
  const isPlain = Object.keys(filter).every((part) => part === 'list') && filter.list !== undefined;

  return (
    <search className="filters">
      <SearchField label="Name, UPN or reference" value={filter.search ?? ''} onChange={(search) => change({ search }, true)} />
      <MoreFilters says="More filters and sorting">
        <StateFilter value={filter.state ?? []} onChange={(state) => change({ state })} />
        <TextField select label="Caseworker" value={filter.assignee ?? ''} onChange={({ target }) => change({ assignee: target.value })} slotProps={native}>
          <option value="">Anybody</option>
          <option value="me">Me</option>
          <option value="nobody">Nobody</option>
          {caseworkers
            .filter(({ id }) => id !== viewer.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </TextField>
        <Suspense fallback={<TextField label="Setting" disabled />}>
          <SettingFilter value={filter.setting} onChange={(setting) => change({ setting: setting ?? '' })} />
        </Suspense>
        <TextField type="date" label="Due by" value={filter.dueUntil ?? ''} onChange={({ target }) => change({ dueUntil: target.value, overdue: false })} />
        <TextField select label="Sort by" value={toSort(sort.field)} onChange={({ target }) => setSort({ field: target.value, order: 'ASC' })} slotProps={native}>
          {Object.entries(sorts).map(([name, says]) => (
            <option key={name} value={name}>
              {says}
            </option>
          ))}
        </TextField>
        {!isPlain && <Button onClick={() => setFilters({ list: usualList(viewer) }, {}, false)}>Clear filters</Button>}
      </MoreFilters>
    </search>
  );
}
