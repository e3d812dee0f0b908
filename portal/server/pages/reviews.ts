import { DiscardReviewDocument, ReviewDocument, SubmittedFormDocument } from '../../gql/graphql.js';
import type { Portal } from '../context.js';
import { decisionWords } from '../words.js';

export function reviewPages({ app, api, view, person }: Portal): void {
  app.get<{ Params: { id: string } }>('/reviews/:id', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { review } = await api.ask(request, ReviewDocument, { id: request.params.id });
    const steps = new Set((review?.availableSteps ?? []).map(({ name }) => name));
    const tasks = review?.draft?.tasks ?? [];
    const parts = [...new Set(tasks.map(({ part }) => part ?? ''))].map((title) => ({ title, tasks: tasks.filter((task) => (task.part ?? '') === title) }));
    const done = tasks.filter(({ state }) => state === 'COMPLETED').length;
    return view.send(request, reply, 'review', {
      title: `Review for ${review?.child?.fullName}`, review, tasks, parts, done, steps: [...steps], open: review?.draft?.open === true,
      decision: review?.decision ? decisionWords[review.decision] : null, output: review?.documents?.find(({ kind }) => kind === 'OUTPUT'), outputs: (review?.documents ?? []).filter(({ kind }) => kind === 'OUTPUT'),
    });
  });

  app.get<{ Params: { id: string } }>('/reviews/:id/form', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { review } = await api.ask(request, SubmittedFormDocument, { id: request.params.id });
    if (!review?.submission) return reply.redirect(`/reviews/${request.params.id}`, 303);
    const files = Object.fromEntries((review.documents ?? []).map(({ id, name }) => [id, name]));
    return view.send(request, reply, 'submitted-form', { title: `What was submitted for ${review.child?.fullName}`, review, files });
  });

  app.get<{ Params: { id: string } }>('/reviews/:id/discard', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { review } = await api.ask(request, ReviewDocument, { id: request.params.id });
    return view.send(request, reply, 'discard', { title: 'Give up this draft?', review });
  });

  app.post<{ Params: { id: string }; Body: { version?: string } }>('/reviews/:id/discard', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    await api.ask(request, DiscardReviewDocument, { input: { review: request.params.id, expectedVersion: Number(request.body?.version) || null } });
    return reply.redirect('/', 303);
  });
}
