import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { AuditLogDocument } from '../gql/graphql.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { usePhone } from '../layout/use-phone.js';
import { ask } from '../providers/client.js';
import '../styles/worklist.css';
import '../styles/lists.css';
import '../styles/audit.css';
import { AuditCards } from './AuditCards.js';
import { AuditFilters } from './AuditFilters.js';
import { AuditTable } from './AuditTable.js';
import { type AuditFilter, toVariables, useAuditFilter } from './filter.js';

/** Who did what, when, to which record: for those who look after information governance. */
export default function AuditList() {
  const [filter, change] = useAuditFilter();
  return (
    <>
      <PageHeading title="Audit log" />
      <p className="quiet lead">Newest first: what was changed, read and refused. The log names fields, never what is in them, and nobody can change it. That you look at it is in it, too.</p>
      <AuditFilters filter={filter} change={change} />
      {filter.child && (
        <p className="lead">
          <a href={`#/audit/${filter.child}/show`}>Who looked at this child</a>
        </p>
      )}
      <Found filter={filter} />
    </>
  );
}

/** Page after page by where the last one ended: the list grows while it is read. */
function Found({ filter }: { filter: AuditFilter }) {
  const phone = usePhone();
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: ['audit', filter],
    queryFn: async ({ pageParam }) => (await ask(AuditLogDocument, { ...toVariables(filter), after: pageParam })).auditEvents,
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last?.pageInfo?.hasNextPage ? last.pageInfo.endCursor : undefined),
    gcTime: 0,
  });
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  const rows = data.pages.flatMap((page) => page?.nodes ?? []);
  if (rows.length === 0) return <Empty says="No entry fits these filters." />;
  return (
    <>
      {phone ? <AuditCards rows={rows} /> : <AuditTable rows={rows} />}
      {hasNextPage && (
        <p className="more">
          <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show older entries
          </Button>
        </p>
      )}
    </>
  );
}
