import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { PlanSectionCode, PlanWordsFragment } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { useUnsent } from '../layout/use-unsent.js';
import { faultOf } from '../providers/faults.js';
import '../styles/process.css';
import { PlanVersion } from './PlanVersion.js';

const titles: Record<PlanSectionCode, string> = { A: 'Views, interests and aspirations', B: 'Special educational needs', C: 'Health needs', D: 'Social care needs', E: 'Outcomes', F: 'Special educational provision', G: 'Health care provision', H1: 'Social care provision (section 2, 1970 Act)', H2: 'Other social care provision', I: 'Placement', J: 'Personal budget', K: 'Advice and information' };
const codes = Object.keys(titles) as PlanSectionCode[];

interface PlanPanelProps {
  about: string;
  /** What is written, was sent or was issued in this case. */
  draft: PlanWordsFragment | null;
  /** Every version of the plan, newest first. */
  versions: readonly PlanWordsFragment[];
  /** Absent where it cannot be written now. */
  write: ((sections: { code: PlanSectionCode; text: string }[], draftVersion: number | null) => Promise<unknown>) | null;
  reload: () => Promise<unknown>;
}

/** The plan with its versions, section by section, and where it is written. */
export function PlanPanel({ about, draft, versions, write, reload }: PlanPanelProps) {
  const [writing, setWriting] = useState(false);
  const inForce = versions.find(({ state }) => state === 'FINAL') ?? null;
  const shown = [...(draft && !versions.some(({ id }) => id === draft.id) ? [draft] : []), ...versions];
  if (shown.length === 0 && !write) return null;
  return (
    <section className="panel section-panel" aria-labelledby="plan">
      <h2 id="plan">The plan</h2>
      {shown.length === 0 && <p className="quiet">The words of the plan are not held here yet. What you write begins with an empty plan.</p>}
      <ul className="plan-versions">
        {shown.map((version, index) => (
          <PlanVersion key={version.id} version={version} earlier={earlierOf(shown.slice(index + 1))} open={version.id === draft?.id} />
        ))}
      </ul>
      {write && (
        <Button variant="outlined" onClick={() => setWriting(true)}>
          {draft?.state === 'DRAFT' ? 'Go on writing' : 'Write the plan'}
        </Button>
      )}
      {writing && write && <Editor about={about} draft={draft?.state === 'DRAFT' ? draft : null} from={draft ?? inForce} inForce={inForce} write={write} reload={reload} close={() => setWriting(false)} />}
    </section>
  );
}

/** The last that was issued, and the last that was sent as a draft or as proposed amendments. */
const earlierOf = (before: readonly PlanWordsFragment[]): PlanWordsFragment[] => [before.find(({ state }) => state === 'PROPOSED'), before.find(({ state }) => state === 'FINAL')].filter((each) => each !== undefined);

interface EditorProps {
  about: string;
  draft: PlanWordsFragment | null;
  from: PlanWordsFragment | null;
  inForce: PlanWordsFragment | null;
  write: NonNullable<PlanPanelProps['write']>;
  reload: () => Promise<unknown>;
  close: () => void;
}

const textsOf = (version: PlanWordsFragment | null): Record<string, string> => Object.fromEntries((version?.sections ?? []).map(({ code, text }) => [code, text]));

function Editor({ about, draft, from, inForce, write, reload, close }: EditorProps) {
  const [saved, setSaved] = useState(() => textsOf(from));
  const [texts, setTexts] = useState(saved);
  const [version, setVersion] = useState(draft?.version ?? null);
  const [fault, setFault] = useState('');
  const [says, setSays] = useState('');
  const [busy, setBusy] = useState(false);
  const before = textsOf(inForce);
  const changed = codes.filter((code) => (texts[code] ?? '') !== (saved[code] ?? ''));
  useUnsent(changed.length > 0);
  const save = async (then?: () => void) => {
    if (busy) return;
    setBusy(true);
    setFault('');
    try {
      if (changed.length > 0) await write(changed.map((code) => ({ code, text: texts[code] ?? '' })), version);
      setSaved(texts);
      setSays('Saved.');
      if (changed.length > 0) setVersion((count) => (count === null ? 1 : count + 1));
      await reload();
      then?.();
    } catch (error) {
      setFault(faultOf(error).message || 'It could not be saved. What you typed is still here.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog open fullScreen onClose={(_, why) => why === 'escapeKeyDown' && changed.length === 0 && close()} aria-labelledby="plan-editor">
      <DialogTitle id="plan-editor">Write the plan</DialogTitle>
      <DialogContent className="step-content">
        <p className="quiet">{about}</p>
        {fault && (
          <Notice tone="warning">
            <p className="strong">{fault}</p>
          </Notice>
        )}
        <output aria-live="polite" className="quiet">{changed.length > 0 ? `Not saved yet: ${changed.join(', ')}` : says}</output>
        {codes.map((code) => (
          <div key={code}>
            <TextField id={`section-${code}`} label={`${code}: ${titles[code]}`} multiline fullWidth minRows={3} maxRows={20} value={texts[code] ?? ''} onChange={({ target }) => setTexts({ ...texts, [code]: target.value })} />
            {before[code] !== undefined && before[code] !== (texts[code] ?? '') && (
              <details>
                <summary>What the plan in force says</summary>
                <p className="whole-text">{before[code]}</p>
              </details>
            )}
          </div>
        ))}
      </DialogContent>
      <DialogActions>
        <Button onClick={close} disabled={busy}>
          {changed.length > 0 ? 'Close without saving' : 'Close'}
        </Button>
        <Button variant="outlined" onClick={() => void save()} disabled={busy || changed.length === 0}>
          Save
        </Button>
        <Button variant="contained" onClick={() => void save(close)} disabled={busy}>
          {busy ? 'Saving …' : 'Save and close'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
