import { NumberOf, Pick, Tick, Words } from './fields.js';
import type { At, DrawnQuestion } from './model.js';
import { ListEditor } from './ListEditor.js';
import { RowsEditor } from './RowsEditor.js';
import type { Board } from './use-design.js';

interface KindFieldsProps {
  board: Board;
  at: At;
  question: DrawnQuestion;
  set: (change: Partial<Record<keyof DrawnQuestion, unknown>>) => void;
  prefix: string;
}

/** What only a question of this kind has: its limit, its range, its list, its rows. */
export function KindFields({ board, question, set, prefix }: KindFieldsProps) {
  const { kind, limit, least, most, past, voice, item, itemTitle, questions = [] } = question;
  switch (kind) {
    case 'text':
    case 'memo':
    case 'address':
      return (
        <>
          <NumberOf label="Most characters" value={limit} onChange={(value) => set({ limit: value })} hint="People may type on beyond it; they are told by how much. Be generous." />
          {kind === 'memo' && <Tick label="The child’s or the family’s own words" checked={voice === true} hint="Staff can never change them, and they are always printed in full." onChange={(on) => set({ voice: on ? true : undefined, ...(on && { sensitivity: 'VIEWS' }) })} />}
        </>
      );
    case 'whole':
    case 'decimal':
    case 'money':
    case 'scale':
      return (
        <div className="row">
          <NumberOf label="At least" value={least} onChange={(value) => set({ least: value })} />
          <NumberOf label="At most" value={most} onChange={(value) => set({ most: value })} />
        </div>
      );
    case 'date':
      return <Tick label="Not later than today" checked={past === true} onChange={(on) => set({ past: on ? true : undefined })} />;
    case 'choice':
    case 'choices':
      return <ListEditor board={board} question={question} set={set} prefix={prefix} />;
    case 'table':
      return <RowsEditor rows={question.rows ?? []} onChange={(rows) => set({ rows })} />;
    case 'group':
      return (
        <>
          <Words label="One entry is called" value={item} hint="Such as adult: the button then says “Add an adult”." onChange={(value) => set({ item: value })} />
          <div className="row">
            <NumberOf label="Fewest entries" value={least} onChange={(value) => set({ least: value })} />
            <NumberOf label="Most entries" value={most} onChange={(value) => set({ most: value })} />
          </div>
          {questions.length > 0 && <Pick label="Entries are named by" value={itemTitle ?? ''} choices={[['', 'their number'], ...questions.map(({ key, label }) => [key, label] as const)]} onChange={(value) => set({ itemTitle: value || undefined })} />}
        </>
      );
    default:
      return null;
  }
}
