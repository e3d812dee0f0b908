import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { ActDialog } from '../acts/ActDialog.js';
import { problemOfReason } from '../acts/reason.js';
import { DecideRectificationDocument, type RectificationDecision } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { ReasonField } from '../acts/ReasonField.js';

const LIMIT = 4000;
const choices: readonly [RectificationDecision, string][] = [
  ['CORRECTED', 'The record was wrong or incomplete. The correction says what is right.'],
  ['DISPUTED', 'The record stays as it is. The correction says that it is disputed.'],
];

/** Decides whether something that was recorded was wrong. */
export default function DecideCorrection({ note: { id, says }, label, close, onDone }: { note: { id: string; says: string }; label: string; close: () => void; onDone: () => void }) {
  const [decision, setDecision] = useState<RectificationDecision | null>(null);
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ decision?: string | undefined; reason?: string | undefined }>({});
  const check = () => {
    const found = { decision: decision ? undefined : 'Choose one.', reason: problemOfReason(reason, LIMIT) };
    setProblems(found);
    return found.decision ? 'decision' : found.reason ? 'reason' : undefined;
  };
  return (
    <ActDialog title="Decide on this correction" about={label} confirm="Record the decision" written={reason.trim() !== '' || decision !== null} check={check} act={() => send(DecideRectificationDocument, { input: { note: id, decision: decision!, reason } })} onDone={onDone} close={close}>
      <blockquote className="voice">
        <p className="whole-text">{says}</p>
      </blockquote>
      <fieldset className="plain-fieldset">
        <legend>What is decided?</legend>
        {problems.decision && <p className="bad small">{problems.decision}</p>}
        <RadioGroup name="decision" value={decision ?? ''} onChange={(_, chosen) => { setDecision(chosen as RectificationDecision); setProblems((before) => ({ ...before, decision: undefined })); }}>
          {choices.map(([code, words]) => (
            <FormControlLabel key={code} value={code} control={<Radio size="small" />} label={words} />
          ))}
        </RadioGroup>
      </fieldset>
      <ReasonField label="Why" hint="The person is told this. It stands beside the answer and cannot be changed afterwards." limit={LIMIT} value={reason} onChange={(next) => { setReason(next); setProblems((before) => ({ ...before, reason: undefined })); }} problem={problems.reason} />
    </ActDialog>
  );
}
