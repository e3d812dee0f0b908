import { join } from 'node:path';
import { demoClientSecret, demoPassword } from '../api/seed/people.js';
import { benchFolder, benchSecret } from './cluster.js';
import { Running } from './processes.js';

/** Tokens of those who ask: a caseworker of Devon, a college’s SENCO, and a supplier’s program. */
export interface Session {
  worker: string;
  professional: string;
  program: string;
}

const people = { worker: 'joe.caseworker@devon.example', professional: 'amara.senco@exe-college.example' } as const;

/** The product, as `npm start` runs it. Signing in needs the mailbox page, measuring does not. */
export function startPortal(port: number, database: string, production: boolean, environment: Record<string, string> = {}): Promise<Running> {
  const mode: Record<string, string> = production ? { NODE_ENV: 'production', BASE_URL: 'https://portal.example', SMTP_URL: 'smtp://127.0.0.1:9' } : { NODE_ENV: 'development', RATE_LIMITS: 'test' };
  return Running.start('portal', port, ['dist/api/main.js'], { DATABASE_URL: database, DATA_DIR: join(benchFolder, 'files'), SECRET_KEY: benchSecret, LOG_LEVEL: 'error', ...mode, ...environment }, /^ready http/m);
}

/** Signs everybody in as they would: password, mailed code; client credentials. */
export async function signInAll(port: number, database: string): Promise<Session> {
  const portal = await startPortal(port, database, false);
  try {
    const base = `http://127.0.0.1:${port}`;
    return { worker: await signIn(base, people.worker), professional: await signIn(base, people.professional), program: await tokenOf(base) };
  } finally {
    await portal.stop();
  }
}

export async function signIn(base: string, email: string): Promise<string> {
  const begun = await ask<{ signIn: { challenge: string } }>(base, 'mutation($input: SignInInput!) { signIn(input: $input) { challenge } }', { input: { email, password: demoPassword(benchSecret) } });
  const tried = new Set<string>();
  for (let tries = 0; tries < 100; tries += 1) {
    const mails = (await (await fetch(`${base}/mailbox.json`)).json()) as { to: string; text: string }[];
    const code = /\b\d{6}\b/.exec(mails.find(({ to, text }) => to === email && !tried.has(text))?.text ?? '')?.[0];
    if (code) {
      // A mail that a run before left behind comes first, and its code is of another sign-in.
      tried.add(mails.find(({ to, text }) => to === email && !tried.has(text))!.text);
      const done = await ask<{ confirmSignIn: { sessionToken: string } }>(base, 'mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }', { input: { challenge: begun.signIn.challenge, code } }).catch(() => undefined);
      if (done) return done.confirmSignIn.sessionToken;
    }
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`No code came for ${email}`);
}

async function tokenOf(base: string): Promise<string> {
  const response = await fetch(`${base}/oauth/token`, { method: 'POST', headers: { authorization: `Basic ${Buffer.from(`demo-mis:${demoClientSecret(benchSecret, 'demo-mis')}`).toString('base64')}`, 'content-type': 'application/x-www-form-urlencoded' }, body: 'grant_type=client_credentials&scope=reviews.read' });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (!token) throw new Error(`The program got no token (HTTP ${response.status})`);
  return token;
}

export async function ask<T>(base: string, query: string, variables: object, token?: string): Promise<T> {
  const response = await fetch(`${base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify({ query, variables }) });
  const answer = (await response.json()) as { data?: T; errors?: { message: string }[] };
  if (!answer.data || answer.errors) throw new Error(answer.errors?.[0]?.message ?? `HTTP ${response.status}`);
  return answer.data;
}
