import { ListBase } from 'react-admin';
import { PageHeading } from '../layout/PageHeading.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/worklist.css';
import { Queues } from './Queues.js';
import { usualQueue } from './queues.js';
import { WorklistBody } from './WorklistBody.js';
import { WorklistFilters } from './WorklistFilters.js';

const sort = { field: 'DUE', order: 'ASC' } as const;

/** The home of a caseworker: the authority's reviews, the most urgent first. */
export default function Worklist() {
  const queue = usualQueue(useViewer());
  return (
    <ListBase perPage={25} sort={sort} filterDefaultValues={queue.filter} exporter={false} queryOptions={shownInPage} debounce={300}>
      <PageHeading title="Worklist" />
      <Queues />
      <WorklistFilters />
      <WorklistBody />
    </ListBase>
  );
}
