import { createHash } from 'node:crypto';

/**
 * How a printed document says which answer is where: as the tag of marked content in a PDF, as an attribute in HTML,
 * as a bookmark in DOCX (there shortened: Word takes 40 letters and digits). What proves a document reads them again (proof.ts).
 */
export const questionMark = (path: string): string => `Q.${plain(path)}`;
export const answerMark = (path: string): string => `A.${plain(path)}`;

const plain = (path: string) => path.replace(/[[\]]/g, '_');

/** The name of a bookmark in Word. */
export const bookmarkOf = (mark: string): string => `${mark.charAt(0)}_${createHash('sha256').update(mark).digest('hex').slice(0, 24)}`;
