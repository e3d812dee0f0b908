import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DesignPreviewDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { type FieldModel, toField, typedValue } from '../fields.js';
import { domId } from '../view.js';
import { listedByPart } from './reviews.js';

/** What somebody tries in a preview: in the memory of this process for a while, and nowhere else. */
interface Trial {
  answers: Record<string, unknown>;
  variant: string | null;
  age: number;
  at: number;
}

const KEPT_FOR = 60 * 60_000;
const MOST_TRIALS = 200;

interface Params {
  design: string;
  trial: string;
}
type Body = Record<string, string | string[] | undefined>;

/** A form on the drawing board, made of the templates that professionals see. Nothing typed in it is stored. */
export function previewPages({ app, api, view, person }: Portal): void {
  const trials = new Map<string, Trial>();

  const open = ({ design, trial }: Params): Trial => {
    const now = Date.now();
    for (const [key, { at }] of trials) if (now - at > KEPT_FOR || trials.size > MOST_TRIALS) trials.delete(key);
    const key = `${design} ${trial}`;
    const found = trials.get(key) ?? { answers: {}, variant: null, age: 12, at: now };
    trials.delete(key);
    trials.set(key, { ...found, at: now });
    return trials.get(key)!;
  };

  app.get<{ Params: { design: string } }>('/preview/:design', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return reply.redirect(`/preview/${encodeURIComponent(request.params.design)}/${randomBytes(6).toString('hex')}`, 303);
  });

  app.get<{ Params: Params; Querystring: { variant?: string; age?: string } }>('/preview/:design/:trial', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const trial = open(request.params);
    if (request.query.variant) trial.variant = request.query.variant.slice(0, 60);
    const age = Number(request.query.age);
    if (request.query.age && Number.isInteger(age) && age >= 0 && age <= 30) trial.age = age;
    return show(request, reply, request.params, trial, {});
  });

  app.get<{ Params: Params & { section: string } }>('/preview/:design/:trial/sections/:section', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return show(request, reply, request.params, open(request.params), { section: request.params.section });
  });

  app.get<{ Params: Params; Querystring: { path?: string } }>('/preview/:design/:trial/item', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return show(request, reply, request.params, open(request.params), { item: String(request.query.path ?? '') });
  });

  app.get<{ Params: Params; Querystring: { path?: string } }>('/preview/:design/:trial/item/remove', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const trial = open(request.params);
    const path = String(request.query.path ?? '');
    for (const key of Object.keys(trial.answers)) if (key === path || key.startsWith(`${path}.`)) delete trial.answers[key];
    return reply.redirect(`${baseOf(request.params)}`, 303);
  });

  app.post<{ Params: Params & { section: string }; Body: Body }>('/preview/:design/:trial/sections/:section', (request, reply) => save(request, reply, request.params, { section: request.params.section }, request.body ?? {}));
  app.post<{ Params: Params; Querystring: { path?: string }; Body: Body }>('/preview/:design/:trial/item', (request, reply) => save(request, reply, request.params, { item: String(request.query.path ?? '') }, request.body ?? {}));

  const ask = async (request: FastifyRequest, { design }: Params, { answers, variant, age }: Trial, place: Place) => {
    const bornOn = `${new Date().getUTCFullYear() - age - 1}-12-31`;
    const { designPreview } = await api.ask(request, DesignPreviewDocument, { input: { design, variant, bornOn, answers, section: place.section ?? null, item: place.item ?? null } });
    if (!designPreview || ((place.section || place.item) && !designPreview.page)) throw new ApiError({ message: 'There is no such page.', extensions: { code: 'NOT_FOUND' } });
    return designPreview;
  };

  async function save(request: FastifyRequest, reply: FastifyReply, params: Params, place: Place, body: Body): Promise<FastifyReply> {
    if (!(await person(request, reply))) return reply;
    const trial = open(params);
    const before = await ask(request, params, trial, place);
    for (const question of before.page!.questions) {
      if (!question.asked || ['guidance', 'group', 'table', 'file'].includes(question.kind)) continue;
      const value = typedValue(question, body);
      if (value === null) delete trial.answers[question.path];
      else trial.answers[question.path] = value;
    }
    if (JSON.stringify(trial.answers).length > 500_000) trial.answers = {};
    const base = baseOf(params);
    if (typeof body['add'] === 'string') {
      const path = `${body['add']}[${randomBytes(4).toString('hex')}]`;
      trial.answers[path] = Object.keys(trial.answers).filter((key) => key.startsWith(`${String(body['add'])}[`) && key.endsWith(']')).length + 1;
      return reply.redirect(`${base}/item?path=${encodeURIComponent(path)}`, 303);
    }
    if (body['go'] !== 'next') return show(request, reply, params, trial, place, true);
    const after = await ask(request, params, trial, place);
    const newly = after.page!.questions.some(({ path, asked }) => asked && !before.page!.questions.find((question) => question.path === path)?.asked);
    const wrong = after.page!.questions.some(({ asked, problem }) => asked && problem && problem.code !== 'REQUIRED' && problem.code !== 'TOO_FEW');
    if (newly || wrong) return show(request, reply, params, trial, place, true);
    const next = place.item ? undefined : after.tasks[after.tasks.findIndex(({ key }) => key === place.section) + 1];
    return reply.redirect(place.item ? outerOf(base, place.item, after.page!.section) : next ? `${base}/sections/${next.key}` : base, 303);
  }

  async function show(request: FastifyRequest, reply: FastifyReply, params: Params, trial: Trial, place: Place, showProblems = false): Promise<FastifyReply> {
    const { title: form, tasks, page, variants, variant } = await ask(request, params, trial, place);
    const base = baseOf(params);
    const fields = (page?.questions ?? []).filter(({ asked }) => asked).map((question): FieldModel => toField(question, null, showProblems && question.problem && question.problem.code !== 'REQUIRED' && question.problem.code !== 'TOO_FEW' ? question.problem.message : null));
    const errors = fields.filter(({ error }) => error).map(({ path, error }) => ({ href: `#${domId(path)}`, text: error }));
    const address = place.item ? `${base}/item?path=${encodeURIComponent(place.item)}` : `${base}/sections/${place.section}`;
    return view.send(request, reply, 'preview', { title: `Preview: ${page?.title ?? form}`, form, design: params.design, base, tasks, parts: listedByPart(tasks as never), done: tasks.filter(({ state }) => state === 'COMPLETED').length, page, fields, errors, open: true, files: {}, address, variants, variant, age: trial.age, back: place.item && page ? outerOf(base, place.item, page.section) : base });
  }
}

interface Place {
  section?: string;
  item?: string;
}

const baseOf = ({ design, trial }: Params) => `/preview/${encodeURIComponent(design)}/${encodeURIComponent(trial)}`;

/** The page that an entry is listed on: its section, or the entry around it. */
function outerOf(base: string, item: string, section: string): string {
  const outer = item.lastIndexOf('].');
  return outer < 0 ? `${base}/sections/${section}` : `${base}/item?path=${encodeURIComponent(item.slice(0, outer + 1))}`;
}
