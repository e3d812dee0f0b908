import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useState } from 'react';
import { Notice } from '../layout/Notice.js';
import { usePhone } from '../layout/use-phone.js';
import { faultOf } from '../providers/faults.js';
import { CaseworkerSelect } from '../reviews/CaseworkerSelect.js';
import { ReasonField } from '../reviews/steps/ReasonField.js';
import type { Assessment } from './lookups.js';
import { RETURN_LIMIT, assessmentSteps } from './steps.js';

interface AssessmentDialogProps {
  step: string;
  assessment: Assessment;
  reload: () => Promise<void>;
  close: () => void;
  onDone: (says: string) => void;
}

/** Takes one step. Nothing is taken as done before the API has said so, and whatever it says, what was typed stays. */
export function AssessmentDialog({ step, assessment, reload, close, onDone }: AssessmentDialogProps) {
  const { title, confirm, means, asks, check, take, done } = assessmentSteps[step]!;
  const phone = usePhone();
  const [input, setInput] = useState({ reason: '', caseworker: '' });
  const [problem, setProblem] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const change = (part: Partial<typeof input>) => {
    setInput({ ...input, ...part });
    setProblem('');
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = check(input);
    setProblem(missing);
    if (missing || busy) return;
    setBusy(true);
    setFault('');
    try {
      await take(input, assessment);
      onDone(done);
    } catch (error) {
      const { code, message } = faultOf(error);
      // What is the case now is shown behind the dialog; the next try is about that.
      if (code === 'CONFLICT' || code === 'NOT_NOW') await reload().catch(() => undefined);
      setFault(message || 'It could not be recorded. What you entered is still here.');
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, reason) => reason === 'escapeKeyDown' && !busy && close()} aria-labelledby="step-title">
      <form onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="step-title">{title}</DialogTitle>
        <DialogContent className="step-content">
          <p className="quiet">
            {assessment.child?.fullName}, {assessment.reference}
          </p>
          {fault && (
            <Notice tone="warning">
              <p className="strong">{fault}</p>
            </Notice>
          )}
          <p>{means}</p>
          {asks === 'reason' && <ReasonField label="What is missing or wrong" hint="The setting reads this." limit={RETURN_LIMIT} value={input.reason} onChange={(reason) => change({ reason })} problem={problem || undefined} />}
          {asks === 'caseworker' && <CaseworkerSelect value={input.caseworker} onChange={(caseworker) => change({ caseworker })} problem={problem || undefined} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {busy ? 'Sending …' : confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
