import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ArrangeCoverDocument, CoversDocument, EndCoverDocument } from '../gql/graphql.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import { useCaseworkers } from '../reviews/caseworkers.js';
import '../styles/caseload.css';
import { dayInWords, momentDayInWords } from '../words/dates.js';
import { useToday } from '../words/use-today.js';

const native = { select: { native: true } };

/** Who is away, and who works their cases meanwhile. It begins and ends by itself. */
export default function CoverPage() {
  const [past, setPast] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: ['covers', past], queryFn: async () => (await ask(CoversDocument, { past })).covers?.nodes ?? [] });
  const viewer = useViewer();
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; says: string } | null>(null);
  const mayEnd = (absent: string | undefined) => viewer.is('MANAGER') || absent === viewer.id;

  const end = (id: string, version: number | null) =>
    send(EndCoverDocument, { input: { cover: id, expectedVersion: version } }).then(
      () => {
        setSaid({ tone: 'good', says: 'It has ended.' });
        void refetch();
      },
      (fault: unknown) => setSaid({ tone: 'bad', says: faultOf(fault).message }),
    );

  return (
    <>
      <PageHeading title="Cover for leave" />
      <p className="quiet lead">While somebody is away, a colleague sees and does what they could with their cases, sealed sections included. Nothing is reassigned: after the last day it ends by itself. Why somebody is away is not asked.</p>
      {said && (
        <Notice tone={said.tone} key={said.says}>
          <p>{said.says}</p>
        </Notice>
      )}
      <Arrange
        done={(says) => {
          setSaid({ tone: 'good', says });
          void refetch();
        }}
      />
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : data.length === 0 ? (
        <Empty says={past ? 'Nobody has been away.' : 'Nobody is away, and nobody is going to be.'} />
      ) : (
        <section className="panel form-panel scrolls">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">Away</th>
                <th scope="col">Covered by</th>
                <th scope="col">From</th>
                <th scope="col">Until</th>
                <th scope="col">Arranged by</th>
                <th scope="col">
                <span className="unseen">What to do</span>
              </th>
              </tr>
            </thead>
            <tbody>
              {data.map(({ id, version, absent, cover, fromOn, untilOn, active, endedAt, arrangedByName }) => (
                <tr key={id}>
                  <th scope="row">
                    {absent?.name} {active && <span className="new-mark">Now</span>}
                  </th>
                  <td>{cover?.name ?? <span className="quiet">Nobody</span>}</td>
                  <td className="nowrap">{fromOn && dayInWords(fromOn)}</td>
                  <td className="nowrap">{endedAt ? `Ended ${momentDayInWords(endedAt)}` : untilOn && dayInWords(untilOn)}</td>
                  <td>{arrangedByName}</td>
                  <td>
                    {!endedAt && !past && mayEnd(absent?.id) && (
                      <button type="button" className="link-button" onClick={() => void end(id, version)}>
                        End it now<span className="unseen">, for {absent?.name}</span>
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <FormControlLabel control={<Checkbox checked={past} onChange={({ target }) => setPast(target.checked)} />} label="Show what is over, too" />
    </>
  );
}

function Arrange({ done }: { done: (says: string) => void }) {
  const viewer = useViewer();
  const today = useToday();
  const caseworkers = useCaseworkers();
  const manages = viewer.is('MANAGER');
  const [input, setInput] = useState({ absent: manages ? '' : viewer.id ?? '', cover: '', fromOn: today, untilOn: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const change = (part: Partial<typeof input>) => setInput({ ...input, ...part });
  const nameOf = (id: string) => caseworkers.find((each) => each.id === id)?.name ?? '';

  const arrange = async (event: FormEvent) => {
    event.preventDefault();
    setProblem(null);
    const { absent, cover, fromOn, untilOn } = input;
    try {
      await send(ArrangeCoverDocument, { input: { authority: viewer.authorities[0]!.code, absent, cover: cover === 'nobody' ? null : cover, fromOn, untilOn } });
      done(cover === 'nobody' ? `${nameOf(absent)} is away from ${dayInWords(fromOn)} to ${dayInWords(untilOn)}.` : `${nameOf(cover)} covers for ${nameOf(absent)} from ${dayInWords(fromOn)} to ${dayInWords(untilOn)}.`);
      setInput({ ...input, cover: '', untilOn: '' });
    } catch (error) {
      setProblem(faultOf(error).message);
    }
  };

  return (
    <form className="panel form-panel" onSubmit={(event) => void arrange(event)} noValidate>
      <h2>Arrange cover</h2>
      {problem && (
        <Notice tone="bad">
          <p>{problem}</p>
        </Notice>
      )}
      <div className="form-row">
        <TextField select label="Who is away" value={input.absent} disabled={!manages} onChange={({ target }) => change({ absent: target.value })} slotProps={native}>
          <option value="">Choose</option>
          {caseworkers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </TextField>
        <TextField select label="Who covers" value={input.cover} onChange={({ target }) => change({ cover: target.value })} slotProps={native}>
          <option value="">Choose</option>
          {caseworkers
            .filter(({ id }) => id !== input.absent)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          <option value="nobody">Nobody</option>
        </TextField>
        <TextField type="date" label="First day" value={input.fromOn} onChange={({ target }) => change({ fromOn: target.value })} slotProps={{ htmlInput: { min: today } }} />
        <TextField type="date" label="Last day" value={input.untilOn} onChange={({ target }) => change({ untilOn: target.value })} slotProps={{ htmlInput: { min: input.fromOn } }} />
        <Button type="submit" variant="contained" disabled={Object.values(input).some((value) => value === '')}>
          Arrange
        </Button>
      </div>
    </form>
  );
}
