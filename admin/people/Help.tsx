import Button from '@mui/material/Button';
import { useState } from 'react';
import { CloseAccountDocument, ForgetFactorsDocument, type HelpPersonInput, ReopenAccountDocument, SendResetDocument } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { send } from '../providers/client.js';
import type { Done } from './PersonPage.js';
import type { Person } from './lookups.js';

interface Way {
  button: string;
  title: string;
  means: string;
  hint: string;
  harmful?: boolean;
  done: string;
  act(input: HelpPersonInput): Promise<unknown>;
}

const knows = 'Say how you know that it is them: the mail alone proves nothing.';
const ways = {
  reset: { button: 'Send a link for a new password', title: 'Send a link for a new password', means: 'The link goes to their address. You see neither link nor password, and the security question is not asked behind it.', hint: knows, done: 'The link is on its way.', act: (input) => send(SendResetDocument, { input }) },
  factors: { button: 'Forget passkeys and app', title: 'Forget passkeys, app and recovery codes', means: 'For somebody who has lost them. They are signed out everywhere, sign in with password and a mailed code, and set up new ones. They are told by e-mail.', hint: knows, harmful: true, done: 'Passkeys, app and recovery codes are forgotten.', act: (input) => send(ForgetFactorsDocument, { input }) },
  close: { button: 'Close the account', title: 'Close this account', means: 'They are signed out everywhere and cannot sign in. Work stays with its setting; to hand it over, end their access there. The account can be opened again.', hint: 'For the auditor to read.', harmful: true, done: 'The account is closed.', act: (input) => send(CloseAccountDocument, { input }) },
  reopen: { button: 'Open the account again', title: 'Open this account again', means: 'They can sign in again, with the roles and settings that they have.', hint: 'For the auditor to read.', done: 'The account is open.', act: (input) => send(ReopenAccountDocument, { input }) },
} as const satisfies Record<string, Way>;

/** What an administrator can do for somebody who cannot get in, or must not. Never choosing a password for them. */
export function Help({ person, done }: { person: Person; done: Done }) {
  const [chosen, setChosen] = useState<Way | null>(null);
  const offered: readonly Way[] = person.disabledAt ? [ways.reopen] : [ways.reset, ways.factors, ways.close];
  return (
    <section className="panel person-part" aria-labelledby="help">
      <h2 id="help">If they cannot get in, or must not</h2>
      <div className="row">
        {offered.map((way) => (
          <Button key={way.button} size="small" variant="outlined" color={way.harmful ? 'error' : 'primary'} onClick={() => setChosen(way)}>
            {way.button}
          </Button>
        ))}
      </div>
      {chosen && (
        <AdministratorDialog
          title={chosen.title}
          about={`${person.name}, ${person.email}`}
          confirm={chosen.button}
          harmful={chosen.harmful ?? false}
          reason={{ label: 'Why', hint: chosen.hint }}
          act={async (reason) => {
            await chosen.act({ person: person.id, reason });
            done(chosen.done);
          }}
          close={() => setChosen(null)}
        >
          <p>{chosen.means}</p>
        </AdministratorDialog>
      )}
    </section>
  );
}
