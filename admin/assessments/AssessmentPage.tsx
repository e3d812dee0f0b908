import type { ReactNode } from 'react';
import { ShowBase, useShowContext } from 'react-admin';
import { AdvicePanel } from '../advice/AdvicePanel.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { DraftFirstPlanDocument } from '../gql/graphql.js';
import { ClockList } from '../process/ClockList.js';
import { Exceptions } from '../process/Exceptions.js';
import { LettersPanel } from '../process/LettersPanel.js';
import { NextSteps } from '../process/NextSteps.js';
import { PlanPanel } from '../process/PlanPanel.js';
import { Stages } from '../process/Stages.js';
import { send } from '../providers/client.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { AskingContext } from '../queries/context.js';
import { QueriesPanel } from '../queries/QueriesPanel.js';
import { Answers } from '../reviews/Answers.js';
import { Contents } from '../reviews/Contents.js';
import { Documents } from '../reviews/Documents.js';
import { Messages } from '../reviews/Messages.js';
import { Timeline } from '../reviews/Timeline.js';
import '../styles/review.css';
import '../styles/worklist.css';
import { dayInWords, momentInWords } from '../words/dates.js';
import { AssessmentHead } from './AssessmentHead.js';
import type { Assessment } from './lookups.js';
import { seenAssessment } from './seen.js';

export default function AssessmentPage() {
  return (
    <ShowBase queryOptions={shownInPage}>
      <Found />
    </ShowBase>
  );
}

function Found() {
  const { record, error, isPending, refetch } = useShowContext<Assessment>();
  if (!record && isPending) return <Waiting />;
  if (!record)
    return (
      <>
        <PageHeading title="This form cannot be shown" />
        <Failure error={error} retry={() => void refetch()} />
        <p className="after-failure">
          <a href="#/assessments">Go to the list</a>
        </p>
      </>
    );
  const { submission, documents, timeline } = record;
  const about = `${record.child?.fullName ?? 'Name not yours to see'}, ${record.reference}`;
  const mayWrite = record.availableSteps?.some(({ name }) => name === 'draftFirstPlan') ?? false;
  return (
    <article>
      <AssessmentHead assessment={record} reload={async () => void (await refetch())} />
      <div className="case">
        <div className="case-main">
          <Stages assessment={record} />
          <NextSteps available={record.availableSteps ?? []} seen={seenAssessment(record)} about={about} reload={refetch} />
          <PlanPanel about={about} draft={record.planDraft} versions={record.plan?.versions ?? []} write={mayWrite ? (sections, draftVersion) => send(DraftFirstPlanDocument, { input: { assessment: record.id, sections, draftVersion } }) : null} reload={refetch} />
          <AdvicePanel of={{ assessment: record.id }} requests={record.adviceRequests} open={record.state === 'ASSESSING'} reload={refetch} />
          <LettersPanel of={{ assessment: record.id }} guests={record.guests ?? []} letters={record.letters ?? []} fitting={record.lettersToWrite ?? []} hasSetting={record.setting !== null} reload={refetch} />
          {record.setting && <Messages of={{ assessment: record.id }} messages={record.messages} settingName={record.setting.name ?? undefined} />}
          {submission ? (
            <AskingContext.Provider value={{ of: { assessment: record.id }, queries: record.queries ?? [], mayAsk: (record.availableSteps ?? []).some(({ name }) => name === 'askAboutAnswer') }}>
              <QueriesPanel queries={record.queries ?? []} />
              <Answers submission={submission} documents={documents ?? []} />
            </AskingContext.Provider>
          ) : (
            <p className="quiet">{record.requestedOn && record.form === 'ehcna_request' ? 'This request did not come through the portal, so there is no form of it.' : 'Nothing has been submitted.'}</p>
          )}
        </div>
        <aside className="case-side" aria-label="Facts, documents and history">
          <section className="panel side-panel" aria-labelledby="clocks">
            <h2 id="clocks">Statutory dates</h2>
            {(record.clocks ?? []).length === 0 && <p className="quiet">No statutory period is running.</p>}
            <ClockList clocks={record.clocks ?? []} />
          </section>
          <Exceptions assessment={record} reload={refetch} />
          <Facts assessment={record} />
          <Documents documents={documents} submitted={record.submittedAt !== null} submission={submission?.id ?? null} reload={() => void refetch()} />
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

const Facts = ({ assessment: { title, child, setting, assignedTo, submittedAt, submittedByName, submission, returnReason } }: { assessment: Assessment }) => (
  <section className="panel side-panel" aria-labelledby="facts">
    <h2 id="facts">Facts</h2>
    <dl className="facts">
      <Fact name="Form">{title}</Fact>
      {child?.bornOn && <Fact name="Born">{dayInWords(child.bornOn)}</Fact>}
      <Fact name="UPN">{child?.upn ?? 'None'}</Fact>
      <Fact name="Setting">
        {setting?.name ?? 'None'}
        {setting?.phone && <span className="second-line">{setting.phone}</span>}
      </Fact>
      {submittedAt && (
        <Fact name="Received">
          {momentInWords(submittedAt)}
          {submittedByName && `, from ${submittedByName}`}
        </Fact>
      )}
      {submission?.signedOffAt && (
        <Fact name="Approved by the head">
          {submission.signedOffByName}, {momentInWords(submission.signedOffAt)}
        </Fact>
      )}
      {submission && <Fact name="Receipt">{submission.receipt}</Fact>}
      <Fact name="Caseworker">{assignedTo?.name ?? 'Nobody'}</Fact>
      {returnReason && <Fact name="Why it was returned">{returnReason}</Fact>}
    </dl>
  </section>
);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
