import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../../api/documents/print/read-pdf.js';
import { erasePacks } from '../../api/subject-access/index.js';
import { fillDraft } from '../support/fill-draft.js';
import { Installation, type Person } from '../support/installation.js';
import { unzip } from '../support/unzip.js';
import { content, upload } from '../support/upload.js';

interface Piece {
  id: string;
  section: string;
  label: string;
  text: string;
  mark: string | null;
  redact: boolean | null;
}
interface Asked {
  subjectAccessRequest: { state: string; dueOn: string; undecided: number; download: string | null; pieces: Piece[] };
}
interface Noted {
  review: { submission: { id: string; sections: { entries: { path: string; text: string; notes: { says: string; decision: string; decisionReason: string | null; decidedByName: string | null }[] }[] }[] } };
}

const asked = 'query($id: ID!) { subjectAccessRequest(id: $id) { state dueOn undecided download pieces { id section label text mark redact } } }';
const request = 'mutation($input: RequestSubjectAccessInput!) { requestSubjectAccess(input: $input) { id state dueOn } }';
const decidePieces = 'mutation($input: DecidePiecesInput!) { decidePieces(input: $input) { undecided } }';
const finish = 'mutation($id: ID!) { finishSubjectAccess(id: $id) { state } }';
const noted = 'query($id: ID!) { review(id: $id) { submission { id sections { entries { path text notes { says decision decisionReason decidedByName } } } } } }';

/** The streams of a PDF as they are, and inflated where they are packed. */
function streamsOf(pdf: Buffer): string[] {
  const streams = [pdf.toString('latin1')];
  for (const found of streams[0]!.matchAll(/stream\r?\n/g)) {
    try {
      streams.push(inflateSync(pdf.subarray(found.index + found[0].length)).toString('latin1'));
    } catch {
      // Not a packed one.
    }
  }
  return streams;
}

