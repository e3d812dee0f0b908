import multipart from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CarryForwardDocument, ForgetTextDocument, type PageFragment, SaveAnswersDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { type Change, changesOf, restoredField, toField } from '../fields.js';
import { type Kept, findKept } from '../kept.js';
import { domId } from '../view.js';
import type { Work, WorkSort } from '../work.js';
import { type Posted, readPosted } from './posted.js';

interface Place {
  base: WorkSort['base'];
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
export function formPages({ app, api, view, person, who }: Portal, sort: WorkSort): void {
  const { base } = sort;
  void app.register(async (scope) => {
    await scope.register(multipart, { limits: { fileSize: 10 * 1024 * 1024, files: 5, fields: 2000, fieldSize: 1024 * 1024 } });
    scope.get<{ Params: { id: string; section: string }; Querystring: { show?: string; kept?: string } }>(`${base}/:id/sections/:section`, (request, reply) => showPage(request, reply, { base, id: request.params.id, section: request.params.section }, request.query));
    scope.post<{ Params: { id: string; section: string } }>(`${base}/:id/sections/:section`, (request, reply) => savePage(request, reply, { base, id: request.params.id, section: request.params.section }));
    scope.get<{ Params: { id: string }; Querystring: { path?: string; show?: string; kept?: string } }>(`${base}/:id/item`, (request, reply) => showPage(request, reply, { base, id: request.params.id, item: String(request.query.path ?? '') }, request.query));
    scope.post<{ Params: { id: string }; Querystring: { path?: string } }>(`${base}/:id/item`, (request, reply) => savePage(request, reply, { base, id: request.params.id, item: String(request.query.path ?? '') }));
  });

  app.get<{ Params: { id: string }; Querystring: { path?: string; version?: string } }>(`${base}/:id/item/remove`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { work, page } = await load(request, { base, id: request.params.id, item: String(request.query.path ?? '') });
    return view.send(request, reply, 'remove-item', { title: `Remove ${page.title}?`, work, base: `${base}/${request.params.id}`, page, version: request.query.version, back: placeUrl({ base, id: request.params.id, section: page.section }) });
  });

