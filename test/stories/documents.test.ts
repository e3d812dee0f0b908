import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparable } from '../../api/documents/proof.js';
import { readDocx } from '../../api/documents/print/read-docx.js';
import { readHtml } from '../../api/documents/print/read-html.js';
import { readPdf } from '../../api/documents/print/read-pdf.js';
import { answerMark, bookmarkOf } from '../../api/documents/print/marks.js';
import { type CaseIds, submittedCase } from '../support/cast.js';
import type { Installation, Person } from '../support/installation.js';

/* Documents of one submission: each reader’s copy in each format, what it leaves out, how it is proved, and how strangers tell that it is genuine. */

const said = {
  views: 'She says: “I like mornings best.” مرحبا — Zoë 👨‍👩‍👧',
  parents: `${'We have written a long text, so that its end can be looked for. '.repeat(300)}The very end.`,
  phone: '01392 555 0147',
  safeguarding: 'Safeguarding words, for the assigned caseworker alone.',
};

interface Made {
  id: string;
  state: string;
  hash: string;
  name: string;
  failure: string | null;
  manifest: { answers: number; of: number; characters: number; leftOut: number } | null;
}

let house: Installation;
let ids: CaseIds;
let [amara, joe, mary, sam]: Person[] = [];
const fields = 'id state hash name failure manifest { answers of characters leftOut }';
const asking = `mutation($input: RequestDocumentInput!) { requestDocument(input: $input) { ${fields} } }`;

beforeAll(async () => {
  ({ house, ids, amara, joe, mary } = await submittedCase({ 'cyp.likes': said.views, 'cyp.helped': said.parents, 'rec.safeguarding': said.safeguarding, 'person.phone': said.phone }));
  sam = await house.signIn('sam.senco@sound-primary.example');
});
afterAll(() => house.stop());

/** Asks for a document and waits until it is made. */
async function made(person: Person, input: object): Promise<Made> {
  const { requestDocument } = await person.get<{ requestDocument: Made }>(asking, { input });
  return wait(person, requestDocument.id);
}

async function wait(person: Person, id: string): Promise<Made> {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 100))) {
    const { review } = await person.get<{ review: { documents: Made[] } }>(`query($id: ID!) { review(id: $id) { documents { ${fields} } } }`, { id: ids.review });
    const found = review.documents.find((each) => each.id === id);
    if (found && found.state !== 'PREPARING') return found;
  }
  throw new Error('The document was not made');
}

const fetched = async (person: Person, id: string) => house.app.http.inject({ method: 'GET', url: `/documents/${id}`, headers: { authorization: `Bearer ${person.token}` } });
const readers = { PDF: readPdf, HTML: readHtml, DOCX: readDocx } as const;

describe.each(['PDF', 'HTML', 'DOCX'] as const)('the document as %s', (format) => {
  it('is made after submitting, holds every answer to the last character, and says so', async () => {
    const document = await made(amara!, { submission: ids.submission, format });
    expect(document.failure).toBeNull();
    expect(document).toMatchObject({ state: 'READY', manifest: { answers: document.manifest!.of } });
    expect(document.manifest!.of).toBeGreaterThan(60);
    const response = await fetched(amara!, document.id);
    expect(response.statusCode).toBe(200);
    expect(createHash('sha256').update(response.rawPayload).digest('hex')).toBe(document.hash);
    const found = await readers[format](response.rawPayload);
    const at = (path: string) => comparable(found.get(format === 'DOCX' ? bookmarkOf(answerMark(path)) : answerMark(path)) ?? '');
    expect(at('cyp.likes')).toBe(comparable(said.views));
    expect(at('cyp.helped')).toBe(comparable(said.parents));
    expect(at('rec.safeguarding')).toBe(comparable('Left out of this copy'));
    const whole = comparable([...found.values()].join(''));
    expect(whole.includes(comparable(said.safeguarding))).toBe(false);
  });

  it('for parents leaves contact details and safeguarding out, and says how many questions', async () => {
    const document = await made(amara!, { submission: ids.submission, format, copyFor: 'PARENT' });
    expect(document.state).toBe('READY');
    expect(document.manifest!.leftOut).toBeGreaterThan(1);
    const found = await readers[format]((await fetched(amara!, document.id)).rawPayload);
    const whole = comparable([...found.values()].join(''));
    expect(whole.includes(comparable(said.phone))).toBe(false);
    expect(whole.includes(comparable(said.safeguarding))).toBe(false);
    expect(whole.includes(comparable('The very end.'))).toBe(true);
  });
});

