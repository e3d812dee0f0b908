import fc from 'fast-check';
import type { FastifyRequest } from 'fastify';
import { type ExecutionResult, type GraphQLObjectType, execute, getNamedType, isLeafType, isObjectType, parse } from 'graphql';
import type { Context } from '../../api/context.js';
import { resultText, toldExecutor } from '../../api/http/told.js';
import type { Installation } from './installation.js';

const contextFor = (house: Installation, token: string): Promise<Context> =>
  house.app.contextFor({ headers: token === '' ? {} : { authorization: `Bearer ${token}` }, cookies: {}, ip: '127.0.0.1', id: 'same' } as unknown as FastifyRequest);

/** The same question both ways: what is answered, and what the log is told; `told` is false where it had to be asked plainly. */
export async function bothWays(house: Installation, query: string, variables: Record<string, unknown>, token: string) {
  let told = true;
  const plainly = (contextValue: Context) => execute({ schema: house.app.schema, document: parse(query), variableValues: variables, contextValue }) as Promise<ExecutionResult>;
  const [one, other] = [await contextFor(house, token), await contextFor(house, token)];
  const run = toldExecutor(house.app.schema, async ({ context }) => {
    told = false;
    return plainly(context);
  });
  const result = await run({ document: parse(query), variables, context: one });
  const expected = await plainly(other);
  const answer = JSON.parse(resultText({ data: result.data, ...(result.errors && { errors: result.errors }) })) as object;
  return { told, answer, read: one.reads.take(), expected: JSON.parse(JSON.stringify(expected)) as object, expectedRead: other.reads.take(), data: JSON.parse(JSON.stringify(result.data ?? null)) as unknown };
}

const usual = ['child', 'setting', 'assignedTo', 'plan', 'authority', 'availableSteps', 'clocks'];

/** Selections as clients write them: aliases, fragments, the same field twice; no directives, and arguments only of the lists that are given. */
export function selectionOf(type: GraphQLObjectType, depth: number, within: readonly string[] = usual, mostInside = 2, mostLeaves = 8): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter(({ name, args, type: of }) => (args.length === 0 || within.some((each) => each.startsWith(`${name}(`))) && (isLeafType(getNamedType(of)) || (depth > 0 && isObjectType(getNamedType(of)))));
  const plain = fields.filter(({ type: of }) => isLeafType(getNamedType(of)));
  const inside = within.flatMap((each) => fields.filter(({ name, type: of }) => isObjectType(getNamedType(of)) && each.split('(')[0] === name).map((field) => ({ each, field })));
  return fc.tuple(fc.subarray(plain, { minLength: 1, maxLength: Math.min(mostLeaves, plain.length) }), fc.subarray(inside, { maxLength: Math.min(mostInside, inside.length) }), fc.constantFrom('', '', '__typename', 'again: id'), fc.constantFrom('plain', 'plain', 'fragment', 'alias')).chain(([leaves, objects, extra, manner]) =>
    fc.tuple(...objects.map(({ each, field }, index) => selectionOf(getNamedType(field.type) as GraphQLObjectType, depth - 1, within, mostInside, mostLeaves).map((text) => `${objects.findIndex((other) => other.field === field) < index ? `more${index}: ` : ''}${each} { ${text} }`))).map((inner) => {
      const text = [...leaves.map(({ name }) => (manner === 'alias' ? `x_${name}: ${name}` : name)), ...inner, type.getFields()['id'] ? extra : ''].join(' ');
      return manner === 'fragment' ? `... on ${type.name} { ${text} } ... { ${leaves[0]!.name} }` : text;
    }),
  );
}
