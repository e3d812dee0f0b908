import type { ReactNode } from 'react';
import { usePhone } from './use-phone.js';

/** Filters that a phone has no room for stand behind a line that opens; elsewhere they stand in the row. */
export function MoreFilters({ says, children }: { says: string; children: ReactNode }) {
  if (!usePhone()) return children;
  return (
    <details className="more-filters">
      <summary>{says}</summary>
      <div className="filters">{children}</div>
    </details>
  );
}
