import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Logger, pino } from 'pino';
import { inject } from 'vitest';
import { type App, createApp } from '../../api/app.js';
import { mountClients } from '../../api/clients.js';
import { type Config, readConfig } from '../../api/config.js';
import { demoClientSecret, demoPassword } from '../../api/seed/people.js';

/** The day on which the demo was seeded, and on which stories begin. */
export const FIRST_DAY = new Date('2026-11-22T10:00:00Z');

export interface Answer<T = Record<string, unknown>> {
  data: T | null;
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> & { code: string } }[];
}

/** A whole installation on a copy of the demo, whose clock the story moves. */
export class Installation {
  now = new Date(FIRST_DAY);
  private constructor(
    readonly app: App,
    readonly owner: pg.Client,
    readonly config: Config,
    readonly folder: string,
    readonly ownerUrl: string,
    readonly appUrl: string,
    readonly jobsUrl: string,
    private readonly drop: () => Promise<void>,
  ) {}

  /** @param log where it logs; nowhere, unless a test wants to read it */
  static async start(settings: Partial<NodeJS.ProcessEnv> = {}, log?: Logger): Promise<Installation> {
    const [serverUrl, roles, secret] = [inject('serverUrl'), inject('roles'), inject('secret')];
    const name = `story_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
    const admin = new pg.Client({ connectionString: serverUrl });
    await admin.connect();
    await admin.query(`create database ${name} template template strategy file_copy`);
    const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
    const folder = mkdtempSync(join(tmpdir(), 'professional-portal-story-'));
    const config = readConfig({ NODE_ENV: 'test', DATA_DIR: folder, SECRET_KEY: secret, RATE_LIMITS: 'test', LOG_LEVEL: 'silent', PORT: '0', BASE_URL: 'http://127.0.0.1:1', ...settings });
    const self: { it?: Installation } = {};
    const app = await createApp({ config, roles: { ...roles, appUrl: at(roles.appUrl), jobsUrl: at(roles.jobsUrl) }, clock: () => self.it?.now ?? FIRST_DAY, log: log ?? pino({ level: config.LOG_LEVEL }) });
    const owner = new pg.Client({ connectionString: at(serverUrl) });
    await owner.connect();
    await mountClients(app);
    await app.startJobs();
    self.it = new Installation(app, owner, config, folder, at(serverUrl), at(roles.appUrl), at(roles.jobsUrl), async () => {
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    });
    return self.it;
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.owner.end();
    await this.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get password(): string {
    return demoPassword(this.config.SECRET_KEY);
  }

  clientSecret(client: string): string {
    return demoClientSecret(this.config.SECRET_KEY, client);
  }

  /** Sends an operation as a program would, over HTTP. */
  async ask<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}, token?: string): Promise<Answer<T>> {
    const response = await this.app.http.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, payload: { query, variables } });
    return response.json<Answer<T>>();
  }

  /** Somebody signed in with password and mailed code. */
  async signIn(email: string, password = this.password): Promise<Person> {
    const first = await this.ask<{ signIn: { challenge: string } }>('mutation($input: SignInInput!) { signIn(input: $input) { challenge } }', { input: { email, password } });
    if (!first.data?.signIn) throw new Error(`${email} could not sign in: ${JSON.stringify(first.errors)}`);
    const code = (await this.mailTo(email, /\b(\d{6})\b/))[1]!;
    const second = await this.ask<{ confirmSignIn: { sessionToken: string } }>('mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }', { input: { challenge: first.data.signIn.challenge, code } });
    return new Person(this, email, second.data!.confirmSignIn.sessionToken);
  }

  private readonly seen = new Set<string>();

  /** The next mail to somebody that fits a pattern and that no step of the story has read yet. */
  async mailTo(email: string, pattern: RegExp, within = 30_000): Promise<RegExpExecArray> {
    for (const end = Date.now() + within; Date.now() < end; await new Promise((wake) => setTimeout(wake, 25))) {
      for (const mail of (await this.app.mail.mailbox.list()).reverse()) {
        const found = pattern.exec(`${mail.subject}\n${mail.text}`);
        if (mail.to !== email || this.seen.has(mail.messageId) || !found) continue;
        this.seen.add(mail.messageId);
        return found;
      }
    }
    throw new Error(`No mail to ${email} that fits ${String(pattern)}`);
  }

  /** A vendor's program with a fresh token. */
  async program(client: string, secret = this.clientSecret(client)): Promise<Person> {
    const response = await this.app.http.inject({ method: 'POST', url: '/oauth/token', headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString('base64')}` }, payload: 'grant_type=client_credentials&scope=reviews.read' });
    if (response.statusCode !== 200) throw new Error(`No token: ${response.body}`);
    return new Person(this, client, response.json<{ access_token: string }>().access_token);
  }

  /** Moves the clock. */
  pass({ minutes = 0, hours = 0, days = 0 }: { minutes?: number; hours?: number; days?: number }): void {
    this.now = new Date(this.now.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
  }
}

/** Somebody, or a program, that asks the API. */
export class Person {
  constructor(
    readonly installation: Installation,
    readonly name: string,
    readonly token: string,
  ) {}

  ask<T = Record<string, never>>(query: string, variables: Record<string, unknown> = {}): Promise<Answer<T>> {
    return this.installation.ask<T>(query, variables, this.token);
  }

  /** The data of an answer that must have no error. */
  async get<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.ask<T>(query, variables);
    if (errors || !data) throw new Error(`${this.name}: ${JSON.stringify(errors)}`);
    return data;
  }

  /** The code of the one error of an answer. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors } = await this.ask(query, variables);
    if (errors?.length !== 1) throw new Error(`${this.name} expected one error: ${JSON.stringify(errors)}`);
    return errors[0]!.extensions.code;
  }
}
