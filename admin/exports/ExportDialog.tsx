import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { ActDialog } from '../acts/ActDialog.js';
import { problemOfReason } from '../acts/reason.js';
import { type PurposeCode, RequestExportDocument, type ReviewFilter } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';
import { AuthorityChoice } from '../layout/AuthorityChoice.js';
import { ReasonField } from '../acts/ReasonField.js';
import { usePurposes } from './purposes.js';

/** Asks for a file of reviews: what for and why come first, and nothing is made without them. */
export default function ExportDialog({ filter, says, close }: { filter?: ReviewFilter; says?: string; close: () => void }) {
  const { authorities } = useViewer();
  const purposes = usePurposes();
  const [authority, setAuthority] = useState(authorities[0]?.code ?? '');
  const [code, setCode] = useState<PurposeCode | null>(null);
  const [why, setWhy] = useState('');
  const [problems, setProblems] = useState<{ purpose?: string | undefined; reason?: string | undefined }>({});
  const notify = useNotify();
  const refresh = useRefresh();
  const check = () => {
    const found = { purpose: code ? undefined : 'Choose what it is for.', reason: problemOfReason(why, 500) };
    setProblems(found);
    return found.purpose ? 'purpose' : found.reason ? 'reason' : undefined;
  };
  const done = () => {
    close();
    notify('The file is being made. You find it under Exports, for 24 hours.', { type: 'success' });
    refresh();
  };
  const chosen = purposes.find((each) => each.code === code);
  return (
    <ActDialog title="Take reviews out as a file" about={says ?? `All reviews of ${authorities.find((each) => each.code === authority)?.name ?? 'the authority'}`} confirm="Make the file" written={why.trim() !== '' || code !== null} check={check} act={() => send(RequestExportDocument, { input: { authority, filter: filter ?? null, purpose: { code: code!, why } } })} onDone={done} close={close}>
      <p>The file holds names of children. It is yours alone, for 24 hours; what you take out, what for and how much stays in the register.</p>
      <AuthorityChoice value={authority} onChange={setAuthority} />
      <fieldset className="plain-fieldset">
        <legend>What is it for?</legend>
        {problems.purpose && <p className="bad small">{problems.purpose}</p>}
        <RadioGroup name="purpose" value={code ?? ''} onChange={(_, next) => { setCode(next as PurposeCode); setProblems((before) => ({ ...before, purpose: undefined })); }}>
          {purposes.map(({ code: each, says: words }) => (
            <FormControlLabel key={each} value={each} control={<Radio size="small" />} label={words} />
          ))}
        </RadioGroup>
      </fieldset>
      {chosen && (
        <p className="small">
          {chosen.covers} <span className="quiet">{chosen.legalBasis}.</span>
        </p>
      )}
      <ReasonField label="Why it is needed" hint="It stays in the register, so name no child." limit={500} value={why} onChange={(next) => { setWhy(next); setProblems((before) => ({ ...before, reason: undefined })); }} problem={problems.reason} />
    </ActDialog>
  );
}
