import Button from '@mui/material/Button';
import { useState } from 'react';
import { AdministratorDialog } from '../acts/AdministratorDialog.js';
import { AcceptAdviceDocument, type AdviceFragment, CancelAdviceDocument, ChaseAdviceDocument, RecordAdviceNotGivenDocument } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { ClockList } from '../process/ClockList.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import '../styles/advice.css';
import { dayInWords } from '../words/dates.js';
import { AskDialog } from './AskDialog.js';
import { ReceivedDialog } from './ReceivedDialog.js';
import { adviceKinds, adviceStates } from './words.js';

export type CaseOf = { review: string } | { assessment: string };

interface Props {
  of: CaseOf;
  requests: readonly AdviceFragment[] | null;
  /** Whether advice can be asked for and settled now. */
  open: boolean;
  reload: () => Promise<unknown>;
}

type Doing = { what: 'ask' } | { what: 'received' | 'notGiven' | 'cancel'; advice: AdviceFragment };

/** Advice that was asked of advisers by name: by when, whether it came, what it says. */
export function AdvicePanel({ of, requests, open, reload }: Props) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const shown = requests ?? [];
  if (shown.length === 0 && !open) return null;
  const awaited = shown.filter(({ state }) => state === 'ASKED' || state === 'CAME_IN').length;

  const act = async (work: () => Promise<unknown>) => {
    setFault(null);
    try {
      await work();
    } catch (error) {
      setFault(faultOf(error).message);
    }
    await reload();
  };
  const ending = doing && (doing.what === 'notGiven' || doing.what === 'cancel') ? doing : null;
  const close = () => setDoing(null);

  return (
    <section className="panel advice-panel" aria-labelledby="advice">
      <h2 id="advice">Advice{awaited > 0 && <span className="unread-count">{awaited} awaited</span>}</h2>
      {shown.length === 0 && <p className="quiet">Nobody was asked for advice by name yet. Whoever you ask gets a link and answers without an account; reminders go out of themselves.</p>}
      {fault && <Notice tone="bad">{fault}</Notice>}
      <ul className="advice">
        {shown.map((advice) => (
          <li key={advice.id}>
            <p className="row">
              <span className="strong">{advice.kind && adviceKinds[advice.kind]}</span>
              <span className={`advice-state advice-${(advice.state ?? 'ASKED').toLowerCase()}`}>{advice.state && adviceStates[advice.state]}</span>
            </p>
            <p className="small">
              {advice.name}
              {advice.organisation && `, ${advice.organisation}`} <span className="quiet">{advice.email}</span>
            </p>
            <p className="quiet small">
              Asked {advice.askedOn && dayInWords(advice.askedOn)} by {advice.askedByName}
              {advice.receivedOn && `; came in ${dayInWords(advice.receivedOn)}`}
              {advice.chases ? `; reminded ${advice.chases === 1 ? 'once' : `${advice.chases} times`}, last ${advice.lastChasedOn && dayInWords(advice.lastChasedOn)}` : ''}
            </p>
            {advice.clock && <ClockList clocks={[advice.clock]} />}
            {!advice.clock && advice.state === 'ASKED' && <p className="small">Its day follows when the meeting is booked.</p>}
            {advice.endReason && <p className="small whole-text">{advice.endReason}</p>}
            {advice.advice && (
              <details open={advice.state === 'CAME_IN'}>
                <summary>The advice</summary>
                <p className="whole-text">{advice.advice}</p>
              </details>
            )}
            {open && advice.state === 'CAME_IN' && (
              <Button size="small" variant="contained" onClick={() => void act(() => send(AcceptAdviceDocument, { input: { advice: advice.id, expectedVersion: advice.version } }))}>
                Take it over
              </Button>
            )}
            {open && advice.state === 'ASKED' && (
              <>
                <Button size="small" variant="outlined" onClick={() => setDoing({ what: 'received', advice })}>
                  It came in
                </Button>
                <Button size="small" onClick={() => void act(() => send(ChaseAdviceDocument, { input: { advice: advice.id, expectedVersion: advice.version } }))}>
                  Remind now
                </Button>
              </>
            )}
            {open && (advice.state === 'ASKED' || advice.state === 'CAME_IN') && (
              <>
                <Button size="small" onClick={() => setDoing({ what: 'notGiven', advice })}>
                  Will not be given
                </Button>
                <Button size="small" onClick={() => setDoing({ what: 'cancel', advice })}>
                  Take back
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <Button variant="outlined" onClick={() => setDoing({ what: 'ask' })}>
          Ask for advice
        </Button>
      )}
      {doing?.what === 'ask' && <AskDialog of={of} close={close} done={reload} />}
      {doing?.what === 'received' && <ReceivedDialog advice={doing.advice} close={close} done={reload} />}
      {ending && (
        <AdministratorDialog
          title={ending.what === 'notGiven' ? 'The advice will not be given' : 'Take the request back'}
          confirm={ending.what === 'notGiven' ? 'Record it' : 'Take it back'}
          reason={{ label: ending.what === 'notGiven' ? 'Why it is not given' : 'Why it is taken back', hint: 'It stays on the file with this reason.' }}
          act={async (reason) => {
            const input = { advice: ending.advice.id, expectedVersion: ending.advice.version, reason };
            await (ending.what === 'notGiven' ? send(RecordAdviceNotGivenDocument, { input }) : send(CancelAdviceDocument, { input }));
            await reload();
          }}
          close={close}
        >
          <p>{ending.what === 'notGiven' ? 'It counts as settled: the case need not wait for it.' : 'It counts as never asked for, such as one that went to the wrong address. Its link works no more.'}</p>
        </AdministratorDialog>
      )}
    </section>
  );
}