describe('the rights of the person whom the data is about', () => {
  let house: Installation;
  let amara: Person;
  let mary: Person;
  let joe: Person;
  let review: string;
  let child: string;

  beforeAll(async () => {
    house = await Installation.start();
    [amara, mary, joe] = await Promise.all(['amara.senco@exe-college.example', 'mary.manager@devon.example', 'joe.caseworker@devon.example'].map((email) => house.signIn(email)) as [Promise<Person>, Promise<Person>, Promise<Person>]);
    const setting = (await amara.get<{ viewer: { settings: { id: string }[] } }>('{ viewer { settings { id } } }')).viewer.settings[0]!.id;
    const added = await amara.get<{ addChild: { child: { id: string } } }>('mutation($input: AddChildInput!) { addChild(input: $input) { child { id } } }', { input: { settingId: setting, authority: '878', legalForenames: 'Nia', legalSurname: '<b>Trelawny</b>', bornOn: '2008-09-14', sex: 'F' } });
    child = added.addChild.child.id;
    review = (await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child, variant: 'post16' } })).startReview.id;
    await fillDraft(amara, review, { 'person.agreeToParentContact': true, 'par.working': 'What her mother says.', 'hea.summary': 'What the doctor says. Zebedee  Quillfeather\nrang, and Zebedee Quillfeather’s sister, too. Quillfeathers stay.', 'cyp.likes': 'What Nia says.', 'rec.safeguarding': 'A worry about home.' });
    const { review: begun } = await amara.get<{ review: { draft: { id: string } } }>('query($id: ID!) { review(id: $id) { draft { id } } }', { id: review });
    await upload(house, amara, { draft: begun.draft.id, path: 'cyp.files' }, 'letter.pdf', content.pdf);
    await amara.get('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted } }', { input: { review } });
    await amara.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft: begun.draft.id, answers: [{ path: 'cyp.likes', value: 'A draft of the setting', baseVersion: 1 }] } }).catch(() => undefined);
  });
  afterAll(() => house.stop());

  const entry = async (person: Person, path: string) => {
    const found = await person.get<Noted>(noted, { id: review });
    return found.review.submission.sections.flatMap(({ entries }) => entries).find((each) => each.path === path)!;
  };

  describe('a note that something is not right', () => {
    const note = 'mutation($input: NoteRectificationInput!) { noteRectification(input: $input) { id decision } }';
    const decide = 'mutation($input: DecideRectificationInput!) { decideRectification(input: $input) { decision } }';
    let input: Record<string, string>;
    let id: string;

    it('stands beside the answer wherever it is read, and the answer stays', async () => {
      const { review: found } = await joe.get<Noted>(noted, { id: review });
      input = { submission: found.submission.id, path: 'par.working', requestedBy: 'PARENT', receivedOn: '2026-11-20', says: 'I said that in March, not in May.' };
      id = (await joe.get<{ noteRectification: { id: string } }>(note, { input })).noteRectification.id;
      for (const person of [joe, mary, amara]) expect(await entry(person, 'par.working')).toEqual({ path: 'par.working', text: 'What her mother says.', notes: [{ says: input['says'], decision: 'PENDING', decisionReason: null, decidedByName: null }] });
      expect((await entry(joe, 'cyp.likes')).notes).toEqual([]);
    });

    it('is for an answer that is there and that the member of staff may read', async () => {
      expect(await joe.refusal(note, { input: { ...input, path: 'no.such' } })).toBe('NOT_FOUND');
      expect(await joe.refusal(note, { input: { ...input, path: 'rec.safeguarding' } })).toBe('NOT_FOUND');
      expect(await joe.refusal(note, { input: { ...input, says: '  ' } })).toBe('INVALID');
      expect(await joe.refusal(note, { input: { ...input, receivedOn: '2026-11-23' } })).toBe('INVALID');
      expect(await (await house.signIn('kit.caseworker@plymouth.example')).refusal(note, { input })).toBe('NOT_FOUND');
      for (const email of ['amara.senco@exe-college.example', 'ada.admin@devon.example', 'ivy.auditor@devon.example']) expect(await (await house.signIn(email)).refusal(note, { input }), email).toBe('REFUSED');
    });

    it('is decided on by a manager, once', async () => {
      expect(await joe.refusal(decide, { input: { note: id, decision: 'CORRECTED', reason: 'x' } })).toBe('REFUSED');
      expect(await mary.refusal(decide, { input: { note: id, decision: 'PENDING', reason: 'x' } })).toBe('INVALID');
      await mary.get(decide, { input: { note: id, decision: 'CORRECTED', reason: 'The minutes say March.' } });
      expect(await mary.refusal(decide, { input: { note: id, decision: 'DISPUTED', reason: 'x' } })).toBe('NOT_NOW');
      expect((await entry(amara, 'par.working')).notes).toEqual([{ says: input['says'], decision: 'CORRECTED', decisionReason: 'The minutes say March.', decidedByName: 'Mary Endacott' }]);
      const { rows } = await house.owner.query(`select act, fields from audit_event where subject_id = $1 order by id`, [id]);
      expect(rows).toEqual([{ act: 'rectification.noted', fields: ['par.working'] }, { act: 'rectification.decided', fields: ['decision', 'decisionReason'] }]);
    });
  });

  describe('a copy of what is held', () => {
    let id: string;
    const input = () => ({ child, applicant: 'YOUNG_PERSON', receivedOn: '2026-10-31', why: 'By letter; passport seen.' });
    const look = async () => (await mary.get<Asked>(asked, { id })).subjectAccessRequest;
    const wait = async (state: string) => {
      for (const end = Date.now() + 30_000; Date.now() < end && (await look()).state !== state; ) await new Promise((wake) => setTimeout(wake, 50));
      return look();
    };
    const get = (person: Person) => house.app.http.inject({ method: 'GET', url: `/subject-access/${id}`, headers: { authorization: `Bearer ${person.token}` } });

    it('is for managers of the authority, with a fresh code; a month counts from the day it came', async () => {
      expect(await joe.refusal(request, { input: input() })).toBe('REFUSED');
      expect(await mary.refusal(request, { input: { ...input(), why: '' } })).toBe('INVALID');
      expect(await mary.refusal(request, { input: { ...input(), receivedOn: '2026-12-01' } })).toBe('INVALID');
      expect(await mary.refusal(request, { input: { ...input(), child: crypto.randomUUID() } })).toBe('NOT_FOUND');
      house.pass({ minutes: 12 });
      expect(await mary.refusal(request, { input: input() })).toBe('REFUSED');
      mary = await house.signIn('mary.manager@devon.example');
      const { requestSubjectAccess } = await mary.get<{ requestSubjectAccess: { id: string; dueOn: string } }>(request, { input: input() });
      id = requestSubjectAccess.id;
      expect(requestSubjectAccess.dueOn).toBe('2026-11-30');
    });

    it('gathers all that the authority holds, and no draft; parts about others are marked', async () => {
      const { pieces, undecided } = await wait('REVIEW');
      const of = (text: string) => pieces.find((piece) => piece.text === text);
      expect(of('What Nia says.')).toMatchObject({ mark: null });
      expect(of('What her mother says.')).toMatchObject({ mark: 'OTHER_PERSON' });
      expect(pieces.find(({ text }) => text.startsWith('What the doctor says.'))).toMatchObject({ mark: 'PROFESSIONAL_OPINION' });
      expect(of('A worry about home.')).toMatchObject({ mark: 'SAFEGUARDING' });
      expect(of('letter.pdf')).toMatchObject({ mark: 'DOCUMENT' });
      expect(pieces.some(({ text }) => text.includes('Amara Okafor: review.submitted'))).toBe(true);
      expect(pieces.some(({ text }) => text.includes('I said that in March'))).toBe(true);
      expect(pieces.some(({ text }) => text.includes('A draft of the setting'))).toBe(false);
      expect(undecided).toBe(pieces.filter(({ mark }) => mark !== null).length);
      expect(undecided).toBeGreaterThan(5);
    });

    it('is not made while a marked part is not decided on', async () => {
      expect(await mary.refusal(finish, { id })).toBe('NOT_NOW');
      const { pieces } = await look();
      const marked = pieces.filter(({ mark }) => mark !== null);
      const secret = marked.filter(({ text }) => text === 'A worry about home.').map((piece) => piece.id);
      expect(await mary.refusal(decidePieces, { input: { request: id, pieces: secret, redact: true, reason: ' ' } })).toBe('INVALID');
      expect(await mary.refusal(decidePieces, { input: { request: id, pieces: [crypto.randomUUID()], redact: true, reason: 'x' } })).toBe('NOT_FOUND');
      expect(await joe.refusal(decidePieces, { input: { request: id, pieces: secret, redact: false, reason: 'x' } })).toBe('REFUSED');
      await mary.get(decidePieces, { input: { request: id, pieces: secret, redact: true, reason: 'Would put somebody at risk.' } });
      await mary.get(decidePieces, { input: { request: id, pieces: marked.map((piece) => piece.id).filter((each) => !secret.includes(each)), redact: false, reason: 'Known to her, and she was there.' } });
      expect((await look()).undecided).toBe(0);
    });

    it('words within a part are blacked out wherever they stand or in one part, with a ground, and can be shown again', async () => {
      const redact = 'mutation($input: RedactWordsInput!) { redactWords(input: $input) { places parts elsewhere } }';
      const stretched = 'query($id: ID!) { subjectAccessRequest(id: $id) { pieces { id text stretches { text inLabel passage because } } } }';
      type Stretched = { subjectAccessRequest: { pieces: { id: string; text: string; stretches: { text: string; inLabel: boolean; passage: string | null; because: string | null }[] }[] } };
      const input = { request: id, words: 'zebedee quillfeather', ground: 'OTHER_PERSON', reason: 'A neighbour who has not agreed.' };
      for (const person of [joe, amara, await house.signIn('ada.admin@devon.example')]) expect(await person.refusal(redact, { input })).toBe('REFUSED');
      expect(await mary.refusal(redact, { input: { ...input, request: crypto.randomUUID() } })).toBe('NOT_FOUND');
      expect(await mary.refusal(redact, { input: { ...input, piece: crypto.randomUUID() } })).toBe('NOT_FOUND');
      expect(await mary.refusal(redact, { input: { ...input, words: 'nobody of that name' } })).toBe('INVALID');
      expect(await mary.refusal(redact, { input: { ...input, words: ' z ' } })).toBe('INVALID');
      expect(await mary.refusal(redact, { input: { ...input, reason: ' ' } })).toBe('INVALID');
      expect((await mary.get<{ redactWords: object }>(redact, { input })).redactWords).toMatchObject({ places: 2, parts: 1, elsewhere: 0 });
      const doctor = async () => (await mary.get<Stretched>(stretched, { id })).subjectAccessRequest.pieces.find(({ text }) => text.startsWith('What the doctor says.'))!;
      const before = await doctor();
      // The part keeps its words; the record was never touched.
      expect(before.text).toContain('Zebedee  Quillfeather\nrang');
      expect(before.stretches.filter(({ inLabel }) => !inLabel).map(({ text, passage }) => [text, passage !== null])).toEqual([['What the doctor says. ', false], ['Zebedee  Quillfeather', true], ['\nrang, and ', false], ['Zebedee Quillfeather', true], ['’s sister, too. Quillfeathers stay.', false]]);
      expect(before.stretches.find(({ passage }) => passage)!.because).toBe('About another person (DPA 2018, Sch. 2, para. 16). Mary Endacott: A neighbour who has not agreed.');
      await mary.get('mutation($input: RestoreWordsInput!) { restoreWords(input: $input) { id } }', { input: { request: id, piece: before.id, passage: before.stretches.find(({ passage }) => passage)!.passage } });
      expect((await doctor()).stretches.filter(({ passage }) => passage)).toHaveLength(1);
      expect((await mary.get<{ redactWords: object }>(redact, { input: { ...input, piece: before.id, words: 'Zebedee Quillfeather rang' } })).redactWords).toMatchObject({ places: 1, parts: 1 });
      expect((await mary.get<{ redactWords: { places: number } }>(redact, { input: { ...input, words: 'letter', ground: 'LEGAL_ADVICE' } })).redactWords.places).toBeGreaterThan(0);
      expect((await house.owner.query<{ record: string }>('select record::text from submission s join review r on r.response_id = s.response_id where r.id = $1', [review])).rows[0]!.record).toContain('Quillfeather');
      await mary.get(finish, { id });
      expect(await mary.refusal(redact, { input })).toBe('NOT_NOW');
      expect(await mary.refusal(decidePieces, { input: { request: id, pieces: [before.id], redact: false, reason: 'x' } })).toBe('NOT_NOW');
    });

    it('is one archive with a page for people, a file for programs and the files; what was left out is in none of them', async () => {
      expect((await wait('READY')).download).toBe(`/subject-access/${id}`);
      const answer = await get(mary);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/zip']);
      const files = unzip(answer.rawPayload);
      expect(Object.keys(files).sort()).toEqual(['copy.pdf', 'data.json', expect.stringMatching(/^files\/1-_+.*left out__? legal advice_\.pdf$/), 'index.html']);
      expect(Object.entries(files).find(([name]) => name.startsWith('files/'))![1].equals(content.pdf)).toBe(true);
      const [page, data] = [files['index.html']!.toString(), files['data.json']!.toString()];
      const printed = [...(await readPdf(files['copy.pdf']!)).values()].join('\n');
      for (const text of [page, data, printed]) {
        // Neither the words, nor how long they are; with the ground, and without the reason.
        expect(text).not.toMatch(/Zebedee|Quillfeather(?!s stay)|letter|neighbour/i);
        expect(text).toContain('\u2588\u2588\u2588\u2588\u2588 [left out: about another person]');
        expect(text).toContain('\u2588\u2588\u2588\u2588\u2588 [left out: legal advice]');
        expect(text).toContain('Quillfeathers stay');
        expect(text).toContain('What Nia says.');
        expect(text).toContain('What the doctor says.');
        expect(text).not.toContain('A worry about home.');
      }
      expect(page).toContain('&#60;b&#62;Trelawny');
      expect(page).not.toContain('<b>Trelawny');
      expect(page).toContain('Left out');
      expect((JSON.parse(data) as { parts: { text: string | null }[] }).parts.filter(({ text }) => text === null).length).toBe(1);
      // Nor in any stream of the PDF, its metadata or its bookmarks, nor in the names of the archive.
      for (const stream of streamsOf(files['copy.pdf']!)) for (const hidden of ['Zebedee', 'A worry about home', 'neighbour']) expect(stream.includes(hidden)).toBe(false);
      expect(answer.rawPayload.includes('letter')).toBe(false);
    });

    it('is nobody else’s, and every step is on the log with its purpose', async () => {
      expect((await get(joe)).statusCode).toBe(404);
      expect((await get(amara)).statusCode).toBe(404);
      expect((await get(await house.signIn('pat.admin@plymouth.example'))).statusCode).toBe(404);
      const { rows } = await house.owner.query<{ act: string; purpose: string }>(`select act, purpose from audit_event where subject_id = $1 order by id`, [id]);
      const [reads, steps] = [rows.filter(({ act }) => act === 'record.read'), rows.filter(({ act }) => act !== 'record.read')];
      expect(reads.length).toBeGreaterThan(0);
      expect(steps.map(({ act }) => act)).toEqual(['requested', 'gathered', 'redacted', 'kept', 'wordsRedacted', 'wordsRestored', 'wordsRedacted', 'wordsRedacted', 'finished', 'packed', 'downloaded'].map((step) => `subjectAccess.${step}`));
      expect(new Set(steps.map(({ purpose }) => purpose))).toEqual(new Set(['SUBJECT_ACCESS']));
    });

    it('can be extended once within the month; the pack and its parts are erased after 30 days', async () => {
      const extend = 'mutation($id: ID!, $reason: String!) { extendSubjectAccess(id: $id, reason: $reason) { dueOn } }';
      expect(await mary.get(extend, { id, reason: 'Seven years of reports.' })).toEqual({ extendSubjectAccess: { dueOn: '2027-01-31' } });
      expect(await mary.refusal(extend, { id, reason: 'Again' })).toBe('NOT_NOW');
      house.pass({ days: 30 });
      await erasePacks(house.app.services);
      mary = await house.signIn('mary.manager@devon.example');
      expect(await look()).toMatchObject({ state: 'CLOSED', download: null, pieces: [] });
      expect(readdirSync(join(house.config.DATA_DIR, 'packs'))).toEqual([]);
      expect((await get(mary)).statusCode).toBe(409);
    });
  });
});
