import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { ChangeSettingRoleDocument, type SettingRole } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { Choice } from '../layout/Choice.js';
import { MembershipButtons } from '../memberships/MembershipButtons.js';
import { type MembershipRow, membershipStates } from '../memberships/lookups.js';
import { send } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';
import { momentDayInWords } from '../words/dates.js';
import { settingRoles } from '../words/roles.js';
import type { Person } from './lookups.js';

/** Settings that somebody works at, or asked to; those that the authority looks after. */
export function Settings({ person }: { person: Person }) {
  const viewer = useViewer();
  const [changing, setChanging] = useState<MembershipRow | null>(null);
  const memberships = (person.memberships ?? []) as readonly MembershipRow[];
  const decides = viewer.could('Mutation.decideMembership') && person.id !== viewer.id;
  if (!person.memberships) return null;
  return (
    <section className="panel person-part" aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      {memberships.length === 0 && <p className="quiet">None.</p>}
      <ul className="entries">
        {memberships.map((each) => (
          <li key={each.id}>
            <div>
              <span className="strong">{each.setting?.name}</span>
              {each.role && `, ${settingRoles[each.role].says.toLowerCase()}`}
              <span className="second-line">
                {each.state && membershipStates[each.state].says}
                {each.decidedAt ? ` ${momentDayInWords(each.decidedAt)}` : each.requestedAt ? `, asked ${momentDayInWords(each.requestedAt)}` : ''}
              </span>
            </div>
            {decides && (
              <span className="row">
                {each.state === 'APPROVED' && (
                  <Button size="small" variant="outlined" onClick={() => setChanging(each)} aria-label={`Change role at ${each.setting?.name}`}>
                    Change role
                  </Button>
                )}
                <MembershipButtons membership={each} />
              </span>
            )}
          </li>
        ))}
      </ul>
      {changing && <ChangeRole membership={changing} close={() => setChanging(null)} />}
    </section>
  );
}

function ChangeRole({ membership, close }: { membership: MembershipRow; close: () => void }) {
  const [role, setRole] = useState<SettingRole>(membership.role ?? 'CONTRIBUTOR');
  const notify = useNotify();
  const refresh = useRefresh();
  return (
    <AdministratorDialog
      title="Change the role at a setting"
      about={`${membership.user?.name}, ${membership.setting?.name}`}
      confirm="Change the role"
      check={() => (role === membership.role ? 'Choose another role than the one they have.' : undefined)}
      act={async () => {
        await send(ChangeSettingRoleDocument, { input: { membership: membership.id, role, expectedVersion: membership.version } });
        notify(`${membership.user?.name} is now ${settingRoles[role].says.toLowerCase()} at ${membership.setting?.name}.`, { type: 'success' });
        refresh();
      }}
      close={close}
    >
      <Choice<SettingRole> id="setting-role" label="Role" value={role} options={Object.fromEntries(Object.entries(settingRoles).map(([name, { says }]) => [name, says]))} hint={settingRoles[role].means} onChange={setRole} />
      <p>It holds from their next page. Who gets less is signed out everywhere.</p>
    </AdministratorDialog>
  );
}
