import { Agent, request } from 'node:http';

/** A request to send: its body, and what to do with what comes back. */
export interface Shot {
  path: string;
  headers: Record<string, string>;
  body: string;
  /** Throws where the answer is not what was asked for; given only the status and the text. */
  check(status: number, text: string): void;
}

export interface Volley {
  requests: number;
  seconds: number;
  /** Milliseconds of each request. */
  latencies: number[];
  errors: string[];
}

/** Keeps so many connections busy, each sending its next request when the last was answered. */
export class Load {
  private readonly agent: Agent;

  constructor(
    private readonly port: number,
    readonly connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
  }

  /** @param shot the next request of a connection; connections are numbered from 0 */
  async run(milliseconds: number, shot: (connection: number) => Shot): Promise<Volley> {
    const volley: Volley = { requests: 0, seconds: 0, latencies: [], errors: [] };
    const begun = performance.now();
    const until = begun + milliseconds;
    const worker = async (connection: number) => {
      do {
        const { check, ...sent } = shot(connection);
        const at = performance.now();
        try {
          const { status, text } = await this.send(sent);
          volley.latencies.push(performance.now() - at);
          check(status, text);
        } catch (error) {
          volley.errors.push((error as Error).message);
        }
        volley.requests += 1;
      } while (performance.now() < until);
    };
    await Promise.all(Array.from({ length: this.connections }, (_, index) => worker(index)));
    volley.seconds = (performance.now() - begun) / 1000;
    return volley;
  }

  send({ path, headers, body }: Omit<Shot, 'check'>): Promise<{ status: number; text: string }> {
    return new Promise((done, failed) => {
      const sent = request({ host: '127.0.0.1', port: this.port, path, method: 'POST', agent: this.agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        response.on('error', failed);
      });
      sent.on('error', failed);
      sent.setTimeout(60_000, () => sent.destroy(new Error('No answer within a minute')));
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
