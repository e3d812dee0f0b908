import Button from '@mui/material/Button';
import { type ComponentType, type LazyExoticComponent, Suspense, useState } from 'react';

/** A button that opens the dialog of an act, which is fetched only then. */
export function ActButton({ says, Dialog }: { says: string; Dialog: LazyExoticComponent<ComponentType<{ close: () => void }>> }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {says}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <Dialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
