/**
 * How a printed document says which answer is where: as the tag of marked content in a PDF, as an attribute in HTML,
 * as a bookmark in DOCX. What proves a document reads them again (proof.ts).
 */
export const questionMark = (path: string): string => `Q.${plain(path)}`;
export const answerMark = (path: string): string => `A.${plain(path)}`;

const plain = (path: string) => path.replace(/[[\]]/g, '_');
