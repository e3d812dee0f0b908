import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useRef, useState } from 'react';
import { usePhone } from '../layout/use-phone.js';
import { useUnsent } from '../layout/use-unsent.js';
import { type Fault, faultOf } from '../providers/faults.js';
import { useToday } from '../words/use-today.js';
import { type Given, type Seen, type Step, type StepField as Field, askedOf, problemsOf } from './step.js';
import { StepFault } from './StepFault.js';
import { StepField } from './StepField.js';
import { steps } from './steps/index.js';

export interface Available {
  name: string;
  says: string;
  missing: readonly string[];
}

/** What was typed before, when a dialog was closed without sending, by the name of the step. */
export type Drafts = Map<string, Given>;

interface StepDialogProps {
  name: string;
  seen: Seen;
  about: string;
  available: readonly Available[];
  drafts: Drafts;
  reload: () => Promise<unknown>;
  close: () => void;
  onDone: (says: string) => void;
}

/** Days that have happened begin as today; all else is empty. */
const beginning = ({ fields }: Step, today: string): Given => Object.fromEntries(fields.map(({ name, kind, optional, ahead }) => [name, kind === 'day' && !optional && !ahead ? today : '']));
const isWritten = (fields: readonly Field[], given: Given) => fields.some(({ name, kind }) => kind === 'text' && given[name]?.trim());

/** One step with what it asks for. Nothing is taken as done before the API has said so, and whatever it says, what was typed stays. */
export default function StepDialog({ name, seen, about, available, drafts, reload, close, onDone }: StepDialogProps) {
  const step = steps[name]!;
  const phone = usePhone();
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const [given, setGiven] = useState<Given>(() => drafts.get(name) ?? beginning(step, today));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  // As it was when the dialog was opened: after a conflict, the next try is about what is shown now.
  const [opened] = useState(seen);
  const fields = askedOf(step, given, seen);
  const possible = available.some((each) => each.name === name);
  useUnsent(Boolean(isWritten(fields, given)));

  const change = (field: string, value: string) => {
    const next = { ...given, [field]: value };
    setGiven(next);
    drafts.set(name, next);
    // A problem goes as soon as its field is touched; new ones are only said when somebody tries again.
    setProblems(({ [field]: _settled, ...others }) => others);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(fields, given, seen);
    setProblems(found);
    // Whoever has tried is brought to what is missing; while they put it right, the focus is theirs.
    const [first] = Object.keys(found);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    if (first || busy) return;
    setBusy(true);
    setFault(null);
    try {
      await step.take(given, seen);
      drafts.delete(name);
      onDone(typeof step.done === 'string' ? step.done : step.done(given));
    } catch (error) {
      const told = faultOf(error);
      // What is the case now is shown behind the dialog and in it.
      if (told.code === 'CONFLICT' || told.code === 'NOT_NOW') await reload().catch(() => undefined);
      setFault(told);
      setBusy(false);
    }
  };

  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, why) => why === 'escapeKeyDown' && !busy && close()} aria-labelledby="step-title">
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="step-title">{step.title}</DialogTitle>
        <DialogContent className="step-content">
          <p className="quiet">{about}</p>
          {fault && <StepFault fault={fault} again={step.confirm} opened={opened} now={seen} instead={available.filter(({ missing }) => missing.length === 0).map(({ says }) => says)} possible={possible} />}
          <p>{step.means}</p>
          {fields.map((field) => (
            <StepField key={field.name} field={field} value={given[field.name] ?? ''} problem={problems[field.name]} onChange={(value) => change(field.name, value)} />
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" color={step.harmful ? 'error' : 'primary'} disabled={busy || !possible}>
            {busy ? 'Sending …' : step.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
