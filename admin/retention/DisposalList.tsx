import Button from '@mui/material/Button';
import { ListBase, useListContext, useNotify, useRefresh } from 'react-admin';
import { useState } from 'react';
import { ReasonDialog } from '../acts/ReasonDialog.js';
import { DecideDisposalDocument } from '../gql/graphql.js';
import { FoundRows } from '../layout/FoundRows.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Rows } from '../layout/Rows.js';
import { Tabs, listAt } from '../layout/Tabs.js';
import { send } from '../providers/client.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import { dayInWords, momentInWords } from '../words/dates.js';
import type { DisposalRow } from './lookups.js';
import { disposalStates, erasedInWords } from './words.js';

const NAME = 'disposals';

/** Proposals to erase a file, and the log of what was erased, which holds nobody’s data. */
export default function DisposalList() {
  return (
    <ListBase resource={NAME} perPage={25} filterDefaultValues={{ state: 'PROPOSED' }} exporter={false} queryOptions={shownInPage}>
      <PageHeading title="Disposals" />
      <p className="quiet lead">What managers propose to erase, and what was erased: when, by whose decision, how much. The log names no child; the file’s number is all that is left of it.</p>
      <States />
      <FoundRows<DisposalRow> empty={({ state }) => disposalStates[state as keyof typeof disposalStates]?.empty ?? 'There is nothing.'}>
        {(rows) => (
          <Rows
            label="Disposals"
            rows={rows}
            columns={[
              { label: 'What', cell: ({ recordClass, subjectId }) => <>{recordClass === 'CASE_FILE' ? 'The file of a child' : 'A discarded draft'}<span className="second-line id">{subjectId}</span></> },
              { label: 'Time over', cell: ({ dueOn }) => dueOn && <span className="nowrap">{dayInWords(dueOn)}</span> },
              { label: 'Proposed', cell: ({ proposedByName, proposedAt, why }) => <>{proposedByName}, {proposedAt && momentInWords(proposedAt)}<span className="second-line anywhere">{why}</span></> },
              { label: 'Decided', cell: ({ decidedByName, decidedAt, decisionReason }) => decidedAt && <>{decidedByName}, {momentInWords(decidedAt)}<span className="second-line anywhere">{decisionReason}</span></> },
              { label: 'Erased', cell: ({ doneAt, counts }) => doneAt && <>{momentInWords(doneAt)}<span className="second-line">{erasedInWords(counts)}</span></> },
              { label: 'What to do', acts: true, cell: (row) => row.state === 'PROPOSED' && <Decide disposal={row} /> },
            ]}
          />
        )}
      </FoundRows>
    </ListBase>
  );
}

function States() {
  const { filterValues } = useListContext();
  return <Tabs label="State" tabs={Object.entries(disposalStates).map(([state, { says }]) => ({ says, href: listAt(NAME, { state }), current: filterValues['state'] === state }))} />;
}

function Decide({ disposal: { id, version, proposedByName, why } }: { disposal: DisposalRow }) {
  const viewer = useViewer();
  const [deciding, setDeciding] = useState<'approve' | 'refuse' | null>(null);
  const notify = useNotify();
  const refresh = useRefresh();
  if (!viewer.could('Mutation.decideDisposal')) return <span className="quiet small">An administrator decides</span>;
  const act = (approve: boolean) => (reason: string) => send(DecideDisposalDocument, { input: { disposal: id, approve, reason, expectedVersion: version } });
  const done = (says: string) => () => {
    setDeciding(null);
    notify(says, { type: 'success' });
    refresh();
  };
  const about = <>Proposed by {proposedByName}: {why}</>;
  return (
    <span className="row">
      <Button size="small" variant="outlined" color="error" onClick={() => setDeciding('approve')}>
        Erase …
      </Button>
      <Button size="small" variant="outlined" onClick={() => setDeciding('refuse')}>
        Refuse …
      </Button>
      {deciding === 'approve' && (
        <ReasonDialog title="Erase this file for good?" about={about} label="Why you agree" hint="It stays in the disposal log for good, so name nobody." limit={1000} confirm="Erase for good" danger close={() => setDeciding(null)} act={act(true)} onDone={done('Approved. The file is being erased.')}>
          <p>The child’s plan, reviews, submissions, documents and notes are erased at once, with all copies that were taken out here. Nobody can bring them back. The audit log stays, without what was in the file.</p>
        </ReasonDialog>
      )}
      {deciding === 'refuse' && (
        <ReasonDialog title="Refuse this proposal?" about={about} label="Why it stays" hint="It stays in the disposal log for good, so name nobody." limit={1000} confirm="Refuse" close={() => setDeciding(null)} act={act(false)} onDone={done('Refused. The file stays, and can be proposed again.')} />
      )}
    </span>
  );
}
