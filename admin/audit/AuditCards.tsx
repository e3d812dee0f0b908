import { actInWords } from '../words/acts.js';
import { momentInWords } from '../words/dates.js';
import { Narrow } from './Narrow.js';
import type { AuditRow } from './lookups.js';

export const AuditCards = ({ rows }: { rows: readonly AuditRow[] }) => (
  <ul className="cards">
    {rows.map(({ id, act, at, actorName, actorId, subjectType, subjectId, fields }) => (
      <li key={id} className="panel card">
        <p className="strong">{act && actInWords(act)}</p>
        <p className="small">
          {actorId ? <Narrow by={{ actor: actorId }} says={actorName ?? actorId} /> : actorName}, <span className="quiet">{at && momentInWords(at)}</span>
        </p>
        {subjectId && (
          <p className="small">
            {subjectType} <Narrow by={{ subject: subjectId }} says={subjectId} />
          </p>
        )}
        {fields && fields.length > 0 && <p className="small quiet anywhere">{fields.join(', ')}</p>}
      </li>
    ))}
  </ul>
);
