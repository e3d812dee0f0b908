import { useState } from 'react';
import { counted } from '../words/count.js';
import { DecideBar } from './DecideBar.js';
import { Part } from './Part.js';
import type { AccessRequest, Piece } from './lookups.js';

type View = 'open' | 'marked' | 'all';
const isMarked = ({ mark }: Piece) => mark !== null;
const isOpen = (piece: Piece) => isMarked(piece) && piece.redact === null;
const fits: Readonly<Record<View, (piece: Piece) => boolean>> = { open: isOpen, marked: isMarked, all: () => true };

/** What was gathered, part by part. Those that may be about somebody else are marked, and a person decides on each. */
export function Pieces({ request, reload }: { request: AccessRequest; reload: () => Promise<void> }) {
  const pieces = request.pieces ?? [];
  const deciding = request.state === 'REVIEW';
  const [view, setView] = useState<View>(deciding && pieces.some(isOpen) ? 'open' : 'marked');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = pieces.filter(fits[view]);
  const here = shown.filter(({ id }) => chosen.has(id));
  const turn = (ids: readonly string[], on: boolean) => setChosen((before) => new Set(on ? [...before, ...ids] : [...before].filter((id) => !ids.includes(id))));
  const count = (of: View) => pieces.filter(fits[of]).length;
  const done = async () => {
    setChosen(new Set());
    await reload();
  };
  const views: [View, string][] = [...(deciding ? [['open', `To decide (${count('open')})`] as [View, string]] : []), ['marked', `Marked (${count('marked')})`], ['all', `Everything (${count('all')})`]];
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">What is held</h2>
      <p className="quiet lead">A part that may name or describe somebody else, or could do harm, is marked with the law that may keep it back. You decide: keep it in the pack, leave it out, or keep it and black words out within it. What is left out is shown in the pack as left out, without what it says.</p>
      <fieldset className="queues plain-fieldset">
        <legend className="unseen">Which parts</legend>
        <ul>
          {views.map(([name, says]) => (
            <li key={name}>
              <button type="button" className="queue-button" aria-pressed={view === name} onClick={() => setView(name)}>
                {says}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
      {deciding && <Shortcuts pieces={shown.filter(isMarked)} choose={(ids) => setChosen(new Set(ids))} />}
      {shown.length === 0 && <p className="panel empty">{view === 'open' ? 'Every marked part is decided on. You can make the pack.' : 'Nothing is held.'}</p>}
      {[...Map.groupBy(shown, ({ section }) => section ?? '')].map(([section, parts]) => (
        <section key={section} className="panel part-section" aria-label={section}>
          <h3>{section}</h3>
          <ul className="parts">
            {parts.map((piece) => (
              <Part key={piece.id} request={request.id} reload={reload} piece={piece} deciding={deciding} chosen={chosen.has(piece.id)} choose={(on) => turn([piece.id], on)} />
            ))}
          </ul>
        </section>
      ))}
      {deciding && here.length > 0 && <DecideBar request={request.id} pieces={here} done={done} clear={() => setChosen(new Set())} />}
    </section>
  );
}

/** Many parts are marked for the same reason, and decided on together. */
function Shortcuts({ pieces, choose }: { pieces: readonly Piece[]; choose: (ids: string[]) => void }) {
  const groups = [...Map.groupBy(pieces, ({ mark, markSays }) => `${mark ?? ''}|${markSays ?? ''}`)];
  if (groups.length === 0) return null;
  return (
    <ul className="shortcuts" aria-label="Select parts that are marked for the same reason">
      {groups.map(([key, same]) => (
        <li key={key}>
          {same[0]!.markSays}{' '}
          <button type="button" className="link-button" onClick={() => choose(same.map(({ id }) => id))}>
            Select {counted(same.length, 'part')}
          </button>
        </li>
      ))}
    </ul>
  );
}
