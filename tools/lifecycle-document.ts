import { adviceClocks, adviceFactLabels } from '../api/advice/index.js';
import { assessmentClocks, assessmentFactLabels, assessmentLifecycle, exceptionWords } from '../api/assessments/index.js';
import type { ClockRule } from '../api/kernel/clocks.js';
import type { Lifecycle } from '../api/kernel/lifecycle.js';
import { planClocks, planFactLabels } from '../api/plans/index.js';
import { factLabels, reviewClocks, reviewLifecycle } from '../api/reviews/index.js';

/** The steps and clocks of every process as people can read and approve them. */
export function lifecycleDocument(): string {
  return [
    '# What can happen to a review, and to a request or an assessment, by when, under which law',
    '',
    'Generated from `api/reviews/review.lifecycle.ts`, `review.clocks.ts`, `api/assessments/assessment.lifecycle.ts`, `assessment.clocks.ts`, `api/advice/advice.clocks.ts` and `api/plans/plan.clocks.ts` (`npm run generate`).',
    '',
    '## Reviews',
    '',
    ...stepsOf(reviewLifecycle as never),
    '## Statutory clocks of reviews',
    '',
    'Weeks are seven calendar days. Neither bank holidays nor school holidays move a date; only a recorded statutory exception does, and only where the rule names it. Dates are inclusive: what is done on the day is in time. Of two rules of one duty, the stricter binds. *Statutory*: missing it breaks the law. *Guidance*: missing it departs from guidance, or from a day that the authority set itself. *Waiting*: time that somebody else has; it ends, and is never overdue.',
    '',
    ...clocksOf(reviewClocks, factLabels),
    '## Requests for a needs assessment',
    '',
    ...stepsOf(partOf(assessmentLifecycle as never, (only) => !only?.says.startsWith('an early help'))),
    '## Early help and young carers’ assessments',
    '',
    ...stepsOf(partOf(assessmentLifecycle as never, (only) => !only || only.says.startsWith('an early help') || only.says.startsWith('a form'))),
    '## Statutory clocks of requests and assessments',
    '',
    ...clocksOf(assessmentClocks, assessmentFactLabels),
    '## Clocks of one request for advice',
    '',
    ...clocksOf(adviceClocks, adviceFactLabels),
    '## Statutory exceptions',
    '',
    'Each is recorded with its days and its evidence. A rule that names it is moved by as many days as the exception lasts within its time.',
    '',
    '| code | circumstance | law | lasts at least |',
    '|---|---|---|---|',
    ...Object.entries(exceptionWords).map(([code, { says, law, leastDays }]) => `| \`${code}\` | ${says} | ${law} | ${leastDays === 1 ? 'a day' : `${leastDays} days`} |`),
    '',
    '## Clocks outside of a case',
    '',
    ...clocksOf(planClocks, planFactLabels),
  ].join('\n');
}

type Any = Lifecycle<string, never, never>;

/** The steps of one kind of record, with the states that they touch. */
function partOf(lifecycle: Any, fits: (only: Any['steps'][number]['only']) => boolean): Any {
  const steps = lifecycle.steps.filter(({ only }) => fits(only));
  const touched = new Set(steps.flatMap(({ from, to }) => (to ? [to, ...from] : [])));
  return { ...lifecycle, steps, first: lifecycle.first.filter((state) => touched.has(state)), final: lifecycle.final.filter((state) => touched.has(state)) };
}

function clocksOf<Fact extends string>(rules: readonly ClockRule<Fact>[], labels: Readonly<Record<Fact, string>>): string[] {
  const labelOf = (facts: Fact | readonly Fact[]) => [facts].flat().map((fact) => labels[fact as Fact]).join(', else ');
  return [
    '| clock | version | what | counted from | period | met by | law | bearing | only for | moved by | in force |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rules.map(({ code, version = 1, says, from, add, on, metBy, regulation, bearing = 'STATUTORY', given, duty, exceptions = [], effectiveFrom, effectiveTo }) =>
      `| \`${code}\` | ${version} | ${says} | ${labelOf(from)} | ${on ? `${on.day} ${months[on.month - 1]} of that year` : inWords(add)}${duty ? ' (the stricter binds)' : ''} | ${labels[metBy]} | ${regulation} | ${bearing.toLowerCase()} | ${given ? given.toLowerCase().replaceAll('_', ' ') : ''} | ${exceptions.map((code) => `\`${code}\``).join(', ') || 'nothing'} | from ${effectiveFrom}${effectiveTo ? ` to ${effectiveTo}` : ''} |`),
    '',
  ];
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const inWords = (period: ClockRule<string>['add']): string => Object.entries(period).map(([unit, count]: [string, number]) => `${Math.abs(count)} ${unit}${count < 0 ? ' before' : ''}`).join(', ') || 'that day';

function stepsOf({ steps, first, final, mayEnd = [] }: Any): string[] {
  const moves = steps.flatMap(({ from, to, name }) => (to ? from.map((state) => `    ${state} --> ${to}: ${name}`) : []));
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...first.map((state) => `    [*] --> ${state}`),
    ...moves,
    ...[...mayEnd, ...final].map((state) => `    ${state} --> [*]`),
    '```',
    '',
    '| step | words | from | to | by | only | needs that not | audit log |',
    '|---|---|---|---|---|---|---|---|',
    ...steps.map(({ name, says, from, to, by, only, needs = [], act }) => `| \`${name}\` | ${says} | ${from.join(', ')} | ${to ?? 'stays'} | ${by.map((rule) => rule.name).join(', ')} | ${only?.says ?? ''} | ${needs.map((need) => need.says).join('; ')} | ${act} |`),
    '',
  ];
}
