import type { ReactNode } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { Empty } from './Empty.js';
import { Failure } from './Failure.js';
import { Pages } from './Pages.js';
import { Waiting } from './Waiting.js';

/** What a list has found: its rows, or why there are none, or what went wrong. */
export function FoundRows<Row extends RaRecord>({ empty, children }: { empty: (filter: Record<string, unknown>) => string; children: (rows: Row[]) => ReactNode }) {
  const { data, isPending, error, refetch, filterValues } = useListContext<Row>();
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending) return <Waiting />;
  if (data.length === 0) return <Empty says={empty(filterValues as Record<string, unknown>)} />;
  return (
    <>
      {children(data)}
      <Pages />
    </>
  );
}
