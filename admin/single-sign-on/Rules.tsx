import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import type { StaffRoleName } from '../gql/graphql.js';
import { Choice } from '../layout/Choice.js';
import { staffRoles } from '../words/roles.js';

export interface Rule {
  claim: string;
  value: string;
  role: StaffRoleName;
}

const options = Object.fromEntries(Object.entries(staffRoles).map(([name, { says }]) => [name, says]));

/** Which claim gives which role. Who has none of them is not let in. */
export function Rules({ rules, change }: { rules: readonly Rule[]; change: (rules: readonly Rule[]) => void }) {
  const set = (at: number, part: Partial<Rule>) => change(rules.map((rule, index) => (index === at ? { ...rule, ...part } : rule)));
  return (
    <fieldset className="policy-group rules">
      <legend>Roles</legend>
      <p className="quiet small">Whoever has the value in the claim has the role from the next sign-in; who has none of them is not let in.</p>
      {rules.map(({ claim, value, role }, index) => (
        <fieldset key={index} className="rule-row" aria-label={`Rule ${index + 1}`}>
          <TextField id={`claim-${index}`} label="Claim" value={claim} onChange={({ target }) => set(index, { claim: target.value })} />
          <TextField id={`value-${index}`} label="has" value={value} onChange={({ target }) => set(index, { value: target.value })} />
          <Choice<StaffRoleName> id={`role-${index}`} label="Role" value={role} options={options} onChange={(next) => set(index, { role: next })} />
          <Button size="small" color="error" onClick={() => change(rules.filter((_, each) => each !== index))} aria-label={`Remove: rule ${index + 1}`}>
            Remove
          </Button>
        </fieldset>
      ))}
      <Button size="small" variant="outlined" onClick={() => change([...rules, { claim: rules.at(-1)?.claim ?? 'groups', value: '', role: 'CASEWORKER' }])}>
        Add a rule
      </Button>
    </fieldset>
  );
}
