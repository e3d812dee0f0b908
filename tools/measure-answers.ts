import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { pino } from 'pino';
import { createApp } from '../api/app.js';
import { readConfig } from '../api/config.js';
import { startEmbedded } from '../api/database/embedded.js';
import { migrate } from '../api/migrate.js';
import { seedDemo } from '../api/seed/demo.js';

/*
 * npm run measure:answers: whether the time of an answer tells that there is an account. Pairs of requests over loopback, one with
 * an address that is known and one with one that is not, in changing order; prints the difference of their means and how many
 * standard errors that is (|z| above 4 would tell). Tests assert equal work instead, since times depend on the machine.
 */
const PAIRS = Number(process.env['PAIRS'] ?? 60);
const KNOWN = 'amara.senco@exe-college.example';
const asked = {
  'sign-in, wrong password': (email: string) => ({ query: 'mutation($input: SignInInput!) { signIn(input: $input) { challenge } }', variables: { input: { email, password: 'a wrong password' } } }),
  registration: (email: string) => ({ query: 'mutation($input: RegisterInput!) { register(input: $input) { accepted } }', variables: { input: { email, authority: '878' } } }),
  reset: (email: string) => ({ query: 'mutation($email: String!) { askReset(email: $email) }', variables: { email } }),
} as const;

const folder = mkdtempSync('/var/tmp/professional-portal-measure-');
const secret = 'a secret for measurements alone, of 32 characters';
const server = await startEmbedded({ folder: join(folder, 'postgres') });
try {
  const roles = await migrate(server.url, secret);
  const owner = new pg.Client({ connectionString: server.url });
  await owner.connect();
  await seedDemo(owner, secret, new Date(), { '878': 20, '879': 10 });
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: join(folder, 'data'), SECRET_KEY: secret, RATE_LIMITS: 'test', LOG_LEVEL: 'silent', PORT: '0' });
  const app = await createApp({ config, roles, log: pino({ level: 'silent' }) });
  const base = await app.http.listen({ port: 0, host: '127.0.0.1' });
  const timed = async (body: object): Promise<number> => {
    const begun = performance.now();
    await (await fetch(`${base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).text();
    return performance.now() - begun;
  };
  for (const [what, request] of Object.entries(asked)) {
    const differences: number[] = [];
    for (let pair = -5; pair < PAIRS; pair += 1) {
      await owner.query('delete from throttle');
      const [known, unknown] = [request(KNOWN), request(`amara.senc${String.fromCharCode(97 + ((pair + 5) % 26))}@exe-college.example`)];
      const first = pair % 2 === 0 ? known : unknown;
      const [one, other] = [await timed(first), await timed(first === known ? unknown : known)];
      if (pair >= 0) differences.push(first === known ? one - other : other - one);
    }
    const mean = differences.reduce((sum, each) => sum + each, 0) / PAIRS;
    const spread = Math.sqrt(differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (PAIRS - 1));
    console.log(`${what.padEnd(24)} known - unknown: ${mean.toFixed(2).padStart(7)} ms, z ${(mean / (spread / Math.sqrt(PAIRS))).toFixed(1).padStart(5)}, of ${PAIRS} pairs`);
  }
  await app.close();
  await owner.end();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
