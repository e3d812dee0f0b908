import TextField from '@mui/material/TextField';
import { useListContext, useNavigate } from 'react-admin';
import { usePhone } from '../layout/use-phone.js';
import { fromSaved, toWorklistFilter } from './filter.js';
import { type Queue, queueAddress, useQueues } from './queues.js';
import { SavedFilters } from './SavedFilters.js';

/** The worklists by name with how many are in each. Each is a link, so that it can be opened in a tab and kept. */
export function Queues() {
  const { filterValues, sort, perPage } = useListContext();
  const { queues, saved, refetch } = useQueues();
  const navigate = useNavigate();
  const phone = usePhone();
  const filter = toWorklistFilter(filterValues);
  const current = queues.find(({ name }) => name === filter.list);
  const ordered = { field: sort.field, order: sort.order, perPage };
  const addressOf = ({ name }: Queue) => queueAddress({ list: name }, ordered);

  if (phone)
    return (
      <>
        <TextField
          select
          fullWidth
          label="Worklist"
          value={current?.name ?? ''}
          onChange={({ target }) => {
            const chosen = saved.find(({ id }) => id === target.value);
            navigate(chosen ? queueAddress(fromSaved(chosen.filter ?? {}), { ...ordered, field: chosen.sort ?? 'DUE' }) : addressOf(queues.find(({ name }) => name === target.value)!));
          }}
          slotProps={{ select: { native: true } }}
          sx={{ mb: 1.75 }}
        >
          {!current && <option value="">Your own filters</option>}
          {queues.map((queue) => (
            <option key={queue.name} value={queue.name}>
              {`${queue.says} (${queue.count.toLocaleString('en-GB')})`}
            </option>
          ))}
          {saved.length > 0 && (
            <optgroup label="Saved">
              {saved.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
        </TextField>
      </>
    );
  return (
    <nav aria-label="Worklists" className="queues">
      <ul>
        {queues.map((queue) => (
          <li key={queue.name}>
            <a href={`#${addressOf(queue)}`} title={queue.means} aria-current={queue === current ? 'true' : undefined}>
              {queue.says}
              <span className="queue-count">{queue.count.toLocaleString('en-GB')}</span>
            </a>
          </li>
        ))}
      </ul>
      <SavedFilters saved={saved} filter={filter} ordered={ordered} reload={refetch} />
    </nav>
  );
}
