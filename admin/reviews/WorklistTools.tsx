import Button from '@mui/material/Button';
import { lazy, useState } from 'react';
import { ActButton } from '../acts/ActButton.js';
import { useViewer } from '../providers/viewer.js';
import { KeyHelp } from './KeyHelp.js';
import { useShortcuts } from './use-shortcuts.js';

const CallReviewDialog = lazy(() => import('./CallReviewDialog.js'));

/** What can be done with the list as a whole. */
export function WorklistTools() {
  const [helping, setHelping] = useState(false);
  useShortcuts({ '?': () => setHelping(true) });
  return (
    <div className="row no-print">
      {useViewer().could('Mutation.callReview') && <ActButton says="Call a review" Dialog={CallReviewDialog} />}
      <Button onClick={() => setHelping(true)}>Keyboard</Button>
      <Button onClick={() => window.print()}>Print</Button>
      {helping && <KeyHelp close={() => setHelping(false)} />}
    </div>
  );
}
