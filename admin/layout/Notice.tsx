import { type ReactNode, useEffect, useRef } from 'react';

/** Something that happened, said where people look and read out at once. With `focus`, it takes the focus from a button that is gone. */
export function Notice({ tone = 'plain', focus = false, children }: { tone?: 'plain' | 'bad' | 'good' | 'warning'; focus?: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus]);
  return (
    <div ref={box} className={`notice notice-${tone}`} role={tone === 'bad' || tone === 'warning' ? 'alert' : 'status'} tabIndex={focus ? -1 : undefined}>
      {children}
    </div>
  );
}
