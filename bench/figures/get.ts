import { type Agent, request } from 'node:http';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';

export interface Got {
  status: number;
  /** As it came over the wire. */
  bytes: number;
  text: string;
}

/** Asks for a page or file as a browser would. */
export function get(port: number, path: string, { agent, headers = {} }: { agent?: Agent; headers?: Record<string, string> } = {}): Promise<Got> {
  return new Promise((done, failed) => {
    const sent = request({ host: '127.0.0.1', port, path, agent, headers: { accept: 'text/html,*/*', 'accept-encoding': 'gzip, br', ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const encoding = response.headers['content-encoding'];
        done({ status: response.statusCode ?? 0, bytes: body.length, text: (encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body).toString() });
      });
    });
    sent.on('error', failed);
    sent.end();
  });
}
