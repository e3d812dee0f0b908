import { canonical } from '../../kernel/canonical.js';
import { conditionInWords } from './condition-words.js';
import type { Code, Condition, FormDefinition, Question, Section } from './definition.js';
import { computedInWords } from './computed-words.js';
import { CompiledForm, isList } from './form.js';
import { kinds } from './kinds/index.js';

/** One thing that is otherwise in another version of a form, in words. */
export interface FormDifference {
  what: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  /** Title of the section, or of the list of answers; empty where it is about the whole form. */
  where: string;
  says: string;
}

/** Everything that is otherwise, in the order of the newer version; empty where the two are the same. */
export function differencesOf(before: FormDefinition, after: FormDefinition): FormDifference[] {
  const [older, newer] = [new CompiledForm(before), new CompiledForm(after)];
  return [...ofWhole(before, after), ...ofSections(older, newer), ...ofLists(before, after)];
}

function ofWhole(before: FormDefinition, after: FormDefinition): FormDifference[] {
  const changed = (what: string, was: string, is: string): FormDifference[] => (was === is ? [] : [{ what: 'CHANGED', where: '', says: `${what}: “${was}” is now “${is}”` }]);
  return [
    ...changed('Title', before.title, after.title), ...changed('What it is for', before.purpose, after.purpose), ...changed('Law', before.legalBasis, after.legalBasis),
    ...changed('Variants', before.variants.map(({ label }) => label).join(', '), after.variants.map(({ label }) => label).join(', ')),
  ];
}

function ofSections(older: CompiledForm, newer: CompiledForm): FormDifference[] {
  const [was, is] = [older.definition.sections, newer.definition.sections];
  const gone = was.filter(({ key }) => !is.some((each) => each.key === key));
  const inBoth = (list: readonly Section[], other: readonly Section[]) => list.filter(({ key }) => other.some((each) => each.key === key)).map(({ key }) => key);
  const moved = movedKeys(inBoth(was, is), inBoth(is, was));
  return [
    ...is.flatMap((section): FormDifference[] => {
      const before = was.find(({ key }) => key === section.key);
      if (!before) return [{ what: 'ADDED', where: section.title, says: `A new section with ${section.questions.length} ${section.questions.length === 1 ? 'question' : 'questions'}` }];
      return [...(moved.has(section.key) ? [{ what: 'MOVED' as const, where: section.title, says: 'The section stands in another place' }] : []), ...ofSection(older, newer, before, section)];
    }),
    ...gone.map(({ title }): FormDifference => ({ what: 'REMOVED', where: title, says: 'The section is gone' })),
  ];
}

function ofSection(older: CompiledForm, newer: CompiledForm, before: Section, after: Section): FormDifference[] {
  const words = partsInWords(
    { title: before.title, heading: before.part, guidance: before.guidance, why: before.why, law: before.legalBasis, 'variants it is for': before.variants?.join(', '), 'asked where': whenOf(older, before.when) },
    { title: after.title, heading: after.part, guidance: after.guidance, why: after.why, law: after.legalBasis, 'variants it is for': after.variants?.join(', '), 'asked where': whenOf(newer, after.when) },
  );
  return [...words.map((says): FormDifference => ({ what: 'CHANGED', where: after.title, says })), ...ofQuestions({ older, newer, where: after.title, path: '' }, before.questions, after.questions, [])];
}

interface Place {
  older: CompiledForm;
  newer: CompiledForm;
  where: string;
  path: string;
}

function ofQuestions(place: Place, was: readonly Question[], is: readonly Question[], groups: readonly Question[]): FormDifference[] {
  const { where, older } = place;
  const before = (question: Question) => was.find(({ key }) => key === question.key) ?? (groups.length === 0 ? older.questions.get(question.key)?.question : undefined) ?? was.find(({ key }) => question.formerly?.includes(key));
  const everywhere = new Set((groups.length === 0 ? [...place.newer.questions.values()].map(({ question }) => question) : is).flatMap(({ key, formerly = [] }) => [key, ...formerly]));
  const stays = (list: readonly Question[], other: readonly Question[]) => list.filter(({ key }) => other.some((each) => each.key === key)).map(({ key }) => key);
  const moved = movedKeys(stays(was, is), stays(is, was));
  return [
    ...is.flatMap((question): FormDifference[] => {
      const old = before(question);
      if (!old) return [{ what: 'ADDED', where, says: `New: “${question.label}” (${kinds[question.kind].says(question)})` }];
      const here = was.includes(old);
      return [
        ...(here ? (moved.has(question.key) ? [{ what: 'MOVED' as const, where, says: `“${question.label}” stands in another place` }] : []) : [{ what: 'MOVED' as const, where, says: `“${question.label}” comes from another section` }]),
        ...ofQuestion(place, old, question, groups),
      ];
    }),
    ...was.filter(({ key }) => !everywhere.has(key)).map(({ label }): FormDifference => ({ what: 'REMOVED', where, says: `Gone: “${label}”` })),
  ];
}

