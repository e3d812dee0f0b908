import { SaveAnswersDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { mark } from '../fields.js';
import type { WorkSort } from '../work.js';

interface Body {
  /** The draft, as the page names it, so that a save need not look it up; whether it is theirs, the API says. */
  draft?: unknown;
  answers?: { path: string; value: unknown; baseVersion: number }[];
}

/** Where the page's script saves answers as they are typed. */
export function answersRoute({ app, api }: Portal, sort: WorkSort): void {
  app.get<{ Params: { id: string } }>(`${sort.base}/:id/answers/key`, async (request, reply) => reply.header('cache-control', 'no-store').send({ key: (await sort.keepingKey(api, request, request.params.id)) ?? null }));

  app.post<{ Params: { id: string }; Body: Body }>(`${sort.base}/:id/answers`, async (request, reply) => {
    const named = request.body?.draft;
    const draft = typeof named === 'string' ? named : await sort.draftId(api, request, request.params.id);
    if (!draft) throw new ApiError({ message: 'There is no such draft.', extensions: { code: 'NOT_FOUND' } });
    const answers = (request.body?.answers ?? []).map(({ path, value, baseVersion }) => ({ path, value, baseVersion }));
    const { saveAnswers } = await api.ask(request, SaveAnswersDocument, { input: { draft, answers } });
    const saved = (saveAnswers?.saved ?? []).map((each) => ({ ...each, shown: mark(answers.find(({ path }) => path === each.path)?.value) }));
    return reply.header('cache-control', 'no-store').send({ saved });
  });
}
