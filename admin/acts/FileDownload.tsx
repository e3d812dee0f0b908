import Button from '@mui/material/Button';
import { useState } from 'react';
import { FaultNotice } from './FaultNotice.js';
import { type Fault, faultOf, faultOfProblem } from '../providers/faults.js';

/** A file that was made for this person: fetched by hand, so that a refusal is said here and not on a page of its own. */
export function FileDownload({ href, says, label }: { href: string; says: string; label?: string }) {
  const [state, setState] = useState<'waiting' | 'done' | Fault | null>(null);
  const download = async () => {
    setState('waiting');
    try {
      const answer = await fetch(href, { credentials: 'same-origin' });
      if (!answer.ok) return setState(faultOfProblem(await answer.json().catch(() => null)));
      save(nameOf(answer.headers.get('content-disposition')), await answer.blob());
      setState('done');
    } catch (error) {
      setState(faultOf(error));
    }
  };
  return (
    <div className="spaced">
      <Button size="small" variant="contained" disabled={state === 'waiting'} onClick={() => void download()} aria-label={label}>
        {state === 'waiting' ? 'Fetching …' : says}
      </Button>
      {state === 'done' && <output className="small">It is in your downloads. That you took it is in the log.</output>}
      {state !== null && typeof state === 'object' && <FaultNotice fault={state} again={says} />}
    </div>
  );
}

const nameOf = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'file';

function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
