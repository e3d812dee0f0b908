import { ListBase, useListContext } from 'react-admin';
import { Empty } from '../layout/Empty.js';
import { Failure } from '../layout/Failure.js';
import { PageHeading } from '../layout/PageHeading.js';
import { Pages } from '../layout/Pages.js';
import { usePhone } from '../layout/use-phone.js';
import { Waiting } from '../layout/Waiting.js';
import { shownInPage } from '../providers/shown-in-page.js';
import '../styles/worklist.css';
import '../styles/lists.css';
import { type MembershipRow, isMembershipState, membershipStates } from './lookups.js';
import { MembershipCards } from './MembershipCards.js';
import { MembershipTable } from './MembershipTable.js';

const waiting = { state: 'REQUESTED' };

/** Who asks to work for a setting. Until somebody here approves, they see nothing of it. */
export default function MembershipList() {
  return (
    <ListBase perPage={25} filterDefaultValues={waiting} exporter={false} queryOptions={shownInPage}>
      <PageHeading title="Joining requests" />
      <StateLinks />
      <Found />
    </ListBase>
  );
}

const addressOf = (state: string) => `#/memberships?${new URLSearchParams({ filter: JSON.stringify({ state }), page: '1', perPage: '25', sort: 'id', order: 'ASC' })}`;

function StateLinks() {
  const { filterValues } = useListContext();
  return (
    <nav aria-label="State" className="queues">
      <ul>
        {Object.entries(membershipStates).map(([state, { says }]) => (
          <li key={state}>
            <a href={addressOf(state)} aria-current={filterValues['state'] === state ? 'true' : undefined}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Found() {
  const { data, isPending, error, refetch, filterValues } = useListContext<MembershipRow>();
  const phone = usePhone();
  const { state } = filterValues as { state?: unknown };
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says={isMembershipState(state) ? membershipStates[state].empty : 'There is nobody.'} />;
  return (
    <>
      {phone ? <MembershipCards rows={data} /> : <MembershipTable />}
      <Pages />
    </>
  );
}
