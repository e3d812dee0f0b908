import { momentInWords } from '../words/dates.js';
import { MembershipButtons } from './MembershipButtons.js';
import { Email } from './MembershipTable.js';
import type { MembershipRow } from './lookups.js';

export const MembershipCards = ({ rows }: { rows: readonly MembershipRow[] }) => (
  <ul className="cards">
    {rows.map((row) => (
      <li key={row.id} className="panel card">
        <p className="strong">{row.user?.name}</p>
        {row.user?.jobTitle && <p className="small">{row.user.jobTitle}</p>}
        <div className="small">
          <Email email={row.user?.email} />
        </div>
        <p>{row.setting?.name}</p>
        <p className="quiet small">Asked {row.requestedAt && momentInWords(row.requestedAt)}</p>
        <MembershipButtons membership={row} />
      </li>
    ))}
  </ul>
);
