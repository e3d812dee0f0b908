import { createCipheriv, createDecipheriv, createHmac, hash, hkdfSync, randomBytes } from 'node:crypto';

/** A random token for links, sessions and challenges: 256 bits, URL-safe. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** How a token is kept: it has 256 bits of its own, so a plain hash is enough. */
export const tokenHash = (token: string): string => hash('sha256', token, 'hex');

const keyFor = (secret: string, purpose: string) => Buffer.from(hkdfSync('sha256', secret, '', `professional-portal ${purpose}`, 32));

/** Encrypts a text for one purpose with AES-256-GCM. */
export function seal(secret: string, purpose: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text again; throws where it was changed or sealed for something else. */
export function unseal(secret: string, purpose: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** A stable, secret-keyed name for something. */
export const keyed = (secret: string, purpose: string, text: string): string => createHmac('sha256', keyFor(secret, purpose)).update(text).digest('base64url');
