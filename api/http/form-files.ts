import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Context } from '../context.js';
import { schemaAddress, versionOf } from '../forms/index.js';
import { guidanceCsv, guidanceOf } from '../forms/language/guidance.js';
import { jsonSchemaOf } from '../forms/language/json-schema.js';
import { notFound } from '../kernel/errors.js';

type MakeContext = (request: FastifyRequest) => Promise<Context>;
type Params = { authority: string; code: string; number: string };

/** What a form asks, as files that nobody needs an account for: JSON Schema for programs, guidance for spreadsheets. */
export async function formFileRoutes(app: FastifyInstance, { contextFor, base }: { contextFor: MakeContext; base: string }): Promise<void> {
  const find = async (request: FastifyRequest<{ Params: Params }>) => {
    const { authority, code, number } = request.params;
    if (number !== 'current' && !/^[1-9]\d{0,5}$/.test(number)) throw notFound('form');
    return versionOf(await contextFor(request), authority, code, number === 'current' ? null : Number(number));
  };

  app.get<{ Params: Params }>('/forms/:authority/:code/:number/schema.json', async (request, reply) => {
    const { form, number } = await find(request);
    const { authority, code } = request.params;
    return reply.type('application/schema+json; charset=utf-8').header('cache-control', 'public, max-age=300').send(JSON.stringify(jsonSchemaOf(form, schemaAddress(base, authority, code, number))));
  });

  app.get<{ Params: Params }>('/forms/:authority/:code/:number/guidance.csv', async (request, reply) => {
    const { form, number } = await find(request);
    return reply.type('text/csv; charset=utf-8').header('cache-control', 'public, max-age=300').header('content-disposition', `attachment; filename="${form.definition.code}-version-${number}.csv"`).send(guidanceCsv(guidanceOf(form)));
  });
}
