import { type Server, type Socket, createServer } from 'node:net';

/** The test file of the anti-malware industry: harmless, and found by every scanner. In two parts, so that no scanner finds this file. */
export const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''));

export type Mood = 'well' | 'slow' | 'away' | 'broken' | 'talkative';

/** A scanner of our own on loopback that speaks clamd’s INSTREAM, and is as well or unwell as a test wants it. */
export class FakeClamd {
  mood: Mood = 'well';
  /** Sizes of the files that it was given whole. */
  readonly seen: number[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(): Promise<FakeClamd> {
    const made: { it?: FakeClamd } = {};
    const server = createServer((socket) => made.it?.serve(socket));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    made.it = new FakeClamd(server, `tcp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`);
    return made.it;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => undefined);
    if (this.mood === 'away') return void socket.destroy();
    let given = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      given = Buffer.concat([given, part]);
      if (given.toString('latin1') === 'zPING\0') return void socket.end(this.mood === 'broken' ? 'ERROR\0' : 'PONG\0');
      const whole = streamed(given);
      if (!whole) return;
      this.seen.push(whole.length);
      if (this.mood === 'slow') return;
      socket.end(this.mood === 'broken' ? 'INSTREAM size limit exceeded. ERROR\0' : this.mood === 'talkative' ? 'x'.repeat(10_000) : whole.includes(eicar) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0');
    });
  }
}

/** The file, once its last, empty part has come. */
function streamed(given: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (!given.toString('latin1').startsWith(command)) return null;
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= given.length; ) {
    const length = given.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(given.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
