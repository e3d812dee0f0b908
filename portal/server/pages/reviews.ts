import { DiscardReviewDocument, ReviewDocument, type TaskState } from '../../gql/graphql.js';
import type { Portal } from '../context.js';
import { decisionWords } from '../words.js';

export function reviewPages({ app, api, view, person }: Portal): void {
  app.get<{ Params: { id: string } }>('/reviews/:id', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { review } = await api.ask(request, ReviewDocument, { id: request.params.id });
    const steps = new Set((review?.availableSteps ?? []).map(({ name }) => name));
    const tasks = review?.draft?.tasks ?? [];
    const parts = listedByPart(tasks);
    const done = tasks.filter(({ state }) => state === 'COMPLETED').length;
    return view.send(request, reply, 'review', {
      title: `Review for ${review?.child?.fullName}`, review, base: `/reviews/${request.params.id}`, tasks, parts, done, steps: [...steps], open: review?.draft?.open === true,
      decision: review?.decision ? decisionWords[review.decision] : null, output: review?.documents?.find(({ kind }) => kind === 'OUTPUT'), outputs: (review?.documents ?? []).filter(({ kind }) => kind === 'OUTPUT'),
    });
  });

  app.get<{ Params: { id: string } }>('/reviews/:id/discard', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { review } = await api.ask(request, ReviewDocument, { id: request.params.id });
    return view.send(request, reply, 'discard', { title: 'Give up this draft?', review, base: `/reviews/${request.params.id}` });
  });

  app.post<{ Params: { id: string }; Body: { version?: string } }>('/reviews/:id/discard', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    await api.ask(request, DiscardReviewDocument, { input: { review: request.params.id, expectedVersion: Number(request.body?.version) || null } });
    return reply.redirect('/', 303);
  });
}

/** The sections of a form under the headings that they stand under, in the order of the form. */
export const listedByPart = <Each extends { part: string | null; state: TaskState }>(tasks: readonly Each[]): { title: string; tasks: Each[] }[] =>
  [...new Set(tasks.map(({ part }) => part ?? ''))].map((title) => ({ title, tasks: tasks.filter((task) => (task.part ?? '') === title) }));
