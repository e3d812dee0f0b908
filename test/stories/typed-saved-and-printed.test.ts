import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparable } from '../../api/documents/proof.js';
import { answerMark, bookmarkOf } from '../../api/documents/print/marks.js';
import { readDocx } from '../../api/documents/print/read-docx.js';
import { readHtml } from '../../api/documents/print/read-html.js';
import { readPdf } from '../../api/documents/print/read-pdf.js';
import { answersFor, saveAll } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';
import { inEveryScript } from '../support/scripts.js';

/* d11, through the API and the database: whatever is typed into any text of any form is saved, read, submitted and printed as it was. */

const forms = [
  { who: 'amara.senco@exe-college.example', form: 'ehcp_review', variant: 'post16' },
  { who: 'sam.senco@sound-primary.example', form: 'ehcna_request', variant: 'school_age' },
  { who: 'sam.senco@sound-primary.example', form: 'eha', variant: 'family' },
  { who: 'sam.senco@sound-primary.example', form: 'young_carer', variant: 'young_carer' },
] as const;
const odd = ['<b>bold</b> &amp; {{7*7}} ${7*7}', '=cmd|calc!A1', "Robert'); drop table answer;--", 'a\u202Eb\u200Bc\u00ADd', 'line\u2028line', 'x'.repeat(150), '\\u0000 %00 null', ...Object.values(inEveryScript)];
const readers = { PDF: readPdf, HTML: readHtml, DOCX: readDocx } as const;
/** The same texts in every run: what is found here must be found again. */
const texts = fc.sample(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 90 })), { numRuns: 400, seed: 20261122 }).map((each) => each.replaceAll('\0', '')).filter((each) => each.isWellFormed() && each.trim() !== '');

let house: Installation;
beforeAll(async () => {
  house = await Installation.start();
});
afterAll(() => house.stop());

describe.each(forms)('$form, $variant', ({ who, form, variant }) => {
  let person: Person;
  const type = form === 'ehcp_review' ? 'review' : 'assessment';
  beforeAll(async () => {
    person = await house.signIn(who);
  });

  async function start(): Promise<string> {
    if (type === 'review') {
      const { reviews } = await person.get<{ reviews: { nodes: { child: { id: string } }[] } }>('{ reviews(first: 1, filter: { state: EXPECTED }) { nodes { child { id } } } }');
      return (await person.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: reviews.nodes[0]!.child.id, variant } })).startReview.id;
    }
    const { children } = await person.get<{ children: { nodes: { id: string }[] } }>('{ children(first: 1) { nodes { id } } }');
    return (await person.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child: children.nodes[0]!.id, form, variant } })).startAssessment.id;
  }

  it('is read as it was saved, submitted, and found again in each format', { timeout: 120_000 }, async () => {
    const id = await start();
    const before = await answersFor(person, id, {}, '2026-11-22', { type, everything: true });
    let next = 0;
    const typed = new Map([...before.answers].map(([path, value]) => {
      const { question } = before.form.at(path);
      const isWords = typeof value === 'string' && ['text', 'memo', 'address'].includes(question.kind) && !question.rules && question.key !== 'laestab';
      return [path, isWords ? Array.from(texts[next++ % texts.length]!).slice(0, question.limit).join('').replace(/\r\n?/g, '\n').normalize('NFC') : value];
    }));
    await saveAll(person, before, typed);
    const { versions } = await answersFor(person, id, {}, '2026-11-22', { type });
    const words = [...typed].filter(([path, value]) => !path.includes('[') && !before.form.at(path).question.computed && typeof value === 'string' && before.form.at(path).question.kind !== 'file');
    expect(words.length).toBeGreaterThan(30);
    for (const [path, value] of words) expect(versions.get(path)?.value, path).toBe(value);

    const SUBMIT = type === 'review' ? 'mutation($id: ID!) { done: submitReview(input: { review: $id }) { submitted problems { path message } work: review { submission { id } } } }' : 'mutation($id: ID!) { done: submitAssessment(input: { assessment: $id }) { submitted problems { path message } work: assessment { submission { id } } } }';
    const { done } = await person.get<{ done: { submitted: boolean; problems: object[]; work: { submission: { id: string } } } }>(SUBMIT, { id });
    expect(done.problems).toEqual([]);
    for (const format of ['PDF', 'HTML', 'DOCX'] as const) {
      const { requestDocument: { id: document } } = await person.get<{ requestDocument: { id: string } }>('mutation($input: RequestDocumentInput!) { requestDocument(input: $input) { id } }', { input: { submission: done.work.submission.id, copyFor: 'SCHOOL', format } });
      const stateOf = async () => {
        const { work } = await person.get<{ work: { documents: { id: string; state: string; failure: string | null }[] } }>(`query($id: ID!) { work: ${type}(id: $id) { documents { id state failure } } }`, { id });
        const found = work.documents.find((each) => each.id === document);
        return found?.failure ?? found?.state;
      };
      await expect.poll(stateOf, { timeout: 60_000, interval: 200 }).not.toBe('PREPARING');
      expect(await stateOf()).toBe('READY');
      const { rawPayload } = await house.app.http.inject({ method: 'GET', url: `/documents/${document}`, headers: { authorization: `Bearer ${person.token}` } });
      const found = await readers[format](rawPayload);
      for (const [path, value] of words) {
        if (!['text', 'memo', 'address'].includes(before.form.at(path).question.kind)) continue;
        const mark = answerMark(path);
        expect(comparable(found.get(format === 'DOCX' ? bookmarkOf(mark) : mark) ?? ''), `${format} ${path}`).toBe(comparable(String(value)));
      }
    }
  });
});
