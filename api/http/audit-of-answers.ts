import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLError, Kind, type SelectionSetNode, valueFromASTUntyped } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import type { AuditEntry } from '../journal/entry.js';
import { unavailable } from '../kernel/errors.js';
import { tokenHash } from '../kernel/seal.js';
import { isUuid } from '../reading/condition.js';

interface Refusal {
  error: GraphQLError;
  field: FieldNode | undefined;
}

/** An answer leaves when the log has what was read for it. Where the log cannot take it, there is no answer. */
export const auditOfAnswers = (log: Logger): ApolloServerPlugin<Context> => ({
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue, errors = [], request, document, operation }) => {
      try {
        const found = errors.map((error): Refusal => ({ error, field: document && operation && fieldAt(document, operation.selectionSet, error.path ?? []) }));
        await contextValue.settle(refusalIn(contextValue, found, request.variables ?? {}));
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
function refusalIn({ viewer, reads }: Context, found: readonly Refusal[], variables: Record<string, unknown>): AuditEntry | undefined {
  const refusals = found.filter(({ error: { extensions } }) => extensions['code'] === 'REFUSED' || extensions['code'] === 'NOT_FOUND');
  if (refusals.length === 0 || viewer.kind === 'anonymous') return undefined;
  const refused = refusals.some(({ error: { extensions } }) => extensions['code'] === 'REFUSED');
  const children = reads.children;
  const subject = refusals.map((refusal) => idAskedFor(refusal, variables)).find((id) => id !== undefined);
  return {
    act: refused ? 'access.refused' : 'access.notFound', audience: 'AUDITOR', purpose: reads.purpose,
    fields: [...new Set(refusals.flatMap(({ field }) => field?.name.value ?? []))].slice(0, 50),
    ...(children.length === 1 ? { childId: children[0] } : children.length > 1 && { childIds: children.slice(0, 500) }),
    ...(subject !== undefined && { subjectId: askedFor(subject) }),
  };
}

/**
 * An id that somebody tried, as the log holds it: it may be a record of another authority, of which nothing may stand here.
 * Who has the id can find the entry by it.
 */
const askedFor = (id: string): string => `sha256:${tokenHash(id.toLowerCase())}`;

/** The field of a path: what a caller calls it in an alias is theirs, and could be anything; its name is the schema’s. */
function fieldAt(document: DocumentNode, selections: SelectionSetNode, path: readonly (string | number)[]): FieldNode | undefined {
  const [key, ...rest] = path.filter((step) => typeof step === 'string');
  const field = fieldsOf(document, selections).find(({ alias, name }) => (alias ?? name).value === key);
  return rest.length === 0 || !field?.selectionSet ? field : fieldAt(document, field.selectionSet, rest);
}

function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find((each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === selection.name.value);
    return fragment ? fieldsOf(document, fragment.selectionSet) : [];
  });
}

/** The id that an operation was given, where it was given one. */
function idAskedFor({ error: { path }, field }: Refusal, variables: Record<string, unknown>): string | undefined {
  if (path?.length !== 1) return undefined;
  const given = (field?.arguments ?? []).map(({ value }) => valueFromASTUntyped(value, variables));
  return given.flatMap((value) => (value !== null && typeof value === 'object' ? Object.values(value) : [value])).find((value) => typeof value === 'string' && isUuid(value)) as string | undefined;
}
