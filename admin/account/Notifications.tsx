import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { MakeCalendarAddressDocument, MyNotificationsDocument, type MyNotificationsQuery, type NotificationWay, RevokeCalendarAddressDocument, SaveNotificationsDocument } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import '../styles/caseload.css';
import { momentInWords } from '../words/dates.js';

type Mine = NonNullable<MyNotificationsQuery['myNotifications']>;
const ways: Record<NotificationWay, string> = { AT_ONCE: 'At once', DIGEST: 'In the mail of the day', NONE: 'Not by mail' };
const toTime = (minutes: number | null): string => (minutes === null ? '' : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
const toMinutes = (time: string): number | null => (/^\d\d:\d\d$/.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : null);

/** What one is told by mail, when, and where one's calendar reads. */
export default function Notifications() {
  const { data, error, refetch } = useQuery({ queryKey: ['notifications'], queryFn: async () => (await ask(MyNotificationsDocument, {})).myNotifications, staleTime: Infinity });
  return (
    <>
      <PageHeading title="Notifications and calendar" />
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : (
        <>
          <Choices key={data.version} mine={data} reload={() => void refetch()} />
          <Calendar mine={data} reload={() => void refetch()} />
          <section className="panel form-panel" aria-labelledby="told">
            <h2 id="told">What you were told</h2>
            {data.told.length === 0 ? (
              <p className="quiet">Nothing yet.</p>
            ) : (
              <ul className="outcomes">
                {data.told.map(({ subject, address, toldAt, waiting }) => (
                  <li key={`${subject} ${toldAt}`}>
                    <span>{address ? <a href={address}>{subject}</a> : subject}</span>
                    <span className="quiet small">
                      {momentInWords(toldAt)}
                      {waiting && ', in the next mail of the day'}
                    </span>
                  </li>
                ))}
              </ul>
            )}
          </section>
        </>
      )}
    </>
  );
}

function Choices({ mine, reload }: { mine: Mine; reload: () => void }) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, NotificationWay>>(new Map());
  const [times, setTimes] = useState({ quietFrom: toTime(mine.quietFrom), quietUntil: toTime(mine.quietUntil), digestAt: toTime(mine.digestAt), quietWeekends: mine.quietWeekends });
  const [said, setSaid] = useState<{ tone: 'good' | 'bad'; says: string } | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const choices = mine.events.flatMap(({ event: name }) => (chosen.has(name) ? [{ event: name, way: chosen.get(name)! }] : []));
      await send(SaveNotificationsDocument, { input: { choices, quietFrom: toMinutes(times.quietFrom), quietUntil: toMinutes(times.quietUntil), quietWeekends: times.quietWeekends, digestAt: toMinutes(times.digestAt) ?? 480, expectedVersion: mine.version } });
      setSaid({ tone: 'good', says: 'Saved.' });
      reload();
    } catch (fault) {
      setSaid({ tone: 'bad', says: faultOf(fault).message });
    }
  };
  return (
    <form className="panel form-panel" onSubmit={(event) => void save(event)} noValidate>
      {said && (
        <Notice tone={said.tone} key={said.says}>
          <p>{said.says}</p>
        </Notice>
      )}
      <h2>What comes by mail</h2>
      <p className="quiet small">No mail names a child. Codes, links and changes of your roles always come at once.</p>
      <table className="plain-table way-table">
        <thead>
          <tr>
            <th scope="col">Event</th>
            <th scope="col">How</th>
          </tr>
        </thead>
        <tbody>
          {mine.events.map(({ event, says, way, choices }) => (
            <tr key={event}>
              <th scope="row">{says}</th>
              <td>
                <select aria-label={says} value={chosen.get(event) ?? way} onChange={({ target }) => setChosen(new Map([...chosen, [event, target.value as NotificationWay]]))}>
                  {choices.map((each) => (
                    <option key={each} value={each}>
                      {ways[each]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className="saved-head">Times</h3>
      <div className="form-row">
        <TextField type="time" label="Mail of the day at" value={times.digestAt} onChange={({ target }) => setTimes({ ...times, digestAt: target.value })} />
        <TextField type="time" label="Quiet from" value={times.quietFrom} onChange={({ target }) => setTimes({ ...times, quietFrom: target.value })} helperText="Empty for no quiet hours" />
        <TextField type="time" label="Quiet until" value={times.quietUntil} onChange={({ target }) => setTimes({ ...times, quietUntil: target.value })} />
      </div>
      <FormControlLabel control={<Checkbox checked={times.quietWeekends} onChange={({ target }) => setTimes({ ...times, quietWeekends: target.checked })} />} label="Quiet on Saturdays and Sundays" />
      <p>
        <Button type="submit" variant="contained">
          Save
        </Button>
      </p>
    </form>
  );
}

/** The address is shown once: whoever has it sees days and references. */
function Calendar({ mine: { calendarMadeAt, calendarReadAt }, reload }: { mine: Mine; reload: () => void }) {
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const act = (work: Promise<unknown>) => work.then(reload, (fault: unknown) => setProblem(faultOf(fault).message));
  const make = () => act(send(MakeCalendarAddressDocument, {}).then(({ makeCalendarAddress }) => setAddress(makeCalendarAddress ?? null)));
  const revoke = () => act(send(RevokeCalendarAddressDocument, {}).then(() => setAddress(null)));
  return (
    <section className="panel form-panel" aria-labelledby="calendar">
      <h2 id="calendar">Your calendar</h2>
      <p>Meetings and statutory dates of your cases in Outlook, Google Calendar or your phone, by a secret address. They stand there with the reference and without a name.</p>
      {problem && (
        <Notice tone="bad">
          <p>{problem}</p>
        </Notice>
      )}
      {address && (
        <Notice tone="good" focus>
          <p className="strong">Copy the address now: it is not shown again.</p>
          <p className="anywhere">
            <code>{address}</code>
          </p>
          <p>
            <Button size="small" variant="outlined" onClick={() => void navigator.clipboard.writeText(address)}>
              Copy
            </Button>
          </p>
        </Notice>
      )}
      {calendarMadeAt && !address && (
        <p className="quiet">
          It has an address since {momentInWords(calendarMadeAt)}. {calendarReadAt ? `It was last read ${momentInWords(calendarReadAt)}.` : 'Nothing has read it yet.'}
        </p>
      )}
      <p className="row">
        <Button variant="outlined" onClick={() => void make()}>
          {calendarMadeAt ? 'Make a new address; the one before ends' : 'Make an address'}
        </Button>
        {calendarMadeAt && <Button onClick={() => void revoke()}>End the address</Button>}
      </p>
    </section>
  );
}
