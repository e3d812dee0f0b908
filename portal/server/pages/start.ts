import { MyRequestsDocument, ReviewCountsDocument, ReviewListDocument, type ReviewState } from '../../gql/graphql.js';
import { DOOR_COOKIE, type Portal, doorOf } from '../context.js';
import { ownSetting } from './own-setting.js';

/** The lists of the home page: which states, in which words. */
const lists = {
  todo: { title: 'For you to do', states: ['RETURNED', 'DRAFT'], empty: 'Nothing waits for you. Begin a review that is due, or look for a child.' },
  due: { title: 'Due', states: ['EXPECTED'], empty: 'No review is due. A review that is called early begins on the page of the child.' },
  sent: { title: 'With the authority', states: ['SUBMITTED', 'ACCEPTED'], empty: 'Nothing is with the authority.' },
  decided: { title: 'Decided', states: ['DECIDED', 'AMENDED', 'NOT_AMENDED', 'CEASED', 'CONTINUED', 'CLOSED'], empty: 'No decision has been made yet.' },
} as const satisfies Record<string, { title: string; states: readonly ReviewState[]; empty: string }>;
type ListName = keyof typeof lists;

const PAGE = 20;

export function startPages({ app, api, view, doors, who, secure }: Portal): void {
  app.get<{ Querystring: { list?: string; after?: string; search?: string; setting?: string } }>('/', async (request, reply) => {
    const person = await who(request);
    if (!person.id) {
      const all = await doors(request);
      const door = doorOf(all, person, request.cookies[DOOR_COOKIE]);
      return view.send(request, reply, 'start', { title: door ? 'Start' : 'Choose your authority', doors: all, door });
    }
    if ((person.settings ?? []).length === 0) {
      const { memberships } = await api.ask(request, MyRequestsDocument);
      return view.send(request, reply, 'waiting', { title: 'Your access', requests: memberships?.nodes ?? [], staff: (person.authorities ?? []).length > 0 });
    }
    const setting = ownSetting(person, request.query.setting);
    const counts = await api.ask(request, ReviewCountsDocument, { setting: setting?.id ?? null });
    const asked = request.query.list as ListName | undefined;
    const name: ListName = asked && asked in lists ? asked : (counts.todo?.totalCount ?? 0) > 0 ? 'todo' : 'due';
    const search = request.query.search?.slice(0, 100).trim() || null;
    const { reviews } = await api.ask(request, ReviewListDocument, { first: PAGE, after: request.query.after ?? null, filter: { state: [...lists[name].states], search, setting: setting?.id ?? null } });
    const tabs = (Object.keys(lists) as ListName[]).map((key) => ({ key, title: lists[key].title, count: counts[key]?.totalCount ?? 0, current: key === name }));
    return view.send(request, reply, 'home', { title: `Reviews: ${lists[name].title.toLowerCase()}`, settings: person.settings, setting, tabs, list: name, empty: lists[name].empty, search, reviews: reviews?.nodes ?? [], total: reviews?.totalCount ?? 0, next: reviews?.pageInfo?.hasNextPage ? reviews.pageInfo.endCursor : null, further: Boolean(request.query.after) });
  });

  app.get<{ Params: { slug: string } }>('/authority/:slug', async (request, reply) => {
    const door = (await doors(request)).find(({ slug }) => slug === request.params.slug);
    if (door?.slug) reply.setCookie(DOOR_COOKIE, door.slug, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: 31_536_000 });
    else reply.clearCookie(DOOR_COOKIE, { path: '/' });
    return reply.redirect('/', 303);
  });

  app.get<{ Params: { code: string } }>('/theme/:code.css', async (request, reply) => {
    const door = (await doors(request)).find(({ code }) => code === request.params.code);
    const colour = /^#[0-9a-f]{6}$/i.exec(door?.policy?.colour ?? '')?.[0] ?? '#1d3d4f';
    return reply.header('cache-control', 'public, max-age=300').type('text/css; charset=utf-8').send(`:root{--portal-colour:${colour}}`);
  });
}
