import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-admin';
import { ReadersOfChildDocument } from '../gql/graphql.js';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask } from '../providers/client.js';
import '../styles/lists.css';
import '../styles/audit.css';
import { actorKinds } from '../words/acts.js';
import { counted } from '../words/count.js';
import { momentInWords } from '../words/dates.js';
import { useChildName } from './ChildFilter.js';
import { ProofDownload } from './ProofDownload.js';
import { logAt } from './filter.js';

/** Everybody who saw a child’s record, and a file that proves it. */
export default function ChildReaders() {
  const child = useLocation().pathname.split('/')[2]!;
  const name = useChildName(child) ?? 'this child';
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['readers of child', child], queryFn: async () => (await ask(ReadersOfChildDocument, { child })).readersOfChild ?? [], gcTime: 0 });
  return (
    <>
      <p className="whereabouts">
        <a href={logAt({})}>Audit log</a>
      </p>
      <PageHeading title={`Who looked at ${name}`} />
      <p className="lead">
        <a href={logAt({ child })}>All entries about {name}</a>
      </p>
      {error ? <Failure error={error} retry={() => void refetch()} /> : isPending ? <Waiting /> : data.length === 0 ? <Empty says="Nobody has looked at this record since the log notes it." /> : <Readers rows={data} child={child} />}
      {data && data.length > 0 && <ProofDownload child={child} />}
    </>
  );
}

interface Reader {
  actorId: string | null;
  actorName: string;
  actorKind: keyof typeof actorKinds;
  opened: number;
  listed: number;
  exported: number;
  firstAt: string;
  lastAt: string;
}

const Readers = ({ rows, child }: { rows: readonly Reader[]; child: string }) => (
  <ul className="cards readers">
    {rows.map(({ actorId, actorName, actorKind, opened, listed, exported, firstAt, lastAt }) => (
      <li key={`${actorId} ${actorName}`} className="panel card">
        <p className="strong">
          {actorId ? <a href={logAt({ child, actor: actorId })}>{actorName}</a> : actorName}
          {actorKind !== 'PERSON' && <span className="quiet"> {actorKinds[actorKind]}</span>}
        </p>
        <p>{[opened > 0 && `opened it ${counted(opened, 'time')}`, listed > 0 && `saw it in a list ${counted(listed, 'time')}`, exported > 0 && `exported it ${counted(exported, 'time')}`].filter(Boolean).join(', ')}</p>
        <p className="small quiet">{firstAt === lastAt ? momentInWords(lastAt) : `first ${momentInWords(firstAt)}; last ${momentInWords(lastAt)}`}</p>
      </li>
    ))}
  </ul>
);
