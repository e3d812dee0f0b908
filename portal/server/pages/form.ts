import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ForgetTextDocument, ItemPageDocument, type ItemPageQuery, type PageFragment, SaveAnswersDocument, SectionPageDocument, type SectionPageQuery } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { type Change, changesOf, restoredField, toField } from '../fields.js';
import { type Kept, findKept } from '../kept.js';
import { domId } from '../view.js';
import { type Posted, readPosted } from './posted.js';

type Review = NonNullable<SectionPageQuery['review'] | ItemPageQuery['review']>;

interface Place {
  id: string;
  section?: string;
  item?: string;
}

interface Clash {
  path: string;
  label: string;
  yours: unknown;
  theirs: unknown;
  savedByName?: string;
  savedAt?: string;
  version: number;
}

/** Pages to fill in: sections and items of lists. They work the same with and without scripts. */
export function formPages({ app, api, view, person, who }: Portal): void {
  void app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: 10 * 1024 * 1024, files: 5, fields: 2000, fieldSize: 1024 * 1024 } });
    scope.get<{ Params: { id: string; section: string }; Querystring: { show?: string; kept?: string } }>('/reviews/:id/sections/:section', (request, reply) => showPage(request, reply, { id: request.params.id, section: request.params.section }, request.query));
    scope.post<{ Params: { id: string; section: string } }>('/reviews/:id/sections/:section', (request, reply) => savePage(request, reply, { id: request.params.id, section: request.params.section }));
    scope.get<{ Params: { id: string }; Querystring: { path?: string; show?: string; kept?: string } }>('/reviews/:id/item', (request, reply) => showPage(request, reply, { id: request.params.id, item: String(request.query.path ?? '') }, request.query));
    scope.post<{ Params: { id: string }; Querystring: { path?: string } }>('/reviews/:id/item', (request, reply) => savePage(request, reply, { id: request.params.id, item: String(request.query.path ?? '') }));
  });

  app.get<{ Params: { id: string }; Querystring: { path?: string; version?: string } }>('/reviews/:id/item/remove', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { review, page } = await load(request, { id: request.params.id, item: String(request.query.path ?? '') });
    return view.send(request, reply, 'remove-item', { title: `Remove ${page.title}?`, review, page, version: request.query.version, back: placeUrl({ id: request.params.id, section: page.section }) });
  });

  app.post<{ Params: { id: string }; Body: { path?: string; version?: string; section?: string } }>('/reviews/:id/item/remove', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { path = '', version, section = '' } = request.body ?? {};
    const { review } = await load(request, { id: request.params.id, item: path });
    await save(request, review, [{ path, value: null, baseVersion: Number(version) || 0 }]);
    return reply.redirect(parentUrl(request.params.id, path, section), 303);
  });

  async function load(request: FastifyRequest, { id, section, item }: Place): Promise<{ review: Review; page: PageFragment }> {
    const review = section === undefined ? (await api.ask(request, ItemPageDocument, { id, path: item ?? '' })).review : (await api.ask(request, SectionPageDocument, { id, key: section })).review;
    const draft = review?.draft;
    const page = draft && ('section' in draft ? draft.section : 'item' in draft ? draft.item : null);
    if (!review || !page) throw new ApiError({ message: 'There is no such page.', extensions: { code: 'NOT_FOUND' } });
    return { review, page };
  }

  async function showPage(request: FastifyRequest, reply: FastifyReply, place: Place, { show, kept: id }: { show?: string; kept?: string }): Promise<FastifyReply> {
    if (!(await person(request, reply))) return reply;
    const { review, page } = await load(request, place);
    const kept = id ? await findKept(api, request, id) : null;
    return render(request, reply, place, review, page, { showMissing: show !== undefined, ...(kept && { kept }) });
  }

  async function savePage(request: FastifyRequest, reply: FastifyReply, place: Place): Promise<FastifyReply> {
    const posted = await readPosted(request);
    request.body = posted.fields;
    await person(request, reply);
    const { review, page } = await load(request, place);
    const asked = page.questions.filter((question) => question.asked);
    const clashes = await saveAround(request, review, withChoices(changesOf(asked, posted.fields), posted));
    const refusals = await addFiles(request, review, posted);
    if (typeof posted.fields['kept'] === 'string' && clashes.length === 0) await api.ask(request, ForgetTextDocument, { id: posted.fields['kept'] });
    if (posted.remove) await api.removeDocument(request, posted.remove);
    const item = posted.add ? await addItem(request, review, page, posted.add) : null;
    const after = await load(request, place);
    const wrong = after.page.questions.some(({ problem, asked: now }) => now && problem && problem.code !== 'REQUIRED' && problem.code !== 'TOO_FEW');
    const more = after.page.questions.some(({ path, asked: now }) => now && !page.questions.find((question) => question.path === path)?.asked);
    if (clashes.length > 0 || refusals.length > 0) return render(request, reply, place, after.review, after.page, { clashes, refusals, body: posted.fields, status: clashes.length > 0 ? 409 : 422 });
    if (item) return reply.redirect(placeUrl({ id: place.id, item }), 303);
    if (posted.stay) return reply.redirect(`${placeUrl(place)}#${posted.stay}`, 303);
    if (posted.go === 'list') return reply.redirect(`/reviews/${place.id}`, 303);
    if (wrong) return render(request, reply, place, after.review, after.page, { showWrong: true, status: 422 });
    if (more) return render(request, reply, place, after.review, after.page, { more: true });
    return reply.redirect(nextUrl(place, after.review, page), 303);
  }

  async function save(request: FastifyRequest, review: Review, changes: readonly Change[]): Promise<void> {
    if (changes.length > 0) await api.ask(request, SaveAnswersDocument, { input: { draft: review.draft!.id, answers: [...changes] } });
  }

  /** Saves everything that can be saved; what somebody else changed meanwhile comes back to be decided. */
  async function saveAround(request: FastifyRequest, review: Review, changes: readonly Change[]): Promise<Clash[]> {
    try {
      await save(request, review, changes);
      return [];
    } catch (error) {
      const clashes = error instanceof ApiError && error.code === 'CONFLICT' ? (error.details['conflicts'] as Clash[] | undefined) : undefined;
      if (!clashes) throw error;
      await save(request, review, changes.filter(({ path }) => !clashes.some((clash) => clash.path === path)));
      return clashes;
    }
  }

  async function addFiles(request: FastifyRequest, review: Review, { files }: Posted): Promise<{ path: string; message: string }[]> {
    const refusals: { path: string; message: string }[] = [];
    for (const { path, fileName, content } of files) {
      try {
        await api.addDocument(request, { draft: review.draft!.id, path, fileName, content });
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'INVALID') throw error;
        refusals.push({ path, message: error.message });
      }
    }
    return refusals;
  }

  async function addItem(request: FastifyRequest, review: Review, page: PageFragment, group: string): Promise<string> {
    const items = page.questions.find(({ path }) => path === group)?.items ?? [];
    const path = `${group}[${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36).padStart(2, '0')}]`;
    await save(request, review, [{ path, value: items.length + 1, baseVersion: 0 }]);
    return path;
  }

  interface Showing {
    showMissing?: boolean;
    showWrong?: boolean;
    more?: boolean;
    kept?: Kept;
    clashes?: Clash[];
    refusals?: { path: string; message: string }[];
    body?: Posted['fields'];
    status?: number;
  }

  async function render(request: FastifyRequest, reply: FastifyReply, place: Place, review: Review, page: PageFragment, { showMissing = false, showWrong = false, more = false, kept, clashes = [], refusals = [], body, status = 200 }: Showing): Promise<FastifyReply> {
    const shown = page.questions.filter(({ asked }) => asked);
    const { name } = await who(request);
    const fields = shown.map((question) => {
      const clash = clashes.find(({ path }) => path === question.path);
      const refusal = refusals.find(({ path }) => path === question.path)?.message;
      const isMissing = question.problem?.code === 'REQUIRED' || question.problem?.code === 'TOO_FEW';
      const wrong = question.problem && (showMissing || ((showWrong || !isMissing) && (showWrong ? !isMissing : question.value !== null))) ? question.problem.message : null;
      const byOther = question.version > 0 && question.prefilledFrom === null && question.savedByName !== name;
      const field = kept ? restoredField(question, kept.fields, refusal ?? wrong) : toField(question, clash && body ? body : null, refusal ?? wrong);
      return { ...field, clash, byOther };
    });
    const errors = fields.filter(({ error, clash }) => error || clash).map(({ path, error, label, clash }) => ({ href: `#${domId(path)}`, text: clash ? `${label}: somebody else changed this answer` : error }));
    const data = { title: page.title, review, page, fields, errors: showMissing || showWrong || clashes.length > 0 || refusals.length > 0 ? errors : [], more, kept: kept?.id, open: review.draft?.open === true, address: placeUrl(place), back: place.item ? parentUrl(place.id, place.item, page.section) : `/reviews/${place.id}`, files: Object.fromEntries((review.documents ?? []).map((document) => [document.id, document])), hasFiles: shown.some(({ kind }) => kind === 'file') };
    if (request.headers['x-fragment']) return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(view.fragment('parts/questions', data));
    return view.send(request, reply, 'section', data, status);
  }
}

