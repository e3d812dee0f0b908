import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { ReleaseLockoutDocument, SignInTroubleDocument, type SignInTroubleQuery } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { personAt } from '../people/lookups.js';
import { ask, send } from '../providers/client.js';
import '../styles/lists.css';
import '../styles/people.css';
import '../styles/worklist.css';
import { momentInWords } from '../words/dates.js';
import { mailStates, templateInWords } from './words.js';

type Lockout = NonNullable<SignInTroubleQuery['lockouts']>[number];
type Mail = NonNullable<SignInTroubleQuery['undeliveredMails']>[number];

/** Who cannot get in just now: because of too many tries, or because a mail did not arrive. */
export default function TroublePage() {
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['sign-in trouble'], queryFn: () => ask(SignInTroubleDocument, {}), gcTime: 0 });
  return (
    <>
      <PageHeading title="Sign-in trouble" beside={<Button variant="outlined" onClick={() => void refetch()}>Look again</Button>} />
      {error ? <Failure error={error} retry={() => void refetch()} /> : isPending ? <Waiting /> : <Trouble {...data} reload={() => void refetch()} />}
    </>
  );
}

function Trouble({ mailDelivery, lockouts, undeliveredMails, reload }: SignInTroubleQuery & { reload: () => void }) {
  return (
    <>
      {mailDelivery === 'DEFERRED' && <Notice tone="warning">The mail server takes no mail at present. Mails wait and go out when it is back; codes that are too old by then are not sent.</Notice>}
      <section aria-labelledby="lockouts">
        <h2 id="lockouts">Too many tries</h2>
        <p className="quiet lead">People who cannot go on signing in for a while, because somebody tried too often, perhaps not they. It ends by itself; a browser that they have used before is not concerned.</p>
        {lockouts?.length ? <Lockouts rows={lockouts} reload={reload} /> : <Empty says="Nobody is locked out." />}
      </section>
      <section aria-labelledby="mails">
        <h2 id="mails">Mails that did not arrive</h2>
        <p className="quiet lead">Of the last 30 days, to people of the authority and its settings. The words of a mail are not kept.</p>
        {undeliveredMails?.length ? <Mails rows={undeliveredMails} /> : <Empty says="Every mail was taken by its mail server." />}
      </section>
    </>
  );
}

function Lockouts({ rows, reload }: { rows: readonly Lockout[]; reload: () => void }) {
  const [releasing, setReleasing] = useState<Lockout | null>(null);
  const notify = useNotify();
  return (
    <div className="panel person-part">
      <ul className="entries">
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <a className="strong" href={personAt(row.id)}>
                {row.name}
              </a>
              , {row.email}
              <span className="second-line">
                Too many: {row.of.join(', ')}. Until {row.until && momentInWords(row.until)}
              </span>
            </div>
            <Button size="small" variant="outlined" onClick={() => setReleasing(row)} aria-label={`Release: ${row.name}`}>
              Release
            </Button>
          </li>
        ))}
      </ul>
      {releasing && (
        <AdministratorDialog
          title="Let them try again at once?"
          about={`${releasing.name}, ${releasing.email}`}
          confirm="Release"
          reason={{ label: 'Why', hint: 'Say how you know that it was them, such as a call to a number that you know.' }}
          act={async (reason) => {
            await send(ReleaseLockoutDocument, { input: { person: releasing.id, reason } });
            notify(`${releasing.name} can try again.`, { type: 'success' });
            reload();
          }}
          close={() => setReleasing(null)}
        >
          <p>Ask first, by a way that you know, whether it was them. If it was not, somebody is guessing their password: leave the lockout, and send them a link for a new one.</p>
        </AdministratorDialog>
      )}
    </div>
  );
}

const Mails = ({ rows }: { rows: readonly Mail[] }) => (
  <div className="panel person-part">
    <ul className="entries">
      {rows.map(({ id, recipient, template, state, answer, tries, queuedAt }) => {
        const known = mailStates[state ?? ''];
        return (
          <li key={id}>
            <div>
              <span className="strong">{recipient}</span>: {template && templateInWords(template)}
              <span className="second-line">
                {queuedAt && momentInWords(queuedAt)}, tried {tries === 1 ? 'once' : `${tries} times`}
                {answer && `; the mail server said ${answer}`}. {known?.means}
              </span>
            </div>
            <span className="state">{known?.says ?? state}</span>
          </li>
        );
      })}
    </ul>
  </div>
);
