import Button from '@mui/material/Button';
import { Notice } from '../../layout/Notice.js';
import type { Merged } from './merge.js';
import type { Clash, Settling } from './use-design.js';

/** Somebody else saved the same form: what each changed is here, and both can be put together. */
export function ClashNotice({ clash: { savedByName, merged }, settle }: { clash: Clash; settle: (how: Settling) => void }) {
  return (
    <Notice tone="warning" focus>
      <p className="strong">{savedByName} saved this form since you opened it. Nothing was overwritten.</p>
      <WhoChanged merged={merged} other={savedByName} />
      <p>Whatever you go on with, the others stay steps back: Undo brings them out again.</p>
      <div className="row">
        <Button variant="contained" onClick={() => settle('both')}>
          Put both together
        </Button>
        <Button variant="outlined" onClick={() => settle('mine')}>
          Go on with mine
        </Button>
        <Button variant="outlined" onClick={() => settle('theirs')}>
          Go on with theirs
        </Button>
      </div>
    </Notice>
  );
}

function WhoChanged({ merged: { mine, theirs, both }, other }: { merged: Merged; other: string }) {
  const rows = [['You changed', mine], [`${other} changed`, theirs], ['Both of you changed, so that yours stands when both are put together', both]] as const;
  return (
    <ul>
      {rows.map(([who, what]) => what.length > 0 && (
        <li key={who}>
          {who}: {what.join(', ')}
        </li>
      ))}
    </ul>
  );
}
