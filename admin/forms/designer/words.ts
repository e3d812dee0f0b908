import type { Choice } from './fields.js';
import type { DrawnQuestion } from './model.js';

/** The kinds of question, as people who draw forms choose them. */
export const kindChoices: readonly Choice[] = [
  ['text', 'Short text'], ['memo', 'Long text'], ['yesNo', 'Yes or no'], ['choice', 'One of a list'], ['choices', 'Several of a list'], ['date', 'Date'],
  ['whole', 'Whole number'], ['decimal', 'Number with a fraction'], ['money', 'Amount in pounds'], ['scale', 'Scale, such as 0 to 10'],
  ['phone', 'Telephone number'], ['email', 'E-mail address'], ['address', 'Address'], ['postcode', 'Postcode'],
  ['upn', 'Unique pupil number (UPN)'], ['uln', 'Unique learner number (ULN)'], ['nhsNumber', 'NHS number'], ['urn', 'Number of a school or setting (URN)'],
  ['file', 'Files'], ['group', 'List of entries, as many as needed'], ['table', 'Table with fixed rows'], ['declaration', 'Statement to agree to'], ['guidance', 'Words between questions, nothing to answer'],
];
export const kindInWords = (kind: string): string => kindChoices.find(([code]) => code === kind)?.[1] ?? kind;

/** Who reads an answer of each class, since the class decides it. */
export const classChoices: readonly Choice[] = [
  ['EDU', 'Education: caseworkers, and programs the setting agreed to'], ['ID', 'Identity: caseworkers, and programs the setting agreed to'], ['CONTACT', 'Contact details: caseworkers'], ['VIEWS', 'Views and wishes: caseworkers'],
  ['HEALTH', 'Health: caseworkers'], ['SOCIAL', 'Social care: caseworkers'], ['EQUAL', 'Equality: caseworkers'], ['LEGAL', 'Legal: caseworkers'], ['FIN', 'Money: caseworkers'],
  ['SAFEG', 'Safeguarding: the assigned caseworker alone; a manager gives a reason first'],
];

/** Who reads an answer at the authority, besides the setting that gives it. */
export const readerChoices: readonly Choice[] = [
  ['caseworkerOnceSubmitted', 'Caseworkers and managers'], ['qualityReaderOnceSubmitted', 'Quality readers'], ['vendorOfSetting', 'Programs that the setting agreed to'],
];
const openClasses = new Set(['EDU', 'ID']);
/** Those of them whom a class lets read; a question may keep its answer from some, and never show it to more. */
export const usualReaders = (sensitivity: string): string[] => (sensitivity === 'SAFEG' ? [] : readerChoices.map(([name]) => name).filter((name) => name !== 'vendorOfSetting' || openClasses.has(sensitivity)));

export const prefillChoices: readonly Choice[] = [
  ['', 'Empty'], ['child.legalForenames', 'The child’s legal forenames'], ['child.legalSurname', 'The child’s legal surname'], ['child.knownAs', 'The name the child is known by'], ['child.bornOn', 'The child’s date of birth'], ['child.sex', 'The child’s sex'],
  ['child.upn', 'The child’s unique pupil number'], ['child.uln', 'The child’s unique learner number'], ['child.nhsNumber', 'The child’s NHS number'], ['child.address', 'The child’s address'], ['child.postcode', 'The child’s postcode'], ['child.taughtInYear', 'The year group the child is taught in'],
  ['plan.issuedOn', 'The day the current plan was issued'], ['plan.firstMadeOn', 'The day the first plan was made'], ['plan.lastReviewedOn', 'The day of the last review'], ['plan.primaryNeed', 'The main need in the plan'], ['plan.secondaryNeed', 'The second need in the plan'],
  ['setting.name', 'The name of the setting'], ['setting.urn', 'The number of the setting (URN)'], ['author.name', 'The name of whoever begins the form'], ['author.forename', 'The forename of whoever begins the form'], ['author.surname', 'The surname of whoever begins the form'], ['author.email', 'The e-mail address of whoever begins the form'], ['author.jobTitle', 'The job title of whoever begins the form'], ['authority.code', 'The authority’s code'],
];

export const targetChoices: readonly Choice[] = [['', 'Nothing'], ['child.knownAs', 'The name the child is known by'], ['child.address', 'The child’s address'], ['child.postcode', 'The child’s postcode'], ['plan.primaryNeed', 'The main need in the plan'], ['plan.secondaryNeed', 'The second need in the plan']];

/** A question of a kind as it begins. */
export function freshQuestion(kind: string, key: string, label: string, sensitivity = 'EDU'): DrawnQuestion {
  const start: Partial<DrawnQuestion> =
    kind === 'text' ? { limit: 200 } : kind === 'memo' ? { limit: 20_000 } : kind === 'address' ? { limit: 500 } : kind === 'phone' ? { limit: 30 } : kind === 'email' ? { limit: 254 }
    : kind === 'scale' ? { least: 0, most: 10 } : kind === 'group' ? { item: 'entry', questions: [] } : kind === 'table' ? { rows: [{ code: 'row1', label: 'First row' }], questions: [] } : {};
  return { key, kind, label, sensitivity, ...start };
}

/** The same question as another kind: what belongs to the old kind alone goes. */
export function asKind(question: DrawnQuestion, kind: string): DrawnQuestion {
  const { key, label, hint, sensitivity, variants, when, required, why, legalBasis, formerly } = question;
  const kept = { hint, variants, when, required, why, legalBasis, formerly };
  const inner = (kind === 'group' || kind === 'table') && question.questions ? { questions: question.questions } : {};
  return { ...freshQuestion(kind, key, label, sensitivity), ...Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)), ...inner, ...((kind === 'choice' || kind === 'choices') && question.from && { from: question.from }) };
}
