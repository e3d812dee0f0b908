import { type ReactNode, useState } from 'react';
import { Notice } from '../layout/Notice.js';
import { ReasonField } from './ReasonField.js';
import '../styles/review.css';
import { ActDialog } from './ActDialog.js';

interface AdministratorDialogProps {
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

/** One act of an administrator: what it means, why, and a second factor where it takes a fresh one. */
export function AdministratorDialog({ harmful = false, children, reason: asked, check, act, close, ...dialog }: AdministratorDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [missing, setMissing] = useState<string>();

  const missingField = () => {
    const lacks = check?.();
    setMissing(lacks);
    const unsaid = asked && reason.trim() === '' ? 'Say why, for whoever reads it later.' : undefined;
    setProblem(unsaid);
    return unsaid ? 'reason' : lacks && 'missing';
  };

  return (
    <ActDialog {...dialog} danger={harmful} written={reason.trim() !== ''} check={missingField} act={() => act(reason)} onDone={close} close={close}>
      {missing && <Notice tone="bad">{missing}</Notice>}
      {children}
      {asked && <ReasonField {...asked} limit={LONGEST} value={reason} onChange={(next) => { setReason(next); setProblem(undefined); }} problem={problem} />}
    </ActDialog>
  );
}
