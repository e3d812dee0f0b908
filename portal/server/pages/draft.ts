import { CheckPageDocument, SubmitReviewDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { domId } from '../view.js';

/** Checking and submitting a form. */
export function draftPages({ app, api, view, person }: Portal): void {
  app.get<{ Params: { id: string } }>('/reviews/:id/check', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return checkPage(request, reply, request.params.id);
  });

  app.post<{ Params: { id: string }; Body: { version?: string } }>('/reviews/:id/submit', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id } = request.params;
    try {
      const { submitReview } = await api.ask(request, SubmitReviewDocument, { input: { review: id, expectedVersion: Number(request.body?.version) || null } });
      if (!submitReview?.submitted) return await checkPage(request, reply, id, 422);
      return await reply.redirect(`/reviews/${id}/submitted`, 303);
    } catch (error) {
      // Back, refresh or a second press after it was submitted: it is there, and only once.
      if (error instanceof ApiError && (error.code === 'NOT_NOW' || error.code === 'CONFLICT')) return reply.redirect(`/reviews/${id}`, 303);
      throw error;
    }
  });

  app.get<{ Params: { id: string } }>('/reviews/:id/submitted', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { review } = await api.ask(request, CheckPageDocument, { id: request.params.id });
    return view.send(request, reply, 'submitted', { title: 'Review submitted', review });
  });

  async function checkPage(request: Parameters<typeof person>[0], reply: Parameters<typeof person>[1], id: string, status = 200) {
    const { review } = await api.ask(request, CheckPageDocument, { id });
    if (!review?.draft?.open) return reply.redirect(`/reviews/${id}`, 303);
    const problems = (review.draft.problems ?? []).map((problem) => ({ ...problem, href: hrefOf(id, problem.path, problem.section) }));
    const sections = (review.draft.tasks ?? []).map((task) => ({ ...task, problems: problems.filter(({ section }) => section === task.key) }));
    return view.send(request, reply, 'check', { title: 'Check your answers and submit', review, count: problems.length, open: sections.filter((section) => section.problems.length > 0), done: sections.filter((section) => section.problems.length === 0) }, status);
  }
}

/** The field where a problem can be put right. */
function hrefOf(id: string, path: string, section: string | null): string {
  const item = path.includes('].') ? path.slice(0, path.lastIndexOf('].') + 1) : '';
  return `/reviews/${id}/${item === '' ? `sections/${section}?show` : `item?path=${encodeURIComponent(item)}&show`}#${domId(path)}`;
}
