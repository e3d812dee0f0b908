import type { Question } from '../forms/language/definition.js';
import { toLongDate } from '../forms/language/kinds/index.js';
import { type LayoutSection, toLayout } from '../forms/language/layout.js';
import { belongsIn, copies } from './copies.js';
import { CopyFor } from './document-words.js';
import type { Paper } from './paper.js';
import { type Manifest, expectedAnswers, manifestInWords } from './proof.js';
import type { Source } from './source.js';

export interface Composed {
  paper: Paper;
  expected: ReturnType<typeof expectedAnswers>;
  /** Questions that were left out, answered or not. */
  leftOut: number;
}

/** The tree of a document, and what must be found in the file when it is finished. */
export function compose(source: Source, { verifyAt, now }: { verifyAt: string; now: Date }): Composed {
  const { form, record, facts, files, copyFor, submission, reference } = source;
  const kept = copyFor === CopyFor.AUTHORITY ? new Set<Question>() : new Set([...form.questions.values()].filter(({ section }) => source.kept.has(section.key)).map(({ question }) => question));
  const mayRead = (question: Question) => !kept.has(question) && belongsIn(copyFor, question);
  const sections = toLayout(form, record, facts, mayRead);
  const expected = expectedAnswers(form, record, mayRead, files);
  const leftOut = countWithheld(sections);
  const characters = expected.reduce((sum, { text }) => sum + Array.from(text).length, 0);
  const whole: Manifest = { answers: expected.length, of: expected.length, characters };
  const paper: Paper = {
    title: form.definition.title,
    issuer: source.authorityName,
    facts: factsOf(source, now),
    notices: noticesOf(copyFor, leftOut),
    sections,
    files,
    footer: [reference, submission ? `receipt ${submission.receipt}` : 'draft', copies[copyFor].says].filter(Boolean).join(' · '),
    watermark: submission ? null : 'DRAFT',
    statement: `This document holds ${manifestInWords(whole)}. It was given out only after its text had been taken out of the finished file and compared with what was stored.${submission ? ` Whether a file is this document can be seen at ${verifyAt} with the receipt number.` : ''}`,
  };
  return { paper, expected, leftOut };
}

function factsOf({ submission, reference, authorityName, settingName, versionNumber, form, copyFor, facts }: Source, now: Date): Paper['facts'] {
  const variant = form.definition.variants.find(({ code }) => code === facts.variant)?.label;
  return [
    ...(reference ? [['Reference', reference] as [string, string]] : []),
    ['Authority', authorityName],
    ['Setting', settingName],
    ...(submission
      ? ([['Submitted', `${inLondon(submission.submittedAt)} by ${submission.submittedByName}${submission.number > 1 ? ` (submission ${submission.number})` : ''}`], ...(submission.signedOffAt ? [['Approved', `${inLondon(submission.signedOffAt)} by ${submission.signedOffByName}, head of the setting`] as [string, string]] : []), ['Receipt', submission.receipt], ['Seal of the answers', submission.hash.replace(/(.{8})(?=.)/g, '$1 ')]] as [string, string][])
      : ([['Printed', inLondon(now)]] as [string, string][])),
    ['Form', `${variant ? `${variant}, ` : ''}version ${versionNumber}`],
    ['This copy', copies[copyFor].says],
  ];
}

const inLondon = (moment: Date) => `${toLongDate(moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }))} at ${moment.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })}`;

function noticesOf(copyFor: CopyFor, leftOut: number): string[] {
  const draft = copyFor === CopyFor.DRAFT ? ['This is a draft. It was not submitted, and it may change.'] : [];
  const withheld = leftOut === 0 ? [] : [`${leftOut === 1 ? 'One question is' : `${leftOut} questions are`} left out of this copy, because not everybody who gets it may see the answers. Each is marked where it would stand, whether it was answered or not.`];
  return [...draft, ...withheld];
}

const countWithheld = (sections: readonly Pick<LayoutSection, 'entries'>[]): number =>
  sections.reduce((sum, { entries }) => sum + entries.reduce((count, entry) => count + (entry.withheld ? 1 : 0) + countWithheld(entry.items), 0), 0);
