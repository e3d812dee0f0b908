import { DraftVersionDocument, UpgradeDraftDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import type { WorkSort } from '../work.js';

/** Moving a draft to the version of its form that is in force: what would go where, before it does; and what has no place any more. */
export function versionPages({ app, api, view, person }: Portal, { base }: WorkSort): void {
  app.get<{ Params: { id: string } }>(`${base}/:id/version`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id } = request.params;
    const { review, assessment } = await api.ask(request, DraftVersionDocument, { id, assessment: base === '/assessments' });
    const work = assessment ?? review;
    if (!work?.draft) throw new ApiError({ message: 'There is no such draft.', extensions: { code: 'NOT_FOUND' } });
    const { upgrade, keptAnswers, id: draft } = work.draft;
    const moves = upgrade?.moves ?? [];
    const title = upgrade ? `Move to version ${upgrade.number}?` : 'Answers that have no place';
    return view.send(request, reply, 'version', { title, child: work.child, base: `${base}/${id}`, back: `${base}/${id}`, draft, upgrade, moving: moves.filter(({ to }) => to !== null), homeless: moves.filter(({ to }) => to === null), kept: keptAnswers ?? [] });
  });

  app.post<{ Params: { id: string }; Body: { draft?: string; version?: string } }>(`${base}/:id/version`, async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { draft = '', version = '' } = request.body ?? {};
    await api.ask(request, UpgradeDraftDocument, { input: { draft, toVersion: version } });
    return reply.redirect(`${base}/${request.params.id}/version`, 303);
  });
}
