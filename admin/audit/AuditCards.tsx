import { actInWords } from '../words/acts.js';
import { momentInWords } from '../words/dates.js';
import { About, type AuditRow, Fields, Who } from './entry.js';

export const AuditCards = ({ rows }: { rows: readonly AuditRow[] }) => (
  <ul className="cards">
    {rows.map((row) => (
      <li key={row.id} className="panel card">
        <p className="strong">{row.act && actInWords(row.act)}</p>
        <p className="small">
          <Who row={row} />, <span className="quiet">{row.at && momentInWords(row.at)}</span>
        </p>
        <p className="small">
          <About row={row} />
        </p>
        <Fields row={row} />
      </li>
    ))}
  </ul>
);
