import { Suspense, lazy, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { RestoreWordsDocument } from '../gql/graphql.js';
import { send } from '../providers/client.js';
import { faultOf } from '../providers/faults.js';
import { BlackedOut, Stretches } from './Stretches.js';
import type { Piece } from './lookups.js';

const BlackOutDialog = lazy(() => import('./BlackOutDialog.js'));

interface Props {
  request: string;
  piece: Piece;
  deciding: boolean;
  chosen: boolean;
  choose: (on: boolean) => void;
  reload: () => Promise<void>;
}

/** One part: what it is, what it says, why it is marked, what was decided, and what is blacked out within it. */
export function Part({ request, piece, deciding, chosen, choose, reload }: Props) {
  const { id, mark, markSays, redact, reason, decidedByName } = piece;
  const [words, setWords] = useState<string | null>(null);
  const item = useRef<HTMLLIElement>(null);
  const notify = useNotify();
  const box = `part-${id}`;
  const label = <Stretches piece={piece} inLabel />;
  // What is marked with mouse or keyboard in this part is taken into the dialog.
  const begin = () => {
    const selection = window.getSelection();
    setWords(selection && item.current && selection.anchorNode && item.current.contains(selection.anchorNode) && item.current.contains(selection.focusNode) ? selection.toString().trim() : '');
  };
  const restore = (passage: string) => void send(RestoreWordsDocument, { input: { request, piece: id, passage } }).then(reload, (error: unknown) => notify(faultOf(error).message, { type: 'error' }));
  return (
    <li ref={item} className={mark ? 'part part-marked' : 'part'}>
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
      <p className={redact === true ? 'whole-text quiet' : 'whole-text'}>
        <Stretches piece={piece} inLabel={false} />
      </p>
      <BlackedOut piece={piece} restore={deciding ? restore : null} />
      {deciding && (
        <button type="button" className="link-button small no-print" onClick={begin}>
          Black words out …<span className="unseen"> in: {piece.label}</span>
        </button>
      )}
      {markSays && <p className="small part-mark">{markSays}</p>}
      {redact !== null && redact !== undefined && (
        <p className="small quiet">
          {redact ? 'Left out' : 'Kept'} by {decidedByName}: {reason}
        </p>
      )}
      {words !== null && (
        <Suspense fallback={null}>
          <BlackOutDialog request={request} piece={piece} words={words} reload={reload} close={() => setWords(null)} />
        </Suspense>
      )}
    </li>
  );
}
