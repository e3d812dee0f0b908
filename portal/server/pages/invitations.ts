import { AcceptInvitationDocument, InvitationLinkDocument, InviteColleagueDocument, ResendInvitationDocument, type SecurityQuestion, type SettingRole, TeamDocument, WithdrawInvitationDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { questionWords, settingRoles, staffRoles } from '../words.js';

interface Accepting {
  token?: string;
  name?: string;
  jobTitle?: string;
  password?: string;
  question?: string;
  answer?: string;
}

/** Asking colleagues in, and following an invitation. */
export function invitationPages({ app, api, view, person, who }: Portal): void {
  type Request = Parameters<typeof person>[0];
  type Reply = Parameters<typeof person>[1];

  app.get<{ Params: { setting: string } }>('/team/:setting/invite', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return invitePage(request, reply, request.params.setting, {});
  });

  app.post<{ Params: { setting: string }; Body: { email?: string; role?: string } }>('/team/:setting/invite', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { setting } = request.params;
    const { email = '', role = 'CONTRIBUTOR' } = request.body ?? {};
    try {
      await api.ask(request, InviteColleagueDocument, { input: { setting, email, role: role as SettingRole } });
    } catch (error) {
      if (!(error instanceof ApiError) || !['REFUSED', 'INVALID', 'THROTTLED'].includes(error.code)) throw error;
      const stale = error.details['reason'] === 'FACTOR_NOT_FRESH';
      return invitePage(request, reply, setting, { email, role, error: error.message, field: error.code === 'REFUSED' ? 'role' : 'email', stale, here: request.url }, error.code === 'THROTTLED' ? 429 : 422);
    }
    return reply.redirect(`/team/${setting}?done=invited`, 303);
  });

  async function invitePage(request: Request, reply: Reply, setting: string, data: object, status = 200) {
    const { organisation } = await api.ask(request, TeamDocument, { setting });
    return view.send(request, reply, 'team-invite', { title: 'Invite a colleague', setting: organisation, settingRoles, back: `/team/${setting}`, ...data }, status);
  }

  app.post<{ Params: { setting: string; id: string; what: string } }>('/team/:setting/invitations/:id/:what', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { setting, id, what } = request.params;
    if (what === 'again') await api.ask(request, ResendInvitationDocument, { id });
    else await api.ask(request, WithdrawInvitationDocument, { id });
    return reply.redirect(`/team/${setting}?done=${what === 'again' ? 'again' : 'withdrawn'}`, 303);
  });

  /** Looking at it does not use it up: mail scanners look, too. */
  app.get<{ Querystring: { token?: string } }>('/invitation', async (request, reply) => acceptPage(request, reply, request.query.token ?? '', {}));

  app.post<{ Body: Accepting }>('/invitation', async (request, reply) => {
    const { token = '', name = '', jobTitle = '', password = '', question = '', answer = '' } = request.body ?? {};
    try {
      const { acceptInvitation } = await api.ask(request, AcceptInvitationDocument, { input: { token, name, jobTitle: jobTitle.trim() || null, password, question: question in questionWords ? (question as SecurityQuestion) : null, answer: answer || null } });
      return await view.send(request, reply, 'invitation-done', { title: acceptInvitation?.approved ? 'You have joined' : 'One more step', ...acceptInvitation });
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'NOT_NOW', 'UNAUTHENTICATED'].includes(error.code)) throw error;
      return acceptPage(request, reply, token, { name, jobTitle, chosen: question, error: error.message, field: error.details['field'] ?? 'name' }, 422);
    }
  });

  async function acceptPage(request: Request, reply: Reply, token: string, data: object, status = 200) {
    const link = await api.ask(request, InvitationLinkDocument, { token }).then(({ invitation }) => invitation).catch((error: unknown) => {
      if (error instanceof ApiError && error.code === 'NOT_FOUND') return null;
      throw error;
    });
    if (link?.state !== 'WAITING') return view.send(request, reply, 'invitation-over', { title: 'This invitation does not work', state: link?.state ?? 'UNKNOWN' }, 410);
    const role = link.settingRole ? settingRoles[link.settingRole].says : link.staffRole ? staffRoles[link.staffRole] : '';
    const { id, name: me } = await who(request);
    return view.send(request, reply, 'invitation', { title: `Join ${link.place}`, token, link, role, signedIn: id, me, here: `/invitation?token=${token}`, questions: questionWords, ...data }, status);
  }
}
