import { Suspense, lazy, useEffect, useState } from 'react';
import { StillMeDocument } from '../gql/graphql.js';
import { goToSignIn } from '../providers/auth.js';
import { ask, lastAskedAt } from '../providers/client.js';
import { useViewer } from '../providers/viewer.js';

const StillThereDialog = lazy(() => import('./StillThereDialog.js'));

const MINUTE = 60_000;
/** Time enough to find the button, for whoever needs longer (WCAG 2.2.1). */
const WARNING = 2 * MINUTE;

/** While somebody types in a dialog, the page stays: what they typed is worth more than a tidy end. */
const isTyping = () => document.querySelector('[role="dialog"] textarea, [role="dialog"] input') !== null;

/**
 * Warns before the server ends a session that nobody uses, and leaves when it has ended, so that no child's
 * record stays on an abandoned screen. Also when somebody else has signed in at this desk meanwhile.
 */
export function StillThere() {
  const { id, idleMinutes } = useViewer();
  const [endsAt, setEndsAt] = useState<number | null>(null);

  useEffect(() => {
    const look = () => {
      const left = lastAskedAt + idleMinutes * MINUTE - Date.now();
      if (left <= 0 && !isTyping()) void goToSignIn();
      else setEndsAt(left > 0 && left <= WARNING ? lastAskedAt + idleMinutes * MINUTE : null);
    };
    const timer = setInterval(look, 15_000);
    return () => clearInterval(timer);
  }, [idleMinutes]);

  useEffect(() => {
    const checkPerson = async () => {
      if (document.visibilityState !== 'visible') return;
      const still = await ask(StillMeDocument, {}, true).catch(() => null);
      if (still && still.viewer.id !== id && !isTyping()) window.location.reload();
    };
    const onShow = () => void checkPerson();
    document.addEventListener('visibilitychange', onShow);
    return () => document.removeEventListener('visibilitychange', onShow);
  }, [id]);

  if (endsAt === null) return null;
  const stay = () => void ask(StillMeDocument, {}).finally(() => setEndsAt(null));
  return (
    <Suspense fallback={null}>
      <StillThereDialog endsAt={endsAt} stay={stay} />
    </Suspense>
  );
}
