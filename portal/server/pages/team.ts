import { ChangeSettingRoleDocument, DecideMembershipDocument, MembershipDocument, type MembershipState, type SettingRole, TeamDocument, TeamInvitationsDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal, Who } from '../context.js';
import { settingRoles } from '../words.js';

export const leads = (who: Who, setting: string): boolean => (who.leads ?? []).includes(setting);

/** Who works at a setting, who asks to, and who was asked: for everybody there; changed by those who lead it. */
export function teamPages({ app, api, view, person }: Portal): void {
  app.get('/team', async (request, reply) => {
    const who = await person(request, reply);
    if (!who) return reply;
    const settings = who.settings ?? [];
    if (settings.length === 1) return reply.redirect(`/team/${settings[0]!.id}`, 303);
    return view.send(request, reply, 'teams', { title: 'Your teams', settings });
  });

  app.get<{ Params: { setting: string }; Querystring: { done?: string } }>('/team/:setting', async (request, reply) => {
    const who = await person(request, reply);
    if (!who) return reply;
    const { setting } = request.params;
    if (!who.settings?.some(({ id }) => id === setting)) throw new ApiError({ message: '', extensions: { code: 'NOT_FOUND' } });
    const mine = leads(who, setting);
    const { organisation, memberships } = await api.ask(request, TeamDocument, { setting });
    const { invitations } = mine ? await api.ask(request, TeamInvitationsDocument, { setting }) : { invitations: null };
    const all = memberships?.nodes ?? [];
    const of = (state: MembershipState) => all.filter((each) => each.state === state).sort((one, other) => (one.user?.name ?? '').localeCompare(other.user?.name ?? ''));
    return view.send(request, reply, 'team', { title: `Your team at ${organisation?.name}`, setting: organisation, mine, me: who.id, colleagues: of('APPROVED'), requests: of('REQUESTED'), invitations: invitations?.nodes ?? [], settingRoles, done: done[request.query.done ?? ''], several: (who.settings ?? []).length > 1 });
  });

  app.post<{ Params: { setting: string; id: string }; Body: { state?: string; version?: string } }>('/team/:setting/requests/:id', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const state: MembershipState = request.body?.state === 'APPROVED' ? 'APPROVED' : 'REFUSED';
    await api.ask(request, DecideMembershipDocument, { id: request.params.id, state, expectedVersion: Number(request.body?.version) || null });
    return reply.redirect(`/team/${request.params.setting}?done=${state.toLowerCase()}`, 303);
  });

  app.get<{ Params: { setting: string; id: string } }>('/team/:setting/people/:id', async (request, reply) => {
    const who = await person(request, reply);
    if (!who) return reply;
    const { membership } = await api.ask(request, MembershipDocument, { id: request.params.id });
    return view.send(request, reply, 'team-role', { title: `What ${membership?.user?.name} does`, membership, settingRoles, back: `/team/${request.params.setting}` });
  });

  app.post<{ Params: { setting: string; id: string }; Body: { role?: string; version?: string } }>('/team/:setting/people/:id', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { setting, id } = request.params;
    const role = request.body?.role as SettingRole | undefined;
    try {
      await api.ask(request, ChangeSettingRoleDocument, { input: { membership: id, role: role ?? 'CONTRIBUTOR', expectedVersion: Number(request.body?.version) || null } });
    } catch (error) {
      if (!(error instanceof ApiError) || !['REFUSED', 'INVALID'].includes(error.code)) throw error;
      const { membership } = await api.ask(request, MembershipDocument, { id });
      return view.send(request, reply, 'team-role', { title: `What ${membership?.user?.name} does`, membership, chosen: role, settingRoles, back: `/team/${setting}`, error: error.message, field: 'role', stale: error.details['reason'] === 'FACTOR_NOT_FRESH', here: request.url }, 422);
    }
    return reply.redirect(`/team/${setting}?done=role`, 303);
  });
}

const done: Readonly<Record<string, string>> = {
  approved: 'Approved. They were told by e-mail.',
  refused: 'Refused. They were told by e-mail.',
  role: 'Changed. It holds from their next page.',
  invited: 'The invitation is on its way.',
  again: 'Sent again. Only the newest link works.',
  withdrawn: 'Withdrawn. The link does not work any more.',
  left: 'Their access has ended, and their work was handed over.',
};
