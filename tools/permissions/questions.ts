import { type Rule, ruleNamed } from '../../api/access/index.js';
import { type Question, type Sensitivity, sensitivities } from '../../api/forms/language/definition.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { readersOf, writersOf } from '../../api/forms/language/sensitivity.js';
import { shippedForms } from '../../api/forms/published/index.js';
import { saysAll, table } from './words.js';

/** A question of a shipped form, with who may read and write its answer. */
export interface QuestionMarks {
  form: string;
  key: string;
  label: string;
  sensitivity: Sensitivity;
  readers: readonly Rule[];
  writers: readonly Rule[];
  /** Whether the question says so itself, beside its class. */
  ownReaders: boolean;
}

const classes: Record<Sensitivity, string> = {
  ID: 'who the child is', CONTACT: 'addresses and how to reach people', EDU: 'education', HEALTH: 'health', SOCIAL: 'social care', SAFEG: 'safeguarding: sealed', EQUAL: 'religion, ethnicity, disability', VIEWS: 'views of the child and the family', LEGAL: 'law and proceedings', FIN: 'money',
};

export function questionMarks(): QuestionMarks[] {
  return shippedForms.flatMap((definition) =>
    [...new CompiledForm(definition).questions].filter(([, { question }]) => question.kind !== 'guidance').map(([key, { question }]) => ({
      form: definition.code, key, label: question.label, sensitivity: question.sensitivity, readers: readersOf(question).map(ruleNamed), writers: writersOf(question).map(ruleNamed), ownReaders: question.readBy !== undefined || question.writeBy !== undefined,
    })),
  );
}

/** Who reads and writes the answers of the forms: by class, with the exceptions by name. */
export function questionTables(): string[] {
  const marks = questionMarks();
  const rule = (names: readonly string[]) => saysAll(names.map(ruleNamed));
  const byClass = sensitivities.map((sensitivity) => [classes[sensitivity], String(marks.filter((each) => each.sensitivity === sensitivity).length), rule(readersOf({ sensitivity } as Question)), rule(writersOf({}))]);
  const exceptions = marks.filter(({ ownReaders }) => ownReaders);
  const sealed = marks.filter(({ sensitivity }) => sensitivity === 'SAFEG');
  return [
    '## Answers in the forms', '',
    'Every question of a form has a class of sensitivity. The class says who reads the answer once it is submitted; a draft is read by the setting alone. A question may say otherwise for itself.', '',
    ...table(['class', 'questions', 'may read the answer', 'may write the answer'], byClass),
    '### Questions that differ from their class', '',
    ...(exceptions.length === 0 ? ['None.', ''] : table(['form', 'question', 'may read', 'may write'], exceptions.map(({ form, label, readers, writers }) => [form, label, saysAll(readers), saysAll(writers)]))),
    '### Sealed questions', '',
    ...table(['form', 'question'], sealed.map(({ form, label }) => [form, label])),
  ];
}
