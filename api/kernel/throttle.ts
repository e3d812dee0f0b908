import { createHmac } from 'node:crypto';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { PortalError, throttled } from './errors.js';

/** How many tries of a kind are judged in how many seconds, per key. */
export interface Limit {
  points: number;
  seconds: number;
}

export const limits = {
  /** Wrong passwords for one account. */
  signInAccount: { points: 10, seconds: 15 * 60 },
  /** Wrong passwords from one browser that its owner has used before. */
  signInDevice: { points: 10, seconds: 15 * 60 },
  /** Wrong passwords from one network address, for whichever accounts: one password tried on many. */
  signInWrong: { points: 60, seconds: 15 * 60 },
  /** Sign-ins from one address, right or wrong: a school may sit behind one. */
  signInAddress: { points: 200, seconds: 15 * 60 },
  /** Codes mailed to one account. */
  codes: { points: 20, seconds: 60 * 60 },
  /** Codes judged for one account, right or wrong, by whatever way they were sent. */
  codeTries: { points: 20, seconds: 60 * 60 },
  /** Registration and reset mails to one address. */
  accountMails: { points: 3, seconds: 60 * 60 },
  /** Mails with a link to choose a new password, to one address. */
  resetMails: { points: 3, seconds: 60 * 60 },
  /** Changes of address that one person asks for. */
  emailChanges: { points: 5, seconds: 60 * 60 },
  /** Registrations and resets from one network address. */
  registerAddress: { points: 60, seconds: 60 * 60 },
  /** Invitations that one person sends. */
  invitations: { points: 40, seconds: 60 * 60 },
  /** Invitations to one address. */
  invitationMails: { points: 6, seconds: 24 * 60 * 60 },
  /** Messages on cases that one person sends. */
  caseMessages: { points: 120, seconds: 60 * 60 },
  /** Codes mailed for one link to a guest, and codes judged for it. */
  guestCodes: { points: 6, seconds: 60 * 60 },
  guestTries: { points: 20, seconds: 60 * 60 },
  /** Links to guests that are opened from one network address. */
  guestLinks: { points: 120, seconds: 60 * 60 },
  /** Mails of the network check: from one network address, to one address, and in all. */
  testMailAddress: { points: 5, seconds: 60 * 60 },
  testMailTo: { points: 1, seconds: 24 * 60 * 60 },
  testMails: { points: 300, seconds: 24 * 60 * 60 },
  /** Documents that are held against their receipts, from one network address. */
  verifications: { points: 60, seconds: 60 * 60 },
  /** Token requests of one API client. */
  tokens: { points: 60, seconds: 60 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

/**
 * Counts tries in PostgreSQL, so that a restart or a second process does not forget them.
 * Keys are hashed: the table names nobody.
 */
export class Throttle {
  private readonly limiters: Map<LimitName, RateLimiterPostgres>;

  constructor(
    private readonly pool: pg.Pool,
    private readonly secret: string,
    private readonly factor: number,
  ) {
    this.limiters = new Map(
      (Object.entries(limits) as [LimitName, Limit][]).map(([name, { points, seconds }]) => [
        name,
        new RateLimiterPostgres({ storeClient: pool, storeType: 'pool', tableName: 'throttle', tableCreated: true, keyPrefix: name, points: points * factor, duration: seconds, clearExpiredByTimeout: false }),
      ]),
    );
  }

  private key(value: string): string {
    return createHmac('sha256', this.secret).update(value).digest('base64url').slice(0, 32);
  }

  /** Counts one try and refuses it where there were too many. */
  async count(limit: LimitName, value: string): Promise<void> {
    try {
      await this.limiters.get(limit)!.consume(this.key(value));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw throttled(error.msBeforeNext / 1000);
      throw error;
    }
  }

  /** Counts one try; false where there were too many, for answers that must not differ. */
  async allows(limit: LimitName, value: string): Promise<boolean> {
    return this.count(limit, value).then(
      () => true,
      (error: unknown) => {
        if (error instanceof PortalError && error.code === 'THROTTLED') return false;
        throw error;
      },
    );
  }

  /** True where another try would be refused; counts nothing. */
  async isFull(limit: LimitName, value: string): Promise<boolean> {
    const state = await this.limiters.get(limit)!.get(this.key(value));
    return state !== null && state.remainingPoints <= 0;
  }

  /** Those of several that are used up, each with the moment at which it is free again. */
  async full(limit: LimitName, values: readonly string[]): Promise<Map<string, Date>> {
    const keys = new Map(values.map((value) => [`${limit}:${this.key(value)}`, value]));
    const { rows } = await this.pool.query<{ key: string; expire: string }>('select key, expire from throttle where key = any($1::text[]) and points >= $2 and expire > $3', [[...keys.keys()], limits[limit].points * this.factor, Date.now()]);
    return new Map(rows.map(({ key, expire }) => [keys.get(key)!, new Date(Number(expire))]));
  }

  async forget(limit: LimitName, value: string): Promise<void> {
    await this.limiters.get(limit)!.delete(this.key(value));
  }
}
