import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Fault, faultOf } from '../providers/faults.js';
import { ReasonField } from '../reviews/steps/ReasonField.js';
import '../styles/review.css';
import { FreshFactor } from './FreshFactor.js';
import { Notice } from './Notice.js';
import { usePhone } from './use-phone.js';

interface ActDialogProps {
  title: string;
  /** What the button says, such as “Give the role”. */
  confirm: string;
  /** For what takes something away. */
  harmful?: boolean;
  /** Whom or what it is about, in quiet letters under the title. */
  about?: string;
  /** What it means, and fields besides the reason. */
  children?: ReactNode;
  /** Absent: no reason is asked for. */
  reason?: { label: string; hint: string };
  /** A sentence where something is missing; undefined where it can be sent. */
  check?: () => string | undefined;
  act: (reason: string) => Promise<void>;
  close: () => void;
}

const LONGEST = 1000;

/** One act of an administrator: what it means, why, and a second factor where it takes a fresh one. What was typed stays, whatever the answer. */
export function ActDialog({ title, confirm, harmful = false, about, children, reason: asked, check, act, close }: ActDialogProps) {
  const phone = usePhone();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [fault, setFault] = useState<Fault | null>(null);
  const [missing, setMissing] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const lacks = check?.();
    setMissing(lacks);
    const unsaid = asked && reason.trim() === '' ? 'Say why, for whoever reads it later.' : undefined;
    setProblem(unsaid);
    if (unsaid) document.getElementById('reason')?.focus();
    if (lacks || unsaid || busy) return;
    setBusy(true);
    setFault(null);
    try {
      await act(reason);
      close();
    } catch (error) {
      setFault(faultOf(error));
      setBusy(false);
    }
  };

  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, why) => why === 'escapeKeyDown' && !busy && close()} aria-labelledby="act-title">
      <form onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="act-title">{title}</DialogTitle>
        <DialogContent className="step-content">
          {about && <p className="quiet">{about}</p>}
          {missing && <Notice tone="bad">{missing}</Notice>}
          {fault && (fault.reason === 'FACTOR_NOT_FRESH' ? <FreshFactor button={confirm} /> : <Notice tone="bad">{fault.code === 'UNAUTHENTICATED' ? 'You have been signed out. Nothing was changed.' : fault.message}</Notice>)}
          {children}
          {asked && <ReasonField {...asked} limit={LONGEST} value={reason} onChange={(next) => { setReason(next); setProblem(undefined); }} problem={problem} />}
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" color={harmful ? 'error' : 'primary'} disabled={busy}>
            {busy ? 'Sending …' : confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
