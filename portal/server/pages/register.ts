import { ConfirmRegistrationDocument, FindSettingsDocument, MailDeliveryDocument, RegisterDocument, RegistrationLinkDocument, type SecurityQuestion, SettingDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import { questionWords } from '../words.js';
import { DOOR_COOKIE, type Portal, doorOf } from '../context.js';

interface ConfirmBody {
  token?: string;
  name?: string;
  jobTitle?: string;
  password?: string;
  setting?: string;
  teamMailbox?: string;
  question?: string;
  answer?: string;
}

export function registerPages({ app, api, view, doors, who }: Portal): void {
  app.get('/register', async (request, reply) => {
    const all = await doors(request);
    const door = doorOf(all, await who(request), request.cookies[DOOR_COOKIE]);
    return view.send(request, reply, 'register', { title: 'Create an account', doors: all, door, authority: door?.code ?? '' });
  });

  app.post<{ Body: { email?: string; authority?: string } }>('/register', async (request, reply) => {
    const { email = '', authority = '' } = request.body ?? {};
    const all = await doors(request);
    const door = all.find(({ code }) => code === authority);
    const again = (error: string, field: string, status = 422) => view.send(request, reply, 'register', { title: 'Create an account', doors: all, door, authority, email, error, field }, status);
    if (!door) return again('Choose the authority that you work with', 'authority');
    try {
      const { register } = await api.ask(request, RegisterDocument, { input: { email, authority } });
      return await view.send(request, reply, 'register-sent', { title: 'Check your e-mail', delivery: (await api.ask(request, MailDeliveryDocument)).mailDelivery, email: email.trim(), hours: door.policy?.linkHours, discouraged: register?.discouraged, authority });
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'THROTTLED'].includes(error.code)) throw error;
      return again(error.message, 'email', error.code === 'THROTTLED' ? 429 : 422);
    }
  });

  /** Looking at the link does not use it up: mail scanners follow links, too. */
  app.get<{ Querystring: { token?: string; search?: string; setting?: string } }>('/register/confirm', async (request, reply) => {
    const { token = '', search = '', setting } = request.query;
    const link = await linkOf(token, request);
    if (link?.state !== 'WAITING') return view.send(request, reply, 'register-link', { title: 'This link does not work', state: link?.state ?? 'UNKNOWN' }, 410);
    if (setting) {
      const { organisation } = await api.ask(request, SettingDocument, { id: setting });
      return view.send(request, reply, 'register-details', { title: 'Finish your registration', token, email: link.email, setting: organisation, questions: questionWords, door: await doorOfLink(organisation?.laCode, link.authority, request) });
    }
    const found = search.trim() === '' ? null : await api.ask(request, FindSettingsDocument, { search: search.slice(0, 100), laCode: null });
    return view.send(request, reply, 'register-setting', { title: 'Where do you work?', token, email: link.email, search, found: found?.organisations?.nodes ?? [], total: found?.organisations?.totalCount ?? 0 });
  });

  app.post<{ Body: ConfirmBody }>('/register/confirm', async (request, reply) => {
    const { token = '', name = '', jobTitle = '', password = '', setting = '', teamMailbox, question = '', answer = '' } = request.body ?? {};
    try {
      const { confirmRegistration } = await api.ask(request, ConfirmRegistrationDocument, { input: { token, name, jobTitle: jobTitle.trim() || null, password, settingId: setting, teamMailbox: teamMailbox === 'yes', question: question in questionWords ? (question as SecurityQuestion) : null, answer: answer || null } });
      return await view.send(request, reply, 'registered', { title: 'You have an account', approved: confirmRegistration?.membership === 'APPROVED' });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'NOT_NOW' || error.code === 'NOT_FOUND') return view.send(request, reply, 'register-link', { title: 'This link does not work', state: (await linkOf(token, request))?.state ?? 'UNKNOWN' }, 410);
      if (error.code !== 'INVALID') throw error;
      const link = await linkOf(token, request);
      const { organisation } = await api.ask(request, SettingDocument, { id: setting });
      const field = ['password', 'jobTitle', 'teamMailbox', 'answer'].find((each) => each === error.details['field']) ?? 'name';
      return view.send(request, reply, 'register-details', { title: 'Finish your registration', token, email: link?.email, setting: organisation, questions: questionWords, chosen: question, door: await doorOfLink(organisation?.laCode, link?.authority, request), name, jobTitle, teamMailbox, error: error.message, field }, 422);
    }
  });

  /** The authority of the setting decides; where it has no door here, the one whose door was taken. */
  async function doorOfLink(decides: string | null | undefined, authority: string | null | undefined, request: Parameters<typeof doors>[0]) {
    const all = await doors(request);
    return all.find(({ code }) => code === decides) ?? all.find(({ code }) => code === authority);
  }

  async function linkOf(token: string, request: Parameters<typeof doors>[0]) {
    try {
      return (await api.ask(request, RegistrationLinkDocument, { token })).registration;
    } catch (error) {
      if (error instanceof ApiError && error.code === 'NOT_FOUND') return null;
      throw error;
    }
  }
}
