import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ActDialog } from '../acts/ActDialog.js';
import { ChildPicker, type ChosenChild } from '../children/ChildPicker.js';
import { type NewChild, NewChildFields, noChild } from '../children/NewChildFields.js';
import { RecordChildDocument, RecordRequestDocument, type RequestSource, type Sex } from '../gql/graphql.js';
import { sources } from '../process/words.js';
import { send } from '../providers/client.js';
import { thrownProblems } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import { dayAt } from '../words/dates.js';
import { useToday } from '../words/use-today.js';

type Problems = Record<string, string | undefined>;

/** What the API wants of a child is said here first, so that nobody waits for it. */
const problemsOfNew = ({ legalForenames, legalSurname, bornOn, sex }: NewChild): Problems => ({
  legalForenames: legalForenames.trim() ? undefined : 'Enter the forenames.',
  legalSurname: legalSurname.trim() ? undefined : 'Enter the surname.',
  bornOn: bornOn === '' || bornOn > dayAt(new Date()) ? 'Enter a date of birth in the past.' : undefined,
  sex: sex === '' ? 'Choose.' : undefined,
});

/** A request for a needs assessment that came by letter, by telephone or in person: of a child on the record, or of one who is not on it yet. */
export default function RecordRequestDialog({ close }: { close: () => void }) {
  const notify = useNotify();
  const { authorities } = useViewer();
  const [child, setChild] = useState<ChosenChild | null>(null);
  const [added, setAdded] = useState<NewChild | null>(null);
  const [source, setSource] = useState<RequestSource | ''>('');
  const [receivedOn, setReceivedOn] = useState(useToday());
  const [problems, setProblems] = useState<Problems>({});
  const clear = (...fields: string[]) => setProblems((before) => ({ ...before, ...Object.fromEntries(fields.map((field) => [field, undefined])) }));

  const check = () => {
    const found: Problems = {
      ...(added ? problemsOfNew(added) : { child: child ? undefined : 'Choose a child, or add one who is not on your record.' }),
      source: source === '' ? 'Choose who asks.' : undefined,
      receivedOn: receivedOn === '' || receivedOn > dayAt(new Date()) ? 'Give the day on which it came, today or before.' : undefined,
    };
    setProblems(found);
    return Object.keys(found).find((field) => found[field]);
  };
  const record = async (): Promise<string> => {
    if (!added) return child!.id;
    const { setting, sex, ...words } = added;
    const { recordChild } = await send(RecordChildDocument, { input: { ...words, upn: words.upn.trim() || null, sex: sex as Sex, authority: authorities[0]?.code ?? '', setting: setting ?? null } });
    const wrong = recordChild?.problems ?? [];
    if (!recordChild?.child) {
      setProblems(Object.fromEntries(wrong.map(({ field, message }) => [field, message])));
      throw thrownProblems(wrong.map(({ message }) => message));
    }
    // Should the request fail now, the child is on the record already and is not added twice.
    setChild(recordChild.child);
    setAdded(null);
    return recordChild.child.id;
  };
  const act = async () => {
    const id = await record();
    const { recordRequest } = await send(RecordRequestDocument, { input: { child: id, source: source as RequestSource, receivedOn } });
    window.location.hash = `#/assessments/${recordRequest!.id}/show`;
  };
  const done = () => {
    close();
    notify('The request is recorded. Six weeks run from the day it came.', { type: 'success' });
  };
  return (
    <ActDialog title="Record a request" confirm="Record the request" written={added !== null && added !== noChild} check={check} act={act} onDone={done} close={close}>
      <p>For a request for an EHC needs assessment that did not come through the portal, such as a parent’s letter. The authority decides within six weeks (regulation 5).</p>
      {added ? (
        <NewChildFields child={added} problems={problems} change={(part) => { setAdded({ ...added, ...part }); clear(...Object.keys(part)); }} />
      ) : (
        <ChildPicker value={child} onChange={(next) => { setChild(next); clear('child'); }} problem={problems['child']} />
      )}
      <p>
        <Button onClick={() => setAdded(added ? null : noChild)}>{added ? 'Choose a child on the record instead' : 'The child is not on the record'}</Button>
      </p>
      <TextField select fullWidth margin="dense" name="source" label="Who asks" value={source} onChange={({ target }) => { setSource(target.value as RequestSource); clear('source'); }} error={problems['source'] !== undefined} helperText={problems['source']} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
        <option value="">Choose</option>
        {Object.entries(sources).map(([code, says]) => (
          <option key={code} value={code}>
            {says}
          </option>
        ))}
      </TextField>
      <TextField type="date" margin="dense" name="receivedOn" label="Day it came" value={receivedOn} onChange={({ target }) => { setReceivedOn(target.value); clear('receivedOn'); }} error={problems['receivedOn'] !== undefined} helperText={problems['receivedOn'] ?? 'The statutory periods run from this day.'} slotProps={{ inputLabel: { shrink: true } }} sx={{ width: '18rem', maxWidth: '100%' }} />
    </ActDialog>
  );
}