describe('a copy', () => {
  it('asked for twice is the same document', async () => {
    const [one, other] = [await made(amara!, { submission: ids.submission, format: 'PDF' }), await made(joe!, { submission: ids.submission, format: 'PDF' })];
    expect(other.id).toBe(one.id);
  });

  it('of the setting is not the authority’s, and of the authority not the setting’s', async () => {
    const ours = await made(amara!, { submission: ids.submission, format: 'HTML', copyFor: 'SCHOOL' });
    const theirs = await made(joe!, { submission: ids.submission, format: 'HTML', copyFor: 'AUTHORITY' });
    expect([(await fetched(joe!, ours.id)).statusCode, (await fetched(amara!, theirs.id)).statusCode]).toEqual([404, 404]);
    expect([await amara!.refusal(asking, { input: { submission: ids.submission, format: 'PDF', copyFor: 'AUTHORITY' } }), await joe!.refusal(asking, { input: { submission: ids.submission, format: 'PDF', copyFor: 'SCHOOL' } })]).toEqual(['REFUSED', 'REFUSED']);
    const { review } = await joe!.get<{ review: { documents: Made[] } }>('query($id: ID!) { review(id: $id) { documents { id } } }', { id: ids.review });
    expect(review.documents.map(({ id }) => id)).not.toContain(ours.id);
  });

  it('is nobody’s in another authority or setting, and of nothing there is none', async () => {
    expect(await sam!.refusal(asking, { input: { submission: ids.submission, format: 'PDF' } })).toBe('NOT_FOUND');
    for (const submission of ['none', '00000000-0000-7000-8000-000000000000', ids.review]) expect(await amara!.refusal(asking, { input: { submission, format: 'PDF' } })).toBe('NOT_FOUND');
    expect(await amara!.refusal(asking, { input: { format: 'PDF' } })).toBe('INVALID');
    expect(await amara!.refusal(asking, { input: { submission: ids.submission, draft: ids.response, format: 'PDF' } })).toBe('INVALID');
    expect(await amara!.refusal(asking, { input: { submission: ids.submission, copyFor: 'DRAFT', format: 'PDF' } })).toBe('INVALID');
  });

  it('as a web page is shown with a policy that runs and loads nothing', async () => {
    const document = await made(amara!, { submission: ids.submission, format: 'HTML' });
    const { headers, body } = await fetched(amara!, document.id);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; .*sandbox/);
    expect(headers['content-disposition']).toMatch(/^inline/);
    expect(body).not.toMatch(/<script|src=|href="(?!#)|url\(|@import/i);
  });
});

