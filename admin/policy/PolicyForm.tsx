import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { ChangePolicyDocument, PolicyPreviewDocument, type PolicyPreviewQuery } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { Notice } from '../layout/Notice.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { Field } from './Field.js';
import { Notices } from './Notices.js';
import { type Policy, type Values, changesOf, groups, labelOf, valueInWords, valuesOf } from './words.js';

type Effects = NonNullable<PolicyPreviewQuery['policyPreview']>;

export function PolicyForm({ code, policy, reload }: { code: string; policy: Policy; reload: () => void }) {
  const [before] = useState(() => valuesOf(policy));
  const [values, setValues] = useState<Values>(before);
  const [effects, setEffects] = useState<Effects | null>(null);
  const [says, setSays] = useState<string | null>(null);
  const notify = useNotify();
  const refresh = useRefresh();
  const changes = changesOf(before, values);
  const changed = Object.keys(changes).length > 0;
  const change = (part: Partial<Values>) => {
    setValues({ ...values, ...part });
    setSays(null);
  };

  const preview = async (event: FormEvent) => {
    event.preventDefault();
    if (!changed) return setSays('Nothing was changed yet.');
    try {
      setEffects((await ask(PolicyPreviewDocument, { authority: code, changes })).policyPreview);
      setSays(null);
    } catch (error) {
      setSays(faultOf(error).message);
    }
  };

  const save = async (reason: string) => {
    await send(ChangePolicyDocument, { input: { authority: code, changes, expectedVersion: policy.version ?? 0, reason } });
    notify('The policy is changed.', { type: 'success' });
    reload();
    refresh();
  };

  return (
    <form className="panel person-part policy" onSubmit={(event) => void preview(event)} noValidate>
      {groups.map(({ title, fields }) => (
        <fieldset key={title} className="policy-group">
          <legend>{title}</legend>
          <div className="policy-fields">
            {fields.map((field) => (
              <Field key={field.name} field={field} value={values[field.name]} change={(value) => change({ [field.name]: value } as Partial<Values>)} />
            ))}
          </div>
        </fieldset>
      ))}
      <Notices notices={values.notices} change={(notices) => change({ notices })} />
      {says && <Notice tone="bad">{says}</Notice>}
      <div className="row">
        <Button type="submit" variant="contained" disabled={!changed}>
          See what changes
        </Button>
        {changed && <Button onClick={() => setValues(before)}>Undo all</Button>}
      </div>
      {effects && (
        <AdministratorDialog title="Change the policy?" confirm="Change the policy" reason={{ label: 'Why', hint: 'For the auditor to read, such as who decided it.' }} act={save} close={() => setEffects(null)}>
          <ul className="entries">
            {effects.map((effect) => (
              <li key={effect.field}>
                <div>
                  <span className="strong">{labelOf(effect.field)}</span>
                  <span className="second-line">
                    {valueInWords(effect.before)} → {valueInWords(effect.after)}
                  </span>
                  {effect.says}
                </div>
              </li>
            ))}
          </ul>
        </AdministratorDialog>
      )}
    </form>
  );
}
