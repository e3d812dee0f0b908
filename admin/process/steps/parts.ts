import type { Given, Step, StepField } from '../step.js';

export const day = (name: string, label: string, more: Partial<StepField> = {}): StepField => ({ name, kind: 'day', label, ...more });
export const reason = (label = 'Why', limit = 10_000, hint = 'The family and the setting read this.'): StepField => ({ name: 'reason', kind: 'text', label, limit, hint });
export const on = (given: Given, name: string): string => given[name] ?? '';
export const orNull = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** Who is to have it, as the API takes it. */
export const assigned = (caseworker: string | undefined): string | null => (caseworker === 'nobody' ? null : orNull(caseworker));

/** The same of a review and of an assessment. */
export const assign: Omit<Step, 'take'> = {
  title: 'Assign to a caseworker', confirm: 'Assign', atHead: true, means: 'The caseworker is told.', done: ({ caseworker }) => (caseworker === 'nobody' ? 'Nobody has this case now.' : 'Assigned.'),
  fields: [{ name: 'caseworker', kind: 'caseworker', label: 'Caseworker', missing: 'Choose who is to have it, or nobody.' }],
};

export const giveBack: Omit<Step, 'take'> = {
  title: 'Return to the setting', confirm: 'Return', atHead: true, done: 'Returned to the setting with your reason.',
  means: 'The setting is told by e-mail. Its form opens again with every answer, and comes back to you when it is submitted again. The statutory dates go on.',
  fields: [{ ...reason('What is missing or wrong', 4_000, 'The setting reads this.'), missing: 'Say what is missing or wrong.' }],
};
