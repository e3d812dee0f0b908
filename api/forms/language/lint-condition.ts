import type { Condition, Section } from './definition.js';
import type { CompiledForm, Placed } from './form.js';

type Where = { section: Section } & Partial<Pick<Placed, 'question' | 'groups'>>;
interface Said {
  says: string;
  stops: boolean;
}

/** The question that a path of a condition names, by its keys. */
export const keyOfPath = (path: string, groups: readonly { key: string }[] = []): string => (path.startsWith('.') ? [...groups.map(({ key }) => key), path.slice(1)].join('/') : path);

/**
 * What is said of conditions: questions that are not there, values that no answer has, and, for those that decide
 * whether something is asked, questions that come later.
 * @param deciding those of the conditions that decide whether it is asked
 */
export function conditionFindings(form: CompiledForm, conditions: readonly Condition[], where: Where, deciding: readonly Condition[] = conditions): Said[] {
  const order = [...form.questions.keys()];
  const own = where.question ? order.findIndex((key) => form.questions.get(key)?.question === where.question) : order.findIndex((key) => form.questions.get(key)?.section === where.section);
  const late = deciding.flatMap(atomsOf).flatMap(pathsOfAtom).filter((path) => own >= 0 && order.indexOf(keyOfPath(path, where.groups)) > own);
  return [
    ...conditions.flatMap(atomsOf).flatMap((atom) => wrongWith(form, atom, where)).map((says) => ({ says, stops: true })),
    ...[...new Set(late)].map((path) => ({ says: `hangs on “${form.questions.get(keyOfPath(path, where.groups))?.question.label}”, which is asked later: it appears on a page that was passed already`, stops: false })),
  ];
}

type Atom = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

export function atomsOf(condition: Condition): Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf);
  if ('any' in condition) return condition.any.flatMap(atomsOf);
  return 'not' in condition ? atomsOf(condition.not) : [condition];
}

export function pathsOfAtom(atom: Atom): string[] {
  if ('is' in atom) return [atom.is[0]];
  if ('in' in atom) return [atom.in[0]];
  if ('includes' in atom) return [atom.includes[0]];
  if ('answered' in atom) return [atom.answered];
  return 'days' in atom ? [atom.days.from, atom.days.to] : [];
}

function wrongWith(form: CompiledForm, atom: Atom, { groups }: Where): string[] {
  if ('variant' in atom) return atom.variant.filter((each) => !form.definition.variants.some(({ code }) => code === each)).map((each) => `depends on an unknown variant ${each}`);
  const range = 'age' in atom ? atom.age : 'year' in atom ? atom.year : undefined;
  if (range) return range.atLeast !== undefined && range.under !== undefined && range.atLeast >= range.under ? ['depends on an age or year that nobody has'] : [];
  const missing = pathsOfAtom(atom).filter((path) => !form.questions.has(keyOfPath(path, groups))).map((path) => `depends on "${path}", which the form does not have`);
  return missing.length > 0 ? missing : misfits(form, atom, groups);
}

/** A value that the question of a condition can never have. */
function misfits(form: CompiledForm, atom: Atom, groups: Where['groups']): string[] {
  const asked = (path: string) => form.questions.get(keyOfPath(path, groups))!.question;
  const strange = (path: string, codes: readonly string[]): string[] => {
    const known = form.codes(asked(path));
    return codes.filter((code) => !known.some((each) => each.code === code)).map((code) => `depends on the answer "${code}" to “${asked(path).label}”, which is not in its list`);
  };
  const otherKind = (path: string) => [`depends on “${asked(path).label}” in a way that its kind of question cannot be answered`];
  if ('is' in atom) {
    const [path, value] = atom.is;
    const { kind } = asked(path);
    if (typeof value === 'boolean') return kind === 'yesNo' || (kind === 'declaration' && value) ? [] : otherKind(path);
    return kind === 'choice' ? strange(path, [value]) : kind === 'text' ? [] : otherKind(path);
  }
  if ('in' in atom) return asked(atom.in[0]).kind === 'choice' ? strange(...atom.in) : otherKind(atom.in[0]);
  if ('includes' in atom) return asked(atom.includes[0]).kind === 'choices' ? strange(atom.includes[0], [atom.includes[1]]) : otherKind(atom.includes[0]);
  if ('answered' in atom) return ['guidance', 'group', 'table'].includes(asked(atom.answered).kind) ? otherKind(atom.answered) : [];
  if ('days' in atom) return [atom.days.from, atom.days.to].filter((path) => asked(path).kind !== 'date').flatMap(otherKind);
  return [];
}
