import type { KindName, Sensitivity } from './definition.js';

/** What a draft may begin with, by the name that a question gives as `prefill`, in words for people who draw forms. */
export const prefillSources = {
  'child.legalForenames': 'The child’s legal forenames',
  'child.legalSurname': 'The child’s legal surname',
  'child.knownAs': 'The name the child is known by',
  'child.bornOn': 'The child’s date of birth',
  'child.sex': 'The child’s sex',
  'child.upn': 'The child’s unique pupil number',
  'child.uln': 'The child’s unique learner number',
  'child.nhsNumber': 'The child’s NHS number',
  'child.address': 'The child’s address',
  'child.postcode': 'The child’s postcode',
  'child.taughtInYear': 'The year group the child is taught in',
  'plan.issuedOn': 'The day the current plan was issued',
  'plan.firstMadeOn': 'The day the first plan was made',
  'plan.lastReviewedOn': 'The day of the last review',
  'plan.primaryNeed': 'The main need in the plan',
  'plan.secondaryNeed': 'The second need in the plan',
  'setting.name': 'The name of the setting',
  'setting.urn': 'The number of the setting (URN)',
  'author.name': 'The name of whoever begins the form',
  'author.forename': 'The forename of whoever begins the form, as their account has it',
  'author.surname': 'The surname of whoever begins the form, as their account has it',
  'author.email': 'The e-mail address of whoever begins the form',
  'author.jobTitle': 'The job title of whoever begins the form',
  'authority.code': 'The authority’s code',
} as const satisfies Record<string, string>;

export type PrefillSource = keyof typeof prefillSources;

interface WriteTarget {
  says: string;
  kinds: readonly KindName[];
  /** Classes whose readers are all readers of the target, or more: an answer must not come to people that its class keeps it from. */
  classes: readonly Sensitivity[];
}

const open: readonly Sensitivity[] = ['ID', 'EDU', 'CONTACT', 'VIEWS'];

/**
 * What of the record an accepted form may change, by the name that a question gives as `writeTo`. Names, numbers and
 * dates of birth are not here: by them a child is matched, and a form must not move a record to another person.
 */
export const writeTargets: Readonly<Record<string, WriteTarget>> = {
  'child.knownAs': { says: 'The name the child is known by', kinds: ['text'], classes: open },
  'child.address': { says: 'The child’s address', kinds: ['address'], classes: open },
  'child.postcode': { says: 'The child’s postcode', kinds: ['postcode'], classes: open },
  'plan.primaryNeed': { says: 'The main need in the plan', kinds: ['choice'], classes: ['EDU', 'ID'] },
  'plan.secondaryNeed': { says: 'The second need in the plan', kinds: ['choice'], classes: ['EDU', 'ID'] },
};
