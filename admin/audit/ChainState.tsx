import { useQuery } from '@tanstack/react-query';
import { AuditChainsDocument, type AuditChainsQuery } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { Notice } from '../layout/Notice.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/lists.css';
import '../styles/audit.css';
import { counted } from '../words/count.js';
import { momentInWords } from '../words/dates.js';

type Chain = NonNullable<AuditChainsQuery['auditChains']>[number];

/** Whether the log can be trusted, and since when. */
export default function ChainState() {
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['audit chains'], queryFn: async () => (await ask(AuditChainsDocument, {})).auditChains ?? [], gcTime: 0 });
  return (
    <>
      <PageHeading title="State of the log" />
      <p className="quiet lead">Every entry is fixed by the one after it, and how the log stands is signed on a schedule and kept outside the database. A change of an entry, a gap or a cut shows when the log is verified. The service verifies it once a day; whoever looks after it can at any time.</p>
      {error ? <Failure error={error} retry={() => void refetch()} /> : isPending ? <Waiting /> : data.map((chain) => <State key={chain.chain} chain={chain} />)}
    </>
  );
}

function State({ chain: { chain, entries, signedEntries, signedAt, key, verifiedEntries, verifiedAt, finding } }: { chain: Chain }) {
  const { authorities } = useViewer();
  const facts: [string, string][] = [
    ['Entries', entries.toLocaleString('en-GB')],
    ['Signed', signedAt ? `${counted(signedEntries, 'entry', 'entries')}, ${momentInWords(signedAt)}` : 'Not yet'],
    ['Verified', verifiedAt ? `${counted(verifiedEntries, 'entry', 'entries')}, ${momentInWords(verifiedAt)}` : 'Not yet'],
    ['Key', key ?? 'None'],
  ];
  return (
    <section className="panel proof" aria-labelledby={`chain-${chain}`}>
      <h2 id={`chain-${chain}`}>{authorities.find(({ code }) => code === chain)?.name ?? chain}</h2>
      {finding ? <Notice tone="bad">{finding} Tell whoever looks after information security now.</Notice> : verifiedAt && <Notice tone="good">The log was whole when it was last verified.</Notice>}
      <dl className="facts">
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
