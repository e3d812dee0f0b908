import { ListBase } from 'react-admin';
import { PageHeading } from '../layout/PageHeading.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/worklist.css';
import '../styles/caseload.css';
import { Queues } from './Queues.js';
import { usualList } from './queues.js';
import { WorklistBody } from './WorklistBody.js';
import { WorklistFilters } from './WorklistFilters.js';
import { WorklistTools } from './WorklistTools.js';

const sort = { field: 'DUE', order: 'ASC' } as const;

/** The home of a caseworker: the authority's reviews, the most urgent first. */
export default function Worklist() {
  const list = usualList(useViewer());
  return (
    <ListBase perPage={25} sort={sort} filterDefaultValues={{ list }} exporter={false} queryOptions={shownInPage} debounce={300}>
      <PageHeading title="Worklist" beside={<WorklistTools />} />
      <Queues />
      <WorklistFilters />
      <WorklistBody />
    </ListBase>
  );
}
