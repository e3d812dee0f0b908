import type { Piece } from './lookups.js';

/** What it says, with what the pack blacks out as it will look there, but readable here. */
export const Stretches = ({ piece: { stretches }, inLabel }: { piece: Piece; inLabel: boolean }) =>
  (stretches ?? [])
    .filter((stretch) => stretch.inLabel === inLabel)
    .map(({ text, passage }, at) => (passage ? <mark key={passage} className="blacked-out"><span className="unseen">Blacked out: </span>{text}</mark> : <span key={at}>{text}</span>));

/** Why something is blacked out, and the way back. */
export function BlackedOut({ piece: { stretches }, restore }: { piece: Piece; restore: ((passage: string) => void) | null }) {
  const blacked = (stretches ?? []).filter(({ passage }) => passage);
  if (blacked.length === 0) return null;
  return (
    <ul className="blacked-list small quiet" aria-label="Blacked out in the pack">
      {blacked.map(({ passage, text, because }) => (
        <li key={passage}>
          “{text && text.length > 60 ? `${text.slice(0, 60)}…` : text}”: {because}{' '}
          {restore && (
            <button type="button" className="link-button" onClick={() => restore(passage!)}>
              Show again<span className="unseen"> {text}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
