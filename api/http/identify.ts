import type { FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type Provider from 'oidc-provider';
import { type FoundSession, SESSION_PREFIX, findSession, keepAlive, sessionUnchanged, viewerOfSession } from '../accounts/index.js';
import { type Viewer, anonymous } from '../access/index.js';
import { type Claim, Context, type Services } from '../context.js';
import type { Row, Statement } from '../database/database.js';
import { GUEST_PREFIX, findGuest, viewerOfGuest } from '../guests/index.js';
import { findProgram, findToken, viewerOfProgram } from '../integrations/index.js';
import { tokenHash } from '../kernel/seal.js';
import { RecentlyUsed } from '../kernel/recently-used.js';

export const SESSION_COOKIE = 'portal_session';
/** Of a guest: it is sent with the pages of guests alone, and those look at no other. */
export const GUEST_COOKIE = 'portal_guest';
const guestPage = /^\/guest(?:\/|\?|$)/;

const accounts = { realm: 'accounts' } as const;

/** Tokens whose bearers are remembered; each takes a kilobyte or two. */
const MOST_REMEMBERED = 5000;

/** A bearer as the database described them when their token came last. */
interface Bearer {
  viewer: Viewer;
  ask(now: Date): Statement[];
  /** What it said then. */
  said: string;
  /** The condition that it would still say so; of people alone. */
  unchanged?(now: Date, byHand: boolean): Statement;
}

/** Finds out whose a request is, by a bearer token or by the cookie of a browser. */
export class Callers {
  private readonly remembered = new RecentlyUsed<string, Bearer>(MOST_REMEMBERED);

  constructor(
    private readonly services: Services,
    private readonly provider: Provider,
  ) {}

  /** The context of a request whose caller is known before anything else is done. */
  async contextOf(request: FastifyRequest): Promise<Context> {
    return new Context(this.services, await this.identify(request), request.id || randomUUID(), deviceOf(request));
  }

  /**
   * The same for an operation, which need not wait: where the token came before, the operation begins as who its
   * bearer was then. Who they are now is asked with its first read, and nothing is given out before that answer;
   * where anything has changed, the operation begins again (docs/decisions/0025-one-round-trip.md).
   */
  async contextOfOperation(request: FastifyRequest): Promise<Context> {
    const token = tokenOf(request);
    const bearer = token && this.remembered.get(tokenHash(token));
    if (!token || !bearer) return this.contextOf(request);
    return new Context(this.services, { ...bearer.viewer }, request.id || randomUUID(), deviceOf(request), this.claim(request, token, bearer));
  }

  private claim(request: FastifyRequest, token: string, { viewer, ask, said, unchanged }: Bearer): Claim {
    const now = this.services.clock();
    let answers: Row[][] = [];
    return {
      proof: { identity: accounts, statements: ask(now), holds: (given) => saying((answers = given)) === said },
      condition: unchanged?.(now, isByHand(request)),
      held: async () => {
        if (token.startsWith(SESSION_PREFIX) && isByHand(request)) await keepAlive(this.services.database, viewer.sessionId!, (answers[0]![0] as unknown as FoundSession).active_at, now);
      },
      again: () => this.identify(request),
    };
  }

  private async identify(request: FastifyRequest): Promise<Viewer> {
    const token = tokenOf(request);
    if (!token) return anonymous;
    if (token.startsWith(GUEST_PREFIX)) return this.guest(token);
    const key = tokenHash(token);
    this.remembered.delete(key);
    const found = token.startsWith(SESSION_PREFIX) ? await this.person(token, isByHand(request)) : await this.program(token);
    if (!found) return anonymous;
    this.remembered.set(key, found);
    return found.viewer;
  }

  /** Never remembered: a pass that is withdrawn ends with the next request. */
  private async guest(token: string): Promise<Viewer> {
    const [row] = await this.services.database.read(accounts, findGuest(token, this.services.clock()));
    return row ? viewerOfGuest(row) : anonymous;
  }

  private async person(token: string, byHand: boolean): Promise<Bearer | undefined> {
    const { database, clock } = this.services;
    const now = clock();
    const answers = await database.readAll(accounts, [findSession(token, now)]);
    const row = answers[0]![0] as unknown as FoundSession | undefined;
    if (!row) return undefined;
    const viewer = viewerOfSession(row);
    if (byHand) await keepAlive(database, viewer.sessionId!, row.active_at, now);
    return { viewer, ask: (at) => [findSession(token, at)], said: saying(answers), unchanged: (at, isByHand) => sessionUnchanged(token, at, row, isByHand) };
  }

  /** The provider judges the token; what it judged by is asked again later. */
  private async program(token: string): Promise<Bearer | undefined> {
    const found = await this.provider.ClientCredentials.find(token);
    if (!found?.clientId) return undefined;
    const ask = () => [findToken(token), findProgram(found.clientId!)];
    const answers = await this.services.database.readAll(accounts, ask());
    const row = answers[1]![0];
    return answers[0]![0] && row ? { viewer: viewerOfProgram(row, found.scope ?? ''), ask, said: saying(answers) } : undefined;
  }
}

/** Everything that was said of a bearer, as text; when they were active last makes nobody another. */
const saying = (answers: Row[][]): string => JSON.stringify(answers.map((rows) => rows.map(({ active_at: _lately, ...said }) => said)));

const deviceOf = (request: FastifyRequest) => ({ agent: String(request.headers['user-agent'] ?? '').slice(0, 300), address: request.ip });

/** What a page does of itself must not keep a session alive. */
const isByHand = (request: FastifyRequest) => request.headers['x-background'] === undefined;

/** A cookie comes along of itself; that the request is from a page of ours, the origin hook has seen to. */
function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) return bearer;
  if (guestPage.test(request.url)) return request.cookies[GUEST_COOKIE]?.startsWith(GUEST_PREFIX) ? request.cookies[GUEST_COOKIE] : undefined;
  const cookie = request.cookies[SESSION_COOKIE];
  return cookie?.startsWith(SESSION_PREFIX) ? cookie : undefined;
}
