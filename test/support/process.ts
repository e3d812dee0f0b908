import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** The product as it is started by hand: a process of its own. */
export class Started {
  said = '';
  private constructor(
    readonly child: ChildProcess,
    readonly base: string,
  ) {}

  /** @param until what it must have said before the story goes on */
  static async start(port: number, environment: Record<string, string>, until = /^ready http/m): Promise<Started> {
    const { BASE_URL: _ofTheTestRunner, ...inherited } = process.env;
    const child = spawn(process.execPath, ['dist/api/main.js'], { env: { ...inherited, PORT: String(port), RATE_LIMITS: 'test', LOG_LEVEL: 'warn', NODE_ENV: 'development', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    const started = new Started(child, `http://127.0.0.1:${port}`);
    await new Promise<void>((ready, failed) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          started.said += chunk.toString();
          if (until.test(started.said)) ready();
        });
      child.once('exit', () => failed(new Error(`It ended at start:\n${started.said}`)));
    });
    return started;
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill(signal);
    await ended;
  }

  async ask<T>(query: string, variables: object = {}, token?: string): Promise<{ status: number; data: T | null; errors?: { extensions: { code: string } }[] }> {
    const response = await fetch(`${this.base}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(20_000) });
    return { status: response.status, ...((await response.json()) as { data: T | null }) };
  }

  /** A session, by password and mailed code. */
  async signIn(email: string): Promise<string> {
    const password = /^password: (.*)$/m.exec(this.said)![1];
    const { data: begun } = await this.ask<{ signIn: { challenge: string } }>('mutation($input: SignInInput!) { signIn(input: $input) { challenge } }', { input: { email, password } });
    for (;;) {
      const mails = (await (await fetch(`${this.base}/mailbox.json`)).json()) as { to: string; text: string }[];
      const code = /\b\d{6}\b/.exec(mails.find(({ to }) => to === email)?.text ?? '')?.[0];
      const done = code && (await this.ask<{ confirmSignIn: { sessionToken: string } }>('mutation($input: ConfirmSignInInput!) { confirmSignIn(input: $input) { sessionToken } }', { input: { challenge: begun!.signIn.challenge, code } }));
      if (done && done.data?.confirmSignIn) return done.data.confirmSignIn.sessionToken;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
