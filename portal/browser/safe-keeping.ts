import type { Answer } from './question.js';

/** An answer that could not be sent, on top of the version that it was typed on. */
export interface KeptAnswer {
  path: string;
  value: Answer;
  version: number;
}

interface Sealed {
  at: number;
  nonce: string;
  data: string;
}

const PREFIX = 'portal-unsent ';
const LIFE = 7 * 24 * 3_600_000;
const toText = (bytes: ArrayBuffer | Uint8Array) => btoa(Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte)).join(''));
const toBytes = (text: string) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));

/**
 * Keeps what could not be sent, in case the tab or the computer goes before the network is back. It is encrypted with a
 * key that only the server can make, for this person and this draft: without signing in again nobody can read it, and
 * the key is never stored. Where the browser cannot do that, nothing is kept outside the page.
 */
export class SafeKeeping {
  private key: CryptoKey | null = null;
  /** Counts what was asked for, so that a slow encryption does not bring back what was forgotten meanwhile. */
  private turn = 0;
  private owner = '';

  constructor(private readonly page: string) {}

  /** Whose it is stands in its name, so that two people at one computer do not forget for each other. */
  private get name(): string {
    return `${PREFIX}${this.owner} ${this.page}`;
  }

  /** Fetches the key while there is a network; gives what was kept for this page, if anything. */
  async open(address: string): Promise<KeptAnswer[]> {
    if (!globalThis.crypto?.subtle) return [];
    const response = await fetch(address, { headers: { accept: 'application/json' } }).catch(() => null);
    if (!response?.ok) return [];
    const { key } = (await response.json()) as { key: string };
    this.owner = toText(await crypto.subtle.digest('SHA-256', toBytes(key))).slice(0, 12);
    this.key = await crypto.subtle.importKey('raw', toBytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
    forgetOld();
    return this.read();
  }

  async keep(answers: readonly KeptAnswer[]): Promise<void> {
    if (!this.key) return;
    if (answers.length === 0) return this.forget();
    this.turn += 1;
    const { turn } = this;
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce }, this.key, new TextEncoder().encode(JSON.stringify(answers)));
    if (turn !== this.turn) return;
    try {
      localStorage.setItem(this.name, JSON.stringify({ at: Date.now(), nonce: toText(nonce), data: toText(data) } satisfies Sealed));
    } catch {
      // No room: it stays on the page, as it would without any of this.
    }
  }

  forget(): void {
    this.turn += 1;
    if (!this.key) return;
    localStorage.removeItem(this.name);
  }

  private async read(): Promise<KeptAnswer[]> {
    const sealed = localStorage.getItem(this.name);
    if (!sealed || !this.key) return [];
    try {
      const { nonce, data } = JSON.parse(sealed) as Sealed;
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: toBytes(nonce) }, this.key, toBytes(data)))) as KeptAnswer[];
    } catch {
      // Somebody else's, on the same computer: it stays for them.
      return [];
    }
  }
}

function forgetOld(): void {
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith(PREFIX)) continue;
    const { at } = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Sealed>;
    if (!(Number(at) > Date.now() - LIFE)) localStorage.removeItem(name);
  }
}
