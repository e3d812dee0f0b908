import { useState } from 'react';
import { FormComparisonDocument, type FormComparisonQuery } from '../../gql/graphql.js';
import { Failure } from '../../layout/Failure.js';
import { Waiting } from '../../layout/Waiting.js';
import { ask } from '../../providers/client.js';
import { Changes } from './Changes.js';
import { Pick } from './fields.js';

/** What is otherwise in a version than in another of its form. */
export function Compare({ version, others }: { version: string; others: readonly { id: string | null; number: number | null }[] }) {
  const [before, setBefore] = useState('');
  const [found, setFound] = useState<FormComparisonQuery['formComparison']>(null);
  const [error, setError] = useState<unknown>(null);
  const choose = (chosen: string) => {
    setBefore(chosen);
    setFound(null);
    setError(null);
    if (chosen) ask(FormComparisonDocument, { before: chosen, after: version }).then(({ formComparison }) => setFound(formComparison), setError);
  };
  if (others.length === 0) return null;
  return (
    <section className="panel form-panel" aria-label="Compare versions">
      <h2>What changed since another version</h2>
      <Pick label="Compare with" value={before} choices={[['', 'Choose a version'], ...others.map(({ id, number }) => [id!, `Version ${number}`] as const)]} onChange={choose} wide={false} />
      {before && error !== null && <Failure error={error} />}
      {before && !found && error === null && <Waiting />}
      {before && found && <Changes list={found} none="Nothing changed." />}
    </section>
  );
}
