import { Suspense, lazy, useState } from 'react';
import type { ReviewFilter } from '../gql/graphql.js';
import { useViewer } from '../providers/viewer.js';

const ExportDialog = lazy(() => import('./ExportDialog.js'));

/** Takes what a list shows out as a file, with its purpose. */
export function ExportLink({ filter, says }: { filter: ReviewFilter; says: string }) {
  const [asking, setAsking] = useState(false);
  if (!useViewer().could('Mutation.requestExport')) return null;
  return (
    <>
      <button type="button" className="link-button" onClick={() => setAsking(true)}>
        Take these out as a file …
      </button>
      {asking && (
        <Suspense fallback={null}>
          <ExportDialog filter={filter} says={says} close={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}
