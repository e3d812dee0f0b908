import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation, type Person } from '../support/installation.js';

/* d10 and d07: whatever people and programs send, the log stays one JSON object a line without what was typed, and a mail keeps its headers. */

const hostile = ['\r\n{"level":60,"msg":"forged"}', '\u001b[31mred\u001b[0m', '\u0000', '\u2028\u2029', '\u202Eevil', '${jndi:ldap://127.0.0.1/x}', '%0d%0aSet-Cookie: a=b', '{"__proto__":{"x":1}}', "'; drop table answer;--", '<script>alert(1)</script>', '\ud83d', 'x'.repeat(5000)];

describe('the log', () => {
  const chunks: string[] = [];
  let house: Installation;
  let amara: Person;
  beforeAll(async () => {
    house = await Installation.start({}, pino({ level: 'trace' }, new Writable({ write: (chunk, _encoding, done) => (chunks.push(String(chunk)), done()) })));
    amara = await house.signIn('amara.senco@exe-college.example');
  });
  afterAll(() => house.stop());

  it('has one object a line and no control characters, whatever comes in', async () => {
    for (const text of hostile) {
      const secret = `typed-by-somebody ${text}`;
      await amara.ask('mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { path } } }', { input: { draft: secret, answers: [{ path: secret, value: secret, baseVersion: 0 }] } });
      await house.app.http.inject({ method: 'GET', url: `/reviews/${encodeURIComponent(text.toWellFormed())}` });
      await house.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', 'user-agent': encodeURIComponent(text.toWellFormed()).slice(0, 500) }, payload: `{"query": "${text}` });
    }
    const lines = chunks.join('').split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      expect(() => JSON.parse(line) as unknown, line.slice(0, 200)).not.toThrow();
      expect(/[\p{Cc}\u2028\u2029\u202E]/u.test(line), line.slice(0, 200)).toBe(false);
      expect(line).not.toContain('typed-by-somebody');
    }
    expect(lines.some((line) => (JSON.parse(line) as { msg?: string }).msg === 'forged')).toBe(false);
  });

  it('a name with line ends in it makes one mail to one person, with its headers as they are', async () => {
    await house.owner.query(`update "user" set name = E'Eve\\r\\nBcc: victim@evil.example\\r\\n\\r\\nBody' where email_key = 'amara.senco@exe-college.example'`);
    const eve = await house.signIn('amara.senco@exe-college.example');
    const { reviews } = await eve.get<{ reviews: { nodes: { child: { id: string } }[] } }>('{ reviews(first: 1, filter: { state: EXPECTED }) { nodes { child { id } } } }');
    const { startReview } = await eve.get<{ startReview: { draft: { id: string } } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { draft { id } } }', { input: { child: reviews.nodes[0]!.child.id, variant: 'post16' } });
    const { rows } = await house.owner.query<{ id: string }>(`select id from "user" where email_key = 'ben.teacher@exe-college.example'`);
    await eve.get('mutation($input: HandSectionInput!) { handSection(input: $input) { id } }', { input: { draft: startReview.draft.id, section: 'views', colleague: rows[0]!.id } });
    await house.mailTo('ben.teacher@exe-college.example', /asks for your part/);
    const mails = await house.app.mail.mailbox.list();
    expect(mails.filter(({ to }) => to.includes('victim'))).toEqual([]);
    expect(mails.filter(({ subject }) => /asks for your part/.test(subject))).toHaveLength(1);
    for (const { to, subject } of mails) expect(/[\r\n]/.test(`${to}${subject}`), subject).toBe(false);
  });
});
