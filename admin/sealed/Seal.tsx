import Button from '@mui/material/Button';
import { Suspense, lazy, useEffect, useState } from 'react';
import type { OpeningFragment } from '../gql/graphql.js';
import { CloseSealedSectionDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import { useReload } from '../reviews/walk.js';
import { momentInWords } from '../words/dates.js';
import { leftInWords, useLeft } from './openings.js';

const OpenDialog = lazy(() => import('./OpenDialog.js'));

interface SealProps {
  review: { id: string; reference: string };
  section: { key: string; title: string };
  /** Something in the section is left out for this viewer. */
  withheld: boolean;
  openings: readonly OpeningFragment[];
}

/** Over a sealed section: that it is sealed, for how long it is open, and the way to open it with a reason. */
export function Seal({ review, section, withheld, openings }: SealProps) {
  const [asking, setAsking] = useState(false);
  const reload = useReload();
  const mayOpen = useViewer().could('Mutation.openSealedSection');
  const open = openings.find((each) => each.section === section.key && each.mine && each.active);
  if (open) return <Open opening={open} reload={reload} />;
  if (!withheld || !mayOpen) return null;
  return (
    <div className="seal">
      <p>Sealed answers are left out here. You can open them for a limited time; you must say why.</p>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        Open with a reason
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <OpenDialog review={review} section={section} close={() => setAsking(false)} onOpen={() => { setAsking(false); void reload(); }} />
        </Suspense>
      )}
    </div>
  );
}

/** A clock of this machine may run ahead of the server's; the page is asked again until the section is closed there, too. */
const AFTERWARDS = 1500;

function Open({ opening: { id, expiresAt, reason }, reload }: { opening: OpeningFragment; reload: () => Promise<void> }) {
  const left = useLeft(expiresAt);
  const [fault, setFault] = useState<string | null>(null);
  const over = left === 0;
  useEffect(() => {
    if (!over) return;
    // What was sealed leaves the screen.
    const timer = setInterval(() => void reload(), AFTERWARDS);
    return () => clearInterval(timer);
  }, [over, reload]);
  const close = () => send(CloseSealedSectionDocument, { grant: id }).then(reload, (error: unknown) => setFault(faultOf(error).message));
  return (
    <div className="seal seal-open">
      <div>
        <p>
          <strong>Open to you until {expiresAt && momentInWords(expiresAt)}</strong>, {leftInWords(left)} left. Each reading is logged; the setting and the auditors have been told.
        </p>
        <p className="small quiet">Your reason: {reason}</p>
      </div>
      <Button variant="outlined" onClick={() => void close()}>
        Close it now
      </Button>
      {fault && <Notice tone="bad">{fault}</Notice>}
    </div>
  );
}
