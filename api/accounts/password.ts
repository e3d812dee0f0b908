import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { invalid } from '../kernel/errors.js';
import { countCharacters } from '../kernel/text.js';
import { commonPasswords } from './common-passwords.js';

const derive = promisify(argon2);

/** OWASP's minimum for argon2id: 19 MiB, two passes; on libuv's threads, not on the event loop. */
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 };
/** For codes of six digits that live ten minutes and have five tries. */
const lightCost = { ...cost, memory: 4096, passes: 1 };

/** A hash in PHC format: $argon2id$v=19$m=…,t=…,p=…$salt$hash. */
export async function hashSecret(secret: string, { memory, passes, parallelism, tagLength } = cost): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive('argon2id', { message: secret, nonce, memory, passes, parallelism, tagLength });
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${nonce.toString('base64url')}$${tag.toString('base64url')}`;
}

export const hashCode = (code: string) => hashSecret(code, lightCost);

export async function isSecret(secret: string, hash: string): Promise<boolean> {
  const [, , , parameters, salt, expected] = hash.split('$');
  const numbers = Object.fromEntries((parameters ?? '').split(',').map((part) => part.split('=')));
  const want = Buffer.from(expected ?? '', 'base64url');
  const tag = await derive('argon2id', { message: secret, nonce: Buffer.from(salt ?? '', 'base64url'), memory: Number(numbers['m']), passes: Number(numbers['t']), parallelism: Number(numbers['p']), tagLength: want.length });
  return timingSafeEqual(tag, want);
}

/** Spends the same time as a real check where there is no account to check. */
let decoy: Promise<string> | undefined;
export async function pretendToCheck(secret: string): Promise<false> {
  decoy ??= hashSecret(randomBytes(16).toString('hex'));
  await isSecret(secret, await decoy);
  return false;
}

/**
 * ASVS 5.0 V6.2: at least 8 characters beside a second factor, up to 256, nothing else is demanded of its
 * composition; not a common one and not made of the words of the place. What is far too long is refused before
 * anything is computed from it.
 * @param context words that are too easy here: names of the person, the authority, the product
 */
export function checkPassword(password: string, context: readonly string[]): void {
  const length = password.length > 1000 ? Infinity : countCharacters(password);
  if (length < 8) throw invalid('Choose a password of 8 characters or more; 15 are better. Three random words make a good one.', { field: 'password' });
  if (length > 256) throw invalid('Choose a password of 256 characters or less.', { field: 'password' });
  const plain = password.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (commonPasswords.has(password.toLowerCase()) || commonPasswords.has(plain) || /^(.)\1*$/.test(password)) throw invalid('That password is one that many people use. Choose another.', { field: 'password' });
  const word = context.map((each) => each.toLowerCase().replace(/[^a-z0-9]/g, '')).find((each) => each.length >= 4 && plain.includes(each) && plain.length - each.length < 6);
  if (word) throw invalid('That password is little more than a name that others can guess (yours, the authority’s or the portal’s). Choose another.', { field: 'password' });
}
