import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { type FormEvent, useState } from 'react';
import { type ClockState, RehearsalDocument, type RehearsalQuery } from '../gql/graphql.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { ask } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import '../styles/process.css';
import { counted } from '../words/count.js';
import { dayInWords, withDaysInWords } from '../words/dates.js';
import { useToday } from '../words/use-today.js';

const rules: Readonly<Record<string, string>> = {
  AR_DECISION_PLUS_4W: 'Decision after the meeting (4 weeks)', AR_REPORT_PLUS_2W: 'Report after the meeting (2 weeks)', AMEND_FINAL_PLUS_8W: 'Final amended plan after the notice (8 weeks)', AMEND_FINAL_PLUS_12W: 'Final amended plan after the meeting (12 weeks)',
  EHCNA_DECISION_6W: 'Decision whether to assess (6 weeks)', ADVICE_6W: 'Advice (6 weeks)', NO_PLAN_16W: 'No plan (16 weeks)', FINAL_PLAN_20W: 'Final plan (20 weeks)',
};
const standings: Record<ClockState, string> = { OVERDUE: 'Overdue', DUE_SOON: 'Due within 14 days', RUNNING: 'Due later', MET: 'Done in time', MET_LATE: 'Done late' };

/** Another day, or another rule, over today's open cases: which would stand otherwise. Changes nothing. */
export default function RehearsalPage() {
  const today = useToday();
  const [on, setOn] = useState(today);
  const [code, setCode] = useState('');
  const [weeks, setWeeks] = useState('');
  const [from, setFrom] = useState('');
  const [found, setFound] = useState<NonNullable<RehearsalQuery['rehearsal']> | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async (event: FormEvent) => {
    event.preventDefault();
    if (code !== '' && weeks === '') return setFault('Say how many weeks the rule would have.');
    setBusy(true);
    setFault('');
    try {
      const { rehearsal } = await ask(RehearsalDocument, { on: on || null, rules: code === '' ? [] : [{ code, weeks: Number(weeks), from: from || null }] });
      setFound(rehearsal);
    } catch (error) {
      setFault(faultOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageHeading title="Rehearsal" />
      <p className="quiet">See today’s open cases on another day, or by another rule, before it comes into force. Nothing is changed by it.</p>
      <form onSubmit={(event) => void run(event)} className="row rehearsal-form" noValidate>
        <TextField id="on" type="date" label="On" value={on} onChange={({ target }) => setOn(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
        <TextField id="rule" select label="With another rule" value={code} onChange={({ target }) => setCode(target.value)} slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}>
          <option value="">Rules as they are</option>
          {Object.entries(rules).map(([name, says]) => (
            <option key={name} value={name}>
              {says}
            </option>
          ))}
        </TextField>
        {code !== '' && (
          <>
            <TextField id="weeks" type="number" label="Weeks instead" value={weeks} onChange={({ target }) => setWeeks(target.value)} sx={{ width: '9rem' }} />
            <TextField id="from" type="date" label="For events from" value={from} onChange={({ target }) => setFrom(target.value)} slotProps={{ inputLabel: { shrink: true } }} />
          </>
        )}
        <Button type="submit" variant="contained" disabled={busy}>
          {busy ? 'Working it out …' : 'Rehearse'}
        </Button>
      </form>
      {fault && <Notice tone="bad">{fault}</Notice>}
      {found && <Found found={found} />}
    </>
  );
}

const Found = ({ found: { on, cases, changed, standings: counts, rows } }: { found: NonNullable<RehearsalQuery['rehearsal']> }) => (
  <section aria-labelledby="rehearsed">
    <h2 id="rehearsed">
      {changed === 0 ? 'No case would stand otherwise' : `${counted(changed, 'case')} of ${cases.toLocaleString('en-GB')} would stand otherwise`} on {dayInWords(on)}
    </h2>
    <div className="rehearsal-scroll">
      <table className="rehearsal-table">
        <thead>
          <tr>
            <th scope="col">How they stand</th>
            <th scope="col">Today</th>
            <th scope="col">Then</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ status, before, after }) => (
            <tr key={status}>
              <th scope="row">{standings[status]}</th>
              <td>{before.toLocaleString('en-GB')}</td>
              <td>{after.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    {rows.length > 0 && (
      <div className="rehearsal-scroll">
        <table className="rehearsal-table">
          <caption className="unseen">Cases that would stand otherwise</caption>
          <thead>
            <tr>
              <th scope="col">Case</th>
              <th scope="col">Setting</th>
              <th scope="col">Today</th>
              <th scope="col">Then</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, kind, reference, settingName, before, after }) => (
              <tr key={id}>
                <td>
                  <a href={`#/${kind === 'REVIEW' ? 'reviews' : 'assessments'}/${id}/show`}>{reference}</a>
                </td>
                <td>{settingName}</td>
                <td>{before.dueOn ? `${before.status ? standings[before.status] : ''}, ${dayInWords(before.dueOn)}` : 'Nothing due'}</td>
                <td>{after.dueOn ? `${after.status ? standings[after.status] : ''}, ${dayInWords(after.dueOn)}` : 'Nothing due'}</td>
                <td>{after.explanation && withDaysInWords(after.explanation)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
);