describe('a draft', () => {
  it('is printed as it stands, marked as a draft, for the setting alone', async () => {
    const { startReview } = await amara!.get<{ startReview: { draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { draft { id } } }', { input: { child: (await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' limit 1`)).rows[0]!.id, variant: 'post16' } });
    const draft = startReview.draft.id;
    await amara!.get('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft, answers: [{ path: 'cyp.helped', value: 'Half a sent', baseVersion: 0 }] } });
    for (const format of ['PDF', 'HTML', 'DOCX']) {
      const { requestDocument } = await amara!.get<{ requestDocument: Made }>(asking, { input: { draft, format } });
      for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((wake) => setTimeout(wake, 100))) {
        const response = await fetched(amara!, requestDocument.id);
        if (response.statusCode !== 200) continue;
        const found = await readers[format as keyof typeof readers](response.rawPayload);
        expect([...found.values()]).toContainEqual(expect.stringContaining('Half a sent'));
        if (format === 'HTML') expect(response.body).toContain('class="watermark"');
        break;
      }
      expect((await fetched(amara!, requestDocument.id)).statusCode).toBe(200);
      expect((await fetched(joe!, requestDocument.id)).statusCode).toBe(404);
      expect(await joe!.refusal(asking, { input: { draft, format } })).toBe('NOT_FOUND');
    }
  });
});

describe('anybody with a receipt', () => {
  const ask = (receipt: string, hash: string) => house.ask<{ isGenuine: boolean }>('query($receipt: String!, $hash: String!) { isGenuine(receipt: $receipt, hash: $hash) }', { receipt, hash });

  it('learns whether a file is the one, and no more', async () => {
    const { review } = await amara!.get<{ review: { submission: { receipt: string; hash: string } } }>('query($id: ID!) { review(id: $id) { submission { receipt hash } } }', { id: ids.review });
    const { receipt, hash: seal } = review.submission;
    for (const format of ['PDF', 'HTML', 'DOCX']) {
      const { hash } = await made(amara!, { submission: ids.submission, format });
      expect((await ask(receipt, hash)).data).toEqual({ isGenuine: true });
      expect((await ask(` ${receipt.toLowerCase()} `, hash.toUpperCase().replace(/(.{8})/g, '$1 '))).data).toEqual({ isGenuine: true });
      expect((await ask('S-2222-2222-2222-2222', hash)).data).toEqual({ isGenuine: false });
    }
    expect((await ask(receipt, seal)).data).toEqual({ isGenuine: true });
    expect((await ask(receipt, seal.replace(/.$/, (last) => (last === '0' ? '1' : '0')))).data).toEqual({ isGenuine: false });
    for (const [wrong, hash] of [['S-1', seal], ['', seal], [receipt, 'abc'], [receipt, ''], [`${receipt}'; drop table review; --`, seal]] as const) expect((await ask(wrong, hash)).errors?.[0]?.extensions.code).toBe('INVALID');
  });

  it('asks on a page, with the file or its seal, without an account and without scripts', async () => {
    const { review } = await amara!.get<{ review: { submission: { receipt: string; hash: string } } }>('query($id: ID!) { review(id: $id) { submission { receipt hash } } }', { id: ids.review });
    const document = await made(amara!, { submission: ids.submission, format: 'PDF' });
    const file = (await fetched(amara!, document.id)).rawPayload;
    const post = async (parts: Record<string, string | Buffer>) => {
      const boundary = 'a-boundary';
      const body = Object.entries(parts).map(([name, value]) => Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"${typeof value === 'string' ? '' : '; filename="x.pdf"\r\ncontent-type: application/pdf'}\r\n\r\n`), Buffer.from(value), Buffer.from('\r\n')]));
      return house.app.http.inject({ method: 'POST', url: '/verify', headers: { 'content-type': `multipart/form-data; boundary=${boundary}` }, payload: Buffer.concat([...body, Buffer.from(`--${boundary}--\r\n`)]) });
    };
    const answers = [await post({ receipt: review.submission.receipt, 'file:document': file }), await post({ receipt: review.submission.receipt, 'file:document': Buffer.concat([file, Buffer.from('\n')]) }), await post({ receipt: review.submission.receipt, seal: review.submission.hash }), await post({ receipt: '<b>', 'file:document': file })];
    expect(answers.map(({ statusCode, body }) => [statusCode, /notification-banner__heading">(\w+)/.exec(body)?.[1]])).toEqual([[200, 'Yes'], [200, 'No'], [200, 'Yes'], [422, undefined]]);
    for (const { body } of answers) expect(body).not.toContain(said.views.slice(0, 20));
    expect(answers[3]!.body).toContain('&lt;b&gt;');
  });
});

it('who asked for which copy is on the log, and a document that is not whole is not given out', async () => {
  const document = await made(mary!, { submission: ids.submission, format: 'DOCX', copyFor: 'HEALTH' });
  const { rows } = await house.owner.query<{ act: string }>('select act from audit_event where subject_id = $1', [document.id]);
  expect(rows.map(({ act }) => act)).toContain('document.requested');
});
