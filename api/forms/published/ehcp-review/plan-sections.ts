import { asking, is, neededWhen, required, section, when } from '../../language/builder.js';
import type { Question, Sensitivity } from '../../language/definition.js';
import { law } from './terms.js';

/* A7: each section of the plan, checked. Section I changes only through the placement section of this form. */

interface PlanSection {
  code: string;
  name: string;
  sensitivity: Sensitivity;
  hint?: string;
  evidenceFrom?: 'health' | 'social care';
}

const planSections: PlanSection[] = [
  { code: 'A', name: 'views, interests and aspirations', sensitivity: 'EDU' },
  { code: 'B', name: 'special educational needs', sensitivity: 'EDU' },
  { code: 'C', name: 'health needs related to special educational needs', sensitivity: 'HEALTH', evidenceFrom: 'health' },
  { code: 'D', name: 'social care needs', sensitivity: 'SOCIAL', evidenceFrom: 'social care' },
  { code: 'E', name: 'outcomes', sensitivity: 'EDU', hint: 'Changes to single outcomes go under “Progress towards outcomes”.' },
  { code: 'F', name: 'special educational provision', sensitivity: 'EDU' },
  { code: 'G', name: 'health provision', sensitivity: 'HEALTH', evidenceFrom: 'health' },
  {
    code: 'H1',
    name: 'social care provision for a disabled child under 18',
    sensitivity: 'SOCIAL',
    evidenceFrom: 'social care',
    hint: 'Under section 2 of the Chronically Sick and Disabled Persons Act 1970.',
  },
  { code: 'H2', name: 'other social care provision', sensitivity: 'SOCIAL', evidenceFrom: 'social care' },
  { code: 'I', name: 'placement', sensitivity: 'EDU', hint: 'If you propose a change, say which under “Placement”.' },
  { code: 'J', name: 'personal budget', sensitivity: 'FIN' },
  { code: 'K', name: 'advice and information', sensitivity: 'EDU', hint: 'The reports at the end of the plan.' },
];

function questionsOn({ code, name, sensitivity, hint, evidenceFrom }: PlanSection): Question[] {
  const { text, memo, choice, choices, file } = asking(sensitivity);
  const key = (part: string) => `sec.${code}.${part}`;
  const changed = is(key('status'), 'CHANGE_PROPOSED');
  const wording = [
    choices(key('kind'), `Section ${code}: kind of change`, 'CHANGE_KIND', when(changed)),
    memo(key('current'), `Section ${code}: words in the plan now`, { hint: 'Copy the words that should change. Leave empty if you only add words.', ...when(changed) }),
    memo(key('proposed'), `Section ${code}: proposed words`, { hint: 'If words should be taken out, say which.', ...neededWhen(changed) }),
  ];
  const evidence = evidenceFrom
    ? file(key('evidence'), `Section ${code}: ${evidenceFrom} evidence`, {
      hint: `A change to this section needs evidence from a ${evidenceFrom} professional.`,
      ...neededWhen(changed),
    })
    : file(key('evidence'), `Section ${code}: evidence for the change`, when(changed));
  return [
    choice(key('status'), `Section ${code}: ${name}`, 'SECTION_STATUS', { ...(hint && { hint }), ...required }),
    ...(code === 'I' ? [] : wording),
    memo(key('reason'), `Section ${code}: reason for the change`, neededWhen(changed)),
    evidence,
    text(key('recommendedBy'), `Section ${code}: who recommends the change`, { hint: 'Name and role.', ...when(changed) }),
  ];
}

const about = {
  guidance: 'Compare the plan with what the review found. Changes to health or social care sections need evidence from health or social care.',
  why: 'So that the authority can see at once what should change in the plan, word for word.',
  legalBasis: law.plan,
};
const page = (key: string, title: string, codes: string[], more: Question[] = []) =>
  section(key, title, about, [...planSections.filter(({ code }) => codes.includes(code)).flatMap(questionsOn), ...more]);

export const planSectionPages = [
  page('planAtoC', 'Plan sections A to C', ['A', 'B', 'C']),
  page('planDtoF', 'Plan sections D to F', ['D', 'E', 'F']),
  page('planGtoH', 'Plan sections G and H', ['G', 'H1', 'H2']),
  page('planItoK', 'Plan sections I to K', ['I', 'J', 'K'], [
    asking('HEALTH').file('sec.annotatedPlan', 'Copy of the plan with your changes marked', { hint: 'If you have marked the changes in the plan itself.' }),
  ]),
];
