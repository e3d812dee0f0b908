import { ShowBase, useShowContext } from 'react-admin';
import { useEffect } from 'react';
import { Failure } from '../layout/Failure.js';
import { HiddenNames } from '../layout/HiddenNames.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/lists.css';
import '../styles/review.css';
import '../styles/subject-access.css';
import { dayInWords } from '../words/dates.js';
import { Pieces } from './Pieces.js';
import { RequestFacts } from './RequestFacts.js';
import type { AccessRequest } from './lookups.js';
import { requestStates } from './words.js';

/** One request for a copy: what was gathered, what must be decided on, and the pack. */
export default function RequestPage() {
  return (
    <ShowBase queryOptions={shownInPage}>
      <Found />
    </ShowBase>
  );
}

/** A job gathers and packs; the page looks again until it has. */
const AGAIN = 1500;

function Found() {
  const { record, error, isPending, refetch } = useShowContext<AccessRequest>();
  const working = record?.state === 'GATHERING' || record?.state === 'PACKING';
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(() => void refetch(), AGAIN);
    return () => clearInterval(timer);
  }, [working, refetch]);
  const back = (
    <p className="whereabouts">
      <a href="#/subjectAccess">Copies of data</a>
    </p>
  );
  if (!record && isPending) return <Waiting />;
  if (!record)
    return (
      <>
        {back}
        <PageHeading title="This request cannot be shown" />
        <Failure error={error} retry={() => void refetch()} />
      </>
    );
  const reload = async () => void (await refetch());
  return (
    <article>
      {back}
      <PageHeading title={`Copy of data: ${record.child?.fullName ?? 'name not yours to see'}`} />
      <HiddenNames rows={[record]} />
      <p className="lead">
        <strong>{record.state && requestStates[record.state]}.</strong> {record.dueOn && record.state !== 'CLOSED' && `Answer by ${dayInWords(record.dueOn)}.`}
      </p>
      <div className="case">
        <div className="case-main">
          {working ? <output className="panel empty">{record.state === 'GATHERING' ? 'Everything that is held on the child is being gathered …' : 'The pack is being made …'}</output> : record.state === 'CLOSED' ? <p className="panel empty">The pack and its parts were erased here. That it was made stays on record.</p> : <Pieces key={record.state} request={record} reload={reload} />}
        </div>
        <aside className="case-side" aria-label="About the request">
          <RequestFacts request={record} reload={reload} />
        </aside>
      </div>
    </article>
  );
}
