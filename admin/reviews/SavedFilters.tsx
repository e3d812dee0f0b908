import Button from '@mui/material/Button';
import { Suspense, lazy, useState } from 'react';
import { type WorklistFilter, fromSaved } from './filter.js';
import { type SavedFilter, queueAddress } from './queues.js';

const SaveFilterDialog = lazy(() => import('./SaveFilterDialog.js'));

interface SavedFiltersProps {
  saved: readonly SavedFilter[];
  filter: WorklistFilter;
  ordered: { field: string; order: string; perPage: number };
  reload: () => void;
}

/** Lists that somebody made for themselves or for the team; they are kept by the API, so that they are there at every desk. */
export function SavedFilters({ saved, filter, ordered, reload }: SavedFiltersProps) {
  const [open, setOpen] = useState(false);
  const kept = JSON.stringify({ ...filter, search: undefined });
  return (
    <div className="saved-filters row">
      {saved.length > 0 && <span className="quiet small">Saved:</span>}
      <ul>
        {saved.map(({ id, name, own, shared, madeByName, filter: values, sort }) => {
          const its = fromSaved(values ?? {});
          return (
            <li key={id}>
              <a href={`#${queueAddress(its, { ...ordered, field: sort ?? 'DUE' })}`} aria-current={JSON.stringify(its) === kept ? 'true' : undefined} title={own ? (shared ? 'Yours, shared with the team' : 'Yours alone') : `Shared by ${madeByName ?? 'a colleague'}`}>
                {name}
                {!own && <span className="quiet small"> {madeByName}</span>}
              </a>
            </li>
          );
        })}
      </ul>
      <Button size="small" onClick={() => setOpen(true)}>
        {saved.some(({ own }) => own) ? 'Save or remove a list' : 'Save this list'}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SaveFilterDialog
            saved={saved.filter(({ own }) => own)}
            filter={filter}
            sort={ordered.field}
            close={(changed) => {
              setOpen(false);
              if (changed) reload();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
