import TextField from '@mui/material/TextField';
import { Suspense, lazy, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { InviteColleagueDocument, InviteStaffDocument, type SettingRole, type StaffRoleName } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { Choice } from '../layout/Choice.js';
import { send } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';
import { settingRoles, staffRoles } from '../words/roles.js';

const SettingFilter = lazy(() => import('../reviews/SettingFilter.js'));

const saysOf = (roles: Readonly<Record<string, { says: string }>>) => Object.fromEntries(Object.entries(roles).map(([name, { says }]) => [name, says]));

/** Asks somebody to join the authority, or one of its settings, by mail. The answer is the same whether or not they have an account. */
export default function InviteDialog({ close }: { close: () => void }) {
  const { authorities } = useViewer();
  const [place, setPlace] = useState(authorities[0]?.code ?? '');
  const [setting, setSetting] = useState<string>();
  const [email, setEmail] = useState('');
  const [staffRole, setStaffRole] = useState<StaffRoleName | ''>('');
  const [settingRole, setSettingRole] = useState<SettingRole>('CONTRIBUTOR');
  const notify = useNotify();
  const refresh = useRefresh();
  const toSetting = place === 'setting';

  const act = async (reason: string) => {
    if (toSetting) await send(InviteColleagueDocument, { input: { setting: setting!, email, role: settingRole } });
    else await send(InviteStaffDocument, { input: { authority: place, email, role: staffRole as StaffRoleName, reason } });
    notify(`A link is on its way to ${email}.`, { type: 'success' });
    refresh();
  };
  const check = () => (email.trim() === '' ? 'Enter an e-mail address.' : toSetting && !setting ? 'Choose the setting.' : !toSetting && staffRole === '' ? 'Choose what they will do.' : undefined);

  return (
    <AdministratorDialog title="Invite somebody" confirm="Send the invitation" check={check} act={act} close={close} {...(!toSetting && { reason: { label: 'Why', hint: 'For the auditor to read, such as who asked for it.' } })}>
      <p>They get a mail with a link. With it they join with the account that they have, or make one.</p>
      <Choice id="place" label="To join" value={place} options={{ ...Object.fromEntries(authorities.map(({ code, name }) => [code, name])), setting: 'A setting' }} onChange={setPlace} />
      {toSetting && (
        <Suspense fallback={null}>
          <SettingFilter value={setting} onChange={setSetting} />
        </Suspense>
      )}
      <TextField id="email" label="Work e-mail address" type="email" fullWidth value={email} onChange={({ target }) => setEmail(target.value)} slotProps={{ htmlInput: { autoComplete: 'off', spellCheck: false } }} />
      {toSetting ? (
        <Choice<SettingRole> id="setting-role" label="What they will do there" value={settingRole} options={saysOf(settingRoles)} hint={settingRoles[settingRole].means} onChange={setSettingRole} />
      ) : (
        <Choice<StaffRoleName> id="staff-role" label="What they will do there" value={staffRole} none="Choose" options={saysOf(staffRoles)} hint={staffRole === '' ? undefined : staffRoles[staffRole].means} onChange={setStaffRole} />
      )}
    </AdministratorDialog>
  );
}
