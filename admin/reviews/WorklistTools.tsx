import Button from '@mui/material/Button';
import { Suspense, lazy, useState } from 'react';
import { KeyHelp } from './KeyHelp.js';
import { useShortcuts } from './use-shortcuts.js';

const ExportDialog = lazy(() => import('./ExportDialog.js'));

/** What can be done with the list as a whole. */
export function WorklistTools() {
  const [exporting, setExporting] = useState(false);
  const [helping, setHelping] = useState(false);
  useShortcuts({ '?': () => setHelping(true) });
  return (
    <div className="row no-print">
      <Button onClick={() => setHelping(true)}>Keyboard</Button>
      <Button onClick={() => window.print()}>Print</Button>
      <Button variant="outlined" onClick={() => setExporting(true)}>
        Export
      </Button>
      {helping && <KeyHelp close={() => setHelping(false)} />}
      {exporting && (
        <Suspense fallback={null}>
          <ExportDialog close={() => setExporting(false)} />
        </Suspense>
      )}
    </div>
  );
}
