import { changeQuestion } from './edit.js';
import { Pick, Ticks, Words } from './fields.js';
import type { At, DrawnQuestion } from './model.js';
import type { Board } from './use-design.js';
import { classChoices, prefillChoices, readerChoices, targetChoices, usualReaders } from './words.js';

interface QuestionDataProps {
  board: Board;
  at: At;
  question: DrawnQuestion;
  set: (change: Partial<Record<keyof DrawnQuestion, unknown>>) => void;
}

const writable: Readonly<Record<string, readonly string[]>> = { text: ['child.knownAs'], address: ['child.address'], postcode: ['child.postcode'], choice: ['plan.primaryNeed', 'plan.secondaryNeed'] };

/** Who reads the answer, why it is asked, where it comes from and goes to. */
export function QuestionData({ board, at, question, set }: QuestionDataProps) {
  const { kind, sensitivity, why, legalBasis, prefill, writeTo, key, formerly = [] } = question;
  const targets = targetChoices.filter(([target]) => target === '' || writable[kind]?.includes(target));
  const rename = (next: string) => {
    const clean = next.replace(/[^A-Za-z0-9.]/g, '');
    board.draw(changeQuestion(board.form, at, { key: clean, formerly: clean === key ? formerly : [...new Set([...formerly.filter((each) => each !== clean), key])] }));
  };
  const usual = usualReaders(sensitivity);
  if (kind === 'guidance') return null;
  return (
    <details className="design-more">
      <summary>Data protection, and where it comes from and goes to</summary>
      <Pick label="Class of the answer: who at the authority reads it" value={sensitivity} choices={classChoices} hint="The setting that answers it always reads it." onChange={(value) => set({ sensitivity: value, readBy: undefined })} />
      {usual.length > 0 && <Ticks legend="Who at the authority reads it" hint="You can keep it from some of those that its class lets read." choices={readerChoices.filter(([name]) => usual.includes(name))} chosen={question.readBy ?? usual} onChange={(chosen) => set({ readBy: chosen.length === usual.length ? undefined : ['memberOfSetting', ...chosen] })} />}
      <Words label="Why it is asked" value={why} long hint="Only where the reason of its section does not fit." onChange={(value) => set({ why: value || undefined })} />
      <Words label="The law or duty behind it" value={legalBasis} hint="Only where that of its section does not fit." onChange={(value) => set({ legalBasis: value || undefined })} />
      {at.length === 2 && <Pick label="A new form begins with" value={prefill ?? ''} choices={prefillChoices} onChange={(value) => set({ prefill: value || undefined })} />}
      {at.length === 2 && targets.length > 1 && <Pick label="When the authority accepts the form, the answer changes" value={writeTo ?? ''} choices={targets} onChange={(value) => set({ writeTo: value || undefined })} />}
      <Words label="Key, for programs" value={key} hint="Letters, digits and points. Where you change it, answers of drafts still find their question." onChange={rename} />
    </details>
  );
}
