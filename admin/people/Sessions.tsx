import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EndSessionsOfPersonDocument, SessionsOfPersonDocument } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { Failure } from '../layout/Failure.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { momentInWords } from '../words/dates.js';
import type { Done } from './PersonPage.js';
import type { Person } from './lookups.js';

/** Where somebody is signed in, roughly: browser and network. */
export function Sessions({ person, done }: { person: Person; done: Done }) {
  const [ending, setEnding] = useState(false);
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['sessions of', person.id], queryFn: async () => (await ask(SessionsOfPersonDocument, { id: person.id })).sessionsOf ?? [], gcTime: 0 });
  return (
    <section className="panel person-part" aria-labelledby="sessions">
      <div className="part-head">
        <h2 id="sessions">Where they are signed in</h2>
        {data && data.length > 0 && (
          <Button size="small" variant="outlined" color="error" onClick={() => setEnding(true)}>
            Sign out everywhere
          </Button>
        )}
      </div>
      {error ? <Failure error={error} retry={() => void refetch()} /> : isPending ? <Waiting /> : data.length === 0 && <p className="quiet">Nowhere at present.</p>}
      <ul className="entries">
        {data?.map(({ id, browser, actingName, startedAt, activeAt, addressRange }) => (
          <li key={id}>
            <div>
              <span className="strong">{browser}</span>
              {actingName && `: ${actingName}`}
              <span className="second-line">
                Signed in {startedAt && momentInWords(startedAt)}, last used {activeAt && momentInWords(activeAt)}; network {addressRange}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {ending && (
        <AdministratorDialog
          title="Sign this person out everywhere"
          about={`${person.name}, ${person.email}`}
          confirm="Sign out everywhere"
          harmful
          reason={{ label: 'Why', hint: 'For the auditor to read, such as a lost laptop.' }}
          act={async (reason) => {
            await send(EndSessionsOfPersonDocument, { input: { person: person.id, reason } });
            done(`${person.name} is signed out everywhere.`);
          }}
          close={() => setEnding(false)}
        >
          <p>It holds at once. What they typed is kept. They can sign in again.</p>
        </AdministratorDialog>
      )}
    </section>
  );
}
