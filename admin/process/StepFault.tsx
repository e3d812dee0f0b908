import { FreshFactor } from '../layout/FreshFactor.js';
import { Notice } from '../layout/Notice.js';
import type { Fault } from '../providers/faults.js';
import type { Seen } from './step.js';

interface StepFaultProps {
  fault: Fault;
  /** The words on the button that takes the step. */
  again: string;
  /** As it was when the dialog was opened, and as it is now. */
  opened: Seen;
  now: Seen;
  /** What can be done now, in the words of its buttons. */
  instead: readonly string[];
  /** Whether this very step still can be taken. */
  possible: boolean;
}

/** Why a step was not taken, what has changed meanwhile, and what to do. */
export function StepFault({ fault, again, opened, now, instead, possible }: StepFaultProps) {
  const { code, message } = fault;
  if (fault.reason === 'FACTOR_NOT_FRESH') return <FreshFactor button={again} />;
  if (code === 'CONFLICT')
    return (
      <Notice tone="warning">
        <p className="strong">It was changed since you looked at it. What you just sent was not recorded.</p>
        <BothVersions opened={opened} now={now} />
        {possible ? <p>What you entered is still here. If it still holds, press again.</p> : <Instead steps={instead} />}
      </Notice>
    );
  if (code === 'NOT_NOW')
    return (
      <Notice tone="warning">
        <p className="strong">{message}</p>
        <BothVersions opened={opened} now={now} />
        <p>Nothing was recorded. What you entered is still here.</p>
        {!possible && <Instead steps={instead} />}
      </Notice>
    );
  if (code === 'UNAUTHENTICATED')
    return (
      <Notice tone="bad">
        <p className="strong">You have been signed out. Nothing was recorded.</p>
        <p>
          What you entered is still here.{' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            Sign in again in a new tab
          </a>
          , come back to this one and press again.
        </p>
      </Notice>
    );
  return (
    <Notice tone="bad">
      <p className="strong">{message}</p>
      <p>Nothing was recorded. What you entered is still here.</p>
    </Notice>
  );
}

/** What differs, each with what it was and what it is. */
function BothVersions({ opened, now }: { opened: Seen; now: Seen }) {
  const before = new Map(opened.shows);
  const changed = now.shows.filter(([name, value]) => before.get(name) !== value);
  if (changed.length === 0) return null;
  return (
    <table className="both-versions">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">When you opened this</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {changed.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before.get(name) || 'Nothing'}</td>
            <td className="strong">{value || 'Nothing'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Instead = ({ steps }: { steps: readonly string[] }) => <p>{steps.length === 0 ? 'There is nothing for you to do with it now.' : `What can be done now: ${steps.join('; ')}.`}</p>;
