import { faultOf } from '../providers/faults.js';
import { Notice } from './Notice.js';

/** A page or part of it that could not be shown, with why and what to do. Needs no theme, so that it also works where nothing else does. */
export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { code, message } = faultOf(error);
  const says = code === 'NOT_FOUND' ? 'It does not exist, or it is not yours to see.' : message;
  return (
    <Notice tone="bad">
      <p>{says}</p>
      {retry && code !== 'NOT_FOUND' && code !== 'REFUSED' && (
        <button type="button" className="link-button" onClick={retry}>
          Try again
        </button>
      )}
    </Notice>
  );
}
