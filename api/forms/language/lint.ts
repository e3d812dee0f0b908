import type { FormDefinition } from './definition.js';
import { CompiledForm } from './form.js';
import { reachFindings } from './lint-reach.js';
import { questionFindings } from './lint-question.js';
import { sectionFindings, wholeFindings } from './lint-section.js';

/** One thing that lint has to say of a form. */
export interface LintFinding {
  /** Key of the section; null where it is about the whole form. */
  section: string | null;
  /** The question by its keys, those around it first: adults/surname; null where it is about a section. */
  question: string | null;
  /** What it is, in a sentence without its subject. */
  says: string;
  /** Whether the form cannot be published with it; else it is advice. */
  stops: boolean;
}

/** Everything that lint has to say, in the order of the form. */
export function findingsOf(definition: FormDefinition): LintFinding[] {
  let form: CompiledForm;
  try {
    form = new CompiledForm(definition);
  } catch (error) {
    return [{ section: null, question: null, says: (error as Error).message, stops: true }];
  }
  return [...wholeFindings(form), ...definition.sections.flatMap((section) => [
    ...sectionFindings(form, section),
    ...[...form.questions.entries()].filter(([, placed]) => placed.section === section).flatMap(([key, placed]) => questionFindings(form, key, placed)),
  ]), ...reachFindings(form)];
}

/** What is wrong with a definition, a sentence each; empty where it may be published. */
export const lint = (definition: FormDefinition): string[] => findingsOf(definition).filter(({ stops }) => stops).map(inWords);

const inWords = ({ section, question, says }: LintFinding): string => (question !== null ? `Question ${question}: ${says}` : section !== null ? `Section ${section}: ${says}` : says);
