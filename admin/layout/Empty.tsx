import type { ReactNode } from 'react';

/** An empty list says why it is empty, and offers where to look instead. */
export const Empty = ({ says, children }: { says: string; children?: ReactNode }) => (
  <div className="panel empty">
    <output>{says}</output>
    {children && <div className="row empty-ways">{children}</div>}
  </div>
);