/** Where somebody chose between two versions of an answer, the choice is made on top of the newer one. */
function withChoices(changes: Change[], { fields }: Posted): Change[] {
  const kept = changes.filter(({ path }) => fields[`choice:${path}`] !== 'theirs');
  return kept.map((change) => (fields[`choice:${change.path}`] === 'yours' ? { ...change, baseVersion: Number(fields[`newest:${change.path}`]) || change.baseVersion } : change));
}

const placeUrl = ({ id, section, item }: Place) => (section === undefined ? `/reviews/${id}/item?path=${encodeURIComponent(item ?? '')}` : `/reviews/${id}/sections/${section}`);

/** The page that an item is listed on: its section, or the item around it. */
function parentUrl(id: string, item: string, section: string): string {
  const outer = item.lastIndexOf('].');
  return outer < 0 ? `/reviews/${id}/sections/${section}` : `/reviews/${id}/item?path=${encodeURIComponent(item.slice(0, outer + 1))}`;
}

function nextUrl(place: Place, review: Review, page: PageFragment): string {
  if (place.item) return parentUrl(place.id, place.item, page.section);
  const tasks = review.draft?.tasks ?? [];
  const next = tasks[tasks.findIndex(({ key }) => key === place.section) + 1];
  return next ? `/reviews/${place.id}/sections/${next.key}` : `/reviews/${place.id}/check`;
}
