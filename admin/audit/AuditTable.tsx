import { DataTable } from 'react-admin';
import { actInWords, actorKinds } from '../words/acts.js';
import { momentInWords } from '../words/dates.js';
import { Narrow } from './Narrow.js';
import type { AuditRow } from './lookups.js';

const Column = DataTable.Col<AuditRow>;

export const AuditTable = () => (
  <div className="panel">
    <DataTable<AuditRow> aria-label="Audit log" rowClick={false} bulkActionButtons={false}>
      <Column label="When" disableSort render={({ at }) => at && <span className="nowrap">{momentInWords(at)}</span>} />
      <Column
        label="Who"
        disableSort
        render={({ actorName, actorKind, actorId }) => (
          <>
            {actorId ? <Narrow by={{ actor: actorId }} says={actorName ?? actorId} /> : actorName}
            {actorKind && actorKind !== 'PERSON' && actorKinds[actorKind] !== actorName && <span className="second-line">{actorKinds[actorKind]}</span>}
          </>
        )}
      />
      <Column label="What was done" disableSort render={({ act }) => act && <span className="strong">{actInWords(act)}</span>} />
      <Column
        label="To which record"
        disableSort
        render={({ subjectType, subjectId }) => (
          <>
            {subjectType}
            {subjectId && (
              <span className="second-line">
                <Narrow by={{ subject: subjectId }} says={subjectId} />
              </span>
            )}
          </>
        )}
      />
      <Column label="Fields" disableSort render={({ fields }) => <span className="anywhere">{fields?.join(', ')}</span>} />
      <Column label="Request" disableSort render={({ requestId }) => <span className="id">{requestId}</span>} />
    </DataTable>
  </div>
);
