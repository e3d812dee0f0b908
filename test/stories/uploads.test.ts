import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scan } from '../../api/documents/scanner.js';
import { FakeClamd, eicar } from '../support/clamd.js';
import { Installation, type Person } from '../support/installation.js';
import { type ZipPart, content, upload, zip } from '../support/upload.js';

/* d08: hostile uploads, and a malware scanner that is well, slow, away or broken. */

let clamd: FakeClamd;
let house: Installation;
let [amara, ben]: Person[] = [];
let draft: string;

beforeAll(async () => {
  clamd = await FakeClamd.start();
  house = await Installation.start({ CLAMD_URL: clamd.url });
  [amara, ben] = await Promise.all([house.signIn('amara.senco@exe-college.example'), house.signIn('ben.teacher@exe-college.example')]);
  const { rows } = await house.owner.query<{ id: string }>(`select r.child_id as id from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' limit 1`);
  draft = (await amara.get<{ startReview: { draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { draft { id } } }', { input: { child: rows[0]!.id, variant: 'post16' } })).startReview.draft.id;
});
afterAll(async () => {
  await house.stop();
  await clamd.stop();
});

const add = (name: string, bytes: Uint8Array, key?: string) => upload(house, amara!, { draft, path: 'cyp.files' }, name, bytes, key);
const get = (id: string) => house.app.http.inject({ method: 'GET', url: `/documents/${id}`, headers: { authorization: `Bearer ${ben!.token}` } });
const stateOf = async (id: string) => (await house.owner.query<{ state: string; failure: string | null }>('select state, failure from document where id = $1', [id])).rows[0]!;
const until = async (id: string, state: string) => expect.poll(async () => (await stateOf(id)).state, { timeout: 20_000 }).toBe(state);
const count = async () => Number((await house.owner.query<{ count: string }>('select count(*) from document')).rows[0]!.count);

const types = '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const docx = (more: ZipPart[] = [], main: string | Buffer = '<w:document/>', said = types) => zip([{ name: '[Content_Types].xml', content: said }, { name: 'word/document.xml', content: main, packed: true }, ...more]);
const rels = (type: string, mode = ' TargetMode="External"') => ({ name: 'word/_rels/settings.xml.rels', content: `<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="http://127.0.0.1:9/x"${mode}/></Relationships>` });
const pdf = (body: string | Buffer) => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), Buffer.from(body), Buffer.from('\nendobj\ntrailer\n<<>>\n%%EOF\n')]);
const packedObjects = (inner: string) => Buffer.concat([Buffer.from('<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode >>\nstream\n'), deflateSync(Buffer.from(inner)), Buffer.from('\nendstream')]);
const png = (width: number, height: number) => {
  const made = Buffer.from(content.png);
  made.writeUInt32BE(width, 16);
  made.writeUInt32BE(height, 20);
  return made;
};
/** Entries that share their bytes: each says that it is the first. */
function overlapping(): Buffer {
  const made = docx([{ name: 'word/a.xml', content: '<a/>' }, { name: 'word/b.xml', content: '<b/>' }]);
  const last = made.lastIndexOf('PK\x01\x02');
  const before = made.lastIndexOf('PK\x01\x02', last - 1);
  made.copy(made, last + 42, before + 42, before + 46);
  return made;
}

