import { addDays } from '../kernel/civil-date.js';
import { upnCheckLetter } from '../kernel/check-digits.js';
import { askedAnswers } from '../forms/language/asked.js';
import { checkForm, standings } from '../forms/language/check.js';
import type { Answers, Code, Facts, Question, Value } from '../forms/language/definition.js';
import type { CompiledForm } from '../forms/language/form.js';
import { sentences } from './words.js';
import type { Random } from './random.js';

/**
 * A whole set of answers for a form that may be submitted: for the demo and for tests. It answers what is
 * asked, looks again at what the answers made be asked, and goes on until nothing is missing.
 * @param given answers that must stand as they are
 */
export function fillForm(form: CompiledForm, facts: Facts, random: Random, given: Readonly<Record<string, Value>> = {}, everything = false): Answers {
  const answers = new Map<string, Value>(Object.entries(given));
  for (let round = 0; round < 12; round += 1) {
    const before = answers.size;
    for (const section of form.definition.sections)
      for (const { path, question, asked, needed } of standings(form, section, askedAnswers(form, answers, facts), facts)) {
        if (!asked || answers.has(path) || question.kind === 'guidance' || question.kind === 'table' || question.computed) continue;
        if (question.kind === 'group') addItems(answers, question, path, needed, everything, random);
        else if (needed || (everything && question.kind !== 'file')) answers.set(path, valueFor(question, form.codes(question), facts, random));
      }
    if (answers.size === before) break;
  }
  return askedAnswers(form, answers, facts);
}

/** What is still wrong with filled answers; empty unless the form asks for something that this cannot give. */
export const stillMissing = (form: CompiledForm, answers: Answers, facts: Facts) => checkForm(form, answers, facts);

function addItems(answers: Map<string, Value>, question: Question, path: string, needed: boolean, everything: boolean, random: Random): void {
  const has = [...answers.keys()].filter((key) => key.startsWith(`${path}[`) && key.indexOf(']', path.length) === key.length - 1).length;
  const want = Math.max(question.least ?? 0, needed || everything ? 1 : 0);
  for (let index = has; index < want; index += 1) answers.set(`${path}[${random.id().replaceAll('-', '').slice(0, 10)}]`, index + 1);
}

function valueFor(question: Question, codes: readonly Code[], facts: Facts, random: Random): Value {
  switch (question.kind) {
    case 'yesNo':
      return random.chance(0.5);
    case 'declaration':
      return true;
    case 'choice':
      return (codes.find(({ code }) => /^(NO_CHANGE|ANNUAL|AGREE|IN_PERSON|MAINTAIN)$/.test(code)) ?? random.pick(codes)).code;
    case 'choices':
      return [codes[0]!.code];
    case 'date':
      return addDays(facts.today, question.past ? -21 : 60);
    case 'whole':
    case 'scale':
      return String(question.least ?? 1);
    case 'decimal':
      return String(Math.max(question.least ?? 0, Math.min(question.most ?? 12.5, 12.5)));
    case 'money':
      return '1250.00';
    case 'phone':
      return `01392 ${random.between(100, 999)} ${random.between(100, 999)}`;
    case 'email':
      return `contact${random.between(1, 999)}@family.example`;
    case 'postcode':
      return `EX${random.between(1, 9)} ${random.between(1, 9)}AB`;
    case 'address':
      return `${random.between(1, 99)} Station Road\nExeter`;
    case 'upn':
      return upnFor('878', random);
    case 'uln':
      return '1000000027';
    case 'nhsNumber':
      return '9990000018';
    case 'urn':
      return '999001';
    case 'file':
      return [random.id()];
    default:
      return (question.limit ?? 200) <= 200 ? sentences(random, 1).slice(0, question.limit) : sentences(random, random.between(2, 5));
  }
}

/** A permanent UPN of an authority with a check letter that fits. */
export function upnFor(laCode: string, random: Random, establishment = '4001', year = 18): string {
  const rest = `${laCode}${establishment.padStart(4, '0')}${String(year % 100).padStart(2, '0')}${String(random.between(1, 999)).padStart(3, '0')}`;
  return `${upnCheckLetter(rest)}${rest}`;
}
