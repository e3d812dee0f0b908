import Button from '@mui/material/Button';
import { ListBase, useListContext, useNotify, useRefresh } from 'react-admin';
import { useState } from 'react';
import { LiftLegalHoldDocument, PlaceLegalHoldDocument, ProposeDisposalDocument } from '../gql/graphql.js';
import { ReasonDialog } from '../acts/ReasonDialog.js';
import { AuthorityChoice } from '../layout/AuthorityChoice.js';
import { FoundRows } from '../layout/FoundRows.js';
import { HiddenNames, NAMELESS } from '../layout/HiddenNames.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Rows } from '../layout/Rows.js';
import { Tabs, listAt } from '../layout/Tabs.js';
import { send } from '../providers/client.js';
import { shownInPage } from '../providers/shown-in-page.js';
import { useViewer } from '../providers/viewer.js';
import { dayInWords } from '../words/dates.js';
import type { QueueRow } from './lookups.js';
import { statuses } from './words.js';

const NAME = 'retention';

/** Files of children whose time is over: somebody looks at each before it goes. */
export default function QueueList() {
  const { authorities } = useViewer();
  const [authority, setAuthority] = useState(authorities[0]?.code ?? '');
  return (
    <ListBase key={authority} resource={NAME} perPage={25} filterDefaultValues={{ status: 'DUE' }} filter={{ authority }} exporter={false} queryOptions={shownInPage}>
      <PageHeading title="Files whose time is over" />
      <p className="quiet lead">Nothing here is erased by itself. You propose that a file can go; an administrator, somebody else, decides. A child with a plan that is maintained is never in this list.</p>
      <AuthorityChoice value={authority} onChange={setAuthority} />
      <States />
      <FoundRows<QueueRow> empty={({ status }) => statuses[status as keyof typeof statuses]?.empty ?? 'No file is near the end of its time.'}>
        {(rows) => (
          <>
            <HiddenNames rows={rows} />
            <Rows
              label="Files whose time is over"
              rows={rows}
              columns={[
                { label: 'Child', cell: ({ child }) => <ChildName child={child} /> },
                { label: 'Time over', cell: ({ dueOn }) => dueOn && <span className="nowrap">{dayInWords(dueOn)}</span> },
                { label: 'Why it is held', cell: ({ holdReason }) => holdReason && <span className="anywhere">{holdReason}</span> },
                { label: 'What to do', acts: true, cell: (row) => <Acts row={row} /> },
              ]}
            />
          </>
        )}
      </FoundRows>
    </ListBase>
  );
}

export const ChildName = ({ child }: { child: { fullName: string | null; bornOn?: string | null } | null | undefined }) => (
  <>
    {child?.fullName ?? NAMELESS}
    {child?.bornOn && <span className="second-line">born {dayInWords(child.bornOn)}</span>}
  </>
);

function States() {
  const { filterValues } = useListContext();
  return <Tabs label="State" tabs={Object.entries(statuses).map(([status, { says }]) => ({ says, href: listAt(NAME, { status }), current: filterValues['status'] === status }))} />;
}

function Acts({ row: { id, status, holdId, child } }: { row: QueueRow }) {
  const [doing, setDoing] = useState<'propose' | 'hold' | 'lift' | null>(null);
  const notify = useNotify();
  const refresh = useRefresh();
  const name = child?.fullName ?? 'this child';
  const done = (says: string) => () => {
    setDoing(null);
    notify(says, { type: 'success' });
    refresh();
  };
  const close = () => setDoing(null);
  return (
    <span className="row">
      {status === 'DUE' && (
        <Button size="small" variant="contained" onClick={() => setDoing('propose')} aria-label={`Propose to erase: ${name}`}>
          Propose to erase
        </Button>
      )}
      {holdId ? (
        <Button size="small" variant="outlined" onClick={() => setDoing('lift')} aria-label={`Lift the hold: ${name}`}>
          Lift the hold
        </Button>
      ) : (
        status !== 'PROPOSED' && (
          <Button size="small" variant="outlined" onClick={() => setDoing('hold')} aria-label={`Hold: ${name}`}>
            Hold
          </Button>
        )
      )}
      {status === 'PROPOSED' && <span className="quiet small">An administrator decides</span>}
      {doing === 'propose' && (
        <ReasonDialog title="Propose to erase this file?" about={name} label="Why it can go" hint="It stays in the disposal log for good, so name nobody." limit={1000} confirm="Propose" close={close} act={(why) => send(ProposeDisposalDocument, { child: id, why })} onDone={done(`Proposed. An administrator decides on the file of ${name}.`)}>
          <p>Have you looked whether anybody still needs it: an appeal, a claim, an inquiry, a child who was looked after? If so, hold it instead. Nothing is erased until an administrator agrees.</p>
        </ReasonDialog>
      )}
      {doing === 'hold' && (
        <ReasonDialog title="Hold this file?" about={name} label="Why it must be kept" hint="Such as a claim, an inquiry or an appeal." limit={1000} confirm="Hold" close={close} act={(reason) => send(PlaceLegalHoldDocument, { child: id, reason })} onDone={done(`The file of ${name} is held until somebody lifts it.`)}>
          <p>Nobody can erase it until the hold is lifted.</p>
        </ReasonDialog>
      )}
      {doing === 'lift' && holdId && (
        <ReasonDialog title="Lift this hold?" about={name} label="Why it is no longer needed" hint="It stays beside the reason for which it was placed." limit={1000} confirm="Lift the hold" close={close} act={(reason) => send(LiftLegalHoldDocument, { id: holdId, reason })} onDone={done(`The file of ${name} is no longer held.`)}>
          <p>The file can then be proposed for erasing when its time is over.</p>
        </ReasonDialog>
      )}
    </span>
  );
}
