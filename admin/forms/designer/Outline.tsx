import { type KeyboardEvent, useEffect, useRef } from 'react';
import { counted } from '../../words/count.js';
import { type Drawn, type At, isList } from './model.js';
import { move, shifted, siblings } from './edit.js';
import { kindInWords } from './words.js';
import type { Board } from './use-design.js';

interface OutlineProps {
  board: Board;
  /** Places that lint has something to say of. */
  marked: ReadonlyMap<string, 'stops' | 'advice'>;
  /** What may not be moved or taken out: statutory parts of a form that is added to. */
  fixed: (at: At) => boolean;
}

/** The form at a glance: sections and questions in their order. Alt with the arrow keys moves what has the focus. */
export function Outline({ board, marked, fixed }: OutlineProps) {
  return (
    <nav aria-label="Sections and questions" className="outline">
      <p className="small quiet" id="outline-help">
        To move something, choose it and press Alt with an arrow key, or use its buttons.
      </p>
      <ol>
        {board.form.sections.map((section, index) => (
          <li key={section.key}>
            <Entry board={board} at={[index]} words={section.title || 'Section without a title'} marked={marked} fixed={fixed} note={counted(section.questions.length, 'question')} section />
            <Questions board={board} at={[index]} questions={section.questions} marked={marked} fixed={fixed} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Questions({ questions, at, ...rest }: OutlineProps & { questions: Drawn['sections'][number]['questions']; at: At }) {
  if (questions.length === 0) return null;
  return (
    <ol>
      {questions.map((question, index) => (
        <li key={`${question.key} ${index}`}>
          <Entry {...rest} at={[...at, index]} words={question.label || 'Question without words'} note={kindInWords(question.kind)} />
          {isList(question) && <Questions {...rest} at={[...at, index]} questions={question.questions ?? []} />}
        </li>
      ))}
    </ol>
  );
}

function Entry({ board, at, words, note, marked, fixed, section = false }: OutlineProps & { at: At; words: string; note: string; section?: boolean }) {
  const { form, at: chosen, draw, select } = board;
  const button = useRef<HTMLButtonElement>(null);
  const current = chosen?.join() === at.join();
  useEffect(() => {
    if (current) button.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const canMove = !fixed(at);
  const go = (by: number) => {
    const next = move(form, at, by);
    if (next !== form) draw(next, shifted(at, by));
  };
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by === 0 || !event.altKey || !canMove) return;
    event.preventDefault();
    go(by);
    // The place moved, and the focus goes with it once it is drawn.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.outline [aria-current="true"]')?.focus());
  };
  const mark = marked.get(at.join());
  const place = at.at(-1)!;
  return (
    <div className={`outline-entry${section ? ' outline-section' : ''}${current ? ' outline-current' : ''}`}>
      <button ref={button} type="button" className="outline-button" aria-current={current ? 'true' : undefined} aria-describedby={canMove ? 'outline-help' : undefined} onKeyDown={onKey} onClick={() => select(at)}>
        <span>{words}</span>
        <span className="small quiet">
          {note}
          {mark && <span className={`outline-mark outline-${mark}`}>{mark === 'stops' ? ' · to mend' : ' · advice'}</span>}
        </span>
      </button>
      {current && canMove && siblings(form, at) > 1 && (
        <span className="outline-moves">
          <button type="button" className="icon-button" disabled={place === 0} onClick={() => go(-1)} aria-label={`Move “${words}” up`}>
            ↑
          </button>
          <button type="button" className="icon-button" disabled={place === siblings(form, at) - 1} onClick={() => go(1)} aria-label={`Move “${words}” down`}>
            ↓
          </button>
        </span>
      )}
    </div>
  );
}
