import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ChangeLetterDocument, DiscardLetterDocument, type LetterGuestFragment, type LetterLineFragment, SendLetterDocument, WriteLetterDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import '../styles/process.css';
import { dayInWords } from '../words/dates.js';
import { MailLetterDialog, MailedTo } from './MailLetter.js';
import { templateWords } from './template-words.js';

interface LettersPanelProps {
  of: { review: string } | { assessment: string };
  letters: readonly LetterLineFragment[];
  fitting: readonly string[];
  hasSetting: boolean;
  /** People who were mailed a link to something of the case. */
  guests: readonly LetterGuestFragment[];
  reload: () => Promise<unknown>;
}

/** Letters on a case: written from the authority's templates, read over, sent, kept. */
export function LettersPanel({ of, letters, fitting, hasSetting, guests, reload }: LettersPanelProps) {
  const [writing, setWriting] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [mailing, setMailing] = useState<LetterLineFragment | null>(null);
  const draft = letters.find(({ id }) => id === open);
  if (letters.length === 0 && fitting.length === 0) return null;
  return (
    <section className="panel section-panel" aria-labelledby="letters">
      <h2 id="letters">Letters</h2>
      {letters.length === 0 && <p className="quiet">No letter has been written yet.</p>}
      <ul className="letters">
        {letters.map((letter) => (
          <li key={letter.id}>
            <p className="strong">{letter.title}</p>
            {letter.state === 'DRAFT' ? (
              <p className="row">
                <span className="quiet">Not sent yet, written by {letter.writtenByName}</span>
                <button type="button" className="link-button" onClick={() => setOpen(letter.id)}>
                  Read over and send
                </button>
              </p>
            ) : (
              <p className="row">
                <span className="quiet">
                  Sent {letter.sentOn && dayInWords(letter.sentOn)} by {letter.sentByName}
                  {letter.toSetting ? ', with a copy for the setting' : ''}
                </span>
                {letter.pdf === 'READY' && (
                  <button type="button" className="link-button" onClick={() => setMailing(letter)}>
                    Mail a link to it
                  </button>
                )}
                {letter.pdf === 'READY' ? <a href={`/letters/${letter.id}`}>Open the PDF to print it</a> : <button type="button" className="link-button" onClick={() => void reload()}>The PDF is being made: look again</button>}
              </p>
            )}
            <MailedTo guests={guests.filter(({ purpose, about }) => purpose === 'LETTER' && about === letter.id)} />
          </li>
        ))}
      </ul>
      {mailing && <MailLetterDialog letter={mailing} close={() => setMailing(null)} done={reload} />}
      {fitting.length > 0 && (
        <Button variant="outlined" onClick={() => setWriting(true)}>
          Write a letter
        </Button>
      )}
      {writing && <WriteDialog of={of} fitting={fitting} close={() => setWriting(false)} written={async (id) => { setWriting(false); await reload(); setOpen(id); }} />}
      {draft?.state === 'DRAFT' && <LetterDialog key={draft.id} letter={draft} hasSetting={hasSetting} reload={reload} close={() => setOpen(null)} />}
    </section>
  );
}

