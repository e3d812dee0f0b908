import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import type { AuditEntry } from '../journal/entry.js';
import { unavailable } from '../kernel/errors.js';
import { tokenHash } from '../kernel/seal.js';
import { isUuid } from '../reading/condition.js';

/** An answer leaves when the log has what was read for it. Where the log cannot take it, there is no answer. */
export const auditOfAnswers = (log: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue, errors = [], request }) => {
      try {
        await contextValue.settle(refusalIn(contextValue, errors, request.variables ?? {}));
      } catch (error) {
        log.error({ err: { message: (error as Error).message } }, 'What was read could not be logged, so it was not sent');
        const { message, extensions } = unavailable();
        response.http.status = 503;
        response.http.headers.set('retry-after', '5');
        response.body = { kind: 'single', singleResult: { errors: [{ message, extensions: { code: extensions['code'], retryAfter: 5 } }] } };
      }
    },
  }),
});

/** One entry for all that was refused to somebody signed in; strangers are told to sign in, and fill no log. */
function refusalIn({ viewer, reads }: Context, errors: readonly GraphQLError[], variables: Record<string, unknown>): AuditEntry | undefined {
  const refusals = errors.filter(({ extensions }) => extensions['code'] === 'REFUSED' || extensions['code'] === 'NOT_FOUND');
  if (refusals.length === 0 || viewer.kind === 'anonymous') return undefined;
  const refused = refusals.some(({ extensions }) => extensions['code'] === 'REFUSED');
  const children = reads.children;
  const subject = refusals.map((error) => idAskedFor(error, variables)).find((id) => id !== undefined);
  return {
    act: refused ? 'access.refused' : 'access.notFound', audience: 'AUDITOR', purpose: reads.purpose,
    fields: [...new Set(refusals.flatMap((error) => nameOf(error)))].slice(0, 50),
    ...(children.length === 1 ? { childId: children[0] } : children.length > 1 && { childIds: children.slice(0, 500) }),
    ...(subject !== undefined && { subjectId: askedFor(subject) }),
  };
}

/**
 * An id that somebody tried, as the log holds it: it may be a record of another authority, of which nothing may stand here.
 * Who has the id can find the entry by it.
 */
const askedFor = (id: string): string => `sha256:${tokenHash(id.toLowerCase())}`;

/** The field as the schema has it: what a caller calls it in an alias is theirs, and could be anything. */
const nameOf = ({ nodes }: GraphQLError): string[] => (nodes ?? []).slice(0, 1).flatMap((node) => (node.kind === 'Field' ? [node.name.value] : []));

/** The id that an operation was given, where it was given one. */
function idAskedFor({ nodes, path }: GraphQLError, variables: Record<string, unknown>): string | undefined {
  const node = nodes?.[0];
  if (path?.length !== 1 || node?.kind !== 'Field') return undefined;
  const given = (node.arguments ?? []).map(({ value }) => valueFromASTUntyped(value as ValueNode, variables));
  return given.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : [value])).find((value) => typeof value === 'string' && isUuid(value)) as string | undefined;
}
