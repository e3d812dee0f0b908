import Button from '@mui/material/Button';
import { ConditionEditor } from './ConditionEditor.js';
import { addQuestion, changeQuestion, keyFor, keysIn, listsAround, moveToSection, questionAt, remove, shifted } from './edit.js';
import { Pick, Ticks, Words } from './fields.js';
import { ListAdditions } from './ListEditor.js';
import { KindFields } from './KindFields.js';
import type { At, DrawnQuestion } from './model.js';
import { QuestionData } from './QuestionData.js';
import { RulesEditor } from './RulesEditor.js';
import type { Board } from './use-design.js';
import { asKind, kindChoices, kindInWords } from './words.js';

interface QuestionEditorProps {
  board: Board;
  at: At;
  fixed: boolean;
  prefix: string;
  keepInBank: (question: DrawnQuestion) => void;
}

/** Everything of one question, the usual first. */
export function QuestionEditor({ board, at, fixed, prefix, keepInBank }: QuestionEditorProps) {
  const { form, draw } = board;
  const question = questionAt(form, at);
  if (!question) return null;
  const set = (change: Partial<Record<keyof DrawnQuestion, unknown>>) => draw(changeQuestion(form, at, change));
  const inList = at.length > 2;
  if (fixed)
    return (
      <>
        <h2>{question.label}</h2>
        <p className="quiet">{kindInWords(question.kind)}. This question is statutory: it cannot be changed, moved or taken out.</p>
        {question.from !== undefined && <ListAdditions board={board} list={question.from} />}
        <Button onClick={() => keepInBank(question)}>Keep in the question bank</Button>
      </>
    );
  const kinds = kindChoices.filter(([kind]) => at.length < 4 || (kind !== 'group' && kind !== 'table'));
  const copy = () => {
    const next = shifted(at, 1);
    const key = keyFor(question.label, keysIn(form, at), prefix && !inList ? prefix : '');
    draw(addQuestion(form, next, { ...structuredClone(question), key, formerly: undefined } as never), next);
  };
  return (
    <>
      <h2>Question</h2>
      {inList && <p className="small quiet">In the list “{listsAround(form, at).at(-1)?.label}”</p>}
      <Words label={question.kind === 'guidance' ? 'Heading' : 'Question'} value={question.label} onChange={(label) => set({ label })} />
      <Words label={question.kind === 'guidance' ? 'Words' : 'Help below the question'} value={question.hint} long onChange={(hint) => set({ hint: hint || undefined })} />
      <Pick label="Kind of answer" value={question.kind} choices={kinds} onChange={(kind) => draw(changeQuestion(form, at, { ...Object.fromEntries(Object.keys(question).map((name) => [name, undefined])), ...asKind(question, kind) }))} />
      <KindFields board={board} at={at} question={question} set={set} prefix={prefix} />
      {question.kind !== 'guidance' && question.kind !== 'table' && (
        <>
          <Pick
            label="Must be answered"
            value={question.required === undefined ? 'no' : question.required === true ? 'yes' : 'where'}
            choices={[['no', 'No, it is optional'], ['yes', 'Yes, before the form can be submitted'], ['where', 'Only where other answers make it so']]}
            onChange={(needed) => set({ required: needed === 'no' ? undefined : needed === 'yes' ? true : { age: { atLeast: 16 } } })}
          />
          {typeof question.required === 'object' && <ConditionEditor form={form} at={at} condition={question.required} legend="Must be answered where" onChange={(required) => set({ required: required ?? true })} />}
        </>
      )}
      <ConditionEditor form={form} at={at} condition={question.when} legend="Asked only where" onChange={(when) => set({ when })} />
      {form.variants.length > 1 && !inList && <Ticks legend="Only for these variants" hint="None ticked means all." choices={form.variants.map(({ code, label }) => [code, label] as const)} chosen={question.variants ?? []} onChange={(variants) => set({ variants: variants.length > 0 ? variants : undefined })} />}
      {question.kind !== 'guidance' && <RulesEditor form={form} at={at} question={question} set={set} />}
      <QuestionData board={board} at={at} question={question} set={set} />
      <div className="row design-acts">
        <Button variant="outlined" onClick={copy}>
          Copy
        </Button>
        <Button variant="outlined" onClick={() => keepInBank(question)}>
          Keep in the question bank
        </Button>
        {form.sections.length > 1 && at.length === 2 && (
          <Pick
            label="Move to the end of"
            value=""
            wide={false}
            choices={[['', 'Choose a section'], ...form.sections.flatMap((section, index) => (index === at[0] ? [] : [[String(index), section.title || `Section ${index + 1}`] as const]))]}
            onChange={(section) => {
              if (section === '') return;
              const moved = moveToSection(form, at, Number(section));
              draw(moved.form, moved.at);
            }}
          />
        )}
        <Button color="error" onClick={() => draw(remove(form, at), at.slice(0, -1))}>
          Take it out
        </Button>
      </div>
    </>
  );
}