  app.post<{ Params: { id: string }; Body: { path?: string; version?: string; section?: string } }>(`${base}/:id/item/remove`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { path = '', version, section = '' } = request.body ?? {};
    const { work } = await load(request, { base, id: request.params.id, item: path });
    await save(request, work, [{ path, value: null, baseVersion: Number(version) || 0 }]);
    return reply.redirect(parentUrl({ base, id: request.params.id }, path, section), 303);
  });

  async function load(request: FastifyRequest, { id, section, item }: Place): Promise<{ work: Work; page: PageFragment }> {
    const work = section === undefined ? await sort.item(api, request, id, item ?? '') : await sort.section(api, request, id, section);
    const draft = work?.draft;
    const page = draft && ('section' in draft ? draft.section : 'item' in draft ? draft.item : null);
    if (!work || !page) throw new ApiError({ message: 'There is no such page.', extensions: { code: 'NOT_FOUND' } });
    return { work, page };
  }

  async function showPage(request: FastifyRequest, reply: FastifyReply, place: Place, { show, kept: id }: { show?: string; kept?: string }): Promise<FastifyReply> {
    if (!(await person(request, reply))) return reply;
    const { work, page } = await load(request, place);
    const kept = id ? await findKept(api, request, id) : null;
    return render(request, reply, place, work, page, { showMissing: show !== undefined, ...(kept && { kept }) });
  }

  async function savePage(request: FastifyRequest, reply: FastifyReply, place: Place): Promise<FastifyReply> {
    const posted = await readPosted(request);
    request.body = posted.fields;
    await person(request, reply);
    const { work, page } = await load(request, place);
    const asked = page.questions.filter((question) => question.asked);
    const clashes = await saveAround(request, work, withChoices(changesOf(asked, posted.fields), posted));
    const refusals = await addFiles(request, work, posted);
    if (typeof posted.fields['kept'] === 'string' && clashes.length === 0) await api.ask(request, ForgetTextDocument, { id: posted.fields['kept'] });
    if (posted.remove) await api.removeDocument(request, posted.remove);
    if (posted.carry && clashes.length === 0) await carry(request, place, posted.carry);
    const item = posted.add ? await addItem(request, work, page, posted.add) : null;
    const after = await load(request, place);
    const wrong = after.page.questions.some(({ problem, asked: now }) => now && problem && problem.code !== 'REQUIRED' && problem.code !== 'TOO_FEW');
    const more = after.page.questions.some(({ path, asked: now }) => now && !page.questions.find((question) => question.path === path)?.asked);
    if (clashes.length > 0 || refusals.length > 0) return render(request, reply, place, after.work, after.page, { clashes, refusals, body: posted.fields, status: clashes.length > 0 ? 409 : 422 });
    if (item) return reply.redirect(placeUrl({ base, id: place.id, item }), 303);
    if (posted.carry) return reply.redirect(`${placeUrl(place)}#${domId(posted.carry.replace(/\[[^\]]*\]$/, ''))}`, 303);
    if (posted.stay) return reply.redirect(`${placeUrl(place)}#${posted.stay}`, 303);
    if (posted.go === 'list') return reply.redirect(`${base}/${place.id}`, 303);
    if (wrong) return render(request, reply, place, after.work, after.page, { showWrong: true, status: 422 });
    if (more) return render(request, reply, place, after.work, after.page, { more: true });
    return reply.redirect(nextUrl(place, after.work, page), 303);
  }

  async function save(request: FastifyRequest, work: Work, changes: readonly Change[]): Promise<void> {
    if (changes.length > 0) await api.ask(request, SaveAnswersDocument, { input: { draft: work.draft!.id, answers: [...changes] } });
  }

  /** Saves everything that can be saved; what somebody else changed meanwhile comes back to be decided. */
  async function saveAround(request: FastifyRequest, work: Work, changes: readonly Change[]): Promise<Clash[]> {
    try {
      await save(request, work, changes);
      return [];
    } catch (error) {
      const clashes = error instanceof ApiError && error.code === 'CONFLICT' ? (error.details['conflicts'] as Clash[] | undefined) : undefined;
      if (!clashes) throw error;
      await save(request, work, changes.filter(({ path }) => !clashes.some((clash) => clash.path === path)));
      return clashes;
    }
  }

  async function addFiles(request: FastifyRequest, work: Work, { files }: Posted): Promise<{ path: string; message: string }[]> {
    const refusals: { path: string; message: string }[] = [];
    for (const { path, fileName, content } of files) {
      try {
        await api.addDocument(request, { draft: work.draft!.id, path, fileName, content });
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'INVALID') throw error;
        refusals.push({ path, message: error.message });
      }
    }
    return refusals;
  }

  /** On top of what was just saved with the page. */
  async function carry(request: FastifyRequest, place: Place, path: string): Promise<void> {
    const { work, page } = await load(request, place);
    const baseVersion = page.questions.find((question) => question.path === path)?.version ?? 0;
    await api.ask(request, CarryForwardDocument, { input: { draft: work.draft!.id, path, baseVersion } });
  }

  async function addItem(request: FastifyRequest, work: Work, page: PageFragment, group: string): Promise<string> {
    const items = page.questions.find(({ path }) => path === group)?.items ?? [];
    const path = `${group}[${Date.now().toString(36)}${Math.floor(Math.random() * 1296).toString(36).padStart(2, '0')}]`;
    await save(request, work, [{ path, value: items.length + 1, baseVersion: 0 }]);
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

  async function render(request: FastifyRequest, reply: FastifyReply, place: Place, work: Work, page: PageFragment, { showMissing = false, showWrong = false, more = false, kept, clashes = [], refusals = [], body, status = 200 }: Showing): Promise<FastifyReply> {
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
    const data = { title: page.title, work, base: `${base}/${place.id}`, page, fields, errors: showMissing || showWrong || clashes.length > 0 || refusals.length > 0 ? errors : [], more, kept: kept?.id, open: work.draft?.open === true, address: placeUrl(place), back: place.item ? parentUrl(place, place.item, page.section) : `${base}/${place.id}`, files: Object.fromEntries((work.documents ?? []).map((document) => [document.id, document])), hasFiles: shown.some(({ kind }) => kind === 'file') };
    if (request.headers['x-fragment']) return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').send(view.fragment('parts/questions', data));
    return view.send(request, reply, 'section', data, status);
  }
}

/** Where somebody chose between two versions of an answer, the choice is made on top of the newer one. */
function withChoices(changes: Change[], { fields }: Posted): Change[] {
  const kept = changes.filter(({ path }) => fields[`choice:${path}`] !== 'theirs');
  return kept.map((change) => (fields[`choice:${change.path}`] === 'yours' ? { ...change, baseVersion: Number(fields[`newest:${change.path}`]) || change.baseVersion } : change));
}

const placeUrl = ({ base, id, section, item }: Place) => (section === undefined ? `${base}/${id}/item?path=${encodeURIComponent(item ?? '')}` : `${base}/${id}/sections/${section}`);

/** The page that an item is listed on: its section, or the item around it. */
function parentUrl({ base, id }: Pick<Place, 'base' | 'id'>, item: string, section: string): string {
  const outer = item.lastIndexOf('].');
  return outer < 0 ? `${base}/${id}/sections/${section}` : `${base}/${id}/item?path=${encodeURIComponent(item.slice(0, outer + 1))}`;
}

function nextUrl(place: Place, work: Work, page: PageFragment): string {
  if (place.item) return parentUrl(place, place.item, page.section);
  const tasks = work.draft?.tasks ?? [];
  const next = tasks[tasks.findIndex(({ key }) => key === place.section) + 1];
  return next ? `${place.base}/${place.id}/sections/${next.key}` : `${place.base}/${place.id}/check`;
}
