import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { Notice } from '../layout/Notice.js';
import { usePhone } from '../layout/use-phone.js';
import { useUnsent } from '../layout/use-unsent.js';
import { type Fault, faultOf } from '../providers/faults.js';
import { FaultNotice } from './FaultNotice.js';

interface ActDialogProps {
  title: string;
  /** What it is about, in a quiet line. */
  about?: ReactNode;
  children: ReactNode;
  confirm: string;
  danger?: boolean;
  /** Something is typed that would be lost. */
  written: boolean;
  /** The name of the first field that is missing or wrong, after saying so there; undefined where all is well. */
  check: () => string | undefined;
  act: () => Promise<unknown>;
  onDone: () => void;
  close: () => void;
}

/** Does one thing that takes a few words first. Nothing is taken as done before the API has said so, and whatever it says, what was typed stays. */
export function ActDialog({ title, about, children, confirm, danger = false, written, check, act, onDone, close }: ActDialogProps) {
  const form = useRef<HTMLFormElement>(null);
  const phone = usePhone();
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState(false);

  useUnsent(written);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setLeaving(false);
    const missing = check();
    if (missing) form.current?.querySelector<HTMLElement>(`[name="${missing}"]`)?.focus();
    if (missing || busy) return;
    setBusy(true);
    setFault(null);
    try {
      await act();
      onDone();
    } catch (error) {
      setFault(faultOf(error));
      setBusy(false);
    }
  };
  const escape = () => {
    if (busy) return;
    if (written && !leaving) setLeaving(true);
    else close();
  };

  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, why) => why === 'escapeKeyDown' && escape()} aria-labelledby="act-title">
      <form ref={form} onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="act-title">{title}</DialogTitle>
        <DialogContent className="step-content">
          {about && <div className="quiet">{about}</div>}
          {leaving && <Notice tone="warning">What you typed would be lost. Press Escape again to leave.</Notice>}
          {fault && <FaultNotice fault={fault} again={confirm} />}
          {children}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
            {busy ? 'Sending …' : confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
