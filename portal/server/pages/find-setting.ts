import { FindSettingsDocument } from '../../gql/graphql.js';
import type { Portal } from '../context.js';

/** Looks up a setting’s number in the national register, beside the form that asks for it. */
export function findSettingPages({ app, api, view, person }: Portal): void {
  app.get<{ Querystring: { search?: string } }>('/find-setting', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const search = String(request.query.search ?? '').trim().slice(0, 100);
    const found = search.length < 3 ? null : ((await api.ask(request, FindSettingsDocument, { search })).organisations?.nodes ?? []).filter(({ urn }) => urn);
    return view.send(request, reply, 'find-setting', { title: 'Find a setting', search, found, short: search !== '' && search.length < 3 });
  });
}
