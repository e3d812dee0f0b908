import Button from '@mui/material/Button';
import type { Code } from '../definition.js';
import { allQuestions, changeForm } from './edit.js';
import { Pick, Words } from './fields.js';
import type { DrawnQuestion } from './model.js';
import type { Board } from './use-design.js';

interface ListEditorProps {
  board: Board;
  question: DrawnQuestion;
  set: (change: Partial<Record<keyof DrawnQuestion, unknown>>) => void;
  prefix: string;
}

const NEW = '+';

/** The list that a choice is taken from: one that the form has, or a new one; and its answers. */
export function ListEditor({ board, question, set, prefix }: ListEditorProps) {
  const { form, draw } = board;
  const list = question.from === undefined ? undefined : form.codes[question.from];
  const others = allQuestions(form).filter((each) => each.question.from === question.from && each.question.key !== question.key);
  const begin = () => {
    const base = (question.label.toUpperCase().match(/[A-Z0-9]+/g)?.slice(0, 3).join('_') ?? 'LIST').slice(0, 40);
    let name = `${prefix ? 'LOCAL_' : ''}${base}`;
    for (let count = 2; name in form.codes; count += 1) name = `${base}_${count}`;
    const place = allQuestions(form).find((each) => each.question === question)!.at;
    const withList = changeForm(form, { codes: { ...form.codes, [name]: [{ code: 'A', label: '' }] } });
    draw({ ...withList, sections: withList.sections.map((section, index) => (index === place[0] ? { ...section, questions: mapped(section.questions, place.slice(1), (each) => ({ ...each, from: name })) } : section)) });
  };
  const put = (next: Code[]) => draw(changeForm(form, { codes: { ...form.codes, [question.from!]: next } }));
  return (
    <fieldset className="design-list">
      <legend>Answers to choose from</legend>
      <Pick label="List" value={question.from ?? ''} choices={[...(question.from ? [] : [['', 'Choose one'] as const]), ...Object.keys(form.codes).map((name) => [name, `${name} (${form.codes[name]!.slice(0, 3).map(({ label }) => label).join(', ')}${form.codes[name]!.length > 3 ? ' …' : ''})`] as const), [NEW, 'A new list …']]} onChange={(name) => (name === NEW ? begin() : set({ from: name || undefined }))} />
      {others.length > 0 && <p className="small quiet">This list is used by {others.length === 1 ? 'another question' : `${others.length} other questions`}, too: “{others[0]!.question.label}”.</p>}
      {list && <Codes list={list} fixed={({ local }) => prefix !== '' && !local} onChange={put} local={prefix !== ''} />}
    </fieldset>
  );
}

/** A statutory list: its own answers stay as they are, and the authority’s stand below them. */
export function ListAdditions({ board: { form, draw }, list }: { board: Board; list: string }) {
  return (
    <fieldset className="design-list">
      <legend>Answers to choose from</legend>
      <p className="small quiet">The answers of the law stay as they are. Answers of your own are added below them, in every question that uses the list {list}.</p>
      <Codes list={form.codes[list] ?? []} fixed={({ local }) => !local} onChange={(next) => draw(changeForm(form, { codes: { ...form.codes, [list]: next } }))} local />
    </fieldset>
  );
}

function mapped(questions: DrawnQuestion[], path: readonly number[], change: (question: DrawnQuestion) => DrawnQuestion): DrawnQuestion[] {
  return questions.map((question, index) => (index !== path[0] ? question : path.length === 1 ? change(question) : { ...question, questions: mapped(question.questions ?? [], path.slice(1), change) }));
}

function Codes({ list, fixed, onChange, local }: { list: Code[]; fixed: (code: Code) => boolean; onChange: (list: Code[]) => void; local: boolean }) {
  const change = (place: number, part: Partial<Code>) => onChange(list.map((each, index) => (index === place ? { ...each, ...part } : each)));
  const swap = (place: number, by: number) => onChange(list.toSpliced(place, 1).toSpliced(place + by, 0, list[place]!));
  const add = () => {
    let count = list.length + 1;
    while (list.some(({ code }) => code === `${local ? 'LOCAL' : 'A'}${count}`)) count += 1;
    onChange([...list, { code: `${local ? 'LOCAL' : 'A'}${count}`, label: '', ...(local && { local: true }) }]);
  };
  return (
    <>
      <ol className="design-codes">
        {list.map((each, place) => (
          <li key={place} className="design-code">
            {fixed(each) ? (
              <span>
                {each.label} <span className="small quiet">{each.code}, statutory</span>
              </span>
            ) : (
              <>
                <Words label={`Answer ${place + 1}`} value={each.label} onChange={(label) => change(place, { label })} />
                <Words label={`Code of answer ${place + 1}`} value={each.code} onChange={(code) => change(place, { code: code.toUpperCase().replace(/[^A-Z0-9_.-]/g, '_') })} />
                <span className="outline-moves">
                  <button type="button" className="icon-button" disabled={place === 0 || fixed(list[place - 1]!)} onClick={() => swap(place, -1)} aria-label={`Move answer ${place + 1} up`}>
                    ↑
                  </button>
                  <button type="button" className="icon-button" disabled={place === list.length - 1} onClick={() => swap(place, 1)} aria-label={`Move answer ${place + 1} down`}>
                    ↓
                  </button>
                  <button type="button" className="icon-button" onClick={() => onChange(list.toSpliced(place, 1))} aria-label={`Take answer ${place + 1} out`}>
                    ×
                  </button>
                </span>
              </>
            )}
          </li>
        ))}
      </ol>
      <Button size="small" variant="outlined" onClick={add}>
        Add an answer
      </Button>
    </>
  );
}
