import { useLocation } from 'react-admin';
import type { AuditLogQueryVariables } from '../gql/graphql.js';
import { addDays, startOfDay } from '../words/dates.js';

/** What the list is narrowed to; it stands in the part of the address that is never sent. */
export const filterNames = ['child', 'actor', 'actorName', 'subject', 'act', 'since', 'until'] as const;
export type AuditFilter = Partial<Record<(typeof filterNames)[number], string>>;

/** The address of the list with such a filter. */
export function logAt(filter: AuditFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value);
  return `#/audit${given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ''}`;
}

export function useAuditFilter(): [AuditFilter, (change: AuditFilter) => void] {
  const asked = new URLSearchParams(useLocation().search);
  const filter = Object.fromEntries(filterNames.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)!]] : []))) as AuditFilter;
  return [filter, (change) => window.location.replace(logAt({ ...filter, ...change }))];
}

/** People mean whole days, both included; the API takes moments and leaves out the last. */
export const toVariables = ({ since, until, ...filter }: AuditFilter): AuditLogQueryVariables => ({ ...filter, since: since ? startOfDay(since) : null, until: until ? startOfDay(addDays(until, 1)) : null });
