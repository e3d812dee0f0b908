import Button from '@mui/material/Button';
import { Suspense, lazy, useState } from 'react';
import type { EntryFragment } from '../gql/graphql.js';
import { useViewer } from '../providers/viewer.js';
import { useReload } from '../reviews/walk.js';
import { dayInWords, momentInWords } from '../words/dates.js';
import { decisions, requesters } from './words.js';

const DecideCorrection = lazy(() => import('./DecideCorrection.js'));
type Note = EntryFragment['notes'][number];

/** What somebody says is not right about an answer, and what was decided: right beside it, wherever it is read. */
export const Corrections = ({ label, notes }: { label: string; notes: readonly Note[] }) =>
  notes.map((note) => <Correction key={note.id} label={label} note={note} />);

function Correction({ label, note: { id, says, requestedBy, receivedOn, decision, decisionReason, recordedByName, decidedByName, decidedAt } }: { label: string; note: Note }) {
  const [deciding, setDeciding] = useState(false);
  const reload = useReload();
  const mayDecide = useViewer().could('Mutation.decideRectification');
  return (
    <div className="correction" role="note" aria-label={`Correction: ${label}`}>
      <p className="strong small">{decision === 'PENDING' ? 'Somebody says that this is not right' : decision === 'CORRECTED' ? 'This was put right' : 'This is disputed'}</p>
      <p className="whole-text">{says}</p>
      <p className="small quiet">
        {requesters[requestedBy]}, {dayInWords(receivedOn)}; noted by {recordedByName}
      </p>
      {decidedAt && (
        <p className="small anywhere">
          {decisions[decision].says} by {decidedByName}, {momentInWords(decidedAt)}: {decisionReason}
        </p>
      )}
      {decision === 'PENDING' && mayDecide && (
        <Button size="small" variant="outlined" onClick={() => setDeciding(true)} aria-label={`Decide on the correction: ${label}`}>
          Decide
        </Button>
      )}
      {deciding && (
        <Suspense fallback={null}>
          <DecideCorrection note={{ id, says }} label={label} close={() => setDeciding(false)} onDone={() => { setDeciding(false); void reload(); }} />
        </Suspense>
      )}
    </div>
  );
}
