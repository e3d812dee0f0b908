import { GraphQLError } from 'graphql';

/** Codes that vendors may rely on; README lists what each means. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'REFUSED'
  | 'NOT_FOUND'
  | 'NOT_NOW'
  | 'CONFLICT'
  | 'INVALID'
  | 'THROTTLED'
  | 'IDEMPOTENCY_MISMATCH'
  | 'UNAVAILABLE';

/** An error that is meant for the caller: a stable code, a sentence, and nothing about other people. */
export class PortalError extends GraphQLError {
  constructor(
    readonly code: ErrorCode,
    message: string,
    details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { ...details, code, ...transport(code, details) } });
    this.name = 'PortalError';
  }
}

/** For errors of the whole service, the HTTP status says it, too; Apollo takes this out of what is sent. */
function transport(code: ErrorCode, { retryAfter = 5, busy = false }: { retryAfter?: number; busy?: boolean }): object {
  const status = code === 'UNAVAILABLE' || busy ? 503 : code === 'THROTTLED' ? 429 : undefined;
  return status === undefined ? {} : { http: { status, headers: new Map([['retry-after', String(Math.ceil(retryAfter))]]) } };
}

export const unauthenticated = () => new PortalError('UNAUTHENTICATED', 'Sign in first.');

/** A rule that would allow something: its name, who fits it in words, and who can give somebody that access. */
export interface Entitled {
  readonly name: string;
  readonly says: string;
  readonly grantedBy: string | null;
}

/** Not yours to see or do. Names the rules that would allow it and who can give access, never the value. */
export function refused(what: string, rules: readonly Entitled[]): PortalError {
  return new PortalError('REFUSED', `You may not ${what}. ${whoMay(rules)}`, { rules: rules.map(({ name }) => name), readers: rules.map(({ says }) => says), grantedBy: grantors(rules) });
}

/** The same in a sentence or two, for a place where something is left out. */
export function whoMay(rules: readonly Entitled[]): string {
  const by = grantors(rules);
  return `It is for ${inWords(rules.map(({ says }) => says)) || 'nobody'}.${by.length > 0 ? ` Access is given by ${inWords(by)}.` : ''}`;
}

/** Each giver once, though several rules name them together with others. */
const grantors = (rules: readonly Entitled[]): string[] => [...new Set(rules.flatMap(({ grantedBy }) => grantedBy?.split(', or ') ?? []))];
const inWords = (words: readonly string[]): string => words.map((each, index) => (index === 0 ? each : `${index === words.length - 1 ? '; or ' : '; '}${each}`)).join('');

/** Also for a row that exists but is hidden, so that existence does not leak. */
export const notFound = (what: string) => new PortalError('NOT_FOUND', `There is no such ${what}, or it is not yours to see.`);

/** The step is not possible now; says what is possible instead, and what is missing for it. */
export const notNow = (message: string, possible: readonly string[] = [], missing: readonly string[] = []) => new PortalError('NOT_NOW', message, { possible, ...(missing.length > 0 && { missing }) });

/** Somebody else changed it; both values come back. */
export const conflict = (message: string, details: Record<string, unknown>) => new PortalError('CONFLICT', message, details);

export const invalid = (message: string, details: Record<string, unknown> = {}) => new PortalError('INVALID', message, details);

/** @param retryAfter seconds until another try may succeed */
export const throttled = (retryAfter: number) =>
  new PortalError('THROTTLED', `Too many tries. Wait ${Math.max(1, Math.ceil(retryAfter / 60))} minute(s), then try again.`, { retryAfter });

/**
 * More is asked for than the share of whoever asks, and their line is full.
 * @param retryAfter seconds until another try may succeed
 */
export const overloaded = (retryAfter: number) =>
  new PortalError('THROTTLED', `Too much is being asked for at once in the name of your authority, or by your program. Nothing was changed. Try again in ${retryAfter} second${retryAfter === 1 ? '' : 's'}; read long lists one page after the other, and take large amounts out with an export.`, { retryAfter, busy: true });

export const unavailable = () =>
  new PortalError('UNAVAILABLE', 'The service cannot be reached just now. Nothing was changed; try again in a minute.', { retryAfter: 5 });
