import { type ReactNode, useEffect, useRef } from 'react';

let first = true;

/** The h1 of a page. It names the window and takes the focus, so that a screen reader says where one has come. */
export function PageHeading({ title, children, beside }: { title: string; children?: ReactNode; beside?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Back office`;
    if (!first) heading.current?.focus({ preventScroll: true });
    first = false;
  }, [title]);
  return (
    <div className="page-head">
      <h1 ref={heading} tabIndex={-1}>
        {children ?? title}
      </h1>
      {beside}
    </div>
  );
}
