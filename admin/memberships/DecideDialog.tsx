import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useNotify, useRefresh } from 'react-admin';
import { useState } from 'react';
import { DecideMembershipDocument, type MembershipState, RemoveColleagueDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { send } from '../providers/client.js';
import { type Fault, faultOf } from '../providers/faults.js';
import { type MembershipRow, membershipStates } from './lookups.js';

type Decided = Exclude<MembershipState, 'REQUESTED'>;

const words: Record<Decided, { title: string; confirm: string; means: string; done: string }> = {
  APPROVED: { title: 'Let this person work for the setting?', confirm: 'Approve', means: 'They will see the children and reviews of the setting and can fill in and submit its forms. They are told by e-mail.', done: 'can work for' },
  REFUSED: { title: 'Refuse this request?', confirm: 'Refuse', means: 'They will see nothing of the setting. They are told by e-mail that the authority has not approved the request.', done: 'was refused at' },
  ENDED: { title: 'End this person’s access?', confirm: 'End access', means: 'From now on they see nothing of the setting, and they are signed out everywhere. What they have written stays; whoever has led the setting longest goes on with it.', done: 'can no longer work for' },
};

export default function DecideDialog({ membership, to, close }: { membership: MembershipRow; to: MembershipState; close: () => void }) {
  const { title, confirm, means, done } = words[to as Decided];
  const notify = useNotify();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  // Who decided meanwhile has changed the row behind the dialog; it must be looked at again.
  const stale = fault?.code === 'CONFLICT' || fault?.code === 'NOT_NOW';
  const person = membership.user?.name ?? 'This person';
  const setting = membership.setting?.name ?? 'the setting';

  const decide = async () => {
    setBusy(true);
    setFault(null);
    try {
      if (to === 'ENDED') await send(RemoveColleagueDocument, { input: { membership: membership.id, expectedVersion: membership.version } });
      else await send(DecideMembershipDocument, { id: membership.id, state: to, expectedVersion: membership.version });
      notify(`${person} ${done} ${setting}.`, { type: 'success' });
      close();
      refresh();
    } catch (error) {
      setFault(faultOf(error));
      setBusy(false);
    }
  };
  const leave = () => {
    close();
    if (stale) refresh();
  };

  return (
    <Dialog open fullWidth maxWidth="xs" onClose={busy ? undefined : leave} aria-labelledby="decide-membership">
      <DialogTitle id="decide-membership">{title}</DialogTitle>
      <DialogContent className="spaced">
        {fault && (
          <Notice tone={stale ? 'warning' : 'bad'}>
            <p>{stale ? 'Somebody decided on this request meanwhile. Close this and look at the list again.' : fault.code === 'UNAUTHENTICATED' ? 'You have been signed out. Nothing was recorded.' : fault.message}</p>
          </Notice>
        )}
        <p>
          <strong>{person}</strong>
          {membership.user?.jobTitle && `, ${membership.user.jobTitle}`}
          <br />
          {setting}
          <br />
          <span className="quiet">{membership.state && membershipStates[membership.state].says}</span>
        </p>
        <p>{means}</p>
      </DialogContent>
      <DialogActions>
        <Button onClick={leave} disabled={busy}>
          {stale ? 'Close' : 'Cancel'}
        </Button>
        {!stale && (
          <Button variant="contained" color={to === 'APPROVED' ? 'primary' : 'error'} onClick={() => void decide()} disabled={busy}>
            {confirm}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
