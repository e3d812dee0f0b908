import Button from '@mui/material/Button';
import { useState } from 'react';
import { Notice } from '../layout/Notice.js';
import '../styles/process.css';
import type { Given, ProcessStep, Seen } from './fields.js';
import { ProcessDialog } from './ProcessDialog.js';
import { processSteps } from './steps.js';

interface NextStepsProps {
  available: readonly { name: string; says: string; missing: readonly string[] }[];
  seen: Seen;
  about: string;
  reload: () => Promise<unknown>;
}

/** What can be done next, each with a look ahead: ready, or what is still missing for it. */
export function NextSteps({ available, seen, about, reload }: NextStepsProps) {
  const [open, setOpen] = useState<ProcessStep | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [drafts] = useState(() => new Map<ProcessStep, Given>());
  const steps = available.flatMap(({ name, says, missing }) => (processSteps[name] ? [{ name, says, missing, step: processSteps[name] }] : []));
  if (steps.length === 0 && !done) return null;
  return (
    <section className="panel section-panel" aria-labelledby="next-steps">
      <h2 id="next-steps">What can be done next</h2>
      {done && (
        <Notice tone="good" focus key={done}>
          <strong>{done}</strong>
        </Notice>
      )}
      <ul className="next-steps">
        {steps.map(({ name, says, missing, step }) => (
          <li key={name}>
            <Button variant={step.onward && missing.length === 0 ? 'contained' : 'outlined'} color={step.harmful ? 'error' : 'primary'} disabled={missing.length > 0} onClick={() => setOpen(step)} aria-describedby={missing.length > 0 ? `missing-${name}` : undefined}>
              {says}
            </Button>
            {missing.length > 0 && (
              <p id={`missing-${name}`} className="quiet small">
                Not yet: {missing.join('; ')}.
              </p>
            )}
          </li>
        ))}
      </ul>
      {open && (
        <ProcessDialog
          step={open}
          seen={seen}
          about={about}
          drafts={drafts}
          reload={reload}
          close={() => setOpen(null)}
          onDone={(says) => {
            setOpen(null);
            setDone(says);
            void reload();
          }}
        />
      )}
    </section>
  );
}
