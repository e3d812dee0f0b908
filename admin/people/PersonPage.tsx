import { useNotify, useRefresh, useShowController } from 'react-admin';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/lists.css';
import '../styles/worklist.css';
import '../styles/people.css';
import { momentDayInWords, momentInWords } from '../words/dates.js';
import { Help } from './Help.js';
import { Roles } from './Roles.js';
import { Sessions } from './Sessions.js';
import { Settings } from './Settings.js';
import type { Person } from './lookups.js';

/** Tells that something is done, and looks at everything again. */
export type Done = (says: string) => void;

/** One person: what they may do and where, where they are signed in, and help when they cannot get in. */
export default function PersonPage() {
  const { record: person, isPending, error, refetch } = useShowController<Person>({ queryOptions: shownInPage });
  const notify = useNotify();
  const refresh = useRefresh();
  const viewer = useViewer();
  const done: Done = (says) => {
    notify(says, { type: 'success' });
    refresh();
  };
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending || !person) return <Waiting />;
  const administers = viewer.could('Mutation.grantRole');
  const own = person.id === viewer.id;
  return (
    <>
      <p className="small">
        <a href="#/people">People</a>
      </p>
      <PageHeading title={person.name ?? 'Somebody'} />
      <Facts person={person} />
      {person.disabledAt && <Notice tone="warning">This account was closed {momentInWords(person.disabledAt)}. Nobody can sign in with it. Roles and settings are kept.</Notice>}
      {own && <Notice>This is you. Nobody changes their own roles; another administrator of your authority does. Your password, factors and sessions are on <a href="/account">the page of your account</a>.</Notice>}
      <Roles person={person} done={done} editable={administers && !own} />
      <Settings person={person} />
      {administers && !own && <Sessions person={person} done={done} />}
      {administers && !own && <Help person={person} done={done} />}
    </>
  );
}

function Facts({ person: { email, jobTitle, createdAt, teamMailbox } }: { person: Person }) {
  const facts: [string, string | null | undefined][] = [
    ['E-mail', email],
    ['Job title', jobTitle ?? 'Not given'],
    ['Account since', createdAt && momentDayInWords(createdAt)],
    ...(teamMailbox ? ([['Mailbox', 'Read by a team. Whoever signs in says who they are, and the log names them.']] as [string, string][]) : []),
  ];
  return (
    <dl className="facts panel person-facts">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
