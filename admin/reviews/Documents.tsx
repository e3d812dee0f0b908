import type { DocumentKind, DocumentState } from '../gql/graphql.js';
import { sizeInWords } from '../words/count.js';
import { momentDayInWords } from '../words/dates.js';
import type { Review } from './lookups.js';
import { MakeCopy } from './MakeCopy.js';

const kinds: Record<DocumentKind, string> = { OUTPUT: 'Made from the submission', UPLOAD: 'Added by the setting' };
const notReady: Record<Exclude<DocumentState, 'READY'>, string> = { CHECKING: 'Being checked for malware', PREPARING: 'Being prepared', FAILED: 'Could not be made whole, so it is not given out', REFUSED: 'Refused by the malware scanner', REMOVED: 'Removed' };

export function Documents({ documents, submitted, submission, reload }: { documents: Review['documents']; submitted: boolean; submission: string | null; reload: () => void }) {
  const list = documents ?? [];
  return (
    <section className="panel side-panel" aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      {list.length === 0 && <p className="quiet">{submitted ? 'There are no documents.' : 'Visible once the setting has submitted.'}</p>}
      <ul className="documents">
        {list.map(({ id, name, kind, size, state, createdAt }) => (
          <li key={id}>
            {state === 'READY' ? <a href={`/documents/${id}`}>{name}</a> : <span>{name}</span>}
            <span className="quiet small">
              {state && state !== 'READY' ? <strong>{notReady[state]}</strong> : size != null && sizeInWords(size)}
              {kind && `, ${kinds[kind].toLowerCase()}`}
              {createdAt && `, ${momentDayInWords(createdAt)}`}
            </span>
          </li>
        ))}
      </ul>
      {list.some(({ state }) => state === 'PREPARING') && (
        <button type="button" className="link-button" onClick={reload}>
          Look again
        </button>
      )}
      {submission && <MakeCopy submission={submission} reload={reload} />}
    </section>
  );
}
