/** Nothing to fill in: only what it means. */
export const AcceptFields = () => (
  <>
    <p>The report is complete. The setting is told, and can no longer change it.</p>
    <p>Next, the authority decides whether to maintain, amend or cease the plan.</p>
  </>
);
