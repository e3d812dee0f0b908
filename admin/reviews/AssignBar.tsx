import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { Suspense, lazy, useState } from 'react';
import { counted } from '../words/count.js';
import type { WorklistRow } from './lookups.js';

const AssignMany = lazy(() => import('./AssignMany.js'));

/** What can be done with the reviews that are ticked. */
export function AssignBar() {
  const { data = [], selectedIds, onUnselectItems } = useListContext<WorklistRow>();
  const [chosen, setChosen] = useState<readonly WorklistRow[] | null>(null);
  if (selectedIds.length === 0 && !chosen) return null;
  return (
    <section className="row assign-bar" aria-label="Selected reviews">
      <strong>{counted(selectedIds.length, 'review')} selected</strong>
      <Button variant="contained" onClick={() => setChosen(data.filter(({ id }) => selectedIds.includes(id)))}>
        Assign to a caseworker
      </Button>
      <Button onClick={() => onUnselectItems()}>Clear selection</Button>
      {chosen && (
        <Suspense fallback={null}>
          <AssignMany
            reviews={chosen}
            close={(assigned) => {
              setChosen(null);
              if (assigned) onUnselectItems();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}
