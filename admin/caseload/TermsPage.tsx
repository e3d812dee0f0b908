import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { RemoveTermDocument, SaveTermDocument, SendTermListsDocument, TermListsDocument, TermsDocument, type TermsQuery } from '../gql/graphql.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask, send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/caseload.css';
import { counted } from '../words/count.js';
import { addDays, dayInWords, momentDayInWords } from '../words/dates.js';
import { useToday } from '../words/use-today.js';

type Term = NonNullable<TermsQuery['terms']>[number];
type Said = { tone: 'good' | 'bad'; says: string } | null;
const PAGE = 50;

/** Who is due a review in which term, setting by setting: sent at least two weeks before the term, and acknowledged. */
export default function TermsPage() {
  const viewer = useViewer();
  const manages = viewer.is('MANAGER');
  const { data: terms, error, refetch } = useQuery({ queryKey: ['terms'], queryFn: async () => (await ask(TermsDocument, {})).terms ?? [] });
  const [said, setSaid] = useState<Said>(null);
  const [shown, setShown] = useState<string | null>(null);
  const today = useToday();
  const tell = (work: Promise<unknown>, good: string) =>
    work.then(
      () => {
        setSaid({ tone: 'good', says: good });
        void refetch();
      },
      (fault: unknown) => setSaid({ tone: 'bad', says: faultOf(fault).message }),
    );

  return (
    <>
      <PageHeading title="Term lists" />
      <p className="quiet lead">Which children’s plans must be reviewed in a term, told to each setting at least two weeks before the term begins (SEND Code of Practice 2015, chapter 9). Lists are made and sent of themselves four weeks before.</p>
      {said && (
        <Notice tone={said.tone} key={said.says}>
          <p>{said.says}</p>
        </Notice>
      )}
      {error && !terms ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !terms ? (
        <Waiting />
      ) : terms.length === 0 ? (
        <Empty says="No terms are set. Give the days of the next term below; its lists are then made in time." />
      ) : (
        <section className="panel form-panel scrolls">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">Term</th>
                <th scope="col">Lists due by</th>
                <th scope="col" className="number">
                  Sent
                </th>
                <th scope="col" className="number">
                  Acknowledged
                </th>
                <th scope="col" className="number">
                  To post
                </th>
                <th scope="col">
                <span className="unseen">What to do</span>
              </th>
              </tr>
            </thead>
            <tbody>
              {terms.map((term) => (
                <tr key={term.id}>
                  <th scope="row">
                    {term.name}
                    <span className="second-line">
                      {term.startsOn && dayInWords(term.startsOn)} to {term.endsOn && dayInWords(term.endsOn)}
                    </span>
                  </th>
                  <td className={term.sent === 0 && term.listsDueOn! < today && term.endsOn! >= today ? 'nowrap bad strong' : 'nowrap'}>{term.listsDueOn && dayInWords(term.listsDueOn)}</td>
                  <td className="number">{term.sent}</td>
                  <td className="number">{term.acknowledged}</td>
                  <td className="number">{term.toPost}</td>
                  <td>
                    <span className="row">
                      {term.sent! > 0 && (
                        <button type="button" className="link-button" aria-expanded={shown === term.id} onClick={() => setShown(shown === term.id ? null : term.id)}>
                          {shown === term.id ? 'Hide the settings' : 'Show the settings'}
                          <span className="unseen"> of {term.name}</span>
                        </button>
                      )}
                      {manages && term.endsOn! >= today && addDays(term.startsOn!, -90) <= today && (
                        <button type="button" className="link-button" onClick={() => void tell(send(SendTermListsDocument, { term: term.id, remind: false }), 'The lists are being made and sent. Settings that have theirs keep it.')}>
                          {term.sent === 0 ? 'Make and send now' : 'Send to new settings'}
                          <span className="unseen">: {term.name}</span>
                        </button>
                      )}
                      {manages && term.endsOn! >= today && term.sent! - term.toPost! > term.acknowledged! && (
                        <button type="button" className="link-button" onClick={() => void tell(send(SendTermListsDocument, { term: term.id, remind: true }), 'Settings that have not acknowledged their list are being reminded.')}>
                          Remind {counted(term.sent! - term.toPost! - term.acknowledged!, 'setting')}
                        </button>
                      )}
                      {manages && term.sent === 0 && (
                        <button type="button" className="link-button" onClick={() => void tell(send(RemoveTermDocument, { id: term.id }), 'The term is removed.')}>
                          Remove<span className="unseen"> {term.name}</span>
                        </button>
                      )}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {shown && <Settings term={shown} />}
      {manages && <NewTerm terms={terms ?? []} save={(input) => tell(send(SaveTermDocument, { input }), 'The term is set.')} />}
    </>
  );
}

/** The settings of one term, those that have not acknowledged their list first. */
function Settings({ term }: { term: string }) {
  const [page, setPage] = useState(0);
  const { data, error, refetch } = useQuery({ queryKey: ['term-lists', term, page], queryFn: async () => (await ask(TermListsDocument, { term, first: PAGE, offset: page * PAGE })).termLists });
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const all = data.totalCount ?? 0;
  return (
    <section className="panel form-panel scrolls" aria-label="Settings">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Setting</th>
            <th scope="col" className="number">
              Children
            </th>
            <th scope="col">Sent</th>
            <th scope="col">Acknowledged</th>
          </tr>
        </thead>
        <tbody>
          {(data.nodes ?? []).map(({ id, setting, children, sentAt, told, acknowledgedAt, acknowledgedByName }) => (
            <tr key={id}>
              <th scope="row">
                <a href={`#/terms/${id}/show`}>{setting?.name}</a>
                <span className="second-line">{setting?.town}</span>
              </th>
              <td className="number">{children}</td>
              <td>
                {sentAt && momentDayInWords(sentAt)}
                <span className={told === 0 ? 'second-line bad' : 'second-line'}>{told === 0 ? 'Nobody there has an account: print it and post it' : `to ${counted(told ?? 0, 'person', 'people')}`}</span>
              </td>
              <td>{acknowledgedAt ? `${momentDayInWords(acknowledgedAt)}, ${acknowledgedByName}` : <span className="quiet">Not yet</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {all > PAGE && (
        <p className="row">
          <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
            Before
          </Button>
          <span>
            {page * PAGE + 1} to {Math.min(all, (page + 1) * PAGE)} of {all}
          </span>
          <Button disabled={(page + 1) * PAGE >= all} onClick={() => setPage(page + 1)}>
            Next
          </Button>
        </p>
      )}
    </section>
  );
}

function NewTerm({ save }: { terms: readonly Term[]; save: (input: { authority: string; name: string; startsOn: string; endsOn: string }) => Promise<unknown> }) {
  const { authorities } = useViewer();
  const [input, setInput] = useState({ name: '', startsOn: '', endsOn: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save({ authority: authorities[0]!.code, ...input });
  };
  return (
    <form className="panel form-panel" onSubmit={submit} noValidate>
      <h2>Set a term</h2>
      <div className="form-row">
        <TextField label="Name" value={input.name} onChange={({ target }) => setInput({ ...input, name: target.value })} slotProps={{ htmlInput: { maxLength: 60 } }} />
        <TextField type="date" label="First day of school" value={input.startsOn} onChange={({ target }) => setInput({ ...input, startsOn: target.value })} />
        <TextField type="date" label="Last day of school" value={input.endsOn} onChange={({ target }) => setInput({ ...input, endsOn: target.value })} />
        <Button type="submit" variant="outlined" disabled={Object.values(input).some((value) => value === '')}>
          Set
        </Button>
      </div>
    </form>
  );
}
