import { invalid } from '../../kernel/errors.js';
import type { Code, Condition, FormDefinition, Question, Section } from './definition.js';
import { type Path, parsePath } from './path.js';

/** Where a question stands. */
export interface Placed {
  question: Question;
  section: Section;
  /** The groups around it, outermost first. */
  groups: readonly Question[];
}

/** A definition made ready for use: every question found by its key path (`adults.name`) in one step. */
export class CompiledForm {
  private readonly placed = new Map<string, Placed>();
  private tables?: boolean;

  constructor(readonly definition: FormDefinition) {
    for (const section of definition.sections) for (const question of section.questions) this.place(question, section, []);
  }

  private place(question: Question, section: Section, groups: readonly Question[]): void {
    const key = keyPath([...groups, question].map((each) => each.key));
    if (this.placed.has(key)) throw new Error(`Two questions are called ${key}`);
    this.placed.set(key, { question, section, groups });
    for (const inner of question.questions ?? []) this.place(inner, section, [...groups, question]);
  }

  /** Whether rows must be counted at all. */
  get hasTables(): boolean {
    return (this.tables ??= [...this.placed.values()].some(({ question }) => question.kind === 'table'));
  }

  get questions(): ReadonlyMap<string, Placed> {
    return this.placed;
  }

  /** The question that a path of an answer belongs to; refuses a path that the form does not have. */
  at(path: string): Placed {
    const found = this.find(path);
    if (!found) throw invalid(`The form ${this.definition.code} has no question "${path.slice(0, 100)}".`);
    return found;
  }

  find(path: string): Placed | undefined {
    const steps = parsePath(path).steps;
    const found = this.placed.get(keyPath(steps.map((step) => step.key)));
    return found && fits(found, steps) ? found : undefined;
  }

  codes(question: Question): readonly Code[] {
    return question.from === undefined ? [] : (this.definition.codes[question.from] ?? []);
  }

  section(key: string): Section | undefined {
    return this.definition.sections.find((section) => section.key === key);
  }
}

const keyPath = (keys: readonly string[]) => keys.join('/');

/** Groups and tables: what has questions of its own. */
export const isList = ({ kind }: Pick<Question, 'kind'>): boolean => kind === 'group' || kind === 'table';

/** The rows of a table are fixed. */
const isRow = ({ kind, rows }: Question, item: string | undefined): boolean => kind !== 'table' || (rows ?? []).some(({ code }) => code === item);

/** Groups are addressed with an item, plain questions without one; a group's own path is an item of it. */
function fits({ question, groups }: Placed, steps: Path['steps']): boolean {
  return steps.every((step, index) => (index < groups.length || isList(question)) === (step.item !== undefined) && isRow([...groups, question][index]!, step.item));
}

/** Everything that must hold for a question to be asked: its own condition and those around it. */
export function conditionsOf({ question, section, groups }: Placed): Condition[] {
  const around = [section, ...groups, question];
  return around.flatMap((each) => [...(each.variants ? [{ variant: each.variants }] : []), ...(each.when ? [each.when] : [])]);
}
