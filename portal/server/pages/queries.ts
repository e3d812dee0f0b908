import type { FastifyReply, FastifyRequest } from 'fastify';
import { type AnswerQueryFragment, AssessmentQueriesDocument, ForgetTextDocument, type QuestionFragment, ReplyToQueriesDocument, ReviewQueriesDocument, SaveAnswersDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { type FieldModel, changesOf, restoredField, toField } from '../fields.js';
import { type Fields, findKept } from '../kept.js';
import { domId } from '../view.js';
import type { WorkSort } from '../work.js';

const unchangeable = new Set(['group', 'table', 'file', 'guidance']);

/** A query is replied to while the authority works on what was submitted: not while the form is back, nor after the decision. */
const canReply = (state: string | null | undefined): boolean => state === 'SUBMITTED' || state === 'ACCEPTED';

interface Showing {
  body?: Fields;
  kept?: { id: string; fields: Fields };
  problems?: { id?: string; path?: string; message: string }[];
  status?: number;
}

/** What the authority asks about single answers: the only ones that can be changed then, each with its reply. */
export function queryPages({ app, api, view, person }: Portal, { base: root, name, section, item }: WorkSort): void {
  type Request = FastifyRequest<{ Params: { id: string }; Querystring: { sent?: string; kept?: string }; Body: Fields }>;
  const address = `${root}/:id/queries`;
  const caseOf = (id: string) => (root === '/reviews' ? { review: id } : { assessment: id });

  app.get(address, async (request: Request, reply) => {
    if (!(await person(request, reply))) return reply;
    const kept = request.query.kept ? await findKept(api, request, request.query.kept) : null;
    return show(request, reply, kept ? { kept } : {});
  });

  app.post(address, async (request: Request, reply) => {
    await person(request, reply);
    const { id } = request.params;
    const body = request.body ?? {};
    const open = await openQueries(request);
    const questions = open.flatMap(({ question }) => (question ? [question] : []));
    const changes = changesOf(questions, body);
    try {
      const draft = (await load(request))?.draft?.id ?? '';
      if (changes.length > 0) await api.ask(request, SaveAnswersDocument, { input: { draft, answers: changes } });
      const replies = open.map(({ query }) => ({ query: query.id, reply: String(body[`reply:${query.id}`] ?? '') }));
      const { replyToQueries } = await api.ask(request, ReplyToQueriesDocument, { input: { ...caseOf(id), replies } });
      if (!replyToQueries?.sent) return await show(request, reply, { body, problems: replyToQueries?.problems ?? [], status: 422 });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const missing = error.details['queries'] as string[] | undefined;
      const clashes = error.details['conflicts'] as { path: string; savedByName?: string }[] | undefined;
      if (error.code === 'INVALID' && missing) return show(request, reply, { body, problems: missing.map((each) => ({ id: each, message: error.message })), status: 422 });
      if (error.code === 'CONFLICT' && clashes) return show(request, reply, { body, problems: clashes.map(({ path, savedByName }) => ({ path, message: `${savedByName ?? 'A colleague'} changed this answer meanwhile. What you typed is still here; look at theirs on the page of the ${name.toLowerCase()}, then send again.` })), status: 409 });
      throw error;
    }
    if (typeof body['kept'] === 'string') await api.ask(request, ForgetTextDocument, { id: body['kept'] });
    return reply.redirect(`${root}/${id}/queries?sent=yes`, 303);
  });

  async function load(request: Request) {
    const { id } = request.params;
    const { work } = root === '/reviews' ? await api.ask(request, ReviewQueriesDocument, { id }) : await api.ask(request, AssessmentQueriesDocument, { id });
    return work;
  }

  /** The open ones with the question that each is about, as it stands in the draft. */
  async function openQueries(request: Request): Promise<{ query: AnswerQueryFragment; question: QuestionFragment | null }[]> {
    const work = await load(request);
    const queries = (work?.queries ?? []).filter(({ state }) => state === 'OPEN' && canReply(work?.state));
    return Promise.all(queries.map(async (query) => ({ query, question: await questionOf(request, query) })));
  }

  async function questionOf(request: Request, { path, section: key }: AnswerQueryFragment): Promise<QuestionFragment | null> {
    if (!path || !key) return null;
    const inside = path.includes('[') ? path.slice(0, path.lastIndexOf(']') + 1) : null;
    const work = inside ? await item(api, request, request.params.id, inside) : await section(api, request, request.params.id, key);
    const page = work?.draft && ('section' in work.draft ? work.draft.section : 'item' in work.draft ? work.draft.item : null);
    const found = page?.questions.find((question) => question.path === path);
    return found && !unchangeable.has(found.kind) ? found : null;
  }

  async function show(request: Request, reply: FastifyReply, { body, kept, problems = [], status = 200 }: Showing): Promise<FastifyReply> {
    const { id } = request.params;
    const work = await load(request);
    const open = await openQueries(request);
    const typed = kept?.fields ?? body;
    const shown = open.map(({ query, question }) => {
      const wrong = problems.find(({ path }) => path !== undefined && path === question?.path)?.message ?? null;
      const field: FieldModel | null = question && { ...(kept ? restoredField(question, kept.fields, wrong) : toField(question, body ?? null, wrong)), decides: false };
      return { query, field, reply: String(typed?.[`reply:${query.id}`] ?? ''), error: problems.find((each) => each.id === query.id)?.message ?? null };
    });
    const errors = shown.flatMap(({ query, field, error }) => [...(field?.error ? [{ href: `#${domId(field.path)}`, text: field.error }] : []), ...(error ? [{ href: `#reply-${query.id}`, text: `${query.label ?? ''}: ${error}` }] : [])]);
    // Something that was answered well enough and does not fit any more because of a change.
    const others = problems.filter(({ id: of, path }) => of === undefined && !open.some(({ question }) => question?.path === path)).map(({ message }) => ({ text: message }));
    return view.send(request, reply, 'queries', { title: 'Questions from the authority', work, base: `${root}/${id}`, what: name.toLowerCase(), open: shown, ended: (work?.queries ?? []).filter(({ state }) => state !== 'OPEN' || !canReply(work?.state)), errors: [...errors, ...others], sent: request.query.sent !== undefined && problems.length === 0, kept: kept?.id }, status);
  }
}
