import Button from '@mui/material/Button';
import { useListContext, useStore } from 'react-admin';
import { useEffect, useEffectEvent } from 'react';
import { Empty } from '../layout/Empty.js';
import { ExportLink } from '../exports/ExportLink.js';
import { Failure } from '../layout/Failure.js';
import { Pages } from '../layout/Pages.js';
import { usePhone } from '../layout/use-phone.js';
import { Waiting } from '../layout/Waiting.js';
import { counted } from '../words/count.js';
import { sorts, toReviewFilter, toSort, toWorklistFilter } from './filter.js';
import type { WorklistRow } from './lookups.js';
import { queueOf, queues } from './queues.js';
import { type WalkStart, WALK } from './walk.js';
import { WorklistCards } from './WorklistCards.js';
import { WorklistTable } from './WorklistTable.js';

export function WorklistBody() {
  const { data, total, isPending, error, refetch, filterValues, sort, page, perPage, onUnselectItems } = useListContext<WorklistRow>();
  const [, setWalk] = useStore<WalkStart | null>(WALK, null);
  const phone = usePhone();
  const where = JSON.stringify([filterValues, sort.field, page, perPage]);

  // From here one can go from case to case; what was ticked in another list is no longer meant.
  const begin = useEffectEvent((_list: string) => {
    setWalk({ filter: toWorklistFilter(filterValues), sort: toSort(sort.field), offset: (page - 1) * perPage, at: Date.now() });
    onUnselectItems();
  });
  useEffect(() => begin(where), [where]);

  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Nothing />;
  return (
    <>
      <output className="quiet small worklist-count">
        {counted(total ?? 0, 'review')}, sorted by {sorts[toSort(sort.field)].toLowerCase().replace('child', 'the child')}
      </output>
      <ExportLink filter={toReviewFilter(toWorklistFilter(filterValues))} says={`The ${counted(total ?? 0, 'review')} of this list`} />
      {phone ? <WorklistCards rows={data} /> : <WorklistTable />}
      <Pages />
    </>
  );
}

/** An empty list says why, and where to look instead. */
function Nothing() {
  const { filterValues, setFilters } = useListContext();
  const { search, setting, ...rest } = toWorklistFilter(filterValues);
  const narrowed = search !== undefined || setting !== undefined;
  const queue = queueOf(rest);
  const open = queues.find(({ name }) => name === 'open')!.filter;
  return (
    <Empty says={narrowed || !queue ? 'No review fits these filters.' : queue.empty}>
      {search !== undefined && Object.keys(rest).length > 0 && (
        <Button variant="outlined" onClick={() => setFilters({ search }, {}, false)}>
          Look for “{search}” in all reviews
        </Button>
      )}
      {(narrowed || queue?.name !== 'open') && (
        <Button variant="outlined" onClick={() => setFilters(open, {}, false)}>
          Show all open reviews
        </Button>
      )}
    </Empty>
  );
}
