import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { type FormEvent, useRef, useState } from 'react';
import { Notice } from '../layout/Notice.js';
import { usePhone } from '../layout/use-phone.js';
import { useUnsent } from '../layout/use-unsent.js';
import { type Fault, faultOf } from '../providers/faults.js';
import { dayAt } from '../words/dates.js';
import { useToday } from '../words/use-today.js';
import { type Given, type ProcessStep, type Seen, type StepField, problemsOf } from './fields.js';

interface ProcessDialogProps {
  step: ProcessStep;
  seen: Seen;
  about: string;
  drafts: Map<ProcessStep, Given>;
  reload: () => Promise<unknown>;
  close: () => void;
  onDone: (says: string) => void;
}

/** One step with what it asks for. Nothing is taken as done before the API has said so, and whatever it says, what was typed stays. */
export function ProcessDialog({ step, seen, about, drafts, reload, close, onDone }: ProcessDialogProps) {
  const phone = usePhone();
  const today = useToday();
  const form = useRef<HTMLFormElement>(null);
  const [given, setGiven] = useState<Given>(() => drafts.get(step) ?? Object.fromEntries(step.fields.map(({ name, kind, optional, ahead }) => [name, kind === 'day' && !optional && !ahead ? today : ''])));
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const change = (name: string, value: string) => {
    const next = { ...given, [name]: value };
    setGiven(next);
    drafts.set(step, next);
    setProblems(({ [name]: _settled, ...others }) => others);
  };
  const written = step.fields.some(({ name, kind }) => kind === 'text' && given[name]?.trim());
  useUnsent(written);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(step.fields, given, dayAt(new Date()));
    setProblems(found);
    const [first] = Object.keys(found);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
    if (first || busy) return;
    setBusy(true);
    setFault(null);
    try {
      await step.take(given, seen);
      drafts.delete(step);
      onDone(step.done);
    } catch (error) {
      const told = faultOf(error);
      if (told.code === 'CONFLICT' || told.code === 'NOT_NOW') await reload().catch(() => undefined);
      setFault(told);
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, why) => why === 'escapeKeyDown' && !busy && close()} aria-labelledby="process-title">
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="process-title">{step.title}</DialogTitle>
        <DialogContent className="step-content">
          <p className="quiet">{about}</p>
          {fault && (
            <Notice tone={fault.code === 'CONFLICT' || fault.code === 'NOT_NOW' ? 'warning' : 'bad'}>
              <p className="strong">{fault.message}</p>
              <p>Nothing was recorded. What you entered is still here.</p>
            </Notice>
          )}
          <p>{step.means}</p>
          {step.fields.map((field) => (
            <Field key={field.name} field={field} value={given[field.name] ?? ''} problem={problems[field.name]} onChange={(value) => change(field.name, value)} />
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" color={step.harmful ? 'error' : 'primary'} disabled={busy}>
            {busy ? 'Sending …' : step.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Field({ field: { name, kind, label, hint, options, optional }, value, problem, onChange }: { field: StepField; value: string; problem: string | undefined; onChange: (value: string) => void }) {
  const says = optional ? `${label} (if you know it)` : label;
  const common = { id: `process-${name}`, name, label: says, value, margin: 'dense' as const, error: problem !== undefined, helperText: problem ?? hint, onChange: ({ target }: { target: { value: string } }) => onChange(target.value) };
  if (kind === 'day') return <TextField {...common} type="date" sx={{ width: '18rem', maxWidth: '100%' }} slotProps={{ inputLabel: { shrink: true } }} />;
  if (kind === 'text') return <TextField {...common} multiline fullWidth minRows={4} maxRows={14} />;
  if (kind === 'number') return <TextField {...common} type="number" sx={{ width: '18rem', maxWidth: '100%' }} slotProps={{ htmlInput: { min: 1, max: 4 } }} />;
  if (kind === 'line') return <TextField {...common} sx={{ width: '18rem', maxWidth: '100%' }} />;
  return (
    <TextField {...common} select fullWidth slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
      <option value="">Choose</option>
      {Object.entries(options ?? {}).map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </TextField>
  );
}
