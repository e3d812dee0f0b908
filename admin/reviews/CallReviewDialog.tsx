import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ActDialog } from '../acts/ActDialog.js';
import { ReasonField } from '../acts/ReasonField.js';
import { problemOfReason } from '../acts/reason.js';
import { ChildPicker, type ChosenChild } from '../children/ChildPicker.js';
import { CallReviewDocument } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { useToday } from '../words/use-today.js';

const LIMIT = 4_000;
const native = { select: { native: true } };
const kinds = { INTERIM: 'Interim: something has changed', EMERGENCY: 'Emergency: the placement is breaking down' } as const;
const convenors = { SETTING: 'The setting (regulation 20)', AUTHORITY: 'The authority (regulation 21)' } as const;

type Problems = Partial<Record<'child' | 'by' | 'reason', string | undefined>>;

/** Calls a review before the annual one. */
export default function CallReviewDialog({ close }: { close: () => void }) {
  const today = useToday();
  const notify = useNotify();
  const [child, setChild] = useState<ChosenChild | null>(null);
  const [kind, setKind] = useState<keyof typeof kinds>('INTERIM');
  const [convenedBy, setConvenedBy] = useState<keyof typeof convenors>('SETTING');
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const clear = (field: keyof Problems) => setProblems((before) => ({ ...before, [field]: undefined }));
  const check = () => {
    const found: Problems = { child: child ? undefined : 'Choose a child.', by: by === '' ? 'Give the day by which it is to be complete.' : by < today ? 'The day must be today or later.' : undefined, reason: problemOfReason(reason, LIMIT) };
    setProblems(found);
    return (['child', 'by', 'reason'] as const).find((field) => found[field]);
  };
  const act = async () => {
    const { callReview } = await send(CallReviewDocument, { input: { child: child!.id, kind, convenedBy, by, reason } });
    window.location.hash = `#/reviews/${callReview!.id}/show`;
  };
  const done = () => {
    close();
    notify('The review is called.', { type: 'success' });
  };
  return (
    <ActDialog title="Call a review" confirm="Call the review" written={reason.trim() !== ''} check={check} act={act} onDone={done} close={close}>
      <p>The annual review comes up every year without being called. Call another where the plan must be looked at sooner.</p>
      <ChildPicker value={child} onChange={(next) => { setChild(next); clear('child'); }} problem={problems.child} />
      <TextField select fullWidth margin="dense" name="kind" label="What it is for" value={kind} onChange={({ target }) => setKind(target.value as typeof kind)} slotProps={native}>
        {Object.entries(kinds).map(([code, says]) => (
          <option key={code} value={code}>
            {says}
          </option>
        ))}
      </TextField>
      <TextField select fullWidth margin="dense" name="convenedBy" label="Who holds the meeting" value={convenedBy} onChange={({ target }) => setConvenedBy(target.value as typeof convenedBy)} slotProps={native}>
        {Object.entries(convenors).map(([code, says]) => (
          <option key={code} value={code}>
            {says}
          </option>
        ))}
      </TextField>
      <TextField type="date" margin="dense" name="by" label="To be complete by" value={by} onChange={({ target }) => { setBy(target.value); clear('by'); }} error={problems.by !== undefined} helperText={problems.by ?? 'Within a year.'} slotProps={{ inputLabel: { shrink: true } }} sx={{ width: '18rem', maxWidth: '100%' }} />
      <ReasonField label="Why" hint="The setting reads this." limit={LIMIT} value={reason} onChange={(next) => { setReason(next); clear('reason'); }} problem={problems.reason} />
    </ActDialog>
  );
}
