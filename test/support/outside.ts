import { request } from 'node:http';
import { connect } from 'node:net';

export interface Seen {
  status: number;
  headers: Record<string, string>;
  /** Set-Cookie lines as they came. */
  cookies: string[];
  body: string;
}

/** A request as an attacker writes it: any header, also Host, and no help from a browser. */
export function send(base: string, method: string, path: string, { headers = {}, body = '' }: { headers?: Record<string, string>; body?: string } = {}): Promise<Seen> {
  const { hostname, port } = new URL(base);
  return new Promise((done, failed) => {
    // A connection of its own each time: one that an attack before it had closed by the server is no answer.
    const asked = request({ agent: false, hostname, port, method, path, headers: { ...headers, ...(body && { 'content-length': String(Buffer.byteLength(body)) }) }, timeout: 30_000 }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => done({ status: answer.statusCode!, headers: Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])), cookies: answer.headers['set-cookie'] ?? [], body: Buffer.concat(chunks).toString() }));
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

/** What comes back to bytes that no client would send; empty where the connection is just closed. */
export function sendBytes(base: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(base);
  return new Promise((done) => {
    let said = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on('data', (chunk) => (said += chunk.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => done(said));
  });
}
