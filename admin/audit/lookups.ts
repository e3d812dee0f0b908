import { AuditLogDocument, type AuditLogQuery } from '../gql/graphql.js';
import { type Lookups, paged } from '../providers/lookup.js';
import { addDays, startOfDay } from '../words/dates.js';

export type AuditRow = NonNullable<NonNullable<AuditLogQuery['auditEvents']>['nodes']>[number];

const filled = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

export const auditLookups: Lookups = {
  GET_LIST: paged(
    AuditLogDocument,
    ({ act, subject, child, actor, since, until }, page) => {
      const [from, to] = [filled(since), filled(until)];
      // People mean whole days, both included; the API takes moments and leaves out the last.
      return { act: filled(act), subject: filled(subject), child: filled(child), actor: filled(actor), since: from && startOfDay(from), until: to && startOfDay(addDays(to, 1)), ...page };
    },
    (data) => data.auditEvents,
  ),
};
