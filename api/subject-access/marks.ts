import { registerEnumType } from 'type-graphql';
import type { Question } from '../forms/language/definition.js';

/** Why a person must look at a part of a pack before it leaves the house. */
export enum PieceMark {
  OTHER_PERSON = 'OTHER_PERSON',
  PROFESSIONAL_OPINION = 'PROFESSIONAL_OPINION',
  SAFEGUARDING = 'SAFEGUARDING',
  DOCUMENT = 'DOCUMENT',
  INTERNAL = 'INTERNAL',
  LEGAL = 'LEGAL',
}

/** In words, with the law that may keep it back. */
export const markWords: Readonly<Record<PieceMark, string>> = {
  OTHER_PERSON: 'May name or describe another person, such as a parent or a sibling (DPA 2018, Sch. 2, para. 16)',
  PROFESSIONAL_OPINION: 'Health or social care information: ask the professional whether it could cause serious harm (DPA 2018, Sch. 3, paras. 3 to 12)',
  SAFEGUARDING: 'May say that a child is at risk (DPA 2018, Sch. 3, para. 21)',
  DOCUMENT: 'A file that somebody added: read it for other people’s data',
  INTERNAL: 'A note of the authority’s own: may name other people',
  LEGAL: 'May be legal advice (DPA 2018, Sch. 2, para. 19)',
};
registerEnumType(PieceMark, { name: 'PieceMark', description: 'Why a person must look at a part of a subject-access pack before it is sent.', valuesConfig: Object.fromEntries(Object.entries(markWords).map(([mark, description]) => [mark, { description }])) as never });

/**
 * The mark of an answer, by the class of its question: a proposal, on which a person decides.
 * @param within whether it is of an item of a list, such as an adult of the family
 */
export function markOf({ sensitivity, key }: Pick<Question, 'sensitivity' | 'key'>, within: boolean): PieceMark | null {
  if (sensitivity === 'SAFEG') return PieceMark.SAFEGUARDING;
  if (sensitivity === 'HEALTH' || sensitivity === 'SOCIAL') return PieceMark.PROFESSIONAL_OPINION;
  if (sensitivity === 'LEGAL') return PieceMark.LEGAL;
  if (sensitivity === 'CONTACT' || (within && sensitivity === 'ID')) return PieceMark.OTHER_PERSON;
  if (sensitivity === 'VIEWS' && !key.startsWith('cyp.')) return PieceMark.OTHER_PERSON;
  return null;
}
