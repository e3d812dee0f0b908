import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { ActDialog } from '../acts/ActDialog.js';
import { type AdviceKind, AskForAdviceDocument } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import type { CaseOf } from './AdvicePanel.js';
import { adviceKinds } from './words.js';

const empty = { name: '', organisation: '', email: '', asks: '' };

/** Who is asked for which advice. The day by which it is due is the law’s, and is not asked here. */
export function AskDialog({ of, close, done }: { of: CaseOf; close: () => void; done: () => Promise<unknown> }) {
  const [kind, setKind] = useState<AdviceKind>('EDUCATIONAL');
  const [typed, setTyped] = useState(empty);
  const [missing, setMissing] = useState<string | undefined>();
  const field = (name: keyof typeof empty) => ({ name, value: typed[name], onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }), fullWidth: true, margin: 'dense' as const });

  return (
    <ActDialog
      title="Ask for advice"
      confirm="Mail the request"
      written={Object.values(typed).some((each) => each.trim() !== '')}
      check={() => {
        const first = typed.name.trim() === '' ? 'name' : typed.email.trim() === '' ? 'email' : undefined;
        setMissing(first);
        return first;
      }}
      act={() => send(AskForAdviceDocument, { input: { ...of, kind, name: typed.name, organisation: typed.organisation || null, email: typed.email, asks: typed.asks || null } })}
      onDone={() => {
        close();
        void done();
      }}
      close={close}
    >
      <TextField label="Which advice" select slotProps={{ select: { native: true }, htmlInput: { name: 'kind' } }} value={kind} onChange={({ target }) => setKind(target.value as AdviceKind)} fullWidth margin="dense" helperText="By regulation 6(1)">
        {Object.entries(adviceKinds).map(([code, says]) => (
          <option key={code} value={code}>
            {says}
          </option>
        ))}
      </TextField>
      <TextField label="Of whom" {...field('name')} error={missing === 'name'} helperText={missing === 'name' ? 'Enter their name.' : undefined} />
      <TextField label="Where they work (optional)" {...field('organisation')} />
      <TextField label="E-mail address" type="email" {...field('email')} error={missing === 'email'} helperText={missing === 'email' ? 'Enter their address.' : 'Check it letter by letter: the link, the code and the reminders go there.'} />
      <TextField label="What you ask (optional)" multiline minRows={2} maxRows={8} {...field('asks')} helperText="For them to read when they are in. The mails say nothing of it, and name nobody." />
    </ActDialog>
  );
}
