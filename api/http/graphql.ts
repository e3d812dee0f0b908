import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import { isConnectionFault } from '../database/database.js';
import { PortalError, unavailable } from '../kernel/errors.js';
import { auditOfAnswers } from './audit-of-answers.js';
import { certainOfCaller } from './certain.js';
import { compiledExecutor } from './compiled.js';
import type { Shares } from '../kernel/shares.js';
import { sharedExecutor } from './shared.js';
import { resultText, toldExecutor } from './told.js';

/** What one operation may ask for; README and the vendor guide publish these. */
export const operationLimits = { depth: 14, aliases: 30, directives: 50, tokens: 4000, cost: 50_000 } as const;

export function createGraphqlServer(schema: GraphQLSchema, { production, log, shares }: { production: boolean; log: Logger; shares: Shares }): ApolloServer<Context> {
  const armor = new ApolloArmor({
    maxDepth: { n: operationLimits.depth, exposeLimits: true, flattenFragments: true },
    maxAliases: { n: operationLimits.aliases, allowList: [], exposeLimits: true },
    maxDirectives: { n: operationLimits.directives, exposeLimits: true },
    costLimit: { maxCost: operationLimits.cost, objectCost: 2, scalarCost: 1, depthCostFactor: 1.2, ignoreIntrospection: !production, exposeLimits: true },
    maxTokens: { enabled: false },
    // Armor would write into errors, which those of compiled operations do not let it; formatError does it instead.
    blockFieldSuggestion: { enabled: false },
  }).protect();
  return new ApolloServer<Context>({
    gateway: compiledGateway(schema, shares),
    validationRules: armor.validationRules,
    plugins: [...(armor.plugins as unknown as ApolloServerPlugin<Context>[]), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginLandingPageDisabled(), auditOfAnswers(log), headersOfAnswers],
    parseOptions: { maxTokens: operationLimits.tokens },
    introspection: !production,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stringifyResult: resultText,
    formatError: (formatted, error) => formatError(production ? { ...formatted, message: formatted.message.replace(/Did you mean ".+"/g, '[Suggestion hidden]') } : formatted, error, log),
    logger: { debug: () => undefined, info: () => undefined, warn: (message) => log.warn(String(message)), error: (message) => log.error(String(message)) },
  });
}

/** Apollo's own place for another executor: it still parses, validates, limits and formats. */
function compiledGateway(schema: GraphQLSchema, shares: Shares): ApolloServerOptionsWithGateway<Context>['gateway'] {
  const run = sharedExecutor(shares, certainOfCaller(schema, toldExecutor(schema, compiledExecutor(schema))));
  return {
    load: async () => ({ executor: ({ document, operation, operationName, request, context }) => run({ document, operation, operationName, variables: request.variables, context: context as Context }) as never }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

/** Our own errors go out as they are; anything else is masked, and found again by its request id in the log. */
function formatError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof PortalError) return { ...formatted, message: formatted.message.replace(/^Context creation failed: /, '') };
  const code = formatted.extensions?.['code'];
  if (code === 'BAD_USER_INPUT' || code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED' || code === 'BAD_REQUEST') {
    return { ...formatted, message: withoutValues(formatted.message).slice(0, 500) };
  }
  if (isConnectionFault(original)) return { ...formatted, message: unavailable().message, extensions: { code: 'UNAVAILABLE', retryAfter: 5 } };
  if (/^Schema is not configured to execute \w+ operation\.$/.test(formatted.message)) return { ...formatted, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } };
  if (code === 'OPERATION_RESOLUTION_FAILURE' || code === 'PERSISTED_QUERY_NOT_SUPPORTED') return formatted;
  log.error({ err: original, path: formatted.path }, 'A fault in an operation');
  return { message: 'Something went wrong here. It was logged; nothing about you or others was shown.', ...(formatted.path && { path: formatted.path }), extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** What says why without repeating what was sent. */
const reason = /(?:Field "\w+" of required type "[\w![\]]+" was not provided|Expected (?:non-nullable )?type "[\w![\]]+" (?:not to be null|to be an object))\.$/;

/** graphql-js repeats the value that it rejects, once or twice: it may be a child's. The place and the type are enough. */
function withoutValues(message: string): string {
  const variable = /^Variable "\$(\w+)" got invalid value /.exec(message)?.[1];
  if (variable !== undefined) {
    const place = new RegExp(` at "(${variable}(?:\\.\\w+|\\[\\d+\\])+)"; `).exec(message)?.[1];
    const why = reason.exec(message)?.[0];
    return `Variable "$${variable}" got an invalid value${place ? ` at "${place}"` : ''}${why ? `: ${why}` : '.'}`;
  }
  return message
    .replace(/(cannot represent (?:an? )?[\w -]*?(?:value|string)|is not a valid \w+|^Expected value of type "[\w![\]]+")(?::|,| (?=["\d{[+-])).*$/s, '$1.')
    .replace(/(invalid date-time-string) .*$/s, '$1.')
    .replace(/^Value ".*" does not exist in/s, 'The value does not exist in')
    .replace(/(found|Unexpected) (String|BlockString|Int|Float) ".*$/s, '$1 $2.');
}

/** Every answer names its request, and none is kept by anybody on the way. */
const headersOfAnswers: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      response.http.headers.set('x-request-id', contextValue.requestId);
      response.http.headers.set('cache-control', 'no-store');
    },
  }),
};