function WriteDialog({ of, fitting, close, written }: { of: LettersPanelProps['of']; fitting: readonly string[]; close: () => void; written: (id: string) => Promise<void> }) {
  const [template, setTemplate] = useState(fitting[0] ?? '');
  const [recipient, setRecipient] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const write = async () => {
    if (recipient.trim() === '') return setFault('Say whom the letter is for.');
    setBusy(true);
    setFault('');
    try {
      const { writeLetter } = await send(WriteLetterDocument, { input: { ...of, template, recipient } });
      if (writeLetter) await written(String(writeLetter.id));
    } catch (error) {
      setFault(faultOf(error).message);
      setBusy(false);
    }
  };
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={(_, why) => why === 'escapeKeyDown' && !busy && close()} aria-labelledby="write-letter">
      <DialogTitle id="write-letter">Write a letter</DialogTitle>
      <DialogContent className="step-content">
        {fault && <Notice tone="bad">{fault}</Notice>}
        <TextField id="letter-template" select fullWidth margin="dense" label="Which letter" value={template} onChange={({ target }) => setTemplate(target.value)} slotProps={{ select: { native: true } }}>
          {fitting.map((code) => (
            <option key={code} value={code}>
              {templateWords[code] ?? code}
            </option>
          ))}
        </TextField>
        <TextField id="letter-recipient" label="Whom it is for" helperText="Name, then the address in lines of its own where it goes by post." multiline fullWidth minRows={3} margin="dense" value={recipient} onChange={({ target }) => setRecipient(target.value)} />
        <p className="quiet small">What is known of the case is filled in. You read it over before anything is sent.</p>
      </DialogContent>
      <DialogActions>
        <Button onClick={close} disabled={busy}>
          Cancel
        </Button>
        <Button variant="contained" onClick={() => void write()} disabled={busy}>
          {busy ? 'Writing …' : 'Write it'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function LetterDialog({ letter, hasSetting, reload, close }: { letter: LetterLineFragment; hasSetting: boolean; reload: () => Promise<unknown>; close: () => void }) {
  const [title, setTitle] = useState(letter.title ?? '');
  const [recipient, setRecipient] = useState(letter.recipient ?? '');
  const [body, setBody] = useState(letter.body ?? '');
  const [toSetting, setToSetting] = useState(hasSetting);
  const [version, setVersion] = useState(letter.version);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<unknown>, then: () => void) => {
    if (busy) return;
    setBusy(true);
    setFault('');
    try {
      await work();
      await reload();
      then();
    } catch (error) {
      setFault(faultOf(error).message || 'It could not be recorded. What you typed is still here.');
    } finally {
      setBusy(false);
    }
  };
  const save = async (): Promise<number | null> => {
    if (title === letter.title && recipient === letter.recipient && body === letter.body && version === letter.version) return version;
    const { changeLetter } = await send(ChangeLetterDocument, { input: { letter: letter.id, expectedVersion: version, title, recipient, body } });
    setVersion(changeLetter?.version ?? version);
    return changeLetter?.version ?? version;
  };
  return (
    <Dialog open fullWidth maxWidth="md" onClose={(_, why) => why === 'escapeKeyDown' && !busy && body === letter.body && close()} aria-labelledby="letter-title">
      <DialogTitle id="letter-title">Read over and send</DialogTitle>
      <DialogContent className="step-content">
        {fault && (
          <Notice tone="warning">
            <p className="strong">{fault}</p>
          </Notice>
        )}
        <TextField id="letter-subject" label="Title" fullWidth margin="dense" value={title} onChange={({ target }) => setTitle(target.value)} />
        <TextField id="letter-to" label="Whom it is for" multiline fullWidth minRows={2} margin="dense" value={recipient} onChange={({ target }) => setRecipient(target.value)} />
        <TextField id="letter-body" label="The letter" multiline fullWidth minRows={12} maxRows={30} margin="dense" value={body} onChange={({ target }) => setBody(target.value)} helperText="A line that begins with # is a heading. What stands in square brackets is not known: write it in. The words on appeal, mediation and advice are put in the place of {{block…}} when it is sent." />
        {hasSetting && <FormControlLabel control={<Checkbox checked={toSetting} onChange={({ target }) => setToSetting(target.checked)} />} label="Copy for the setting in the portal" />}
      </DialogContent>
      <DialogActions>
        <Button onClick={() => void act(() => send(DiscardLetterDocument, { input: { letter: letter.id, expectedVersion: version } }), close)} disabled={busy} color="error">
          Give it up
        </Button>
        <Button onClick={close} disabled={busy}>
          Close
        </Button>
        <Button variant="outlined" onClick={() => void act(save, close)} disabled={busy}>
          Save for later
        </Button>
        <Button variant="contained" onClick={() => void act(async () => send(SendLetterDocument, { input: { letter: letter.id, expectedVersion: await save(), toSetting } }), close)} disabled={busy}>
          {busy ? 'Sending …' : 'Send it'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
