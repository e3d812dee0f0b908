import { useListContext } from 'react-admin';

/** A value that narrows the list to itself when pressed. */
export function Narrow({ by, says }: { by: Record<string, string>; says: string }) {
  const { filterValues, setFilters } = useListContext();
  return (
    <button type="button" className="link-button anywhere" onClick={() => setFilters({ ...filterValues, ...by }, {}, false)} title="Only entries with this">
      {says}
    </button>
  );
}
