import { invalid } from '../kernel/errors.js';

/** What a template may name, with what stands in its place. */
export const placeholders = {
  recipient: 'Whom the letter is for, as written on it',
  'child.name': 'Forenames and surname of the child or young person',
  'child.bornOn': 'Date of birth',
  reference: 'Reference of the review or request',
  'authority.name': 'Name of the authority',
  'setting.name': 'Name of the setting',
  'caseworker.name': 'Name of the caseworker',
  today: 'Day on which the letter is written',
  'meeting.on': 'Day of the review meeting',
  'request.on': 'Day the request was received',
  'decision.on': 'Day of the decision',
  'decision.reason': 'Reason of the decision, in full',
  'representations.until': 'Last day of the family’s time for representations',
  'finalPlan.by': 'Day by which the final plan is due',
  'plan.issuedOn': 'Day the current plan was issued',
  'plan.nextReview': 'Day by which the next review is to be complete',
  'sections.changed': 'Sections of the plan that are to change',
  'appeal.until': 'Last day to appeal: two months after the decision',
  'block.appeal': 'The authority’s words on the right to appeal',
  'block.mediation': 'The authority’s words on mediation and disagreement resolution',
  'block.sendiass': 'The authority’s words on independent information, advice and support',
} as const satisfies Record<string, string>;
export type Placeholder = keyof typeof placeholders;

export type Values = Partial<Record<Placeholder, string>>;

const mark = /\{\{\s*([^{}]*?)\s*\}\}/g;
const isKnown = (name: string): name is Placeholder => name in placeholders;
export const isBlock = (name: string): boolean => name.startsWith('block.');

/** Names that a text holds, each once. */
export const named = (text: string): string[] => [...new Set([...text.matchAll(mark)].map(([, name]) => name!))];

/** What is wrong with the placeholders of a template, in sentences; empty where it can be used. */
export function problemsOf(body: string, mustHave: readonly Placeholder[]): string[] {
  const names = named(body);
  const single = body.replaceAll(mark, '').match(/\{\{|\}\}/);
  return [
    ...names.filter((name) => !isKnown(name)).map((name) => `There is no placeholder {{${name}}}.`),
    ...mustHave.filter((name) => !names.includes(name)).map((name) => `{{${name}}} must be in it: the law asks for it in this letter.`),
    ...(single ? ['A pair of curly brackets is not closed or not opened.'] : []),
  ];
}

/** Puts values in their places; what has none is told. Text that came in as a value is never taken for a placeholder. */
export function filled(body: string, values: Values, only: (name: string) => boolean = () => true): { text: string; missing: string[] } {
  const missing = new Set<string>();
  const text = body.replaceAll(mark, (whole, name: string) => {
    if (!only(name)) return whole;
    const value = isKnown(name) ? values[name] : undefined;
    if (value === undefined || value === '') missing.add(name);
    return value === undefined || value === '' ? `[${isKnown(name) ? placeholders[name] : name}: not known]` : value.replaceAll('{{', '{ {').replaceAll('}}', '} }');
  });
  return { text, missing: [...missing] };
}

/** Errors: INVALID, with what is wrong and which placeholders there are. */
export function checkTemplate(body: string, mustHave: readonly Placeholder[]): void {
  const problems = problemsOf(body, mustHave);
  if (problems.length > 0) throw invalid(problems.join(' '), { field: 'body', problems, possible: Object.keys(placeholders) });
}
