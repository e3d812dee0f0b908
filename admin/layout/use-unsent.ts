import { useEffect } from 'react';

/** Closing the window would lose what is typed; while there is anything, the browser asks first. */
export function useUnsent(written: boolean): void {
  useEffect(() => {
    if (!written) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [written]);
}
