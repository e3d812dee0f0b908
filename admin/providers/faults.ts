import { HttpError } from 'react-admin';

/** The API's error codes, and BROKEN for a fault on either side that nobody foresaw. */
export type FaultCode = 'UNAUTHENTICATED' | 'REFUSED' | 'NOT_FOUND' | 'NOT_NOW' | 'CONFLICT' | 'INVALID' | 'THROTTLED' | 'UNAVAILABLE' | 'BROKEN';

export interface Fault {
  code: FaultCode;
  message: string;
  /** For NOT_NOW: the steps that are possible instead. */
  possible: readonly string[];
  /** Whatever else the API says of it. */
  details: Readonly<Record<string, unknown>>;
  /** Why, where the API gives a name to it, such as FACTOR_NOT_FRESH. */
  reason?: string | null;
}

const statuses: Record<FaultCode, number> = { UNAUTHENTICATED: 401, REFUSED: 403, NOT_FOUND: 404, NOT_NOW: 409, CONFLICT: 409, INVALID: 400, THROTTLED: 429, UNAVAILABLE: 503, BROKEN: 500 };
const isCode = (code: unknown): code is FaultCode => typeof code === 'string' && code in statuses;

interface CodedError {
  message: string;
  path?: readonly (string | number)[] | undefined;
  extensions?: Readonly<Record<string, unknown>> | undefined;
}

interface Answer<Data> {
  data?: Data | null | undefined;
  errors?: readonly CodedError[] | undefined;
}

const thrown = (fault: Fault): HttpError => new HttpError(fault.message, statuses[fault.code], fault);

/** What a mutation answers as problems of its input, as the fault that dialogs show. */
export const thrownProblems = (messages: readonly string[]): HttpError => thrown({ code: 'INVALID', message: messages.join(' '), possible: [], details: {} });

function toFault({ message, extensions }: CodedError): Fault {
  const code = extensions?.['code'];
  const possible = extensions?.['possible'];
  const reason = extensions?.['reason'];
  return { code: isCode(code) ? code : 'BROKEN', message, reason: typeof reason === 'string' ? reason : null, possible: Array.isArray(possible) ? possible.map(String) : [], details: extensions ?? {} };
}

/**
 * The data of an answer. A field that was refused is null in it and spoils nothing else;
 * an operation that failed as a whole is thrown with its code.
 */
export function dataOf<Data>({ data, errors = [] }: Answer<Data>): Data {
  const fatal = errors.find(({ path }) => (path?.length ?? 0) <= 1);
  if (fatal) throw thrown(toFault(fatal));
  if (!data) throw thrown({ code: 'BROKEN', message: 'The answer of the service was empty.', possible: [], details: {} });
  return data;
}

const UNREACHED = 'The service cannot be reached. Check your connection, then try again.';

/**
 * Whatever was thrown, as an error that react-admin and our pages understand.
 * @param unreached what to say where no answer came
 */
export function toHttpError(error: unknown, unreached = UNREACHED): HttpError {
  // ra-data-graphql wraps what a parse function throws in an error of status 200.
  if (error instanceof HttpError && error.body instanceof HttpError) return error.body;
  if (error instanceof HttpError && isCode((error.body as Partial<Fault> | null)?.code)) return error;
  const network = (error instanceof HttpError && error.body === null) || (error instanceof Error && 'networkError' in error && error.networkError);
  if (network) return thrown({ code: 'UNAVAILABLE', message: unreached, possible: [], details: {} });
  return thrown({ code: 'BROKEN', message: 'Something went wrong in this page. Load it again; if that does not help, tell whoever looks after this service.', possible: [], details: {} });
}

export const faultOf = (error: unknown): Fault => toHttpError(error).body as Fault;

/** What a route that is not GraphQL answers where it refuses: problem details (RFC 9457). */
export function faultOfProblem(body: unknown): Fault {
  const { title, code, reason } = (body ?? {}) as { title?: unknown; code?: unknown; reason?: unknown };
  return toFault({ message: typeof title === 'string' ? title : UNREACHED, extensions: { code, reason } });
}
