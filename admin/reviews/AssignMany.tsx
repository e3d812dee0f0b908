import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useRefresh } from 'react-admin';
import { useState } from 'react';
import { AssignReviewDocument } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { counted } from '../words/count.js';
import { CaseworkerSelect } from './CaseworkerSelect.js';
import { useCaseworkers } from './caseworkers.js';
import type { WorklistRow } from './lookups.js';

type Outcome = { good: boolean; says: string };

/** Gives many reviews to one caseworker, one after the other, and says for each what came of it. */
export default function AssignMany({ reviews, close }: { reviews: readonly WorklistRow[]; close: (assigned: boolean) => void }) {
  const caseworkers = useCaseworkers();
  const refresh = useRefresh();
  const [caseworker, setCaseworker] = useState('');
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome> | null>(null);
  const name = caseworkers.find(({ id }) => id === caseworker)?.name ?? 'nobody';
  const done = outcomes?.size === reviews.length;
  const failed = [...(outcomes?.values() ?? [])].filter(({ good }) => !good).length;

  const assign = async () => {
    const soFar = new Map<string, Outcome>();
    setOutcomes(new Map(soFar));
    for (const { id, version } of reviews) {
      const outcome = await send(AssignReviewDocument, { input: { review: id, caseworker: caseworker === 'nobody' ? null : caseworker, expectedVersion: version } }).then(
        () => ({ good: true, says: caseworker === 'nobody' ? 'Taken from whoever had it' : `Assigned to ${name}` }),
        (error: unknown) => ({ good: false, says: inWords(error) }),
      );
      soFar.set(id, outcome);
      setOutcomes(new Map(soFar));
    }
  };
  const finish = () => {
    if (outcomes) refresh();
    close(outcomes !== null);
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={outcomes && !done ? undefined : finish} aria-labelledby="assign-many">
      <DialogTitle id="assign-many">Assign {counted(reviews.length, 'review')}</DialogTitle>
      <DialogContent>
        {!outcomes && <CaseworkerSelect value={caseworker} onChange={setCaseworker} />}
        {done && (
          <output className="strong">
            {failed === 0 ? 'All of them were assigned.' : `${counted(reviews.length - failed, 'review')} assigned, ${failed} not.`}
          </output>
        )}
        <ul className="outcomes">
          {reviews.map(({ id, child, reference }) => {
            const outcome = outcomes?.get(id);
            return (
              <li key={id}>
                <span>
                  {child?.fullName} <span className="quiet">{reference}</span>
                </span>
                <span className={outcome?.good === false ? 'bad' : 'quiet'}>{outcome?.says ?? (outcomes ? 'Waiting …' : '')}</span>
              </li>
            );
          })}
        </ul>
      </DialogContent>
      <DialogActions>
        {!outcomes && <Button onClick={finish}>Cancel</Button>}
        {!outcomes && (
          <Button variant="contained" disabled={caseworker === ''} onClick={() => void assign()}>
            Assign
          </Button>
        )}
        {outcomes && (
          <Button variant="contained" disabled={!done} onClick={finish}>
            Close
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function inWords(error: unknown): string {
  const { code, message } = faultOf(error);
  if (code === 'CONFLICT') return 'Not assigned: somebody changed it meanwhile.';
  return code === 'UNAUTHENTICATED' ? 'Not assigned: you have been signed out.' : `Not assigned. ${message}`;
}
