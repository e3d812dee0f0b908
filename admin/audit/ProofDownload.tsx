import Button from '@mui/material/Button';
import { useState } from 'react';
import { AuditProofDocument } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { ask } from '../providers/client.js';

/** A file with the entries about a child that anybody can check without this system. */
export function ProofDownload({ child }: { child: string }) {
  const [state, setState] = useState<'waiting' | 'done' | { error: unknown } | null>(null);
  const download = async () => {
    setState('waiting');
    try {
      const { auditProof } = await ask(AuditProofDocument, { child });
      save(`audit-proof-${child}.json`, JSON.stringify(auditProof, null, 1));
      setState('done');
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <section className="panel proof" aria-labelledby="proof">
      <h2 id="proof">Proof</h2>
      <p>A file with all signed entries about this child. Whoever has it and the public key of the log can check, without this system, that no entry in it was changed or made up. It names staff and fields, and no answers.</p>
      <p>
        <Button variant="outlined" disabled={state === 'waiting'} onClick={() => void download()}>
          Download the proof
        </Button>
      </p>
      {state === 'done' && <Notice tone="good">The file is in your downloads. That you made it is in the log.</Notice>}
      {state !== null && typeof state === 'object' && <Failure error={state.error} />}
    </section>
  );
}

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
