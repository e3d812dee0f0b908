import { type ReactNode, Suspense, useRef } from 'react';
import { useLocation } from 'react-admin';
import { Boundary } from './Boundary.js';
import { Header } from './Header.js';
import { Navigation } from './Navigation.js';
import { StillThere } from './StillThere.js';
import { Waiting } from './Waiting.js';

export function Layout({ children }: { children?: ReactNode }) {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  return (
    <>
      {/* The part after # is the page, so the link moves the focus by itself. */}
      <a
        className="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to the content
      </a>
      <Header />
      <Navigation />
      <main ref={main} id="main" tabIndex={-1} className="main width">
        <Boundary key={pathname}>
          <Suspense fallback={<Waiting />}>{children}</Suspense>
        </Boundary>
      </main>
      <StillThere />
    </>
  );
}
