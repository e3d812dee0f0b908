import Button from '@mui/material/Button';
import { Suspense, lazy, useState } from 'react';
import type { MembershipState } from '../gql/graphql.js';
import type { MembershipRow } from './lookups.js';

const DecideDialog = lazy(() => import('./DecideDialog.js'));

/** What can become of a membership from each state; the API has the last word. */
const next: Record<MembershipState, readonly { to: MembershipState; says: string }[]> = {
  REQUESTED: [
    { to: 'APPROVED', says: 'Approve' },
    { to: 'REFUSED', says: 'Refuse' },
  ],
  APPROVED: [{ to: 'ENDED', says: 'End access' }],
  REFUSED: [{ to: 'APPROVED', says: 'Approve' }],
  ENDED: [{ to: 'APPROVED', says: 'Approve again' }],
};

export function MembershipButtons({ membership }: { membership: MembershipRow }) {
  const [to, setTo] = useState<MembershipState | null>(null);
  const name = membership.user?.name ?? 'this person';
  return (
    <span className="row">
      {membership.state &&
        next[membership.state].map((step) => (
          <Button key={step.to} size="small" variant={step.to === 'APPROVED' ? 'contained' : 'outlined'} onClick={() => setTo(step.to)} aria-label={`${step.says}: ${name}`}>
            {step.says}
          </Button>
        ))}
      {to && (
        <Suspense fallback={null}>
          <DecideDialog membership={membership} to={to} close={() => setTo(null)} />
        </Suspense>
      )}
    </span>
  );
}
