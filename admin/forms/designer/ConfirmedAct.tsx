import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Notice } from '../../layout/Notice.js';
import { usePhone } from '../../layout/use-phone.js';
import { type Fault, faultOf } from '../../providers/faults.js';
import { Words } from './fields.js';

interface ConfirmedActProps {
  title: string;
  confirm: string;
  children: ReactNode;
  /** Does it; what is thrown is shown, and what was typed stays. */
  act: (reason: string) => Promise<void>;
  close: () => void;
  disabled?: boolean;
}

/** An act that takes a reason and a second factor proved just now. */
export function ConfirmedAct({ title, confirm, children, act, close, disabled = false }: ConfirmedActProps) {
  const phone = usePhone();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setProblem('Say why.');
    setBusy(true);
    setFault(null);
    try {
      await act(reason);
    } catch (error) {
      setFault(faultOf(error));
    }
    setBusy(false);
  };
  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, why) => why === 'escapeKeyDown' && !busy && close()} aria-labelledby="act-title">
      <form onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="act-title">{title}</DialogTitle>
        <DialogContent className="step-content design-fields">
          {fault && <ActFault fault={fault} />}
          {children}
          <Words label="Why" value={reason} long hint="It is kept with the act, for the auditor to read." {...(problem && { problem })} onChange={(value) => (setReason(value), setProblem(''))} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={busy || disabled}>
            {busy ? 'Sending …' : confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function ActFault({ fault: { message, details } }: { fault: Fault }) {
  if (details['reason'] === 'FACTOR_NOT_FRESH')
    return (
      <Notice tone="warning">
        <p className="strong">Confirm that it is you.</p>
        <p>
          <a href="/confirm?next=/confirmed" target="_blank" rel="noreferrer">
            Enter a fresh code in a new tab
          </a>
          , come back to this one and press again. What you typed is still here.
        </p>
      </Notice>
    );
  return (
    <Notice tone="bad">
      <p className="strong">{message}</p>
    </Notice>
  );
}