function ofQuestion(place: Place, old: Question, question: Question, groups: readonly Question[]): FormDifference[] {
  const words = partsInWords(partsOf(place.older, old, groups), partsOf(place.newer, question, groups)).map((says): FormDifference => ({ what: 'CHANGED', where: place.where, says: `“${question.label}”, ${says}` }));
  const inner = isList(old) && isList(question) ? ofQuestions(place, old.questions ?? [], question.questions ?? [], [...groups, question]) : [];
  return [...words, ...inner];
}

/** What of a question people care for, by what it is called. */
function partsOf(form: CompiledForm, question: Question, groups: readonly Question[]): Parts {
  const { label, hint, kind, from, limit, least, most, decimals, sensitivity, required, past, voice, why, legalBasis, prefill, writeTo, variants, readBy, writeBy, rules, rows, item, computed } = question;
  return {
    'the question': label, help: hint, kind: kinds[kind].says(question), list: from, limit, 'at least': least, 'at most': most, 'places after the point': decimals, class: sensitivity,
    needed: required === true ? 'always' : required === undefined ? undefined : `where ${conditionInWords(form, required, groups)}`,
    'asked where': whenOf(form, question.when, groups), 'variants it is for': variants?.join(', '), 'not later than today': past, 'own words': voice, 'worked out as': computed && computedInWords(form, question), why, law: legalBasis, 'begins with': prefill, 'writes to': writeTo,
    'read by': readBy?.join(', '), 'written by': writeBy?.join(', '), rules: rules?.map(({ problem }) => problem).join('; '), rows: rows?.map((row) => row.label).join(', '), 'one entry is called': item,
  };
}

type Parts = Record<string, string | number | boolean | undefined>;

const whenOf = (form: CompiledForm, when: Condition | undefined, groups: readonly Question[] = []): string | undefined => when && conditionInWords(form, when, groups);

function partsInWords(was: Parts, is: Parts): string[] {
  const word = (value: Parts[string]) => (value === undefined || value === '' ? 'nothing' : value === true ? 'yes' : `“${typeof value === 'number' ? value.toLocaleString('en-GB') : value}”`);
  return Object.keys(is).filter((name) => was[name] !== is[name]).map((name) => `${name}: ${word(was[name])} is now ${word(is[name])}`);
}

function ofLists(before: FormDefinition, after: FormDefinition): FormDifference[] {
  return Object.entries(after.codes).flatMap(([name, list]) => {
    const was = before.codes[name] ?? [];
    if (canonical(was) === canonical(list)) return [];
    const where = `Answers to choose from: ${name}`;
    const of = (what: FormDifference['what'], codes: readonly Code[], says: (code: Code) => string) => codes.map((code): FormDifference => ({ what, where, says: says(code) }));
    return [
      ...of('ADDED', list.filter(({ code }) => !was.some((each) => each.code === code)), ({ label, code }) => `New: “${label}” (${code})`),
      ...of('REMOVED', was.filter(({ code }) => !list.some((each) => each.code === code)), ({ label, code }) => `Gone: “${label}” (${code})`),
      ...of('CHANGED', list.filter(({ code, label }) => was.some((each) => each.code === code && each.label !== label)), ({ label, code }) => `${code} is now called “${label}”`),
    ];
  });
}

/** Of two orders of the same keys, those that were taken out and put elsewhere: all but the longest run that kept its order. */
function movedKeys(was: readonly string[], is: readonly string[]): Set<string> {
  const places = is.map((key) => was.indexOf(key));
  const best: number[][] = [];
  places.forEach((place, index) => {
    const longest = places.slice(0, index).reduce<number[]>((found, each, at) => (each < place && best[at]!.length > found.length ? best[at]! : found), []);
    best.push([...longest, index]);
  });
  const stays = new Set(best.reduce<number[]>((found, each) => (each.length > found.length ? each : found), []));
  return new Set(is.filter((_, index) => !stays.has(index)));
}
