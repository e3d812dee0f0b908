import { type KeyObject, createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';

export const PUBLIC_KEY_FILE = 'public-key.pem';

/** Signs checkpoints. The private half never leaves this object; the public half is for everybody. */
export class SigningKey {
  readonly publicKey: KeyObject;
  readonly publicPem: string;
  /** Short name of the public key: the first half of the SHA-256 of its DER form. */
  readonly id: string;

  constructor(private readonly privateKey: KeyObject) {
    if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error('AUDIT_SIGNING_KEY: an Ed25519 private key in PEM is needed, such as "openssl genpkey -algorithm ed25519" makes.');
    this.publicKey = createPublicKey(privateKey);
    this.publicPem = this.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    this.id = keyId(this.publicKey);
  }

  sign(text: string): string {
    return sign(null, Buffer.from(text, 'utf8'), this.privateKey).toString('base64');
  }
}

export const keyId = (key: KeyObject): string => createHash('sha256').update(key.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 32);

/** The key of this installation: given, or made at the first start. Its public half is written beside the checkpoints. */
export function signingKey({ AUDIT_SIGNING_KEY, DATA_DIR, CHECKPOINT_DIR }: Pick<Config, 'AUDIT_SIGNING_KEY' | 'DATA_DIR' | 'CHECKPOINT_DIR'>): SigningKey {
  const key = new SigningKey(createPrivateKey(AUDIT_SIGNING_KEY?.replaceAll('\\n', '\n') ?? keptKey(DATA_DIR)));
  mkdirSync(CHECKPOINT_DIR, { recursive: true });
  writeFileSync(join(CHECKPOINT_DIR, PUBLIC_KEY_FILE), key.publicPem);
  return key;
}

function keptKey(dataDir: string): string {
  const file = join(dataDir, 'audit-signing.key');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  mkdirSync(dataDir, { recursive: true });
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  try {
    writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
    return pem;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return readFileSync(file, 'utf8');
    throw error;
  }
}
