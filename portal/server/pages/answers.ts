import { DraftIdDocument, SaveAnswersDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { mark } from '../fields.js';

interface Body {
  answers?: { path: string; value: unknown; baseVersion: number }[];
}

/** Where the page's script saves answers as they are typed. */
export function answersRoute({ app, api }: Portal): void {
  app.post<{ Params: { id: string }; Body: Body }>('/reviews/:id/answers', async (request, reply) => {
    const { review } = await api.ask(request, DraftIdDocument, { id: request.params.id });
    if (!review?.draft) throw new ApiError({ message: 'There is no such draft.', extensions: { code: 'NOT_FOUND' } });
    const answers = (request.body?.answers ?? []).map(({ path, value, baseVersion }) => ({ path, value, baseVersion }));
    const { saveAnswers } = await api.ask(request, SaveAnswersDocument, { input: { draft: review.draft.id, answers } });
    const saved = (saveAnswers?.saved ?? []).map((each) => ({ ...each, shown: mark(answers.find(({ path }) => path === each.path)?.value) }));
    return reply.header('cache-control', 'no-store').send({ saved });
  });
}
