import type { Question, Sensitivity } from './definition.js';

/*
 * Who reads and writes an answer, by its class, unless its question says otherwise.
 * The names are rules of access/rules.ts.
 */
const setting = 'memberOfSetting';
const authority = 'caseworkerOnceSubmitted';
const assigned = 'assignedCaseworkerOnceSubmitted';
const vendor = 'vendorOfSetting';

const readers: Record<Sensitivity, readonly string[]> = {
  ID: [setting, authority, vendor],
  EDU: [setting, authority, vendor],
  CONTACT: [setting, authority],
  VIEWS: [setting, authority],
  HEALTH: [setting, authority],
  SOCIAL: [setting, authority],
  EQUAL: [setting, authority],
  LEGAL: [setting, authority],
  FIN: [setting, authority],
  SAFEG: [setting, assigned],
};

export const readersOf = (question: Pick<Question, 'sensitivity' | 'readBy'>): readonly string[] => question.readBy ?? readers[question.sensitivity];

/** The setting writes; staff of the authority never do (a voice least of all). */
export const writersOf = (question: Pick<Question, 'writeBy'>): readonly string[] => question.writeBy ?? [setting];
