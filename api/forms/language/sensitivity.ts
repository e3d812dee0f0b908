import type { Question, Section, Sensitivity } from './definition.js';

/*
 * Who reads and writes an answer, by its class, unless its question says otherwise.
 * The names are rules of access/rules.ts.
 */
const setting = 'memberOfSetting';
const authority = 'caseworkerOnceSubmitted';
const assigned = 'assignedCaseworkerOnceSubmitted';
const opened = 'openedSealedSection';
const quality = 'qualityReaderOnceSubmitted';
const vendor = 'vendorOfSetting';

const readers: Record<Sensitivity, readonly string[]> = {
  ID: [setting, authority, quality, vendor],
  EDU: [setting, authority, quality, vendor],
  CONTACT: [setting, authority, quality],
  VIEWS: [setting, authority, quality],
  HEALTH: [setting, authority, quality],
  SOCIAL: [setting, authority, quality],
  EQUAL: [setting, authority, quality],
  LEGAL: [setting, authority, quality],
  FIN: [setting, authority, quality],
  SAFEG: [setting, assigned, opened],
};

export const readersOf = (question: Pick<Question, 'sensitivity' | 'readBy'>): readonly string[] => question.readBy ?? readers[question.sensitivity];

/** Whether a section holds answers that the authority sees only when it is assigned, or opened with a reason. */
export const isSealed = ({ questions }: Pick<Section, 'questions'>): boolean => questions.some((question) => readersOf(question).includes(opened) || isSealed({ questions: question.questions ?? [] }));

/** The setting writes; staff of the authority never do (a voice least of all). */
export const writersOf = (question: Pick<Question, 'writeBy'>): readonly string[] => question.writeBy ?? [setting];
