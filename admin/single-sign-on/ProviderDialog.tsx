import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { SaveIdentityProviderDocument } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { Choice } from '../layout/Choice.js';
import { send } from '../providers/client.js';
import type { Provider } from './ProvidersPage.js';
import { type Rule, Rules } from './Rules.js';

interface ProviderDialogProps {
  authority: string;
  /** Absent for a new one. */
  provider: Provider | null;
  reload: () => void;
  close: () => void;
}

const plain = { autoComplete: 'off', spellCheck: false };

/** How a provider of OpenID Connect is set up. The secret is never shown; left empty, the one that is kept stays. */
export default function ProviderDialog({ authority, provider, reload, close }: ProviderDialogProps) {
  const [forSettings, setForSettings] = useState(provider?.forSettings ?? false);
  const [text, setText] = useState({ name: provider?.name ?? '', issuer: provider?.issuer ?? '', clientId: provider?.clientId ?? '', clientSecret: '', scope: provider?.scope ?? 'openid profile email', emailDomains: provider?.emailDomains?.join(', ') ?? '' });
  const [rules, setRules] = useState<readonly Rule[]>(provider?.roleRules?.map(({ claim, value, role }) => ({ claim, value, role })) ?? [{ claim: 'groups', value: '', role: 'CASEWORKER' }]);
  const [approves, setApproves] = useState(provider?.approves ?? false);
  const notify = useNotify();
  const field = (name: keyof typeof text, label: string, hint: string, more: object = {}) => (
    <TextField id={name} label={label} fullWidth value={text[name]} helperText={hint} onChange={({ target }) => setText({ ...text, [name]: target.value })} slotProps={{ htmlInput: plain }} {...more} />
  );

  const act = async () => {
    const { emailDomains, clientSecret, ...rest } = text;
    await send(SaveIdentityProviderDocument, { input: { authority, forSettings, approves, ...rest, clientSecret: clientSecret === '' ? null : clientSecret, emailDomains: emailDomains.split(/[\s,;]+/).filter(Boolean), roleRules: forSettings ? [] : [...rules] } });
    notify(`${text.name} is set up. Try it before you tell people.`, { type: 'success' });
    reload();
  };
  const check = () => (text.name.trim() === '' || text.issuer.trim() === '' || text.clientId.trim() === '' ? 'Enter what the button says, the issuer and the client.' : !forSettings && rules.some(({ claim, value }) => claim.trim() === '' || value.trim() === '') ? 'Fill in each rule, or take it away.' : undefined);

  return (
    <AdministratorDialog title={provider ? 'Change the provider' : 'Add a provider'} confirm="Save" check={check} act={act} close={close}>
      <Choice id="kind" label="For" value={forSettings ? 'SETTING' : 'STAFF'} options={{ STAFF: 'Staff of the authority', SETTING: 'People of settings, such as DfE Sign-in' }} onChange={(kind) => { setForSettings(kind === 'SETTING'); if (!provider) setText({ ...text, scope: kind === 'SETTING' ? 'openid profile email organisation' : 'openid profile email' }); }} />
      {field('name', 'What the button says after “Sign in with”', 'Such as: Devon County Council staff')}
      {field('issuer', 'Issuer', 'The https: address below which /.well-known/openid-configuration is')}
      {field('clientId', 'Client', 'The name by which the provider knows this portal')}
      {field('clientSecret', 'Secret', provider ? 'Leave empty to keep the one that is stored' : 'Kept sealed, and never shown again', { type: 'password', slotProps: { htmlInput: { ...plain, autoComplete: 'new-password' } } })}
      {field('scope', 'Scopes', forSettings ? 'With organisation, which gives the URN' : 'With the one that gives the claim of the rules, such as groups')}
      {field('emailDomains', 'Domains that it vouches for', 'Separated by commas. An account that has an address there already is joined to it')}
      {forSettings ? (
        <FormControlLabel control={<Checkbox checked={approves} onChange={({ target }) => setApproves(target.checked)} />} label="Who comes from it belongs to the setting at once" />
      ) : (
        <Rules rules={rules} change={setRules} />
      )}
    </AdministratorDialog>
  );
}
