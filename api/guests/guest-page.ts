import type { Context } from '../context.js';
import { identityOf } from '../access/index.js';
import { type Facts, type Value, formOfVersion, previewOf, triedAnswers } from '../forms/index.js';
import type { DraftPage } from '../forms/index.js';
import type { CompiledForm } from '../forms/language/form.js';
import { readersOf } from '../forms/language/sensitivity.js';
import { countCharacters } from '../kernel/text.js';
import { type GuestPass, GuestPurpose } from './guest-pass.js';

/** The one question of a pass for advice. */
export const ADVICE_PATH = 'advice';
export const ADVICE_LIMIT = 100_000;

/** Kinds that a guest fills in on one page: no lists, tables or files. */
const listed = new Set(['group', 'table', 'file']);
const unanswered = new Set(['REQUIRED', 'TOO_FEW']);

/** The questions that a guest is asked, with what they typed; null where they are asked none. Only their own pass and the form are looked at. */
export async function guestPage(context: Context, pass: Pick<GuestPass, 'purpose' | 'section' | 'title' | 'work' | 'shown'>): Promise<DraftPage | null> {
  if (pass.purpose === GuestPurpose.LETTER) return null;
  if (pass.purpose === GuestPurpose.ADVICE) return advicePage(pass);
  const form = await formOfGuest(context, pass);
  const { page } = previewOf(form, triedAnswers(form, valuesOf(pass)), factsOf(context, pass), { section: pass.section ?? null });
  if (!page) return null;
  const questions = page.questions
    .filter(({ path }) => isAskedOfGuests(form, path))
    .map((question) => withProblem({ ...question, asked: question.asked || (pass.shown.asked ?? []).includes(question.path), value: pass.work[question.path]?.value ?? question.value, version: pass.work[question.path]?.version ?? 0 }));
  return { ...page, questions };
}

export const formOfGuest = (context: Context, { shown }: Pick<GuestPass, 'shown'>): Promise<CompiledForm> => formOfVersion(context.services.database, identityOf(context.viewer), shown.formVersionId!);

const factsOf = ({ today }: Context, { shown }: Pick<GuestPass, 'shown'>): Facts => ({ today, variant: shown.variant!, bornOn: shown.bornOn ?? null, taughtInYear: shown.taughtInYear ?? null });

export const valuesOf = ({ work }: Pick<GuestPass, 'work'>): Record<string, Value> => Object.fromEntries(Object.entries(work).flatMap(([path, { value }]) => (value === null ? [] : [[path, value]])));

/** Neither lists, tables and files nor sealed answers, which nobody writes but the setting. */
export function isAskedOfGuests(form: CompiledForm, path: string): boolean {
  const question = form.find(path)?.question;
  return question !== undefined && !listed.has(question.kind) && !readersOf(question).includes('openedSealedSection');
}

/** What is missing is for whoever leads the form; what is wrong is for the guest. */
function withProblem(question: DraftPage['questions'][number]): DraftPage['questions'][number] {
  const { problem, ...rest } = question;
  return problem && !unanswered.has(problem.code) ? question : (rest as typeof question);
}

function advicePage({ title, work, shown }: Pick<GuestPass, 'title' | 'work' | 'shown'>): DraftPage {
  const { value = null, version = 0 } = work[ADVICE_PATH] ?? {};
  const surplus = countCharacters(String(value ?? '')) - ADVICE_LIMIT;
  const problem = surplus > 0 ? { path: ADVICE_PATH, code: 'TOO_LONG' as const, message: `The advice must be ${ADVICE_LIMIT.toLocaleString('en-GB')} characters or less. It is ${surplus} too long.` } : undefined;
  return {
    section: ADVICE_PATH, title, why: 'The authority must seek this advice before it decides on an education, health and care plan, or reviews one.', legalBasis: 'SEND Regulations 2014, regulations 6 to 8, 20 and 21',
    questions: [{ path: ADVICE_PATH, draftId: '', kind: 'memo', label: 'Your advice', hint: `Write it here or paste it in; ${shown.fromName} keeps it word for word.`, limit: ADVICE_LIMIT, options: [], voice: false, asked: true, needed: true, decides: false, mayWrite: true, value, version, items: [], ...(problem && { problem }) }],
  };
}
