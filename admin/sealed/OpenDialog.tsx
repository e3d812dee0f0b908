import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type FormEvent, useState } from 'react';
import { OpenSealedSectionDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { usePhone } from '../layout/use-phone.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import { ReasonField } from '../acts/ReasonField.js';
import { countCharacters } from '../words/count.js';

const [SHORTEST, LONGEST] = [20, 1000];

interface OpenDialogProps {
  review: { id: string; reference: string };
  section: { key: string; title: string };
  close: () => void;
  onOpen: () => void;
}

/** Asks a manager why a sealed section must be opened, and says what follows from it. */
export default function OpenDialog({ review, section, close, onOpen }: OpenDialogProps) {
  const { sealedMinutes } = useViewer();
  const phone = usePhone();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const length = countCharacters(reason.trim());
    const found = length < SHORTEST ? 'Say why in a sentence, so that an auditor understands it.' : length > LONGEST ? 'Make it shorter.' : undefined;
    setProblem(found);
    if (found) document.getElementById('reason')?.focus();
    if (found || busy) return;
    setBusy(true);
    setFault(null);
    try {
      await send(OpenSealedSectionDocument, { input: { review: review.id, section: section.key, reason } });
      onOpen();
    } catch (error) {
      setFault(faultOf(error).message);
      setBusy(false);
    }
  };

  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, why) => why === 'escapeKeyDown' && !busy && close()} aria-labelledby="open-title">
      <form onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="open-title">Open a sealed section</DialogTitle>
        <DialogContent className="step-content">
          <p className="quiet">
            {section.title}, {review.reference}
          </p>
          {fault && <Notice tone="bad">{fault}</Notice>}
          <p>This section holds safeguarding answers. They are for the setting and for the assigned caseworker. If you open it:</p>
          <ul>
            <li>you see it for {sealedMinutes} minutes, then it closes by itself</li>
            <li>the setting and the auditors are told at once, by e-mail and in the log</li>
            <li>the auditors read your reason, and see each time that you read the answers</li>
          </ul>
          <ReasonField label="Why you must see it" hint="A sentence that an auditor will understand, at least 20 characters." limit={LONGEST} value={reason} onChange={(next) => { setReason(next); setProblem(undefined); }} problem={problem} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {busy ? 'Opening …' : `Open for ${sealedMinutes} minutes`}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
