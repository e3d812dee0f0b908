import { LeavingDocument, MembershipDocument, RemoveColleagueDocument, TeamDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';

/** A colleague leaves: what moves to whom, then one press. */
export function leavingPages({ app, api, view, person }: Portal): void {
  type Request = Parameters<typeof person>[0];
  type Reply = Parameters<typeof person>[1];

  app.get<{ Params: { setting: string; id: string } }>('/team/:setting/people/:id/leave', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return leavePage(request, reply, request.params, {});
  });

  app.post<{ Params: { setting: string; id: string }; Body: { successor?: string; version?: string } }>('/team/:setting/people/:id/leave', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { successor, version } = request.body ?? {};
    try {
      await api.ask(request, RemoveColleagueDocument, { input: { membership: request.params.id, successor: successor || null, expectedVersion: Number(version) || null } });
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'INVALID') throw error;
      return leavePage(request, reply, request.params, { successor, error: error.message, field: 'successor' }, 422);
    }
    return reply.redirect(`/team/${request.params.setting}?done=left`, 303);
  });

  async function leavePage(request: Request, reply: Reply, { setting, id }: { setting: string; id: string }, data: object, status = 200) {
    const [{ membership }, { leaving }, { memberships }] = await Promise.all([api.ask(request, MembershipDocument, { id }), api.ask(request, LeavingDocument, { membership: id }), api.ask(request, TeamDocument, { setting })]);
    const colleagues = (memberships?.nodes ?? []).filter((each) => each.state === 'APPROVED' && each.id !== id);
    const work = (leaving?.drafts.length ?? 0) + (leaving?.held ?? 0) + (leaving?.sealed ?? 0);
    return view.send(request, reply, 'team-leave', { title: `${membership?.user?.name} leaves`, membership, leaving, colleagues, work, back: `/team/${setting}`, ...data }, status);
  }
}
