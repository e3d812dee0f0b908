import Button from '@mui/material/Button';
import { ConditionEditor } from './ConditionEditor.js';
import { Words } from './fields.js';
import type { At, Drawn, DrawnQuestion } from './model.js';

interface RulesEditorProps {
  form: Drawn;
  at: At;
  question: DrawnQuestion;
  set: (change: Partial<Record<keyof DrawnQuestion, unknown>>) => void;
}

/** Rules across questions: what must hold for the answer to fit the others, and what is said where it does not. */
export function RulesEditor({ form, at, question: { rules = [] }, set }: RulesEditorProps) {
  const put = (next: typeof rules) => set({ rules: next.length > 0 ? next : undefined });
  return (
    <details className="design-more" open={rules.length > 0}>
      <summary>Rules with other answers{rules.length > 0 && ` (${rules.length})`}</summary>
      {rules.map((rule, place) => (
        <div key={place} className="design-rule">
          <ConditionEditor form={form} at={at} condition={rule.holds} legend="The answer fits where" onChange={(holds) => (holds ? put(rules.map((each, index) => (index === place ? { ...each, holds } : each))) : put(rules.toSpliced(place, 1)))} />
          <Words label="Said where it does not fit" value={rule.problem} hint="It follows the question, such as: this must be on or after the first day." onChange={(problem) => put(rules.map((each, index) => (index === place ? { ...each, problem } : each)))} />
          <Button size="small" onClick={() => put(rules.toSpliced(place, 1))}>
            Take rule {place + 1} away
          </Button>
        </div>
      ))}
      <Button size="small" variant="outlined" onClick={() => put([...rules, { holds: { age: { atLeast: 16 } }, problem: '' }])}>
        Add a rule
      </Button>
    </details>
  );
}
