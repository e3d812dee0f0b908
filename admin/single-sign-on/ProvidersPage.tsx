import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { useNotify } from 'react-admin';
import { EndIdentityProviderDocument, IdentityProviderAnswersDocument, IdentityProviderSettingsDocument, type IdentityProviderSettingsQuery } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { Choice } from '../layout/Choice.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/lists.css';
import '../styles/people.css';
import '../styles/worklist.css';
import { staffRoles } from '../words/roles.js';

const ProviderDialog = lazy(() => import('./ProviderDialog.js'));

export type Provider = NonNullable<IdentityProviderSettingsQuery['identityProviderSettings']>[number];

/** Through which providers of their own people sign in: the authority’s for staff, DfE Sign-in for settings. */
export default function ProvidersPage() {
  const { authorities } = useViewer();
  const [code, setCode] = useState(authorities[0]?.code ?? '');
  const [editing, setEditing] = useState<Provider | 'new' | null>(null);
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['identity providers', code], queryFn: async () => (await ask(IdentityProviderSettingsDocument, { authority: code })).identityProviderSettings ?? [], gcTime: 0 });
  const reload = () => void refetch();
  return (
    <>
      <PageHeading
        title="Single sign-on"
        beside={
          <Button variant="contained" onClick={() => setEditing('new')}>
            Add a provider
          </Button>
        }
      />
      <p className="quiet lead">Staff can sign in with the account that they have at work, and people of settings with DfE Sign-in. Any provider of OpenID Connect will do. What it says of roles counts at every sign-in.</p>
      {authorities.length > 1 && (
        <p className="lead">
          <Choice id="authority" label="Authority" value={code} options={Object.fromEntries(authorities.map((each) => [each.code, each.name]))} onChange={setCode} />
        </p>
      )}
      {error ? <Failure error={error} retry={reload} /> : isPending ? <Waiting /> : data.length === 0 ? <Empty says="No provider is set up. Everybody signs in with a password and a second factor." /> : data.map((provider) => <ProviderPanel key={provider.id} provider={provider} edit={() => setEditing(provider)} reload={reload} />)}
      {editing && (
        <Suspense fallback={null}>
          <ProviderDialog authority={code} provider={editing === 'new' ? null : editing} reload={reload} close={() => setEditing(null)} />
        </Suspense>
      )}
    </>
  );
}

function ProviderPanel({ provider, edit, reload }: { provider: Provider; edit: () => void; reload: () => void }) {
  const { id, name, forSettings, issuer, clientId, scope, emailDomains, roleRules, approves, callback } = provider;
  const [ending, setEnding] = useState(false);
  const [trying, setTrying] = useState(false);
  const notify = useNotify();
  const tryIt = async () => {
    setTrying(true);
    await ask(IdentityProviderAnswersDocument, { provider: id }).then(() => notify(`${name} answers.`, { type: 'success' }), (error: unknown) => notify(`${name} does not answer as it should. ${faultOf(error).message}`, { type: 'error' }));
    setTrying(false);
  };
  const facts: [string, string][] = [
    ['For', forSettings ? `People of settings, by the URN that the provider gives; ${approves ? 'they belong to the setting at once' : 'they ask to join, unless their address is the setting’s own'}` : 'Staff of the authority'],
    ['Issuer', issuer ?? ''],
    ['Client', clientId ?? ''],
    ['Scopes', scope ?? ''],
    ['Vouches for', emailDomains?.join(', ') || 'No domain'],
    ...(forSettings ? [] : ([['Roles', (roleRules ?? []).map(({ claim, value, role }) => `${claim} has ${value}: ${staffRoles[role].says.toLowerCase()}`).join('; ')]] as [string, string][])),
    ['Redirect address', callback ?? ''],
  ];
  return (
    <section className="panel person-part" aria-labelledby={`provider-${id}`}>
      <div className="part-head">
        <h2 id={`provider-${id}`}>{name}</h2>
        <span className="row">
          <Button size="small" variant="outlined" disabled={trying} onClick={() => void tryIt()} aria-label={`Try it: ${name}`}>
            {trying ? 'Trying …' : 'Try it'}
          </Button>
          <Button size="small" variant="outlined" onClick={edit} aria-label={`Change: ${name}`}>
            Change
          </Button>
          <Button size="small" variant="outlined" color="error" onClick={() => setEnding(true)} aria-label={`Take away: ${name}`}>
            Take away
          </Button>
        </span>
      </div>
      <dl className="facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {ending && (
        <AdministratorDialog
          title="Take this provider away?"
          about={name ?? ''}
          confirm="Take it away"
          harmful
          act={async () => {
            await send(EndIdentityProviderDocument, { provider: id });
            notify(`Nobody signs in with ${name} any more.`, { type: 'success' });
            reload();
          }}
          close={() => setEnding(false)}
        >
          <p>Nobody signs in through it any more. Accounts and roles that came from it stay; those people choose a password with “You have forgotten your password?”.</p>
        </AdministratorDialog>
      )}
    </section>
  );
}
