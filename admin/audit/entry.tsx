import type { AuditLogQuery } from '../gql/graphql.js';
import { counted } from '../words/count.js';
import { logAt } from './filter.js';

export type AuditRow = NonNullable<NonNullable<AuditLogQuery['auditEvents']>['nodes']>[number];

/** Whoever it was; pressed, the list shows them alone. */
export const Who = ({ row: { actorId, actorName } }: { row: AuditRow }) => (actorId ? <a href={logAt({ actor: actorId })}>{actorName}</a> : <>{actorName}</>);

/** The children that it is about; pressed, who looked at them. */
export function About({ row: { children, rowCount, subjectType } }: { row: AuditRow }) {
  const named = children ?? [];
  const more = (rowCount ?? 0) - named.length;
  return (
    <>
      {named.map(({ id, name }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <a href={`#/audit/${id}/show`}>{name ?? 'a child without a name here'}</a>
        </span>
      ))}
      {named.length > 0 && more > 0 && <span className="quiet"> and {counted(more, 'other')}</span>}
      {subjectType && <span className="second-line">{subjectType}</span>}
    </>
  );
}

/** Many fields are put by; the eye looks for who and whom first. */
export function Fields({ row: { fields, purpose, requestId } }: { row: AuditRow }) {
  const names = fields ?? [];
  return (
    <>
      {purpose && <span className="second-line">Why: {purpose}</span>}
      <details className="small">
        <summary>{names.length === 0 ? 'Request' : counted(names.length, 'field')}</summary>
        <span className="anywhere">{names.join(', ')}</span>
        <span className="second-line anywhere">Request {requestId}</span>
      </details>
    </>
  );
}
