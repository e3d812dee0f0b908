import { type ChildProcess, spawn } from 'node:child_process';

/** A server in a process of its own, so that its processor time is its own. */
export class Running {
  said = '';
  readonly pid: number;

  private constructor(
    readonly name: string,
    readonly port: number,
    private readonly child: ChildProcess,
  ) {
    this.pid = child.pid!;
  }

  /** @param until what it says when it answers */
  static async start(name: string, port: number, parameters: string[], environment: Record<string, string>, until: RegExp): Promise<Running> {
    const child = spawn(process.execPath, parameters, { env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: String(port), ...environment } as NodeJS.ProcessEnv, stdio: ['ignore', 'pipe', 'pipe'] });
    const running = new Running(name, port, child);
    await new Promise<void>((ready, failed) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          running.said = (running.said + chunk.toString()).slice(-20_000);
          if (until.test(running.said)) ready();
        });
      child.once('exit', (code) => failed(new Error(`${name} ended at start (${code}):\n${running.said}`)));
    });
    started.add(running);
    return running;
  }

  async stop(): Promise<void> {
    started.delete(this);
    if (this.child.exitCode !== null) return;
    const ended = new Promise((done) => this.child.once('exit', done));
    this.child.kill('SIGTERM');
    const hard = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(hard);
  }
}

const started = new Set<Running>();

/** Nothing that was started is left behind, however the run ends. */
export const stopAll = async (): Promise<void> => {
  await Promise.allSettled([...started].map((running) => running.stop()));
};
