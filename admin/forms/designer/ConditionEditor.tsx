import Button from '@mui/material/Button';
import { ConditionWords } from '../condition-words.js';
import type { Condition, Definition } from '../definition.js';
import { type Row, type Rows, type Subject, subjectsOf, testsOf, toCondition, toRows } from './condition-rows.js';
import { NumberOf, Pick, Ticks } from './fields.js';
import type { At, Drawn } from './model.js';

interface ConditionEditorProps {
  form: Drawn;
  at: At;
  condition: Condition | undefined;
  onChange: (condition: Condition | undefined) => void;
  /** What hangs on it, such as "Asked where". */
  legend: string;
}

/** A condition by pick lists, and what it says as a sentence. */
export function ConditionEditor({ form, at, condition, onChange, legend }: ConditionEditorProps) {
  const subjects = subjectsOf(form, at);
  const rows = toRows(condition);
  const words = new ConditionWords(form as unknown as Definition);
  const change = (next: Rows) => onChange(toCondition(next));
  if (!rows)
    return (
      <div className="design-condition">
        <p>
          {legend} {words.says(condition!)}.
        </p>
        <p className="small quiet">This condition says more than the lists here can. It came from a copy or a file, and it stays as it is.</p>
        <Button size="small" onClick={() => onChange(undefined)}>
          Take it away and pick another
        </Button>
      </div>
    );
  const add = () => change({ ...rows, rows: [...rows.rows, freshRow(subjects[0]!, form)] });
  return (
    <fieldset className="design-condition">
      <legend>{legend}</legend>
      {rows.rows.length > 1 && <Pick label="Holds where" value={rows.joined} choices={[['all', 'all of these hold'], ['any', 'at least one of these holds']]} onChange={(joined) => change({ ...rows, joined: joined as Rows['joined'] })} wide={false} />}
      {rows.rows.map((row, index) => (
        <RowEditor
          key={index}
          number={index + 1}
          row={row}
          subjects={subjects}
          form={form}
          onChange={(next) => change({ ...rows, rows: rows.rows.map((each, place) => (place === index ? next : each)) })}
          onRemove={() => change({ ...rows, rows: rows.rows.toSpliced(index, 1) })}
        />
      ))}
      {condition && <output className="small">In words: {words.says(condition)}.</output>}
      <div>
        <Button size="small" variant="outlined" onClick={add}>
          {rows.rows.length === 0 ? 'Add a condition' : 'Add another condition'}
        </Button>
      </div>
    </fieldset>
  );
}

function freshRow(subject: Subject, form: Drawn): Row {
  const test = testsOf(subject)[0]![0];
  const codes = codesOf(subject, form);
  return { path: subject.path, test, values: test === 'atLeast' ? ['16'] : test === 'in' || test === 'includes' ? codes.slice(0, 1).map(([code]) => code) : [] };
}

const codesOf = ({ path, question }: Subject, form: Drawn): (readonly [string, string])[] =>
  (path === '@variant' ? form.variants : question?.from ? (form.codes[question.from] ?? []) : []).map(({ code, label }) => [code, label] as const);

interface RowProps {
  number: number;
  row: Row;
  subjects: readonly Subject[];
  form: Drawn;
  onChange: (row: Row) => void;
  onRemove: () => void;
}

function RowEditor({ number, row, subjects, form, onChange, onRemove }: RowProps) {
  const subject = subjects.find(({ path }) => path === row.path) ?? { path: row.path, label: `${row.path} (not in this form)`, question: null };
  const known = subjects.includes(subject) ? subjects : [subject, ...subjects];
  const tests = testsOf(subject);
  const codes = codesOf(subject, form);
  const dates = subjects.filter((each) => each.question?.kind === 'date' && each.path !== row.path);
  return (
    <fieldset className="design-condition-row" aria-label={`Condition ${number}`}>
      <Pick label="Question" value={row.path} choices={known.map(({ path, label }) => [path, label] as const)} onChange={(path) => onChange(freshRow(known.find((each) => each.path === path)!, form))} />
      <Pick label="Test" value={row.test} choices={tests} wide={false} onChange={(test) => onChange({ ...row, test, values: test.startsWith('days') ? [dates[0]?.path ?? '', '14'] : test === 'in' || test === 'notIn' || test === 'includes' || test === 'excludes' ? (row.values.length > 0 ? row.values : codes.slice(0, 1).map(([code]) => code)) : row.values.slice(0, 1) })} />
      {(row.test === 'in' || row.test === 'notIn') && codes.length <= 8 && <Ticks legend="Answers" choices={codes} chosen={row.values} onChange={(values) => onChange({ ...row, values })} />}
      {(((row.test === 'in' || row.test === 'notIn') && codes.length > 8) || row.test === 'includes' || row.test === 'excludes') && <Pick label="Answer" value={row.values[0] ?? ''} choices={codes} onChange={(code) => onChange({ ...row, values: [code] })} />}
      {(row.test === 'atLeast' || row.test === 'under') && <NumberOf label={row.path === '@age' ? 'Years' : 'Year'} value={Number(row.values[0] ?? 0)} onChange={(value) => onChange({ ...row, values: [String(value ?? 0)] })} />}
      {row.test.startsWith('days') && (
        <>
          <NumberOf label="Days" value={Number(row.values[1] ?? 0)} onChange={(value) => onChange({ ...row, values: [row.values[0] ?? '', String(value ?? 0)] })} />
          <Pick label="Other date" value={row.values[0] ?? ''} choices={dates.map(({ path, label }) => [path, label] as const)} onChange={(path) => onChange({ ...row, values: [path, row.values[1] ?? '0'] })} />
        </>
      )}
      <Button size="small" onClick={onRemove} aria-label={`Remove condition ${number}`}>
        Remove
      </Button>
    </fieldset>
  );
}
