import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ActDialog } from '../acts/ActDialog.js';
import { problemOfReason } from '../acts/reason.js';
import { ReasonField } from '../acts/ReasonField.js';
import { RedactWordsDocument, type RedactionGround } from '../gql/graphql.js';
import { Choice } from '../layout/Choice.js';
import { send } from '../providers/client.js';
import { counted } from '../words/count.js';
import type { Piece } from './lookups.js';
import { grounds } from './words.js';

interface Props {
  request: string;
  piece: Piece;
  /** What was marked with the mouse or the keyboard before. */
  words: string;
  reload: () => Promise<void>;
  close: () => void;
}

/** Blacks words out within a part: a name, or whole sentences. */
export default function BlackOutDialog({ request, piece, words: marked, reload, close }: Props) {
  const [words, setWords] = useState(marked);
  const [where, setWhere] = useState<'here' | 'everywhere'>('here');
  const [ground, setGround] = useState<RedactionGround>('OTHER_PERSON');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<{ words?: string | undefined; reason?: string | undefined }>({});
  const notify = useNotify();
  const check = () => {
    const found = { words: words.trim().length >= 2 ? undefined : 'Give the words to black out.', reason: problemOfReason(reason, 500) };
    setProblems(found);
    return found.words ? 'words' : found.reason ? 'reason' : undefined;
  };
  const act = async () => {
    const { redactWords } = await send(RedactWordsDocument, { input: { request, words, piece: where === 'here' ? piece.id : null, ground, reason } });
    const { places, parts, elsewhere } = redactWords ?? {};
    notify(`Blacked out in ${counted(places ?? 0, 'place')}${where === 'here' ? '' : ` of ${counted(parts ?? 0, 'part')}`}.${elsewhere ? ` The same words stand in ${counted(elsewhere, 'further place')} of the pack.` : ''}`, { type: elsewhere ? 'warning' : 'success' });
  };
  const done = () => {
    close();
    void reload();
  };
  return (
    <ActDialog title="Black words out" about={piece.label} confirm="Black out" danger written={reason.trim() !== '' || words !== marked} check={check} act={act} onDone={done} close={close}>
      <p>The pack shows a black mark there with the ground beside it, always of the same length. The record itself keeps the words.</p>
      <ReasonField name="words" label="Which words" hint="A name, or whole sentences as they stand there. Capitals and line ends do not matter." limit={2000} value={words} onChange={(next) => { setWords(next); setProblems((before) => ({ ...before, words: undefined })); }} problem={problems.words} />
      <fieldset className="plain-fieldset">
        <legend>Where</legend>
        <RadioGroup name="where" value={where} onChange={(_, next) => setWhere(next as 'here' | 'everywhere')}>
          <FormControlLabel value="here" control={<Radio size="small" />} label="In this part" />
          <FormControlLabel value="everywhere" control={<Radio size="small" />} label="Wherever these words stand in the pack" />
        </RadioGroup>
      </fieldset>
      <Choice id="ground" label="Ground, printed beside the mark" value={ground} options={grounds} onChange={setGround} />
      <ReasonField label="Why" hint="For the record of the authority; it is not in the pack." limit={500} value={reason} onChange={(next) => { setReason(next); setProblems((before) => ({ ...before, reason: undefined })); }} problem={problems.reason} />
    </ActDialog>
  );
}
