import { ApproveDraftDocument, AskForSignOffDocument, RefuseSignOffDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { domId } from '../view.js';
import type { WorkSort } from '../work.js';

/** Checking and submitting a form. */
export function draftPages({ app, api, view, person }: Portal, sort: WorkSort): void {
  const { base } = sort;
  app.get<{ Params: { id: string } }>(`${base}/:id/check`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return checkPage(request, reply, request.params.id);
  });

  app.post<{ Params: { id: string }; Body: { version?: string } }>(`${base}/:id/submit`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id } = request.params;
    try {
      if (!(await sort.submit(api, request, id, Number(request.body?.version) || null))) return await checkPage(request, reply, id, 422);
      return await reply.redirect(`${base}/${id}/submitted`, 303);
    } catch (error) {
      // Back, refresh or a second press after it was submitted: it is there, and only once.
      // Where it is still open, such as before its head has approved it, the page of the check says what is needed.
      if (error instanceof ApiError && (error.code === 'NOT_NOW' || error.code === 'CONFLICT')) return reply.redirect(`${base}/${id}/check`, 303);
      throw error;
    }
  });

  app.get<{ Params: { id: string } }>(`${base}/:id/submitted`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const work = await sort.checked(api, request, request.params.id);
    return view.send(request, reply, 'submitted', { title: `${sort.name} submitted`, work, base: `${base}/${request.params.id}`, isReview: base === '/reviews' });
  });

  app.get<{ Params: { id: string } }>(`${base}/:id/form`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const work = await sort.submitted(api, request, request.params.id);
    if (!work?.submission) return reply.redirect(`${base}/${request.params.id}`, 303);
    const files = Object.fromEntries((work.documents ?? []).map(({ id, name }) => [id, name]));
    return view.send(request, reply, 'submitted-form', { title: `What was submitted for ${work.child?.fullName}`, work, files, base: `${base}/${request.params.id}` });
  });

  app.post<{ Params: { id: string }; Body: { draft?: string; hash?: string; does?: string; reason?: string } }>(`${base}/:id/approval`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id } = request.params;
    const { draft = '', hash = '', does, reason = '' } = request.body ?? {};
    try {
      if (does === 'approve') await api.ask(request, ApproveDraftDocument, { input: { draft, expectedHash: hash } });
      else if (does === 'refuse') await api.ask(request, RefuseSignOffDocument, { input: { draft, reason } });
      else await api.ask(request, AskForSignOffDocument, { input: { draft } });
      return await reply.redirect(`${base}/${id}/check#approval`, 303);
    } catch (error) {
      if (!(error instanceof ApiError) || !['NOT_NOW', 'CONFLICT', 'INVALID', 'REFUSED'].includes(error.code)) throw error;
      return checkPage(request, reply, id, error.code === 'CONFLICT' ? 409 : 422, does === 'refuse' ? { reason, reasonError: error.message } : { said: error.message });
    }
  });

  async function checkPage(request: Parameters<typeof person>[0], reply: Parameters<typeof person>[1], id: string, status = 200, more: { reason?: string; reasonError?: string; said?: string } = {}) {
    const work = await sort.checked(api, request, id);
    if (!work?.draft?.open) return reply.redirect(`${base}/${id}`, 303);
    const problems = (work.draft.problems ?? []).map((problem) => ({ ...problem, href: hrefOf(`${base}/${id}`, problem.path, problem.section) }));
    const sections = (work.draft.tasks ?? []).map((task) => ({ ...task, problems: problems.filter(({ section }) => section === task.key), entries: work.draft?.record?.find(({ key }) => key === task.key)?.entries ?? [] }));
    const files = Object.fromEntries((work.documents ?? []).map(({ id: document, name }) => [document, name]));
    return view.send(request, reply, 'check', { title: 'Check your answers and submit', work, base: `${base}/${id}`, count: problems.length, files, sections, open: sections.filter((section) => section.problems.length > 0), done: sections.filter((section) => section.problems.length === 0), ...more }, status);
  }
}

/** The field where a problem can be put right. */
function hrefOf(base: string, path: string, section: string | null): string {
  const item = path.includes('].') ? path.slice(0, path.lastIndexOf('].') + 1) : '';
  return `${base}/${item === '' ? `sections/${section}?show` : `item?path=${encodeURIComponent(item)}&show`}#${domId(path)}`;
}
