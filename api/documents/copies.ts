import { ruleNamed } from '../access/index.js';
import type { Question, Sensitivity } from '../forms/language/definition.js';
import { readersOf } from '../forms/language/sensitivity.js';
import { CopyFor } from './document-words.js';

interface Copy {
  /** Under the title, and in the name of the file. */
  says: string;
  /** Rules that a question must be readable by. */
  rules: readonly string[];
  /** Classes that are left out besides. */
  without: readonly Sensitivity[];
  /** Who may ask for it and open it, by rule. */
  openedBy: readonly string[];
}

const [setting, authority, quality] = ['memberOfSetting', 'caseworkerOnceSubmitted', 'qualityReaderOnceSubmitted'];
const everybody = [setting, authority, quality] as const;
const both = [setting, authority] as const;

/** What each reader’s copy holds. Whoever hands a copy on may see all that is in it. */
export const copies: Readonly<Record<CopyFor, Copy>> = {
  EVERYBODY: { says: 'Copy for the setting and the authority', rules: everybody, without: [], openedBy: everybody },
  PARENT: { says: 'Copy for parents, carers or the young person', rules: both, without: ['SAFEG', 'CONTACT'], openedBy: both },
  HEALTH: { says: 'Copy for health services', rules: both, without: ['SAFEG', 'EQUAL', 'LEGAL', 'FIN'], openedBy: both },
  SCHOOL: { says: 'Copy for the setting', rules: [setting], without: [], openedBy: [setting] },
  AUTHORITY: { says: 'Copy for the authority', rules: [authority], without: [], openedBy: [authority] },
  DRAFT: { says: 'Draft, not submitted', rules: [setting], without: [], openedBy: [setting] },
};

/** Whether the answers to a question belong into a copy. */
export function belongsIn(copyFor: CopyFor, question: Pick<Question, 'sensitivity' | 'readBy'>): boolean {
  const { rules, without } = copies[copyFor];
  const readers = readersOf(question).map((name) => ruleNamed(name).name);
  return !without.includes(question.sensitivity) && rules.every((name) => readers.includes(name));
}
