import Button from '@mui/material/Button';
import { download } from './file.js';
import type { Board, SaveState } from './use-design.js';

const says: Readonly<Record<SaveState, string>> = { saved: 'Everything is saved', waiting: 'Not yet saved', saving: 'Saving …', failed: 'Not saved' };

/** What can be done with the whole drawing, and whether it is saved. */
export function Toolbar({ board, publish, canPublish }: { board: Board; publish: () => void; canPublish: boolean }) {
  const { undo, redo, saving, save, standing, form } = board;
  const preview = async () => {
    const tab = window.open('about:blank', '_blank');
    if (await save()) tab?.location.assign(`/preview/${standing.id}`);
    else tab?.close();
  };
  return (
    <div className="design-toolbar">
      <div className="row">
        <Button size="small" variant="outlined" disabled={!undo} onClick={() => undo?.()}>
          Undo
        </Button>
        <Button size="small" variant="outlined" disabled={!redo} onClick={() => redo?.()}>
          Redo
        </Button>
        <Button size="small" variant="outlined" onClick={() => void preview()}>
          Preview as a professional sees it
        </Button>
        <Button size="small" variant="outlined" onClick={() => download(form)}>
          Export as a file
        </Button>
        <Button size="small" variant="contained" disabled={!canPublish || saving === 'failed'} onClick={publish}>
          Publish
        </Button>
      </div>
      <output className={`small design-save design-save-${saving}`}>{says[saving]}</output>
    </div>
  );
}
