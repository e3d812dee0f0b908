import { useQuery } from '@tanstack/react-query';
import TextField from '@mui/material/TextField';
import { useListContext, useNavigate } from 'react-admin';
import { QueueCountsDocument } from '../gql/graphql.js';
import { usePhone } from '../layout/use-phone.js';
import { ask } from '../providers/client.js';
import { toWorklistFilter } from './filter.js';
import { type Queue, countFilters, queueOf, queues } from './queues.js';

/** The worklists by name with how many are in each. Each is a link, so that it can be opened in a tab and kept. */
export function Queues() {
  const { filterValues, sort, perPage } = useListContext();
  const { data: counts } = useQuery({ queryKey: ['queues'], queryFn: () => ask(QueueCountsDocument, countFilters()) });
  const navigate = useNavigate();
  const phone = usePhone();
  const current = queueOf(toWorklistFilter(filterValues));
  const addressOf = ({ filter }: Queue) => `/reviews?${new URLSearchParams({ filter: JSON.stringify(filter), sort: sort.field, order: 'ASC', page: '1', perPage: String(perPage) })}`;
  const countOf = ({ name }: Queue) => counts?.[name]?.totalCount;

  if (phone)
    return (
      <TextField
        select
        fullWidth
        label="Queue"
        value={current?.name ?? ''}
        onChange={({ target }) => navigate(addressOf(queues.find(({ name }) => name === target.value)!))}
        slotProps={{ select: { native: true } }}
        sx={{ mb: 1.75 }}
      >
        {!current && <option value="">Your own filters</option>}
        {queues.map((queue) => (
          <option key={queue.name} value={queue.name}>
            {countOf(queue) == null ? queue.says : `${queue.says} (${countOf(queue)})`}
          </option>
        ))}
      </TextField>
    );
  return (
    <nav aria-label="Queues" className="queues">
      <ul>
        {queues.map((queue) => (
          <li key={queue.name}>
            <a href={`#${addressOf(queue)}`} aria-current={queue === current ? 'true' : undefined}>
              {queue.says}
              <span className="queue-count">{countOf(queue)?.toLocaleString('en-GB') ?? '\u2007'}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
