import { asking, required } from '../../language/builder.js';
import type { Question } from '../../language/definition.js';

/*
 * Block F, a report or other paper with what must be known about it: the questions of a group item.
 * Papers may be about health or social care, so all of it is read as such. Source: domain report 3.0.
 */
const { text, name, date, choice, choices, file } = asking('HEALTH');

export const paper = (): Question[] => [
  choice('type', 'Type of paper', 'PAPER_TYPE', required),
  name('author', 'Who wrote the paper'),
  date('date', 'Date of the paper', { past: true }),
  file('file', 'The paper itself', required),
  choice('confidentiality', 'Who may read the paper', 'CONFIDENTIALITY'),
  choices('shareWith', 'Who to share the paper with', 'ROLE'),
  text('note', 'Note on the paper'),
];
