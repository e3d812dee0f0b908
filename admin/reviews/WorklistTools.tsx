import Button from '@mui/material/Button';
import { useState } from 'react';
import { KeyHelp } from './KeyHelp.js';
import { useShortcuts } from './use-shortcuts.js';

/** What can be done with the list as a whole. */
export function WorklistTools() {
  const [helping, setHelping] = useState(false);
  useShortcuts({ '?': () => setHelping(true) });
  return (
    <div className="row no-print">
      <Button onClick={() => setHelping(true)}>Keyboard</Button>
      <Button onClick={() => window.print()}>Print</Button>
      {helping && <KeyHelp close={() => setHelping(false)} />}
    </div>
  );
}
