import { ShowBase, useShowContext } from 'react-admin';
import { Failure } from '../../layout/Failure.js';
import { PageHeading } from '../../layout/PageHeading.js';
import { Waiting } from '../../layout/Waiting.js';
import { shownInPage } from '../../providers/shown-in-page.js';
import '../../styles/designer.css';
import '../../styles/lists.css';
import { Designer } from './Designer.js';
import type { Design } from './lookups.js';
import { isDrawn } from './model.js';

export default function DesignPage() {
  return (
    <ShowBase queryOptions={{ ...shownInPage, refetchOnMount: 'always', gcTime: 0 }}>
      <Found />
    </ShowBase>
  );
}

function Found() {
  const { record, error, isPending, isFetching, refetch } = useShowContext<Design>();
  if (!record && (isPending || isFetching)) return <Waiting />;
  if (!record || !isDrawn(record.definition))
    return (
      <>
        <PageHeading title="This form cannot be shown" />
        <Failure error={error} retry={() => void refetch()} />
      </>
    );
  return (
    <>
      <p className="small">
        <a href="#/forms">Forms</a>
      </p>
      <PageHeading title={`${record.kind === 'OVERLAY' ? 'Additions to' : 'Drawing'} “${record.title}”`} />
      <Designer key={record.id} design={record} />
    </>
  );
}
