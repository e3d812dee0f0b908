import { connect } from 'node:net';

/** What the malware scanner says of a file: that it is clear, or the name of what it found. */
export type ScanResult = { clear: true } | { clear: false; found: string };

/** The scanner answers within so many milliseconds, or counts as away. */
const PATIENCE = 30_000;
const CHUNK = 64 * 1024;

/** Whether the scanner answers at all. */
export function ping(url: string, patience = 2000): Promise<void> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || 3310 });
    const timer = setTimeout(() => socket.destroy(new Error('The malware scanner gave no answer in time')), patience);
    socket.setEncoding('utf8');
    socket.on('connect', () => socket.write('zPING\0'));
    socket.on('data', (text: string) => (text.startsWith('PONG') ? resolve() : reject(new Error('The malware scanner does not answer as it should'))));
    socket.on('data', () => socket.end());
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(timer);
      reject(new Error('The malware scanner gave no answer'));
    });
  });
}

/**
 * Sends bytes to a clamd by its INSTREAM command. Fails where it cannot be reached, is slow, or says what is neither
 * clear nor found: then nobody knows, and the file stays unopened.
 * @param url such as tcp://127.0.0.1:3310
 */
export function scan(url: string, content: Uint8Array, patience = PATIENCE): Promise<ScanResult> {
  const { hostname, port, protocol } = new URL(url);
  if (protocol !== 'tcp:') throw new Error('CLAMD_URL must begin with tcp://');
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || 3310 });
    const timer = setTimeout(() => socket.destroy(new Error('The malware scanner gave no answer in time')), patience);
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('connect', () => {
      socket.write('zINSTREAM\0');
      for (let from = 0; from < content.length; from += CHUNK) {
        const part = content.subarray(from, from + CHUNK);
        const length = Buffer.alloc(4);
        length.writeUInt32BE(part.length);
        socket.write(length);
        socket.write(part);
      }
      socket.write(Buffer.alloc(4));
    });
    socket.on('data', (text: string) => {
      answer += text;
      if (answer.length > 4096) socket.destroy(new Error('The malware scanner does not answer as it should'));
      else if (/[\0\n]/.test(answer)) socket.end();
    });
    socket.on('error', (error) => reject(error));
    socket.on('close', () => {
      clearTimeout(timer);
      const said = answer.replace(/[\0\n]+$/, '');
      const found = /^stream: (.+) FOUND$/.exec(said)?.[1];
      if (found) resolve({ clear: false, found });
      else if (said === 'stream: OK') resolve({ clear: true });
      else reject(new Error(`The malware scanner did not judge the file: ${said.slice(0, 200) || 'no answer'}`));
    });
  });
}
