import Autocomplete from '@mui/material/Autocomplete';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ActDialog } from '../acts/ActDialog.js';
import { problemOfReason } from '../acts/reason.js';
import { NoteRectificationDocument, type RectificationRequester } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { ReasonField } from '../acts/ReasonField.js';
import { useToday } from '../words/use-today.js';
import { requesters } from './words.js';

const LIMIT = 4000;
type Field = 'path' | 'receivedOn' | 'reason';

/** An answer that a correction can be about. */
export interface Answered {
  path: string;
  section: string;
  label: string;
  text: string;
}

/** Notes beside an answer that somebody says it is not right. The answer stays as it was submitted. */
export default function NoteCorrection({ submission, answers, close, onDone }: { submission: string; answers: readonly Answered[]; close: () => void; onDone: () => void }) {
  const today = useToday();
  const [answer, setAnswer] = useState<Answered | null>(null);
  const [requestedBy, setRequestedBy] = useState<RectificationRequester>('PARENT');
  const [receivedOn, setReceivedOn] = useState(today);
  const [says, setSays] = useState('');
  const [problems, setProblems] = useState<Partial<Record<Field, string | undefined>>>({});
  const clear = (field: Field) => setProblems((before) => ({ ...before, [field]: undefined }));
  const check = () => {
    const wrong = problemOfReason(says, LIMIT);
    const found = { path: answer ? undefined : 'Choose the answer.', receivedOn: receivedOn !== '' && receivedOn <= today ? undefined : 'Enter the day it came in; it cannot be later than today.', reason: wrong && (says.trim() === '' ? 'Say what is not right, and what would be.' : wrong) };
    setProblems(found);
    return (Object.keys(found) as Field[]).find((field) => found[field]);
  };
  return (
    <ActDialog title="Note a correction" confirm="Note it" written={says.trim() !== ''} check={check} act={() => send(NoteRectificationDocument, { input: { submission, path: answer!.path, requestedBy, receivedOn, says } })} onDone={onDone} close={close}>
      <p>Somebody says that an answer is not right. What was submitted stays as it is; the correction stands beside it wherever it is read, and a manager decides on it within a month.</p>
      <Autocomplete<Answered>
        size="small"
        value={answer}
        options={answers}
        groupBy={({ section }) => section}
        getOptionLabel={({ label }) => label}
        getOptionKey={({ path }) => path}
        isOptionEqualToValue={(one, other) => one.path === other.path}
        onChange={(_, next) => { setAnswer(next); clear('path'); }}
        openText="Choose"
        closeText="Close"
        clearText="Clear"
        noOptionsText="No answer fits"
        renderInput={(props) => <TextField {...props} name="path" label="Which answer" error={problems.path !== undefined} helperText={problems.path ?? 'Type part of the question, or choose'} />}
      />
      {answer && (
        <blockquote className="voice">
          <p className="whole-text">{answer.text}</p>
        </blockquote>
      )}
      <TextField select fullWidth label="Who says so" value={requestedBy} onChange={({ target }) => setRequestedBy(target.value as RectificationRequester)} slotProps={{ select: { id: 'requested-by' }, inputLabel: { htmlFor: 'requested-by' } }}>
        {Object.entries(requesters).map(([code, words]) => (
          <MenuItem key={code} value={code}>
            {words}
          </MenuItem>
        ))}
      </TextField>
      <TextField name="receivedOn" type="date" fullWidth label="Day it came in" value={receivedOn} onChange={({ target }) => { setReceivedOn(target.value); clear('receivedOn'); }} error={problems.receivedOn !== undefined} helperText={problems.receivedOn} slotProps={{ htmlInput: { max: today } }} />
      <ReasonField label="What is not right, and what would be" hint="In their words, if you can." limit={LIMIT} value={says} onChange={(next) => { setSays(next); clear('reason'); }} problem={problems.reason} />
    </ActDialog>
  );
}
