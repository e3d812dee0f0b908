import type { LayoutEntry, LayoutSection } from '../forms/index.js';

/** A document before it has a format: the one tree that HTML, PDF and DOCX are made from. */
export interface Paper {
  title: string;
  /** Who it is from, above the title. */
  issuer: string;
  /** Lines under the title: what, for whom, when. */
  facts: [label: string, text: string][];
  /** What a reader must know first: what was left out, or that it is a draft. */
  notices: string[];
  sections: LayoutSection[];
  /** Names of attached files by id. */
  files: Record<string, string>;
  /** What stands at the foot of every page. */
  footer: string;
  /** A word across every page, such as DRAFT. */
  watermark: string | null;
  /** How many answers it holds, and how that can be checked. */
  statement: string;
}

export const formats = ['PDF', 'HTML', 'DOCX'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = { PDF: 'application/pdf', HTML: 'text/html; charset=utf-8', DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };

/** The text of an answer that stands for several lines of names. */
export const fileNames = (files: readonly string[], names: Readonly<Record<string, string>>): string => files.map((id) => names[id] ?? 'A file that was removed').join('\n');

/** What stands where there is no answer. */
export const blank = (entry: LayoutEntry): string => (entry.withheld ? 'Left out of this copy' : entry.kind === 'group' ? 'None given' : entry.kind === 'file' ? 'No files' : 'Not answered');
