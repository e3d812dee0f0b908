import { type DocumentNode, type FieldNode, type GraphQLError, type GraphQLObjectType, type GraphQLResolveInfo, type GraphQLSchema, Kind, type OperationDefinitionNode, getArgumentValues, getVariableValues, isNullableType, locatedError } from 'graphql';
import { marksOf } from '../access/index.js';
import { PortalError } from '../kernel/errors.js';
import { NotTold, ToldPage, askingToTell } from '../reading/told-page.js';
import type { Executor } from './compiled.js';

/** The one page that an operation asks for, and how often it could not be told. */
interface Page {
  node: FieldNode;
  operation: OperationDefinitionNode;
  fragments: GraphQLResolveInfo['fragments'];
  failures: number;
}

/** Once it has failed so often more than it worked, an operation is only tried now and then. */
const TIRED = 3;
const NOW_AND_THEN = 20;

/** Finished answers, by the data that stand for them. */
const texts = new WeakMap<object, string>();

/** Apollo’s own place for how a result becomes text: a told answer is text already. */
export function resultText(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  const told = result.data && !result.errors && !result.extensions ? texts.get(result.data) : undefined;
  return `${told ?? JSON.stringify(result)}\n`;
}

/**
 * Executes a query for one page of a list without walking its records: the resolver of the query runs as ever, behind
 * graphql-shield, and the reader gives the page as JSON (Reader.tell). Whatever is not that, and whatever is refused in
 * it, is executed field by field, by the executor behind this one.
 */
export function toldExecutor(schema: GraphQLSchema, plain: Executor): Executor {
  const known = new WeakMap<DocumentNode, Page | null>();
  const query = schema.getQueryType()!;
  return async (execution) => {
    const { document, variables, context } = execution;
    let page = known.get(document);
    if (page === undefined) known.set(document, (page = pageIn(query, document)));
    if (!page || (page.failures > TIRED && Math.random() * NOW_AND_THEN > 1)) return plain(execution);
    const told = await tell(schema, query, page, variables ?? {}, context);
    page.failures = Math.max(0, page.failures + (told === undefined ? 1 : -1));
    if (told === undefined) return plain(execution);
    const key = (page.node.alias ?? page.node.name).value;
    if (typeof told !== 'string') return { data: { [key]: null }, errors: [told] };
    const data = Object.defineProperty({}, key, { enumerable: true, get: () => JSON.parse(told) as unknown });
    texts.set(data, `{"data":{${JSON.stringify(key)}:${told}}}`);
    return { data };
  };
}

/** Only a document that is one query for one list, given out as it is read, with nothing switched on or off. */
function pageIn(query: GraphQLObjectType, { definitions }: DocumentNode): Page | null {
  const [operation, ...others] = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (!operation || others.length > 0 || operation.operation !== 'query' || operation.directives?.length || operation.selectionSet.selections.length !== 1) return null;
  const [node] = operation.selectionSet.selections;
  if (node?.kind !== Kind.FIELD || node.directives?.length || node.alias?.value === '__proto__') return null;
  const field = query.getFields()[node.name.value];
  if (!field || !marksOf(field).asRead) return null;
  const fragments = Object.fromEntries(definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));
  return { node, operation, fragments, failures: 0 };
}

/**
 * Nothing where anything at all is in the way: the plain executor finds it again and says what it is. But for a record that
 * is not there: whether it is nowhere or somebody else’s, it is asked for as often, and answered the same.
 */
async function tell(schema: GraphQLSchema, parentType: GraphQLObjectType, { node, operation, fragments }: Page, variables: Record<string, unknown>, context: unknown): Promise<string | GraphQLError | undefined> {
  const field = parentType.getFields()[node.name.value]!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return undefined;
  const key = (node.alias ?? node.name).value;
  const info: GraphQLResolveInfo = { fieldName: field.name, fieldNodes: [node], returnType: field.type, parentType, path: { prev: undefined, key, typename: parentType.name }, schema, fragments, rootValue: undefined, operation, variableValues: coerced };
  try {
    const page: unknown = await field.resolve!(undefined, getArgumentValues(field, node, coerced), context, askingToTell(info, { context }));
    // graphql-shield gives errors of resolvers back, which is the same as throwing them.
    if (!(page instanceof ToldPage)) throw page instanceof Error ? page : new NotTold();
    return page.text;
  } catch (error) {
    return error instanceof PortalError && error.code === 'NOT_FOUND' && isNullableType(field.type) ? locatedError(error, [node], [key]) : undefined;
  }
}
