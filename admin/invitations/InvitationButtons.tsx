import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { ResendInvitationDocument, WithdrawInvitationDocument } from '../gql/graphql.js';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { send } from '../providers/client.js';
import { type InvitationRow, placeOf } from './lookups.js';

/** Sending again makes a new link; withdrawing ends it. What is accepted or withdrawn is over. */
export function InvitationButtons({ invitation }: { invitation: InvitationRow }) {
  const [act, setAct] = useState<'again' | 'withdraw' | null>(null);
  const notify = useNotify();
  const refresh = useRefresh();
  const { id, email, state } = invitation;
  if (state !== 'WAITING' && state !== 'EXPIRED') return null;
  const done = (says: string) => {
    notify(says, { type: 'success' });
    refresh();
  };
  return (
    <span className="row">
      <Button size="small" variant="outlined" onClick={() => setAct('again')} aria-label={`Send again: ${email}`}>
        Send again
      </Button>
      <Button size="small" variant="outlined" onClick={() => setAct('withdraw')} aria-label={`Withdraw: ${email}`}>
        Withdraw
      </Button>
      {act === 'again' && (
        <AdministratorDialog title="Send the invitation again?" about={`${email}, ${placeOf(invitation)}`} confirm="Send again" act={async () => { await send(ResendInvitationDocument, { id }); done(`A new link is on its way to ${email}.`); }} close={() => setAct(null)}>
          <p>They get a new link. The one before stops working.</p>
        </AdministratorDialog>
      )}
      {act === 'withdraw' && (
        <AdministratorDialog title="Withdraw the invitation?" about={`${email}, ${placeOf(invitation)}`} confirm="Withdraw" harmful act={async () => { await send(WithdrawInvitationDocument, { id }); done(`The invitation of ${email} is withdrawn.`); }} close={() => setAct(null)}>
          <p>Its link stops working at once. You can invite them again.</p>
        </AdministratorDialog>
      )}
    </span>
  );
}
