import { Secret, TOTP } from 'otpauth';
import type { Config } from '../../config.js';
import { seal, unseal } from '../../kernel/seal.js';
import type { Factor } from './factor.js';

const SECONDS = 30;
const PURPOSE = 'authenticator app';

/** A new secret of 160 bits, sealed for the table (RFC 4226, section 4). */
export const newAppSecret = (config: Pick<Config, 'SECRET_KEY'>): string => seal(config.SECRET_KEY, PURPOSE, new Secret({ size: 20 }).base32);

const appOf = ({ secret }: Pick<Factor, 'secret'>, config: Pick<Config, 'SECRET_KEY'>, issuer: string, label: string) =>
  new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period: SECONDS, secret: Secret.fromBase32(unseal(config.SECRET_KEY, PURPOSE, secret!)) });

/** What an app reads from the picture, and what is typed where there is no camera. */
export function appAddress(factor: Factor, config: Pick<Config, 'SECRET_KEY'>, issuer: string, label: string): { address: string; key: string } {
  const app = appOf(factor, config, issuer, label);
  return { address: app.toString(), key: app.secret.base32.replace(/(.{4})(?=.)/g, '$1 ') };
}

/**
 * The half minute whose code this is, or null: of now, the one before and the one after, since clocks differ.
 * None that was used, or is older than one that was used, counts again (RFC 6238, section 5.2).
 */
export function stepOfCode(factor: Factor, config: Pick<Config, 'SECRET_KEY'>, code: string, now: Date): number | null {
  const delta = appOf(factor, config, '', '').validate({ token: code, window: 1, timestamp: now.getTime() });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / SECONDS) + delta;
  return step > (factor.lastStep ?? 0) ? step : null;
}
