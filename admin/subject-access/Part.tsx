import type { Piece } from './lookups.js';

/** One part: what it is, what it says, why it is marked, and what was decided. */
export function Part({ piece: { id, label, text, mark, markSays, redact, reason, decidedByName }, deciding, chosen, choose }: { piece: Piece; deciding: boolean; chosen: boolean; choose: (on: boolean) => void }) {
  const box = `part-${id}`;
  return (
    <li className={mark ? 'part part-marked' : 'part'}>
      <div className="piece-head">
        {deciding && <input type="checkbox" id={box} checked={chosen} onChange={({ target }) => choose(target.checked)} />}
        {deciding ? (
          <label htmlFor={box} className="strong">
            {label}
          </label>
        ) : (
          <p className="strong">{label}</p>
        )}
      </div>
      {redact === true ? <p className="left-out">Left out of the pack</p> : null}
      <p className={redact === true ? 'whole-text quiet' : 'whole-text'}>{text}</p>
      {markSays && <p className="small part-mark">{markSays}</p>}
      {redact !== null && redact !== undefined && (
        <p className="small quiet">
          {redact ? 'Left out' : 'Kept'} by {decidedByName}: {reason}
        </p>
      )}
    </li>
  );
}
