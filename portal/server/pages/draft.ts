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
      if (error instanceof ApiError && (error.code === 'NOT_NOW' || error.code === 'CONFLICT')) return reply.redirect(`${base}/${id}`, 303);
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

  async function checkPage(request: Parameters<typeof person>[0], reply: Parameters<typeof person>[1], id: string, status = 200) {
    const work = await sort.checked(api, request, id);
    if (!work?.draft?.open) return reply.redirect(`${base}/${id}`, 303);
    const problems = (work.draft.problems ?? []).map((problem) => ({ ...problem, href: hrefOf(`${base}/${id}`, problem.path, problem.section) }));
    const sections = (work.draft.tasks ?? []).map((task) => ({ ...task, problems: problems.filter(({ section }) => section === task.key), entries: work.draft?.record?.find(({ key }) => key === task.key)?.entries ?? [] }));
    const files = Object.fromEntries((work.documents ?? []).map(({ id: document, name }) => [document, name]));
    return view.send(request, reply, 'check', { title: 'Check your answers and submit', work, base: `${base}/${id}`, count: problems.length, files, sections, open: sections.filter((section) => section.problems.length > 0), done: sections.filter((section) => section.problems.length === 0) }, status);
  }
}

/** The field where a problem can be put right. */
function hrefOf(base: string, path: string, section: string | null): string {
  const item = path.includes('].') ? path.slice(0, path.lastIndexOf('].') + 1) : '';
  return `${base}/${item === '' ? `sections/${section}?show` : `item?path=${encodeURIComponent(item)}&show`}#${domId(path)}`;
}
