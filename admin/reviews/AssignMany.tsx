import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useQuery } from '@tanstack/react-query';
import { useRefresh } from 'react-admin';
import { useState } from 'react';
import { AssignPreviewDocument, AssignReviewsDocument, type AssignReviewsMutation } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { counted } from '../words/count.js';
import { CaseworkerSelect } from './CaseworkerSelect.js';
import type { WorklistRow } from './lookups.js';

type Outcome = NonNullable<AssignReviewsMutation['assignReviews']>[number];

/** Gives many reviews to one caseworker: what it would do is said for each before, and what came of it after. */
export default function AssignMany({ reviews, close }: { reviews: readonly WorklistRow[]; close: (assigned: boolean) => void }) {
  const refresh = useRefresh();
  const [caseworker, setCaseworker] = useState('');
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const items = reviews.map(({ id, version }) => ({ review: id, expectedVersion: version, caseworker: caseworker === 'nobody' ? null : caseworker }));
  const { data: preview } = useQuery({ queryKey: ['assign-preview', items], queryFn: async () => (await ask(AssignPreviewDocument, { items })).assignPreview ?? [], enabled: caseworker !== '' && !outcomes });
  const shown = outcomes ?? preview;
  const failed = shown?.filter(({ done }) => !done).length ?? 0;

  const assign = async () => {
    setBusy(true);
    setProblem(null);
    try {
      setOutcomes((await send(AssignReviewsDocument, { items })).assignReviews ?? []);
    } catch (error) {
      const { code, message } = faultOf(error);
      setProblem(code === 'UNAUTHENTICATED' ? 'You have been signed out. Nothing was assigned.' : message);
    }
    setBusy(false);
  };
  const finish = () => {
    if (outcomes) refresh();
    close(outcomes !== null);
  };

  return (
    <Dialog open fullWidth maxWidth="sm" onClose={busy ? undefined : finish} aria-labelledby="assign-many">
      <DialogTitle id="assign-many">Assign {counted(reviews.length, 'review')}</DialogTitle>
      <DialogContent>
        {problem && (
          <Notice tone="bad">
            <p>{problem}</p>
          </Notice>
        )}
        {!outcomes && <CaseworkerSelect value={caseworker} onChange={setCaseworker} />}
        {outcomes && <output className="strong">{failed === 0 ? 'All of them were assigned.' : `${counted(reviews.length - failed, 'review')} assigned, ${failed} not.`}</output>}
        {!outcomes && preview && <output className="strong">{failed === 0 ? 'All of them can be assigned.' : `${counted(reviews.length - failed, 'review')} can be assigned, ${failed} cannot.`}</output>}
        <ul className="outcomes">
          {reviews.map(({ id, child, reference }) => {
            const outcome = shown?.find(({ review }) => review === id);
            return (
              <li key={id}>
                <span>
                  {child?.fullName} <span className="quiet">{reference}</span>
                </span>
                <span className={outcome?.done === false ? 'bad' : 'quiet'}>{outcome && (outcome.code === 'CONFLICT' ? 'Somebody changed it meanwhile.' : outcome.says)}</span>
              </li>
            );
          })}
        </ul>
      </DialogContent>
      <DialogActions>
        {!outcomes && (
          <Button onClick={finish} disabled={busy}>
            Cancel
          </Button>
        )}
        {!outcomes && (
          <Button variant="contained" disabled={caseworker === '' || busy || failed === reviews.length} onClick={() => void assign()}>
            {busy ? 'Assigning …' : 'Assign'}
          </Button>
        )}
        {outcomes && (
          <Button variant="contained" onClick={finish}>
            Close
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
