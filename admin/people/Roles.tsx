import Button from '@mui/material/Button';
import { useState } from 'react';
import { EndRoleDocument, GrantRoleDocument, type PersonRoleFragment, type StaffRoleName } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { Choice } from '../layout/Choice.js';
import { send } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';
import { momentDayInWords } from '../words/dates.js';
import { staffRoles } from '../words/roles.js';
import type { Done } from './PersonPage.js';
import type { Person } from './lookups.js';

interface RolesProps {
  person: Person;
  done: Done;
  editable: boolean;
}

/** What somebody does at the authority, since when, and who gave it why. */
export function Roles({ person, done, editable }: RolesProps) {
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<PersonRoleFragment | null>(null);
  const roles = person.staffRoles ?? [];
  const [held, ended] = [roles.filter(({ endedAt }) => !endedAt), roles.filter(({ endedAt }) => endedAt)];
  const close = () => {
    setGiving(false);
    setEnding(null);
  };
  return (
    <section className="panel person-part" aria-labelledby="roles">
      <div className="part-head">
        <h2 id="roles">Roles at the authority</h2>
        {editable && !person.teamMailbox && (
          <Button size="small" variant="outlined" onClick={() => setGiving(true)}>
            Give a role
          </Button>
        )}
      </div>
      {held.length === 0 && <p className="quiet">None at present.</p>}
      <ul className="entries">
        {held.map((each) => (
          <Role key={each.id} role={each}>
            {editable && (
              <Button size="small" variant="outlined" onClick={() => setEnding(each)} aria-label={`Take away: ${each.role ? staffRoles[each.role].says : ''}`}>
                Take away
              </Button>
            )}
          </Role>
        ))}
      </ul>
      {ended.length > 0 && (
        <details>
          <summary>Roles that ended ({ended.length})</summary>
          <ul className="entries">
            {ended.map((each) => (
              <Role key={each.id} role={each} />
            ))}
          </ul>
        </details>
      )}
      {giving && <GiveRole person={person} held={held} done={done} close={close} />}
      {ending && <EndRole person={person} role={ending} done={done} close={close} />}
    </section>
  );
}

const Role = ({ role: { role, authority, grantedAt, grantedByName, endedAt, reason }, children }: { role: PersonRoleFragment; children?: React.ReactNode }) => (
  <li>
    <div>
      <span className="strong">{role && staffRoles[role].says}</span>, {authority?.name}
      <span className="second-line">
        {endedAt ? `Ended ${momentDayInWords(endedAt)}` : `Since ${grantedAt ? momentDayInWords(grantedAt) : ''}, given by ${grantedByName ?? 'the installation'}`}
        {reason && `: ${reason}`}
      </span>
    </div>
    {children}
  </li>
);

function GiveRole({ person, held, done, close }: { person: Person; held: readonly PersonRoleFragment[]; done: Done; close: () => void }) {
  const { authorities } = useViewer();
  const [authority, setAuthority] = useState(authorities[0]?.code ?? '');
  const [role, setRole] = useState<StaffRoleName | ''>('');
  const open = Object.entries(staffRoles).filter(([name]) => !held.some((each) => each.role === name && each.authority?.code === authority));
  return (
    <AdministratorDialog
      title="Give a role"
      about={`${person.name}, ${person.email}`}
      confirm="Give the role"
      reason={{ label: 'Why', hint: 'For the auditor to read, such as who asked for it.' }}
      check={() => (role === '' ? 'Choose a role.' : undefined)}
      act={async (reason) => {
        await send(GrantRoleDocument, { input: { person: person.id, authority, role: role as StaffRoleName, reason } });
        done(`${person.name} is now ${staffRoles[role as StaffRoleName].says.toLowerCase()}.`);
      }}
      close={close}
    >
      {authorities.length > 1 && <Choice id="authority" label="Authority" value={authority} options={Object.fromEntries(authorities.map(({ code, name }) => [code, name]))} onChange={setAuthority} />}
      <Choice<StaffRoleName> id="role" label="Role" value={role} none="Choose" options={Object.fromEntries(open.map(([name, { says }]) => [name, says]))} hint={role === '' ? undefined : staffRoles[role].means} onChange={setRole} />
      <p>It holds from their next page, in sessions that are open, too. They are told by e-mail.</p>
    </AdministratorDialog>
  );
}

function EndRole({ person, role, done, close }: { person: Person; role: PersonRoleFragment; done: Done; close: () => void }) {
  const says = role.role ? staffRoles[role.role].says.toLowerCase() : 'this role';
  return (
    <AdministratorDialog
      title="Take a role away"
      about={`${person.name}: ${says}, ${role.authority?.name}`}
      confirm="Take it away"
      harmful
      reason={{ label: 'Why', hint: 'For the auditor to read.' }}
      act={async (reason) => {
        await send(EndRoleDocument, { input: { role: role.id, reason, expectedVersion: role.version } });
        done(`${person.name} is no longer ${says}.`);
      }}
      close={close}
    >
      <p>They are signed out everywhere at once, and told by e-mail. Cases that are assigned to them stay assigned until somebody takes them over.</p>
    </AdministratorDialog>
  );
}
