import { assessmentLifecycle } from '../api/assessments/index.js';
import type { Lifecycle } from '../api/kernel/lifecycle.js';
import { reviewClocks, reviewLifecycle } from '../api/reviews/index.js';

/** The steps and clocks of reviews and assessments as people can read and approve them. */
export function lifecycleDocument(): string {
  return [
    '# What can happen to a review, and to a request or an assessment',
    '',
    'Generated from `api/reviews/review.lifecycle.ts`, `review.clocks.ts` and `api/assessments/assessment.lifecycle.ts` (`npm run generate`).',
    '',
    '## Reviews',
    '',
    ...stepsOf(reviewLifecycle as never),
    '## Statutory clocks of reviews',
    '',
    'Weeks are seven calendar days. Holidays do not move a date. Dates are inclusive: what is done on the day is in time.',
    '',
    '| clock | what | counted from | period | met by | law | in force |',
    '|---|---|---|---|---|---|---|',
    ...reviewClocks.map(({ code, says, from, add, metBy, regulation, effectiveFrom, effectiveTo }) => `| \`${code}\` | ${says} | ${from} | ${Object.entries(add).map(([unit, count]) => `${count} ${unit}`).join(', ') || 'that day'} | ${metBy} | ${regulation} | from ${effectiveFrom}${effectiveTo ? ` to ${effectiveTo}` : ''} |`),
    '',
    '## Requests and assessments',
    '',
    ...stepsOf(assessmentLifecycle as never),
  ].join('\n');
}

function stepsOf({ steps, first, final }: Lifecycle<string, never, never>): string[] {
  const moves = steps.flatMap(({ from, to, name }) => (to ? from.map((state) => `    ${state} --> ${to}: ${name}`) : []));
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...first.map((state) => `    [*] --> ${state}`),
    ...moves,
    ...final.map((state) => `    ${state} --> [*]`),
    '```',
    '',
    '| step | words | from | to | by | only | audit log |',
    '|---|---|---|---|---|---|---|',
    ...steps.map(({ name, says, from, to, by, only, act }) => `| \`${name}\` | ${says} | ${from.join(', ')} | ${to ?? 'stays'} | ${by.map((rule) => rule.name).join(', ')} | ${only?.says ?? ''} | ${act} |`),
    '',
  ];
}
