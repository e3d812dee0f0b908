import { type DocumentNode, type ExecutionResult, type GraphQLSchema, Kind, type OperationDefinitionNode, execute, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from '../context.js';

/** What an operation is executed with. */
export interface Execution {
  document: DocumentNode;
  /** The one that is executed, of those in the document. */
  operation?: OperationDefinitionNode | undefined;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | null | undefined;
  context: Context;
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>;

interface Known {
  times: number;
  compiled?: CompiledQuery | 'plain';
}

/** At most so many operations are kept compiled; those of the clients are about a hundred. */
const MOST_COMPILED = 500;

/**
 * Executes operations as functions compiled from them (graphql-jit): the same resolvers with the same
 * guards, without walking the operation for every record. An operation is compiled when it comes again,
 * so that whoever sends a new one every time pays for nothing but that one.
 * What the compiler would do otherwise than graphql-js goes the plain way (docs/decisions/0021-compiled-execution.md).
 */
export function compiledExecutor(schema: GraphQLSchema, compileAt = 2): Executor {
  const known = new WeakMap<DocumentNode, Map<string, Known>>();
  let compiled = 0;
  return async ({ document, operationName, variables, context }) => {
    const plainly = () => execute({ schema, document, operationName, variableValues: variables, contextValue: context });
    const operations = known.get(document) ?? new Map<string, Known>();
    known.set(document, operations);
    const entry = operations.get(operationName ?? '') ?? { times: 0 };
    operations.set(operationName ?? '', entry);
    entry.times += 1;
    if (!entry.compiled && entry.times >= compileAt && compiled < MOST_COMPILED) {
      compiled += 1;
      entry.compiled = compile(schema, document, operationName) ?? 'plain';
      // Documents that Apollo has forgotten take their compiled operations with them; others make room in time.
      if (entry.compiled === 'plain') compiled -= 1;
      else freed.register(document, () => (compiled -= 1));
    }
    if (!entry.compiled || entry.compiled === 'plain') return plainly();
    const result = (await entry.compiled.query(undefined, context, variables)) as ExecutionResult;
    // Variables of the wrong type are refused before any resolver; graphql-js says which, in the words that clients know.
    return result.data === undefined ? plainly() : result;
  };
}

const freed = new FinalizationRegistry<() => void>((release) => release());

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): CompiledQuery | undefined {
  if (!isPlainEnough(document)) return undefined;
  const made = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(made) ? made : undefined;
}

/** Introspection is not worth it, and a name that means something to JavaScript objects is left to graphql-js. */
function isPlainEnough(document: DocumentNode): boolean {
  let plain = true;
  visit(document, {
    [Kind.FIELD]: ({ name, alias }) => {
      if (name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__') plain = false;
    },
  });
  return plain;
}
