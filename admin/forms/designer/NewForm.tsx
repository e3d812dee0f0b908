import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { CreateDesignDocument } from '../../gql/graphql.js';
import { Notice } from '../../layout/Notice.js';
import { usePhone } from '../../layout/use-phone.js';
import { send } from '../../providers/client.js';
import { type Fault, faultOf } from '../../providers/faults.js';
import type { FormRow } from '../lookups.js';
import { Pick, Words } from './fields.js';
import { readFile } from './file.js';
import type { Drawn } from './model.js';
import { keyFor } from './edit.js';

interface NewFormProps {
  authority: string;
  forms: readonly FormRow[];
  /** Begin with a file. */
  fromFile: boolean;
  close: () => void;
}

const codeFor = (title: string): string => keyFor(title, []).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).slice(0, 40);

/** A form of the authority's own: blank, a copy of another, or from a file. */
export function NewForm({ authority, forms, fromFile, close }: NewFormProps) {
  const phone = usePhone();
  const id = useId();
  const [title, setTitle] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [copyOf, setCopyOf] = useState('');
  const [file, setFile] = useState<Drawn | null>(null);
  const [problem, setProblem] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);
  const shown = code ?? codeFor(title);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    if (!chosen) return;
    const read = await readFile(chosen);
    if ('problem' in read) return setProblem(read.problem);
    setProblem('');
    setFile(read.form);
    setTitle(String(read.form.title));
    setCode(String(read.form.code));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fromFile && !file) return setProblem('Choose a file.');
    if (title.trim() === '') return setProblem('Give the form a title.');
    setBusy(true);
    setFault(null);
    try {
      const { createDesign } = await send(CreateDesignDocument, { input: { authority, title, code: shown, copyOf: copyOf || null, definition: file } });
      window.location.hash = `#/designs/${createDesign?.id}/show`;
    } catch (error) {
      setFault(faultOf(error));
      setBusy(false);
    }
  };
  const problems = (fault?.details['problems'] ?? []) as { path: string; message: string }[];
  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="sm" onClose={(_, why) => why === 'escapeKeyDown' && !busy && close()} aria-labelledby="new-title">
      <form onSubmit={(event) => void submit(event)} noValidate className="step-form">
        <DialogTitle id="new-title">{fromFile ? 'Import a form from a file' : 'Draw a new form'}</DialogTitle>
        <DialogContent className="step-content design-fields">
          {fault && (
            <Notice tone="bad">
              <p className="strong">{fault.message}</p>
              {problems.length > 1 && (
                <ul>
                  {problems.slice(0, 10).map(({ path, message }) => (
                    <li key={path + message}>
                      {path && <code>{path}</code>} {message}
                    </li>
                  ))}
                </ul>
              )}
              {typeof fault.details['design'] === 'string' && <a href={`#/designs/${fault.details['design']}/show`}>Go to it</a>}
            </Notice>
          )}
          {fromFile ? (
            <div>
              <label htmlFor={id}>File that was exported</label>
              <input id={id} type="file" accept=".json,application/json" className="design-file" onChange={(event) => void choose(event)} />
            </div>
          ) : (
            <Pick label="Begin with" value={copyOf} choices={[['', 'A blank form'], ...forms.flatMap((form) => (form.versions?.[0] ? [[form.versions[0].id!, `A copy of “${form.title}”`] as const] : []))]} onChange={setCopyOf} />
          )}
          <Words label="Title" value={title} onChange={(value) => (setTitle(value), setProblem(''))} {...(problem && { problem })} />
          <Words label="Code" value={shown} hint="Small letters, digits and underscores. It never changes; programs know the form by it." onChange={setCode} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close} disabled={busy}>
            Cancel
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {busy ? 'Sending …' : fromFile ? 'Import' : 'Begin'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
