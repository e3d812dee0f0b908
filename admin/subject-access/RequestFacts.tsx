import Button from '@mui/material/Button';
import { useState } from 'react';
import { FileDownload } from '../acts/FileDownload.js';
import { ReasonDialog } from '../acts/ReasonDialog.js';
import { ExtendSubjectAccessDocument, FinishSubjectAccessDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { counted, sizeInWords } from '../words/count.js';
import { dayInWords, momentInWords } from '../words/dates.js';
import type { AccessRequest } from './lookups.js';
import { applicants } from './words.js';

/** Beside the parts: who asks, until when, and what comes next. */
export function RequestFacts({ request, reload }: { request: AccessRequest; reload: () => Promise<void> }) {
  const { applicant, why, receivedOn, dueOn, extensionReason, recordedByName, recordedAt, child } = request;
  return (
    <>
      <Next request={request} reload={reload} />
      <section className="panel side-panel" aria-labelledby="request-facts">
        <h2 id="request-facts">The request</h2>
        <dl className="facts">
          <Fact name="Born" says={child?.bornOn && dayInWords(child.bornOn)} />
          <Fact name="Asked by" says={applicant && applicants[applicant]} />
          <Fact name="Came in" says={receivedOn && dayInWords(receivedOn)} />
          <Fact name="How" says={why} />
          <Fact name="Answer by" says={dueOn && dayInWords(dueOn)} />
          <Fact name="Extended" says={extensionReason} />
          <Fact name="Recorded" says={recordedAt && `${recordedByName ?? ''}, ${momentInWords(recordedAt)}`} />
        </dl>
        {!extensionReason && (request.state === 'REVIEW' || request.state === 'GATHERING') && <Extend request={request} reload={reload} />}
      </section>
    </>
  );
}

const Fact = ({ name, says }: { name: string; says: string | null | undefined }) =>
  says ? (
    <div>
      <dt>{name}</dt>
      <dd>{says}</dd>
    </div>
  ) : null;

function Next({ request: { id, state, pieces, download, size, expiresAt }, reload }: { request: AccessRequest; reload: () => Promise<void> }) {
  const [fault, setFault] = useState<string | null>(null);
  const open = (pieces ?? []).filter(({ mark, redact }) => mark && redact === null).length;
  const leftOut = (pieces ?? []).filter(({ redact }) => redact === true).length;
  const blacked = (pieces ?? []).reduce((sum, { redact, stretches }) => sum + (stretches ?? []).filter(({ passage, inLabel }) => passage && (inLabel || redact !== true)).length, 0);
  const marks = blacked > 0 ? ` ${counted(blacked, 'place')} blacked out.` : '';
  const finish = () => send(FinishSubjectAccessDocument, { id }).then(reload, (error: unknown) => setFault(faultOf(error).message));
  if (state === 'READY' && download)
    return (
      <section className="panel side-panel spaced" aria-labelledby="pack">
        <h2 id="pack">The pack</h2>
        <p className="small">One archive{size ? `, ${sizeInWords(size)}` : ''}: a page to read, the same as a PDF and for programs, and the files. {leftOut > 0 ? `${counted(leftOut, 'part')} left out.` : 'No part was left out.'}{marks}</p>
        <FileDownload href={download} says="Download the pack" />
        {expiresAt && <p className="small quiet">It is erased here on {momentInWords(expiresAt)}. Send it in a way that only the person who asked can open.</p>}
      </section>
    );
  if (state !== 'REVIEW') return null;
  return (
    <section className="panel side-panel spaced" aria-labelledby="pack">
      <h2 id="pack">The pack</h2>
      {open > 0 ? <p className="small">{counted(open, 'marked part')} must be decided on before it can be made.</p> : <p className="small">Everything marked is decided on. {leftOut > 0 ? `${counted(leftOut, 'part')} will be left out.` : 'No part will be left out.'}{marks} Decisions can be changed until the pack is made.</p>}
      <Button variant="contained" disabled={open > 0} onClick={() => void finish()}>
        Make the pack
      </Button>
      {fault && <Notice tone="bad">{fault}</Notice>}
    </section>
  );
}

function Extend({ request: { id, child }, reload }: { request: AccessRequest; reload: () => Promise<void> }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" className="link-button" onClick={() => setAsking(true)}>
        Extend by two months …
      </button>
      {asking && (
        <ReasonDialog title="Extend the time by two months?" about={child?.fullName} label="Why it takes longer" hint="The person is told this." limit={500} confirm="Extend" close={() => setAsking(false)} act={(reason) => send(ExtendSubjectAccessDocument, { id, reason })} onDone={() => { setAsking(false); void reload(); }}>
          <p>That is allowed once, where the request is complex, and the person must be told within the first month (UK GDPR Article 12(3)).</p>
        </ReasonDialog>
      )}
    </>
  );
}
