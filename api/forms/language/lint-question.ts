import { ruleNamed } from '../../access/rules.js';
import { pathsOf } from './condition.js';
import type { Condition, Question } from './definition.js';
import { prefillSources, writeTargets } from './facts.js';
import { type CompiledForm, type Placed, isList } from './form.js';
import { LONGEST_ANSWER } from './kinds/index.js';
import type { LintFinding } from './lint.js';
import { conditionFindings } from './lint-condition.js';
import { twice } from './lint-section.js';
import { parsePath } from './path.js';
import { readersOf, writersOf } from './sensitivity.js';

/** What is said of one question. */
export function questionFindings(form: CompiledForm, key: string, placed: Placed): LintFinding[] {
  const { question, section } = placed;
  const known = new Set(form.definition.variants.map(({ code }) => code));
  const wrong = [
    ...(question.variants ?? []).filter((each) => !known.has(each)).map((each) => `unknown variant ${each}`),
    ...(question.label.trim() ? [] : ['has no label']),
    ...addressed(placed),
    ...limited(form, question),
    ...listed(question),
    ...boundTo(placed),
    ...ruled([...readersOf(question), ...writersOf(question)]),
    ...guarded(question),
    ...workedOut(form, placed),
  ];
  const conditions: Condition[] = [...(question.when ? [question.when] : []), ...(typeof question.required === 'object' ? [question.required] : []), ...(question.rules ?? []).map((rule) => rule.holds)];
  const worked = conditions.flatMap(pathsOf).filter((path) => form.questions.get(path)?.question.computed);
  wrong.push(...worked.map((path) => `hangs on ${path}, which is worked out`));
  const found = (says: string, stops = true): LintFinding => ({ section: section.key, question: key, says, stops });
  const ownWhen = question.when ? [question.when] : [];
  return [...wrong.map((says) => found(says)), ...conditionFindings(form, conditions, placed, ownWhen).map(({ says, stops }) => found(says, stops))];
}

function addressed({ question, groups }: Placed): string[] {
  const found: string[] = [];
  try {
    if (parsePath(question.key).steps.length !== 1 || question.key.includes('[')) found.push('needs a key of letters, digits and points');
  } catch {
    found.push('needs a key of letters, digits and points');
  }
  if (groups.length > 0 && question.key === 'id') found.push('cannot be called "id" in a list');
  if (groups.length > 2) found.push('is too deep: a list may hold a list, and no more');
  return found;
}

function limited(form: CompiledForm, question: Question): string[] {
  const { kind, limit, least, most, decimals } = question;
  const found: string[] = [];
  if ((kind === 'text' || kind === 'memo' || kind === 'address') && !limit) found.push('has no limit');
  if (limit !== undefined && (limit < 1 || limit > LONGEST_ANSWER)) found.push(`has a limit that is not from 1 to ${LONGEST_ANSWER}`);
  if (least !== undefined && most !== undefined && least > most) found.push('has a range that nothing fits');
  if (kind === 'group' && ((least ?? 0) < 0 || (most ?? 1) < 1)) found.push('has a number of entries that no list can have');
  if (kind === 'scale' && (most ?? 10) - (least ?? 0) > 100) found.push('has a scale of more than 100 steps');
  if (decimals !== undefined && (decimals < 0 || decimals > 6)) found.push('has places after the point that are not from 0 to 6');
  if ((kind === 'choice' || kind === 'choices') && form.codes(question).length === 0) found.push(`has an empty list (${question.from ?? 'none named'})`);
  return found;
}

const numbers = new Set(['whole', 'decimal', 'money', 'scale']);

/** What is worked out stands outside lists, of numbers that are typed and that its readers may see. */
function workedOut(form: CompiledForm, { question, groups }: Placed): string[] {
  const { computed, kind, required, prefill, rules, voice } = question;
  if (!computed) return [];
  const found: string[] = [];
  if (!numbers.has(kind)) found.push('is worked out, and only a number or an amount can be');
  if (groups.length > 0) found.push('is worked out in a list; put it after the list');
  if (required !== undefined || prefill !== undefined || rules !== undefined || voice) found.push('is worked out, so it cannot be needed, begin with a fact, have rules or be somebody’s own words');
  for (const key of computed.sum) {
    const part = form.questions.get(key);
    if (!part || !numbers.has(part.question.kind) || part.question.computed || part.groups.length > 1) found.push(`is worked out of "${key}", which is no number that is typed`);
    else if (readersOf(question).some((reader) => !readersOf(part.question).includes(reader))) found.push(`is worked out of "${part.question.label}", which fewer people may read`);
  }
  return found;
}

function listed(question: Question): string[] {
  const { kind, rows, questions } = question;
  const found: string[] = [];
  if (isList(question) !== (questions !== undefined)) found.push(isList(question) ? `is a ${kind} without questions` : 'has inner questions but is no group or table');
  if ((kind === 'table') !== (rows !== undefined)) found.push(kind === 'table' ? 'is a table without rows' : 'has rows but is no table');
  for (const { code } of rows ?? []) if (!/^[a-z0-9]{4,24}$/.test(code)) found.push(`has a row "${code}": 4 to 24 small letters and digits are needed`);
  for (const code of twice((rows ?? []).map((row) => row.code))) found.push(`has the row "${code}" twice`);
  if (question.itemTitle !== undefined && !(questions ?? []).some(({ key }) => key === question.itemTitle)) found.push(`names its entries by "${question.itemTitle}", which is not asked in it`);
  return found;
}

/** Where an answer comes from and goes to. */
function boundTo({ question: { kind, prefill, writeTo, sensitivity }, groups }: Placed): string[] {
  const found: string[] = [];
  if (prefill !== undefined && !Object.hasOwn(prefillSources, prefill)) found.push(`begins with "${prefill}", which is not known`);
  const target = writeTo === undefined ? undefined : writeTargets[writeTo];
  if (writeTo !== undefined && !target) found.push(`writes to "${writeTo}", which no form may change`);
  if (target && !target.kinds.includes(kind)) found.push(`writes to "${writeTo}", which takes an answer of another kind`);
  if (target && !target.classes.includes(sensitivity)) found.push(`writes to "${writeTo}", which more people read than its class of sensitivity allows`);
  if ((prefill !== undefined || writeTo !== undefined) && groups.length > 0) found.push('is in a list, so it can neither begin with a fact nor write to one');
  return found;
}

const theSetting = new Set(['memberOfSetting', 'coordinatorOfSetting', 'headOfSetting']);

/** A form may keep an answer from more people than its class does, never show it to more; only the setting writes. */
function guarded({ sensitivity, readBy, writeBy, kind }: Question): string[] {
  const usual = readersOf({ sensitivity });
  const found: string[] = [];
  if (ruled([...(readBy ?? []), ...(writeBy ?? [])]).length > 0) return [];
  if (readBy?.some((name) => !usual.includes(name))) found.push('would be read by more people than its class of sensitivity allows');
  if (readBy && !readBy.includes('memberOfSetting')) found.push('could not be read by the setting that answers it');
  if (writeBy?.some((name) => !theSetting.has(name)) || writeBy?.length === 0) found.push('could be answered by others than the setting, or by nobody');
  if (kind === 'file' && !readersOf({ sensitivity, ...(readBy && { readBy }) }).includes('caseworkerOnceSubmitted')) found.push('asks for a file that not every caseworker may read, and files are served whole');
  return found;
}

function ruled(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    try {
      ruleNamed(name);
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
}
