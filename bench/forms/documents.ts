import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import { compose } from '../../api/documents/compose.js';
import { CopyFor, DocumentFormat } from '../../api/documents/document-words.js';
import type { Format } from '../../api/documents/paper.js';
import { printAndProve } from '../../api/documents/print/print.js';
import type { Answers, Facts, Value } from '../../api/forms/language/definition.js';
import { CompiledForm } from '../../api/forms/language/form.js';
import { toRecord } from '../../api/forms/language/record.js';
import { ehcpReview } from '../../api/forms/published/ehcp-review/index.js';
import { fillForm } from '../../api/seed/fill-form.js';
import { Random } from '../../api/seed/random.js';
import { median, rounded } from '../measure/statistics.js';
import { ms, table, times } from '../measure/table.js';

const form = new CompiledForm(ehcpReview);
const facts: Facts = { today: '2026-11-22', variant: 'post16', bornOn: '2007-05-01', taughtInYear: null };
const sentence = 'Mornings are calmer since the timetable was changed, and she comes in by herself – “most days”, says her tutor. ';

/** A review as it comes in: all that is asked, with views as long as families write them. */
function longReview(): Answers {
  const views: [string, Value][] = ['cyp.likes', 'cyp.helped', 'cyp.hard', 'cyp.aspirations', 'par.working', 'par.notWorking', 'par.aspirations', 'rec.reason'].map((path) => [path, sentence.repeat(18).trim()]);
  return fillForm(form, facts, new Random(3), { ...Object.fromEntries(views), 'review.type': 'ANNUAL', 'review.meetingDate': '2026-11-01', 'person.capacity': 'HAS_CAPACITY' }, true);
}

/** The largest that the issue names: 100,000 characters in one answer and 200 entries of a list. */
function largestReview(): Answers {
  const answers = new Map(longReview());
  for (const path of [...answers.keys()].filter((each) => each.startsWith('people['))) answers.delete(path);
  for (let index = 0; index < 200; index += 1) {
    const item = `people[row${String(index).padStart(4, '0')}]`;
    for (const [path, value] of [[item, index + 1], [`${item}.name`, `Person ${index + 1}`], [`${item}.role`, 'SENCO'], [`${item}.organisation`, 'Tamar View School'], [`${item}.invited`, true]] as const) answers.set(path, value);
  }
  return answers.set('par.working', sentence.repeat(1000).slice(0, 100_000));
}

function orderOf(answers: Answers, format: Format) {
  const record = JSON.parse(JSON.stringify(toRecord(form, answers, facts))) as ReturnType<typeof toRecord>;
  const submission = { receipt: 'S-2222-3333-4444-5555', hash: 'a'.repeat(64), number: 1, submittedAt: new Date('2026-11-22T10:00:00Z'), submittedByName: 'Amara Okafor' };
  const { paper, expected } = compose({ copyFor: CopyFor.SCHOOL, format: format as DocumentFormat, form, record, facts, submission, reference: 'R-2222-3333', versionNumber: 1, authorityName: 'Devon County Council', settingName: 'Exe College', kept: new Set(), files: {} }, { verifyAt: 'https://portal.example/verify', now: new Date('2026-11-22T10:00:00Z') });
  return { format, paper, expected };
}

/** Seconds of processor time, user and system, of all threads of this process. */
async function cpuOf(act: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The baseline: the same words put into a PDF by the library alone, without tags, scripts other than Latin, or proof. */
const bare = (texts: readonly string[]): Promise<void> =>
  new Promise((done) => {
    const document = new PDFDocument({ size: 'A4' });
    document.on('data', () => undefined);
    document.on('end', () => done());
    for (const text of texts) document.text(text).moveDown();
    document.end();
  });

export async function measureDocuments(rounds: number): Promise<Record<string, number>> {
  const order = orderOf(longReview(), 'PDF');
  const first = await printAndProve(order);
  const { numPages } = await getDocumentProxy(new Uint8Array(first.content));
  const texts = order.expected.flatMap(({ label, text }) => [label, text]);
  await bare(texts);
  const took: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < Math.max(3, rounds); round += 1) {
    const whole = await cpuOf(() => printAndProve(order));
    took.push(whole);
    ratios.push(whole / (await cpuOf(() => bare(texts))));
  }
  console.log(`\n### A document of a review: set, and proved by taking its text out again\n`);
  console.log(table(['', 'pages', 'CPU ms', 'ms a page', 'by the library alone'], [['PDF, warm', numPages, ms(median(took) * 1000), ms((median(took) * 1000) / numPages), times(median(ratios))]]));

  const largest = largestReview();
  const rows: (string | number)[][] = [];
  let mostMemory = 0;
  for (const format of ['PDF', 'DOCX', 'HTML'] as const) {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let highest = before;
    const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 20);
    const whole = orderOf(largest, format);
    let printed = await printAndProve(whole);
    const seconds = await cpuOf(async () => (printed = await printAndProve(whole)));
    clearInterval(watch);
    highest = Math.max(highest, process.memoryUsage().rss);
    if (printed.losses.length > 0) throw new Error(`${format}: ${printed.losses.map(({ path }) => path).join(', ')} is not whole`);
    mostMemory = Math.max(mostMemory, (highest - before) / 2 ** 20);
    rows.push([format, `${printed.manifest.answers} of ${printed.manifest.of}`, printed.manifest.characters.toLocaleString('en-GB'), ms(seconds * 1000), ((highest - before) / 2 ** 20).toFixed(0), (printed.content.length / 2 ** 20).toFixed(1)]);
  }
  console.log(`\n### An answer of 100,000 characters and a list of 200 entries, in full\n`);
  console.log(table(['', 'answers found', 'characters', 'CPU ms', 'memory grew by MB', 'file MB'], rows));
  return { documentPages: numPages, documentCpuMs: rounded(median(took) * 1000, 0), documentCpuMsOf20Pages: rounded((median(took) * 20_000) / numPages, 0), documentVsLibrary: rounded(median(ratios)), largestMemoryMb: rounded(mostMemory, 0) };
}
