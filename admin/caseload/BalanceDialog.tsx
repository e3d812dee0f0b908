import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AssignReviewsDocument, type AssignReviewsMutation, BalanceProposalDocument, type BalanceProposalQuery } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { usePhone } from '../layout/use-phone.js';
import { counted } from '../words/count.js';
import { dayInWords } from '../words/dates.js';
import { stateInWords } from '../words/reviews.js';
import type { BoardData } from './Board.js';

type Proposal = NonNullable<BalanceProposalQuery['balanceProposal']>;
type Outcome = NonNullable<AssignReviewsMutation['assignReviews']>[number];

interface BalanceDialogProps {
  workers: BoardData['workers'];
  authority: string;
  close: (changed: boolean) => void;
}

/** A proposal that a manager looks at, changes and confirms; until then nothing is done. */
export default function BalanceDialog({ workers, authority, close }: BalanceDialogProps) {
  const people = workers.filter(({ id }) => id !== null);
  const phone = usePhone();
  const [sharing, setSharing] = useState<ReadonlySet<string>>(() => new Set(people.filter(({ awayUntil, caseworker }) => caseworker && !awayUntil).map(({ id }) => id!)));
  const [moveAssigned, setMoveAssigned] = useState(true);
  const [asked, setAsked] = useState(false);
  // What the manager decided otherwise: somebody else, or '' for leaving it where it is.
  const [changes, setChanges] = useState<ReadonlyMap<string, string>>(new Map());
  const [outcomes, setOutcomes] = useState<readonly Outcome[] | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { data: proposal, error, refetch } = useQuery({ queryKey: ['balance', authority, [...sharing].sort(), moveAssigned], queryFn: async () => (await ask(BalanceProposalDocument, { authority, workers: [...sharing], moveAssigned })).balanceProposal, enabled: asked && !outcomes });
  const nameOf = (id: string | null) => workers.find((each) => each.id === id)?.name ?? 'Somebody else';
  const toOf = ({ review, to }: Proposal['moves'][number]) => changes.get(review) ?? to;
  const chosen = proposal?.moves.filter((move) => toOf(move) !== '') ?? [];
  const loads = proposal?.loads.map(({ id, before }) => ({ id, before, after: before + chosen.reduce((sum, move) => sum + (toOf(move) === id ? move.points : 0) - (move.from === id ? move.points : 0), 0) })) ?? [];

  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    try {
      setOutcomes((await send(AssignReviewsDocument, { items: chosen.map((move) => ({ review: move.review, expectedVersion: move.version, caseworker: toOf(move) })) })).assignReviews ?? []);
    } catch (fault) {
      setProblem(faultOf(fault).message);
    }
    setBusy(false);
  };
  const failed = outcomes?.filter(({ done }) => !done) ?? [];

  return (
    <Dialog open fullWidth fullScreen={phone} maxWidth="lg" onClose={busy ? undefined : () => close(outcomes !== null)} aria-labelledby="balance">
      <DialogTitle id="balance">Share the work out</DialogTitle>
      <DialogContent>
        {problem && (
          <Notice tone="bad">
            <p>{problem}</p>
          </Notice>
        )}
        {!asked && (
          <>
            <p>Choose who shares the work. You get a proposal that you can change; nothing is done until you confirm it.</p>
            <fieldset className="plain-fieldset">
              <legend className="strong">Who shares the work</legend>
              {people.map(({ id, name, points, awayUntil }) => (
                <div key={id}>
                  <FormControlLabel
                    control={
                      <Checkbox
                        checked={sharing.has(id!)}
                        onChange={({ target }) => {
                          const next = new Set(sharing);
                          if (target.checked) next.add(id!);
                          else next.delete(id!);
                          setSharing(next);
                        }}
                      />
                    }
                    label={`${name}, load ${points}${awayUntil ? `, away until ${dayInWords(awayUntil)}` : ''}`}
                  />
                </div>
              ))}
            </fieldset>
            <FormControlLabel control={<Checkbox checked={moveAssigned} onChange={({ target }) => setMoveAssigned(target.checked)} />} label="Also move reviews that somebody has, where they are not begun or still with the setting. Without this, only what nobody has is given out." />
          </>
        )}
        {asked && !outcomes && (error ? <Failure error={error} retry={() => void refetch()} /> : !proposal ? <Waiting /> : proposal.moves.length === 0 ? <p>The work is shared out well already: nothing would be moved.</p> : null)}
        {asked && !outcomes && proposal && proposal.moves.length > 0 && (
          <>
            <table className="plain-table loads">
              <caption>Points of load, before and after what is chosen below</caption>
              <thead>
                <tr>
                  <th scope="col">Caseworker</th>
                  <th scope="col" className="number">
                    Now
                  </th>
                  <th scope="col" className="number">
                    Then
                  </th>
                </tr>
              </thead>
              <tbody>
                {loads.map(({ id, before, after }) => (
                  <tr key={id}>
                    <th scope="row">{nameOf(id)}</th>
                    <td className="number">{before}</td>
                    <td className="number">{after}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <h3 className="saved-head">
              {counted(chosen.length, 'review')} of {proposal.moves.length}
            </h3>
            {proposal.moves.length === 200 && <p className="quiet small">At most 200 at a time: confirm these, then ask again.</p>}
            <div className="scrolls">
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">Review</th>
                    <th scope="col">Due</th>
                    <th scope="col">From</th>
                    <th scope="col">To</th>
                    <th scope="col">Why</th>
                  </tr>
                </thead>
                <tbody>
                  {proposal.moves.map((move) => (
                    <tr key={move.review}>
                      <th scope="row">
                        <span className="reference">{move.reference}</span>
                        <span className="second-line">
                          {move.settingName}, {stateInWords(move.state, null).toLowerCase()}
                        </span>
                      </th>
                      <td className="nowrap">{move.dueOn && dayInWords(move.dueOn)}</td>
                      <td>{move.from ? nameOf(move.from) : 'Nobody'}</td>
                      <td>
                        <select aria-label={`Who is to have ${move.reference}`} value={toOf(move)} onChange={({ target }) => setChanges(new Map([...changes, [move.review, target.value]]))}>
                          {people
                            .filter(({ id }) => sharing.has(id!))
                            .map(({ id, name }) => (
                              <option key={id} value={id!}>
                                {name}
                              </option>
                            ))}
                          <option value="">Leave it where it is</option>
                        </select>
                      </td>
                      <td className="quiet">{move.says}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
        {outcomes && (
          <>
            <output className="strong">{failed.length === 0 ? `${counted(outcomes.length, 'review')} moved.` : `${counted(outcomes.length - failed.length, 'review')} moved, ${failed.length} not.`}</output>
            <ul className="outcomes">
              {failed.map(({ review, says, code }) => (
                <li key={review}>
                  <span className="reference">{proposal?.moves.find((move) => move.review === review)?.reference}</span>
                  <span className="bad">{code === 'CONFLICT' ? 'Somebody changed it meanwhile. It stays where it is.' : says}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button disabled={busy} onClick={() => close(outcomes !== null)}>
          {outcomes ? 'Close' : 'Cancel'}
        </Button>
        {asked && !outcomes && <Button onClick={() => setAsked(false)}>Choose again</Button>}
        {!asked && (
          <Button variant="contained" disabled={sharing.size === 0} onClick={() => setAsked(true)}>
            Propose
          </Button>
        )}
        {asked && !outcomes && chosen.length > 0 && (
          <Button variant="contained" disabled={busy} onClick={() => void confirm()}>
            {busy ? 'Moving …' : `Move ${counted(chosen.length, 'review')}`}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
