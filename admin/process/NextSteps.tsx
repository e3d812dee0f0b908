import Button from '@mui/material/Button';
import { Notice } from '../layout/Notice.js';
import '../styles/process.css';
import type { Available } from './StepDialog.js';
import type { Seen } from './step.js';
import { steps } from './steps/index.js';
import { useStep } from './use-step.js';

interface NextStepsProps {
  available: readonly Available[];
  seen: Seen;
  about: string;
  reload: () => Promise<unknown>;
}

/** What can be done next, each with a look ahead: ready, or what is still missing for it. */
export function NextSteps({ available, seen, about, reload }: NextStepsProps) {
  const { open, dialog, done } = useStep({ available, seen, about, reload });
  const next = available.flatMap((each) => (steps[each.name] && !steps[each.name]!.atHead ? [{ ...each, step: steps[each.name]! }] : []));
  if (next.length === 0 && !done) return null;
  return (
    <section className="panel section-panel" aria-labelledby="next-steps">
      <h2 id="next-steps">What can be done next</h2>
      {done && (
        <Notice tone="good" focus key={done}>
          <strong>{done}</strong>
        </Notice>
      )}
      <ul className="next-steps">
        {next.map(({ name, says, missing, step }) => (
          <li key={name}>
            <Button variant={step.onward && missing.length === 0 ? 'contained' : 'outlined'} color={step.harmful ? 'error' : 'primary'} disabled={missing.length > 0} onClick={() => open(name)} aria-describedby={missing.length > 0 ? `missing-${name}` : undefined}>
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
      {dialog}
    </section>
  );
}
