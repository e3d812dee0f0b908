import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PolicyDocument } from '../gql/graphql.js';
import { Choice } from '../layout/Choice.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/lists.css';
import '../styles/people.css';
import '../styles/worklist.css';
import { ActsOfAdministrators } from './ActsOfAdministrators.js';
import { PolicyForm } from './PolicyForm.js';

/** What the authority has decided for its portal. Nothing is changed before it was shown for whom it changes what. */
export default function PolicyPage() {
  const { authorities } = useViewer();
  const [code, setCode] = useState(authorities[0]?.code ?? '');
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['policy', code], queryFn: async () => (await ask(PolicyDocument, { authority: code })).authority, gcTime: 0 });
  return (
    <>
      <PageHeading title="Policy" />
      <p className="quiet lead">Every difference between authorities is a value on this page. Before anything is changed you see what it means and for whom.</p>
      {authorities.length > 1 && (
        <p className="lead">
          <Choice id="authority" label="Authority" value={code} options={Object.fromEntries(authorities.map((each) => [each.code, each.name]))} onChange={setCode} />
        </p>
      )}
      {error ? <Failure error={error} retry={() => void refetch()} /> : isPending ? <Waiting /> : data?.policy && <PolicyForm key={`${code} ${data.policy.version}`} code={code} policy={data.policy} reload={() => void refetch()} />}
      <ActsOfAdministrators />
    </>
  );
}
