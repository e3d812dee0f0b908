import { useQuery } from '@tanstack/react-query';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useListContext, useNavigate } from 'ra-core';
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
      <TextField select fullWidth label="Queue" value={current?.name ?? ''} onChange={({ target }) => navigate(addressOf(queues.find(({ name }) => name === target.value)!))} sx={{ mb: 1.5 }}>
        {queues.map((queue) => (
          <MenuItem key={queue.name} value={queue.name}>
            {queue.says} {countOf(queue) != null && `(${countOf(queue)})`}
          </MenuItem>
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
