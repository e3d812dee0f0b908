import Button from '@mui/material/Button';
import { useState } from 'react';
import { type PinnedQueryFragment, SettleQueryDocument, WithdrawQueryDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { Why } from '../layout/Why.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useReload } from '../reviews/walk.js';
import { dayInWords, momentInWords } from '../words/dates.js';
import { WordDiff } from './WordDiff.js';
import { queryStates } from './words.js';

/** One query with its reply and what changed; settled or taken back with a press. */
export function PinnedQuery({ query, mayAct }: { query: PinnedQueryFragment; mayAct: boolean }) {
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reload = useReload();
  const { id, state, asks, reply, was, became, askedByName, askedAt, replyByOn, repliedByName, repliedAt } = query;

  const end = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setFault(null);
    try {
      await act();
      await reload();
    } catch (error) {
      setFault(faultOf(error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <section className="pinned-query" aria-label="Query about this answer">
      <p className="query-head">
        <span className={`query-state query-${(state ?? 'OPEN').toLowerCase()}`}>{state && queryStates[state]}</span>
        <span className="quiet small">
          {askedByName}, {askedAt && momentInWords(askedAt)}
          {state === 'OPEN' && replyByOn && `; reply asked for by ${dayInWords(replyByOn)}`}
        </span>
      </p>
      {asks === null ? <Why says="What was asked is not yours to see" why={null} /> : <p className="whole-text">{asks}</p>}
      {repliedAt && (
        <div className="query-reply">
          <p className="quiet small">
            {repliedByName} replied, {momentInWords(repliedAt)}
          </p>
          {reply && <p className="whole-text">{reply}</p>}
          {became !== null && became !== was ? (
            <>
              <p className="quiet small">What changed in the answer</p>
              <WordDiff was={was ?? ''} became={became} />
            </>
          ) : (
            <p className="quiet small">The answer was not changed.</p>
          )}
        </div>
      )}
      {fault && <Notice tone="bad">{fault}</Notice>}
      {mayAct && state === 'ANSWERED' && (
        <Button size="small" variant="outlined" disabled={busy} onClick={() => void end(() => send(SettleQueryDocument, { id }))}>
          Settle
        </Button>
      )}
      {mayAct && state === 'OPEN' && (
        <Button size="small" disabled={busy} onClick={() => void end(() => send(WithdrawQueryDocument, { id }))}>
          Take back
        </Button>
      )}
    </section>
  );
}