describe('a file that could do harm (d08)', () => {
  const hostile: [string, string, () => Buffer, string][] = [
    ['a bomb: 200 MB in 200 KB', 'bomb.docx', () => docx([{ name: 'word/media/a.xml', content: Buffer.alloc(200 * 1024 * 1024 + 1), packed: true }]), 'BROKEN'],
    ['a bomb that lies about its size', 'bomb.docx', () => docx([], Buffer.alloc(64 * 1024 * 1024, 32), types), 'BROKEN'],
    ['20,000 entries', 'many.docx', () => docx(Array.from({ length: 20_000 }, (_, index) => ({ name: `word/${index}.xml`, content: '' }))), 'BROKEN'],
    ['entries that share their bytes', 'overlap.docx', overlapping, 'BROKEN'],
    ['a way out of the archive', 'slip.docx', () => docx([{ name: '../../../etc/cron.d/x', content: 'x' }]), 'BROKEN'],
    ['a way out of the archive, as Windows has it', 'slip.docx', () => docx([{ name: '..\\..\\x.dll', content: 'x' }]), 'BROKEN'],
    ['an absolute path', 'absolute.docx', () => docx([{ name: '/etc/passwd', content: 'x' }]), 'BROKEN'],
    ['a symbolic link', 'link.docx', () => docx([{ name: 'word/link', content: '/etc/passwd', mode: 0o120777 }]), 'BROKEN'],
    ['the same entry twice', 'twice.docx', () => docx([{ name: 'word/document.xml', content: '<other/>' }]), 'BROKEN'],
    ['a document type that fetches (XXE)', 'xxe.docx', () => docx([], '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document>&x;</w:document>'), 'BROKEN'],
    ['the same in UTF-16', 'xxe.docx', () => docx([], Buffer.from('\ufeff<!DOCTYPE w [<!ENTITY x "a">]><w/>', 'utf16le')), 'BROKEN'],
    ['a password', 'secret.docx', () => docx([{ name: 'word/a.xml', content: 'x', flags: 1 }]), 'PASSWORD'],
    ['macros, renamed from .docm', 'macros.docx', () => docx([{ name: 'word/vbaProject.bin', content: 'x' }]), 'PROGRAM'],
    ['macros in its list of types', 'macros.docx', () => docx([], '<w:document/>', types.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main')), 'PROGRAM'],
    ['ActiveX', 'activex.docx', () => docx([{ name: 'word/activeX/activeX1.bin', content: 'x' }]), 'PROGRAM'],
    ['a program inside', 'inside.docx', () => docx([{ name: 'word/embeddings/run.exe', content: 'MZ' }]), 'PROGRAM'],
    ['a template from elsewhere', 'remote.docx', () => docx([rels('attachedTemplate')]), 'LINKED'],
    ['an object from elsewhere', 'remote.docx', () => docx([rels('oleObject')]), 'LINKED'],
    ['a script', 'script.pdf', () => pdf('<< /S /JavaScript /JS (app.alert(1)) >>'), 'PROGRAM'],
    ['a script whose name is hidden', 'script.pdf', () => pdf('<< /S /J#61vaScr#69pt >>'), 'PROGRAM'],
    ['a script in packed objects', 'script.pdf', () => pdf(packedObjects('1 0 << /S /JavaScript /JS (x) >>')), 'PROGRAM'],
    ['a program to start', 'launch.pdf', () => pdf('<< /S /Launch /F (cmd.exe) >>'), 'PROGRAM'],
    ['a file inside', 'inside.pdf', () => pdf('<< /Type /EmbeddedFile >>'), 'PROGRAM'],
    ['a password', 'secret.pdf', () => pdf('<< /Encrypt 2 0 R >>'), 'PASSWORD'],
    ['an archive behind it (polyglot)', 'both.pdf', () => Buffer.concat([content.pdf, content.zip]), 'TWO_KINDS'],
    ['an archive behind it (polyglot)', 'both.png', () => Buffer.concat([content.png, content.zip]), 'TWO_KINDS'],
    ['a PDF in a picture (polyglot)', 'both.jpg', () => Buffer.concat([content.jpeg, content.pdf]), 'TWO_KINDS'],
    ['a flood of pixels', 'flood.png', () => png(64_250, 64_250), 'TOO_MANY_PIXELS'],
    ['a flood of pixels', 'flood.jpg', () => Buffer.from('ffd8ffc0001108fafafafa03011100021101031101ffd9', 'hex'), 'TOO_MANY_PIXELS'],
    ['nothing', 'nothing.docx', () => Buffer.alloc(0), 'EMPTY'],
    ['a program under another name', 'program.docx', () => content.exe, 'WRONG_TYPE'],
    ['a drawing that runs scripts', 'drawing.svg', () => content.svg, 'WRONG_TYPE'],
    ['a macro file by its own name', 'macros.docm', () => docx(), 'WRONG_TYPE'],
  ];
  it.each(hostile)('with %s (%s) is refused, with what to do, and nothing is kept', async (_what, name, make, reason) => {
    const [before, file] = [await count(), make()];
    const answer = await add(name, file);
    expect([answer.statusCode, answer.json()]).toMatchObject([400, { code: 'INVALID', reason }]);
    expect(answer.json<{ title: string }>().title).toMatch(/^The file .+\.$/);
    expect(await count()).toBe(before);
  });

  it('costs little memory: hundreds of bombs do not unpack', async () => {
    const bomb = docx([{ name: 'word/media/a.xml', content: Buffer.alloc(200 * 1024 * 1024 + 1), packed: true }]);
    expect(bomb.length).toBeLessThan(300_000);
    const before = process.memoryUsage().rss;
    for (let each = 0; each < 30; each += 1) expect((await add('bomb.docx', bomb)).statusCode).toBe(400);
    expect((process.memoryUsage().rss - before) / 1024 / 1024).toBeLessThan(100);
  });

  it.each([['a\r\nContent-Type: text/html.pdf', /^aContent-Type text.html\.pdf|html\.pdf$/], ['CON.pdf', /^file-CON\.pdf$/], ['nul.tar.pdf', /^file-nul\.tar\.pdf$/], ['..\\..\\boot.pdf', /^boot\.pdf$/], ['report.pdf. . .', null], [' .pdf ', /pdf/], ['<script>alert(1)</script>.pdf', /^script\.pdf$/], ['"; drop.pdf', /^; drop\.pdf$/], ['\u202Efdp.exe.pdf', /^fdp\.exe\.pdf$/], ['=1+1.pdf', /^=1\+1\.pdf$/], ['👨‍👩‍👧.pdf', /^👨‍👩‍👧\.pdf$/u], [`${'a'.repeat(5000)}.pdf`, /^a{140}\.pdf$/], ['%2e%2e%2fx.pdf', /x\.pdf$/]] as [string, RegExp | null][])('with a hostile name (%j) is kept under a safe one, or refused', async (name, kept) => {
    const answer = await add(name.replaceAll('"', '%22').replaceAll('\r\n', '%0D%0A'), content.pdf);
    if (answer.statusCode === 400) return;
    expect(answer.statusCode).toBe(201);
    expect(answer.json<{ name: string }>().name).not.toMatch(/[\u0000-\u001f<>:"|?*\\/\u202a-\u202e]/);
    if (kept && !/["\r]/.test(name) && !name.includes('%')) expect(answer.json<{ name: string }>().name).toMatch(kept);
  });

  it('is not an ordinary one: a document with a link, a picture from elsewhere, packed objects and a large photograph is taken in', async () => {
    for (const [name, bytes] of [['link.docx', docx([rels('hyperlink')])], ['inner.docx', docx([rels('attachedTemplate', '')])], ['objects.pdf', pdf(packedObjects('1 0 << /Type /Page >>'))], ['javascript.pdf', pdf('(How to learn JavaScript) Tj')], ['photo.png', png(8000, 6000)]] as const) expect((await add(name, bytes)).statusCode, name).toBe(201);
  });
});

describe('a malware scanner', () => {
  it('that is well clears a file within moments; until then nobody can open it', async () => {
    clamd.mood = 'slow';
    const letter = docx([{ name: 'word/only-this.xml', content: '<only-this-letter-has-this-size/>' }]);
    const { id, state } = (await add('letter.docx', letter)).json<{ id: string; state: string }>();
    expect(state).toBe('CHECKING');
    const early = await get(id);
    expect([early.statusCode, early.json()]).toMatchObject([409, { code: 'NOT_NOW', title: 'The file is being checked for malware. Until that is done, nobody can open it.' }]);
    // The scanner has this file, and not one of those before; only then is it well again for the next.
    await expect.poll(() => clamd.seen.includes(letter.length), { timeout: 30_000 }).toBe(true);
    clamd.mood = 'well';
    const other = (await add('photo.png', content.png)).json<{ id: string }>();
    await until(other.id, 'READY');
    expect((await get(other.id)).statusCode).toBe(200);
    expect((await stateOf(id)).state).toBe('CHECKING');
  });

  it.each([['as it is', 'eicar.pdf', Buffer.concat([content.pdf, eicar])], ['in a Word file', 'eicar.docx', docx([{ name: 'word/media/eicar.txt', content: eicar }])]])('finds the test file of the industry %s: it stays shut for everybody, and the log says so', async (_how, name, bytes) => {
    const { id } = (await add(name, bytes)).json<{ id: string }>();
    await until(id, 'REFUSED');
    expect((await stateOf(id)).failure).toContain('nobody can open it');
    const answer = await get(id);
    expect([answer.statusCode, answer.json()]).toMatchObject([409, { code: 'NOT_NOW' }]);
    const { rows } = await house.owner.query<{ act: string; actor_name: string }>('select act, actor_name from audit_event where subject_id = $1 order by id', [id]);
    expect(rows.map(({ act, actor_name }) => `${act} by ${actor_name}`)).toEqual(['document.added by Amara Okafor', 'document.refused by Malware scanner']);
  });

  it.each(['away', 'broken', 'talkative'] as const)('that is %s judges nothing: the file goes on being checked, and is cleared when the scanner is well again', async (mood) => {
    clamd.mood = mood;
    const { id } = (await add(`${mood}.pdf`, Buffer.concat([content.pdf, Buffer.from(mood)]))).json<{ id: string }>();
    await new Promise((wake) => setTimeout(wake, 1500));
    expect((await stateOf(id)).state).toBe('CHECKING');
    expect((await get(id)).statusCode).toBe(409);
    clamd.mood = 'well';
    await until(id, 'READY');
  });

  it('is given every byte, in parts, and not waited for without end', async () => {
    const large = Buffer.concat([content.pdf, Buffer.alloc(3_000_000, 32)]);
    clamd.mood = 'well';
    expect(await scan(clamd.url, large)).toEqual({ clear: true });
    expect(clamd.seen.at(-1)).toBe(large.length);
    clamd.mood = 'slow';
    await expect(scan(clamd.url, large, 200)).rejects.toThrow('no answer in time');
    clamd.mood = 'well';
  });
});

describe('the page of what is ready', () => {
  const ready = async () => {
    const answer = await house.app.http.inject({ method: 'GET', url: '/health/ready' });
    return [answer.statusCode, answer.json<{ parts: { scanner: string } }>().parts.scanner];
  };
  it.each([['well', 'ready'], ['away', 'not ready'], ['broken', 'not ready']] as const)('tells of a scanner that is %s, and goes on serving', async (mood, says) => {
    clamd.mood = mood;
    expect(await ready()).toEqual([200, says]);
    clamd.mood = 'well';
  });
});

describe('a file that is refused after it was submitted', () => {
  it('is told of by mail to the setting and to the caseworker, who learn neither its name nor the child’s', async () => {
    // The scanner is away while the form is submitted; it finds what is in the file when it is back.
    clamd.mood = 'away';
    const { id } = (await add('secret-report.pdf', Buffer.concat([content.pdf, eicar, Buffer.from('late')]))).json<{ id: string }>();
    const { rows } = await house.owner.query<{ review: string; reference: string; name: string }>(`select r.id as review, r.reference, c.legal_surname as name from review r join child c on c.id = r.child_id where r.response_id = $1`, [draft]);
    const { review, reference, name } = rows[0]!;
    await house.owner.query(`update review set submitted_at = now(), assigned_to_id = (select id from "user" where email_key = 'joe.caseworker@devon.example') where id = $1`, [review]);
    await house.owner.query('update document set submitted_at = now() where id = $1', [id]);
    clamd.mood = 'well';
    await until(id, 'REFUSED');
    for (const person of ['amara.senco@exe-college.example', 'joe.caseworker@devon.example']) {
      const [mail] = await house.mailTo(person, new RegExp(`A file was refused \\(${reference}\\)[\\s\\S]*`), 30_000);
      for (const secret of [name, 'secret-report', 'EICAR']) expect(mail).not.toContain(secret);
      expect(mail).toContain(review);
    }
  });
});

describe('a file that is sent again', () => {
  it('under the same key is added once, twenty times at once, too; another file under it is an error', async () => {
    const key = randomUUID();
    // Where so many wait for the database that one is told to try again, it does.
    const addOnce = async () => {
      for (let tries = 0; ; tries += 1) {
        const answer = await add('again.pdf', content.pdf, key);
        if (answer.statusCode !== 503 || tries === 5) return answer;
      }
    };
    const answers = await Promise.all(Array.from({ length: 20 }, addOnce));
    expect(new Set(answers.map((answer) => `${answer.statusCode} ${answer.json<{ id: string }>().id}`))).toEqual(new Set([`201 ${key}`]));
    const { rows } = await house.owner.query<{ value: string[] }>(`select value from answer where response_id = $1 and path = 'cyp.files'`, [draft]);
    expect(rows[0]!.value.filter((id) => id === key)).toHaveLength(1);
    expect((await add('other.pdf', Buffer.concat([content.pdf, Buffer.from('other')]), key)).json()).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    expect((await add('again.pdf', content.pdf, 'no key')).json()).toMatchObject({ code: 'INVALID' });
  });
});
