import Button from '@mui/material/Button';
import { Notice } from '../../layout/Notice.js';
import type { Clash } from './use-design.js';

/** Somebody else saved the same form: both are here, and one is chosen. */
export function ClashNotice({ clash: { savedByName }, settle }: { clash: Clash; settle: (mine: boolean) => void }) {
  return (
    <Notice tone="warning" focus>
      <p className="strong">{savedByName} saved this form since you opened it. Nothing was overwritten.</p>
      <p>Whichever you go on with, the other stays one step back: Undo brings it out again.</p>
      <div className="row">
        <Button variant="contained" onClick={() => settle(true)}>
          Go on with mine
        </Button>
        <Button variant="outlined" onClick={() => settle(false)}>
          Go on with theirs
        </Button>
      </div>
    </Notice>
  );
}
