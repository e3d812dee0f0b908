import { ListBase, useListContext } from 'react-admin';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { usePhone } from '../layout/use-phone.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/worklist.css';
import '../styles/lists.css';
import { counted } from '../words/count.js';
import { AuditCards } from './AuditCards.js';
import { AuditFilters } from './AuditFilters.js';
import { AuditTable } from './AuditTable.js';
import type { AuditRow } from './lookups.js';

/** Who did what, when, to which record: for those who look after information governance. */
export default function AuditList() {
  return (
    <ListBase perPage={50} exporter={false} queryOptions={shownInPage} debounce={300}>
      <PageHeading title="Audit log" />
      <p className="quiet lead">Newest first. The log names the fields that were changed or read, never what is in them, and nobody can change it.</p>
      <AuditFilters />
      <Found />
    </ListBase>
  );
}

function Found() {
  const { data, total, isPending, error, refetch } = useListContext<AuditRow>();
  const phone = usePhone();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says="No entry fits these filters." />;
  return (
    <>
      <output className="quiet small worklist-count">
        {counted(total ?? 0, 'entry', 'entries')}
      </output>
      {phone ? <AuditCards rows={data} /> : <AuditTable />}
      <Pages sizes={[50, 100, 200]} />
    </>
  );
}
