import Button from '@mui/material/Button';
import { useListContext, useNotify, useRefresh, useStore } from 'react-admin';
import { useEffect, useEffectEvent } from 'react';
import { MarkWorklistSeenDocument } from '../gql/graphql.js';
import { HiddenNames } from '../layout/HiddenNames.js';
import { Empty } from '../layout/Empty.js';
import { ExportLink } from '../exports/ExportLink.js';
import { Failure } from '../layout/Failure.js';
import { Pages } from '../layout/Pages.js';
import { usePhone } from '../layout/use-phone.js';
import { Waiting } from '../layout/Waiting.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { counted } from '../words/count.js';
import { isReversed, sorts, toReviewFilter, toSort, toWorklistFilter } from './filter.js';
import type { WorklistRow } from './lookups.js';
import { useQueues } from './queues.js';
import { step, useShortcuts } from './use-shortcuts.js';
import { type WalkStart, WALK } from './walk.js';
import { WorklistCards } from './WorklistCards.js';
import { WorklistTable } from './WorklistTable.js';

const ROWS = '.worklist-table tbody a, .card-link';

export function WorklistBody() {
  const { data, total, isPending, error, refetch, filterValues, sort, page, perPage, onUnselectItems } = useListContext<WorklistRow>();
  const [, setWalk] = useStore<WalkStart | null>(WALK, null);
  const { queues } = useQueues();
  const phone = usePhone();
  const filter = toWorklistFilter(filterValues);
  const queue = queues.find(({ name }) => name === filter.list);
  const where = JSON.stringify([filterValues, sort.field, sort.order, page, perPage]);
  useShortcuts({
    j: () => step(ROWS, 1),
    k: () => step(ROWS, -1),
    x: () => document.activeElement?.closest('tr')?.querySelector<HTMLElement>('input[type="checkbox"]')?.click(),
    '/': () => document.querySelector<HTMLElement>('.filters input[type="search"]')?.focus(),
  });

  // From here one can go from case to case; what was ticked in another list is no longer meant.
  const begin = useEffectEvent((_list: string) => {
    setWalk({ filter, sort: toSort(sort.field), reversed: isReversed(sort.field, sort.order), offset: (page - 1) * perPage, at: Date.now() });
    onUnselectItems();
  });
  useEffect(() => begin(where), [where]);

  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Nothing empty={queue?.empty} />;
  return (
    <>
      <div className="row worklist-count">
        <output className="quiet small">
          {counted(total ?? 0, 'review')}, sorted by {sorts[toSort(sort.field)].toLowerCase().replace('child', 'the child')}
          {isReversed(sort.field, sort.order) && ', the other way round'}
        </output>
        {queue && <span className="quiet small no-print">{queue.means}</span>}
        {filter.list === 'NEW' && <Seen />}
        <ExportLink filter={toReviewFilter(filter)} says={`The ${counted(total ?? 0, 'review')} of this list`} />
      </div>
      <HiddenNames rows={data} />
      {phone ? <WorklistCards rows={data} /> : <WorklistTable />}
      <Pages />
    </>
  );
}

/** What is new stays new until somebody says that they have seen it: opening the page is not seeing. */
function Seen({ says = 'I have seen these' }: { says?: string }) {
  const refresh = useRefresh();
  const notify = useNotify();
  const mark = () =>
    send(MarkWorklistSeenDocument, {}).then(
      () => refresh(),
      (error: unknown) => notify(faultOf(error).message, { type: 'error' }),
    );
  return (
    <Button size="small" variant="outlined" onClick={() => void mark()}>
      {says}
    </Button>
  );
}

/** An empty list says why, and where to look instead. */
function Nothing({ empty }: { empty: string | undefined }) {
  const { filterValues, setFilters } = useListContext();
  const { search, list, ...rest } = toWorklistFilter(filterValues);
  const narrowed = search !== undefined || Object.keys(rest).length > 0;
  return (
    <Empty says={narrowed || !empty ? 'No review fits these filters.' : empty}>
      {list === 'NEW' && !narrowed && <Seen says="Begin again from now" />}
      {search !== undefined && (list !== undefined || Object.keys(rest).length > 0) && (
        <Button variant="outlined" onClick={() => setFilters({ search }, {}, false)}>
          Look for “{search}” in all reviews
        </Button>
      )}
      {(narrowed || list !== 'TEAM') && (
        <Button variant="outlined" onClick={() => setFilters({ list: 'TEAM' }, {}, false)}>
          Show all open reviews
        </Button>
      )}
    </Empty>
  );
}
