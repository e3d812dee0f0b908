import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy, useState } from 'react';
import { BoardDocument, type BoardQuery } from '../gql/graphql.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Waiting } from '../layout/Waiting.js';
import { ask } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';
import '../styles/caseload.css';
import '../styles/worklist.css';
import { DueTable } from './DueTable.js';
import { Forecast } from './Forecast.js';
import { Trend } from './Trend.js';
import { WorkerTable } from './WorkerTable.js';

const BalanceDialog = lazy(() => import('./BalanceDialog.js'));

export type BoardData = NonNullable<BoardQuery['caseloadBoard']>;

/** The team's caseload at a glance: who has how much, what is due when, how it went and how it is likely to go on. */
export default function Board() {
  const { authorities } = useViewer();
  const authority = authorities[0]!.code;
  const { data, error, refetch } = useQuery({ queryKey: ['board', authority], queryFn: async () => (await ask(BoardDocument, { authority })).caseloadBoard });
  const [balancing, setBalancing] = useState(false);
  const buttons = (
    <div className="row no-print">
      <Button onClick={() => window.print()}>Print</Button>
      <Button variant="contained" disabled={!data} onClick={() => setBalancing(true)}>
        Share the work out
      </Button>
    </div>
  );
  return (
    <>
      <PageHeading title="Team board" beside={buttons} />
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Waiting />
      ) : (
        <div className="board">
          <WorkerTable workers={data.workers} rules={data.loadRules} authority={authority} />
          <DueTable heading="By stage" says="Open reviews, by how soon their next statutory date is." rows={data.stages} addressOf={({ code }) => `#/reviews?${new URLSearchParams({ filter: JSON.stringify({ state: [code] }) })}`} />
          <DueTable heading="By clock" says="By the rule that the next statutory date comes from." rows={data.clocks} addressOf={({ code }) => (code === '' ? null : `#/reviews?${new URLSearchParams({ filter: JSON.stringify({ list: 'TEAM', clock: code }) })}`)} />
          <Trend trend={data.trend} share={data.inTimeShare} />
          <Forecast authority={authority} workers={data.workers} />
        </div>
      )}
      {balancing && data && (
        <Suspense fallback={null}>
          <BalanceDialog
            workers={data.workers}
            authority={authority}
            close={(changed) => {
              setBalancing(false);
              if (changed) void refetch();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
