import { DataTable } from 'react-admin';
import { Why } from '../layout/Why.js';
import { useViewer } from '../providers/viewer.js';
import { momentInWords } from '../words/dates.js';
import { MembershipButtons } from './MembershipButtons.js';
import type { MembershipRow } from './lookups.js';

const Column = DataTable.Col<MembershipRow>;

export const MembershipTable = () => (
  <div className="panel">
    <DataTable<MembershipRow> aria-label="Joining requests" rowClick={false} bulkActionButtons={false}>
      <Column
        label="Person"
        disableSort
        render={({ user }) => (
          <>
            <span className="strong">{user?.name}</span>
            {user?.jobTitle && <span className="second-line">{user.jobTitle}</span>}
          </>
        )}
      />
      <Column label="E-mail" disableSort render={({ user }) => <Email email={user?.email} />} />
      <Column
        label="Setting"
        disableSort
        render={({ setting }) => (
          <>
            {setting?.name}
            {setting?.town && <span className="second-line">{setting.town}</span>}
          </>
        )}
      />
      <Column label="Asked" disableSort render={({ requestedAt }) => requestedAt && <span className="nowrap">{momentInWords(requestedAt)}</span>} />
      <Column label="Decided" disableSort render={({ decidedAt }) => (decidedAt ? <span className="nowrap">{momentInWords(decidedAt)}</span> : <span className="quiet">Not yet</span>)} />
      <Column label="What to do" disableSort render={(row) => <MembershipButtons membership={row} />} />
    </DataTable>
  </div>
);

export function Email({ email }: { email: string | null | undefined }) {
  const viewer = useViewer();
  return email ? <span className="anywhere">{email}</span> : <Why why={viewer.why('Membership.email')} />;
}
