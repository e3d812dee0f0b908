import { ShowBase, useShowContext } from 'react-admin';
import { AdvicePanel } from '../advice/AdvicePanel.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/review.css';
import '../styles/worklist.css';
import { AskingContext } from '../queries/context.js';
import { QueriesPanel } from '../queries/QueriesPanel.js';
import { Answers } from './Answers.js';
import { Clocks } from './Clocks.js';
import { Contents } from './Contents.js';
import { Documents } from './Documents.js';
import { Facts } from './Facts.js';
import type { Review } from './lookups.js';
import { Notes } from './Notes.js';
import { Messages } from './Messages.js';
import { NothingYet } from './NothingYet.js';
import { AfterReport } from './AfterReport.js';
import { Outcome } from './Outcome.js';
import { ReviewHead } from './ReviewHead.js';
import { Timeline } from './Timeline.js';

/** Until the review is decided. */
const asksAdvice = (state: Review['state']) => state !== null && ['EXPECTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED'].includes(state);

export default function ReviewPage() {
  return (
    <ShowBase queryOptions={shownInPage}>
      <Found />
    </ShowBase>
  );
}

function Found() {
  const { record: found, error, refetch } = useShowContext<Review>();
  // Coming from the list, react-admin has its row at hand, which is not the whole case.
  const record = found && 'timeline' in found ? found : undefined;
  if (!record && !error) return <Waiting />;
  if (!record)
    return (
      <>
        <PageHeading title="This review cannot be shown" />
        <Failure error={error} retry={() => void refetch()} />
        <p className="after-failure">
          <a href="#/reviews">Go to the worklist</a>
        </p>
      </>
    );
  const { submission, clocks, documents, timeline } = record;
  return (
    <article>
      <ReviewHead review={record} reload={async () => (await refetch()).data as Review | undefined} />
      <div className="case">
        <div className="case-main">
          <Outcome review={record} />
          <AfterReport review={record} reload={refetch} />
          <AdvicePanel of={{ review: record.id }} requests={record.adviceRequests} open={asksAdvice(record.state)} reload={refetch} />
          <Messages of={{ review: record.id }} messages={record.messages} settingName={record.setting?.name ?? undefined} />
          {submission ? (
            <AskingContext.Provider value={{ of: { review: record.id }, queries: record.queries ?? [], mayAsk: (record.availableSteps ?? []).some(({ name }) => name === 'askAboutAnswer') }}>
              <QueriesPanel queries={record.queries ?? []} />
              <Answers review={record} submission={submission} documents={documents ?? []} />
            </AskingContext.Provider>
          ) : (
            <NothingYet review={record} />
          )}
        </div>
        <aside className="case-side" aria-label="Dates, facts, documents, notes and history">
          <Clocks review={record} clocks={clocks ?? []} />
          <Facts review={record} />
          <Documents documents={documents} submitted={record.submittedAt !== null} submission={submission?.id ?? null} reload={() => void refetch()} />
          <Notes review={record} />
          <Timeline events={timeline} />
          {submission?.sections && (
            <nav className="panel side-panel side-contents" aria-labelledby="go-to">
              <h2 id="go-to">Go to section</h2>
              <Contents sections={submission.sections} />
            </nav>
          )}
        </aside>
      </div>
    </article>
  );
}
