import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { usePhone } from '../../layout/use-phone.js';
import { type Fault, faultOf } from '../../providers/faults.js';
import { dayAt } from '../../words/dates.js';
import { useCaseworkers } from '../caseworkers.js';
import type { Review } from '../lookups.js';
import { stepForms } from './forms.js';
import type { StepInput, StepProblems } from './step.js';
import { StepFault } from './StepFault.js';

interface StepDialogProps {
  step: string;
  review: Review;
  /** What was typed before, when the dialog was closed without sending. */
  typed: StepInput | undefined;
  keep: (input: StepInput) => void;
  reload: () => Promise<Review | undefined>;
  close: () => void;
  onDone: (says: string) => void;
}

const nothing = (): StepInput => ({ reason: '', decision: null, decidedOn: dayAt(new Date()), caseworker: '', ceaseConfirmed: false });

/**
 * Takes one step with a review. Nothing is taken as done before the API has said so, and whatever it says,
 * what was typed stays.
 */
export default function StepDialog({ step, review, typed, keep, reload, close, onDone }: StepDialogProps) {
  const { title, confirm, Fields, check, take, done } = stepForms[step]!;
  const caseworkers = useCaseworkers();
  const phone = usePhone();
  const form = useRef<HTMLFormElement>(null);
  const [input, setInput] = useState(typed ?? nothing);
  const [problems, setProblems] = useState<StepProblems>({});
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const [tries, setTries] = useState(0);
  const possible = review.availableSteps?.some(({ name }) => name === step) ?? false;

  const change = (part: Partial<StepInput>) => {
    const next = { ...input, ...part };
    setInput(next);
    keep(next);
    // A problem goes as soon as its field is touched; new ones are only said when somebody tries again.
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
  };

  // Whoever has tried is brought to what is missing; while they put it right, the focus is theirs.
  useEffect(() => {
    const [field] = Object.keys(problems);
    if (field) form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  }, [tries]);

  // Closing the window would lose a text; the browser asks first.
  const written = input.reason.trim() !== '';
  useEffect(() => {
    if (!written) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [written]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = check(input, review, dayAt(new Date()));
    setProblems(found);
    setTries(tries + 1);
    if (busy || Object.keys(found).length > 0) return;
    setBusy(true);
    setFault(null);
    try {
      await take(input, review);
      onDone(done(input, (id) => caseworkers.find((each) => each.id === id)?.name ?? 'the caseworker'));
    } catch (error) {
      const told = faultOf(error);
      // What is the case now is shown behind the dialog and in it; the next try is about that.
      if (told.code === 'CONFLICT' || told.code === 'NOT_NOW') await reload().catch(() => undefined);
      setFault(told);
      setBusy(false);
    }
  };

  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, reason) => reason === 'escapeKeyDown' && !busy && close()} aria-labelledby="step-title">
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="step-title">{title}</DialogTitle>
        <DialogContent className="step-content">
          <p className="quiet">
            {review.child?.fullName}, {review.reference}
          </p>
          {fault && <StepFault fault={fault} review={review} possible={possible} />}
          <Fields review={review} input={input} change={change} problems={problems} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={busy || !possible}>
            {busy ? 'Sending …' : confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
