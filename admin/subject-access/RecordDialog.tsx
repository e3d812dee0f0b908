import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { ActDialog } from '../acts/ActDialog.js';
import { problemOfReason } from '../acts/reason.js';
import { ChildPicker, type ChosenChild } from '../children/ChildPicker.js';
import { RequestSubjectAccessDocument, type SubjectAccessApplicant } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { ReasonField } from '../acts/ReasonField.js';
import { useToday } from '../words/use-today.js';
import { applicants } from './words.js';

type Field = 'child' | 'receivedOn' | 'reason';

/** Records that somebody asked for a copy, and begins to gather it. */
export default function RecordDialog({ close }: { close: () => void }) {
  const today = useToday();
  const [child, setChild] = useState<ChosenChild | null>(null);
  const [applicant, setApplicant] = useState<SubjectAccessApplicant>('PARENT');
  const [receivedOn, setReceivedOn] = useState(today);
  const [why, setWhy] = useState('');
  const [problems, setProblems] = useState<Partial<Record<Field, string | undefined>>>({});
  const notify = useNotify();
  const refresh = useRefresh();
  const clear = (field: Field) => setProblems((before) => ({ ...before, [field]: undefined }));
  const check = () => {
    const found = { child: child ? undefined : 'Choose a child.', receivedOn: receivedOn !== '' && receivedOn <= today ? undefined : 'Enter the day it came in; it cannot be later than today.', reason: problemOfReason(why, 500) };
    setProblems(found);
    return (Object.keys(found) as Field[]).find((field) => found[field]);
  };
  const done = () => {
    close();
    notify('Recorded. Everything that is held is being gathered; this takes a moment.', { type: 'success' });
    refresh();
  };
  return (
    <ActDialog title="Record a request for a copy" confirm="Record and gather" written={why.trim() !== '' || child !== null} check={check} act={() => send(RequestSubjectAccessDocument, { input: { child: child!.id, applicant, receivedOn, why } })} onDone={done} close={close}>
      <ChildPicker value={child} onChange={(next) => { setChild(next); clear('child'); }} problem={problems.child} />
      <TextField select fullWidth label="Who asks" value={applicant} onChange={({ target }) => setApplicant(target.value as SubjectAccessApplicant)} slotProps={{ select: { id: 'applicant' }, inputLabel: { htmlFor: 'applicant' } }}>
        {Object.entries(applicants).map(([code, says]) => (
          <MenuItem key={code} value={code}>
            {says}
          </MenuItem>
        ))}
      </TextField>
      <TextField name="receivedOn" type="date" fullWidth label="Day it came in" value={receivedOn} onChange={({ target }) => { setReceivedOn(target.value); clear('receivedOn'); }} error={problems.receivedOn !== undefined} helperText={problems.receivedOn ?? 'The month counts from this day.'} slotProps={{ htmlInput: { max: today } }} />
      <ReasonField label="How it came, and how you know who asks" hint="Such as: by letter, passport seen." limit={500} value={why} onChange={(next) => { setWhy(next); clear('reason'); }} problem={problems.reason} />
    </ActDialog>
  );
}
