import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useRef, useState } from 'react';
import { usePhone } from '../../layout/use-phone.js';
import { useUnsent } from '../../layout/use-unsent.js';
import { type Fault, faultOf } from '../../providers/faults.js';
import { dayAt } from '../../words/dates.js';
import { useToday } from '../../words/use-today.js';
import { useCaseworkers } from '../caseworkers.js';
import type { Review } from '../lookups.js';
import { stepForms } from './forms.js';
import type { StepInput, StepProblems } from './step.js';
import { StepFault } from './StepFault.js';

interface StepDialogProps {
  step: string;
  review: Review;
  /** What was typed before, when a dialog was closed without sending, by step. */
  drafts: Map<string, StepInput>;
  reload: () => Promise<Review | undefined>;
  close: () => void;
  onDone: (says: string) => void;
}

const nothing = (today: string): StepInput => ({ reason: '', decision: null, decidedOn: today, caseworker: '', ceaseConfirmed: false, ceaseReason: '' });

/**
 * Takes one step with a review. Nothing is taken as done before the API has said so, and whatever it says,
 * what was typed stays.
 */
export default function StepDialog({ step, review, drafts, reload, close, onDone }: StepDialogProps) {
  const { title, confirm, Fields, check, take, done } = stepForms[step]!;
  const caseworkers = useCaseworkers();
  const phone = usePhone();
  const form = useRef<HTMLFormElement>(null);
  const today = useToday();
  const [input, setInput] = useState(() => drafts.get(step) ?? nothing(today));
  const [problems, setProblems] = useState<StepProblems>({});
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const possible = review.availableSteps?.some(({ name }) => name === step) ?? false;

  const change = (part: Partial<StepInput>) => {
    const next = { ...input, ...part };
    setInput(next);
    drafts.set(step, next);
    // A problem goes as soon as its field is touched; new ones are only said when somebody tries again.
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in part))));
  };

  const written = input.reason.trim() !== '';
  useUnsent(written);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = check(input, review, dayAt(new Date()));
    setProblems(found);
    const [missing] = Object.keys(found);
    // Whoever has tried is brought to what is missing; while they put it right, the focus is theirs.
    if (missing) form.current?.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus();
    if (missing || busy) return;
    setBusy(true);
    setFault(null);
    try {
      await take(input, review);
      drafts.delete(step);
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
          <Fields review={review} input={input} change={change} problems={problems} today={today} />
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
