import { Pagination, useListContext } from 'react-admin';

/** Page by page; a list that fits on the smallest page needs no buttons. */
export function Pages({ sizes = [25, 50, 100] }: { sizes?: number[] }) {
  const { total = 0 } = useListContext();
  return total > Math.min(...sizes) ? <Pagination rowsPerPageOptions={sizes} /> : null;
}
