import type { Viewer } from '../providers/viewer.js';

/** For a professional of a setting who came here by mistake. */
export const NotStaff = ({ viewer }: { viewer: Viewer }) => (
  <main className="alone">
    <h1>The back office is for staff of the authority</h1>
    <p>
      You are signed in as {viewer.name}. Your account belongs to a school, college or other setting, so there is nothing for you to do here.
    </p>
    <p>
      <a href="/">Go to the portal</a> to see and submit the reviews of your setting.
    </p>
    <p className="quiet">If you work for the authority, ask its administrator to give you a role.</p>
  </main>
);
