import { type ReactNode, Suspense, lazy, useState } from 'react';
import type { Available, Drafts } from './StepDialog.js';
import type { Seen } from './step.js';

const StepDialog = lazy(() => import('./StepDialog.js'));

interface StepsOf {
  seen: Seen;
  about: string;
  available: readonly Available[];
  reload: () => Promise<unknown>;
  onDone?: () => void;
}

/** The dialog of a step, when one is chosen, and what was done last. Closing it loses nothing that was typed in it. */
export function useStep({ onDone, ...of }: StepsOf): { open: (name: string) => void; dialog: ReactNode; done: string | null } {
  const [name, setName] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [drafts] = useState<Drafts>(() => new Map());
  const dialog = name && (
    <Suspense fallback={null}>
      <StepDialog
        {...of}
        name={name}
        drafts={drafts}
        close={() => setName(null)}
        onDone={(says) => {
          setName(null);
          setDone(says);
          if (onDone) onDone();
          else void of.reload();
        }}
      />
    </Suspense>
  );
  return { open: setName, dialog, done };
}
