import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ActDialog } from '../acts/ActDialog.js';
import { type LetterGuestFragment, type LetterLineFragment, MailLetterDocument } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { momentInWords } from '../words/dates.js';

/** To whom a letter was mailed as a link, and when they read it. */
export const MailedTo = ({ guests }: { guests: readonly LetterGuestFragment[] }) => (
  <>
    {guests.map(({ id, name, relationship, email, invitedAt, openedAt, withdrawnAt }) => (
      <p key={id} className="quiet small">
        Link mailed to {name} ({relationship}, {email}), {invitedAt && momentInWords(invitedAt)}: {withdrawnAt ? 'ended' : openedAt ? `first read ${momentInWords(openedAt)}` : 'not opened yet'}
      </p>
    ))}
  </>
);

const empty = { name: '', relationship: '', email: '' };

/** A link to a letter, for a parent who has no account. */
export function MailLetterDialog({ letter, close, done }: { letter: LetterLineFragment; close: () => void; done: () => Promise<unknown> }) {
  const [typed, setTyped] = useState(empty);
  const [missing, setMissing] = useState<string | undefined>();
  const field = (name: keyof typeof empty) => ({ name, value: typed[name], onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }), fullWidth: true, margin: 'dense' as const, error: missing === name });
  return (
    <ActDialog
      title="Mail a link to the letter"
      about={letter.title}
      confirm="Mail the link"
      written={Object.values(typed).some((each) => each.trim() !== '')}
      check={() => {
        const first = (['name', 'relationship', 'email'] as const).find((each) => typed[each].trim() === '');
        setMissing(first);
        return first;
      }}
      act={() => send(MailLetterDocument, { input: { letter: letter.id, ...typed } })}
      onDone={() => {
        close();
        void done();
      }}
      close={close}
    >
      <p>They get a link, and a code when they have opened it. The mails say that there is a letter, and nothing of it. You see here when they first read it.</p>
      <TextField label="Name" {...field('name')} helperText={missing === 'name' ? 'Enter their name.' : undefined} />
      <TextField label="Who they are" {...field('relationship')} helperText={missing === 'relationship' ? 'Say who they are.' : 'Such as Mother'} />
      <TextField label="E-mail address" type="email" {...field('email')} helperText={missing === 'email' ? 'Enter their address.' : 'Check it letter by letter.'} />
    </ActDialog>
  );
}
