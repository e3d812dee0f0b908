import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/base.css';
import './styles/layout.css';
import { Failure } from './layout/Failure.js';
import { NotStaff } from './layout/NotStaff.js';
import { goToSignIn } from './providers/auth.js';
import { findViewer } from './providers/viewer.js';

const root = createRoot(document.getElementById('root')!);

/** Who it is decides what there is to show; the pages load meanwhile. */
async function open(): Promise<void> {
  const app = import('./App.js');
  const viewer = await findViewer();
  if (!viewer.signedIn) await goToSignIn();
  if (!viewer.isStaff) return root.render(<NotStaff viewer={viewer} />);
  const { default: App } = await app;
  root.render(
    <StrictMode>
      <App viewer={viewer} />
    </StrictMode>,
  );
}

open().catch((error: unknown) =>
  root.render(
    <main className="alone">
      <h1>The back office cannot be opened just now</h1>
      <Failure error={error} retry={() => window.location.reload()} />
    </main>,
  ),
);
