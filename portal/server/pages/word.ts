import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SaveAnswersDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import type { WorkSort } from '../work.js';
import { readPosted } from './posted.js';

interface Chosen {
  path: string;
  value: unknown;
  version: number;
}

/** As many answers as one save may hold. */
const AT_ONCE = 150;

/** Working in Word: the form as a file, and back, with what goes where shown before anything is saved. */
export function wordPages({ app, api, view, person }: Portal, sort: WorkSort): void {
  const { base } = sort;

  app.get<{ Params: { id: string } }>(`${base}/:id/word`, async (request, reply) => ((await person(request, reply)) ? show(request, reply, request.params.id) : reply));

  app.get<{ Params: { id: string }; Querystring: { blank?: string } }>(`${base}/:id/form.docx`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { name, content } = await api.wordFile(request, await draftOf(request, request.params.id), request.query.blank !== undefined);
    return reply.type('application/vnd.openxmlformats-officedocument.wordprocessingml.document').headers({ 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'private, no-store' }).send(Buffer.from(content));
  });

  void app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: 10 * 1024 * 1024, files: 1, fields: 10 } });
    scope.post<{ Params: { id: string } }>(`${base}/:id/word`, async (request, reply) => {
      const { files } = await readPosted(request);
      if (!(await person(request, reply))) return reply;
      const [file] = files;
      if (!file) return show(request, reply, request.params.id, { error: 'Choose a Word file', status: 422 });
      try {
        const reading = await api.readWord(request, await draftOf(request, request.params.id), file.content);
        return await show(request, reply, request.params.id, { reading });
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'INVALID') throw error;
        return show(request, reply, request.params.id, { error: error.message, status: 422 });
      }
    });
  });

  app.post<{ Params: { id: string }; Body: Record<string, string | string[] | undefined> }>(`${base}/:id/word/apply`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const draft = await draftOf(request, request.params.id);
    const all = [request.body?.['change'] ?? []].flat().map((each) => JSON.parse(each) as Chosen);
    const taken = new Set([request.body?.['take'] ?? []].flat());
    const chosen = all.filter(({ path }) => taken.has(path));
    const items = ([request.body?.['item'] ?? []].flat().map((each) => JSON.parse(each) as { path: string; place: number })).filter(({ path }) => chosen.some((each) => each.path.startsWith(`${path}.`)));
    const lost = await apply(request, draft, [...items.map(({ path, place }) => ({ path, value: place, version: 0 })), ...chosen]);
    if (lost.length > 0) return show(request, reply, request.params.id, { lost: lost.map((each) => ({ ...each, value: String(each.value) })), saved: chosen.length - lost.length, status: 409 });
    return show(request, reply, request.params.id, { saved: chosen.length });
  });

  /** Saves what can be saved; what somebody else changed since it was shown comes back. */
  async function apply(request: FastifyRequest, draft: string, chosen: readonly Chosen[]): Promise<Chosen[]> {
    const lost: Chosen[] = [];
    for (let from = 0; from < chosen.length; from += AT_ONCE) {
      const part = chosen.slice(from, from + AT_ONCE);
      const save = (answers: readonly Chosen[]) => (answers.length === 0 ? null : api.ask(request, SaveAnswersDocument, { input: { draft, answers: answers.map(({ path, value, version }) => ({ path, value, baseVersion: version })) } }));
      try {
        await save(part);
      } catch (error) {
        const conflicts = error instanceof ApiError && error.code === 'CONFLICT' ? (error.details['conflicts'] as { path: string }[] | undefined) : undefined;
        if (!conflicts) throw error;
        const clashing = new Set(conflicts.map(({ path }) => path));
        lost.push(...part.filter(({ path }) => clashing.has(path)));
        await save(part.filter(({ path }) => !clashing.has(path)));
      }
    }
    return lost;
  }

  async function draftOf(request: FastifyRequest, id: string): Promise<string> {
    const draft = await sort.draftId(api, request, id);
    if (!draft) throw new ApiError({ message: 'There is no such draft.', extensions: { code: 'NOT_FOUND' } });
    return draft;
  }

  interface Showing {
    error?: string;
    reading?: unknown;
    saved?: number;
    lost?: { path: string; value: string }[];
    status?: number;
  }

  async function show(request: FastifyRequest, reply: FastifyReply, id: string, { status = 200, ...showing }: Showing = {}): Promise<FastifyReply> {
    const work = await sort.checked(api, request, id);
    if (!work?.draft?.open) return reply.redirect(`${base}/${id}`, 303);
    return view.send(request, reply, 'word', { title: 'Work in Word', work, base: `${base}/${id}`, ...showing, field: 'file' }, status);
  }
}
