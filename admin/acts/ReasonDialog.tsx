import { type ReactNode, useState } from 'react';
import { ReasonField } from './ReasonField.js';
import { ActDialog } from './ActDialog.js';
import { problemOfReason } from './reason.js';

interface ReasonDialogProps {
  title: string;
  about?: ReactNode;
  /** What follows from it. */
  children?: ReactNode;
  label: string;
  hint: string;
  limit: number;
  confirm: string;
  danger?: boolean;
  act: (reason: string) => Promise<unknown>;
  onDone: () => void;
  close: () => void;
}

/** Does one thing for which a reason is all that is needed. */
export function ReasonDialog({ children, label, hint, limit, act, ...dialog }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const check = () => {
    const found = problemOfReason(reason, limit);
    setProblem(found);
    return found && 'reason';
  };
  return (
    <ActDialog {...dialog} written={reason.trim() !== ''} check={check} act={() => act(reason)}>
      {children}
      <ReasonField label={label} hint={hint} limit={limit} value={reason} onChange={(next) => { setReason(next); setProblem(undefined); }} problem={problem} />
    </ActDialog>
  );
}
