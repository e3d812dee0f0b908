import { HandSectionDocument, SealSectionDocument, SectionPeopleDocument, TeamDocument, UnsealSectionDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';

interface Posted {
  what?: string;
  colleague?: string;
  colleagues?: string | string[];
}

/** Who looks after a section: handed to a colleague, or sealed from the others. */
export function sectionPeoplePages({ app, api, view, person }: Portal): void {
  type Request = Parameters<typeof person>[0];
  type Reply = Parameters<typeof person>[1];
  interface Place {
    id: string;
    section: string;
  }

  app.get<{ Params: Place }>('/reviews/:id/sections/:section/people', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return show(request, reply, request.params, {});
  });

  app.post<{ Params: Place; Body: Posted }>('/reviews/:id/sections/:section/people', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id, section } = request.params;
    const { review } = await api.ask(request, SectionPeopleDocument, { id });
    const at = { draft: review?.draft?.id ?? '', section };
    const { what, colleague = '', colleagues = [] } = request.body ?? {};
    try {
      if (what === 'hand') await api.ask(request, HandSectionDocument, { input: { ...at, colleague: colleague || null } });
      else if (what === 'seal') await api.ask(request, SealSectionDocument, { input: { ...at, colleagues: Array.isArray(colleagues) ? colleagues : [colleagues] } });
      else await api.ask(request, UnsealSectionDocument, { input: at });
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'NOT_NOW'].includes(error.code) && error.details['reason'] !== 'SEALED' && error.code !== 'REFUSED') throw error;
      return show(request, reply, request.params, { error: error.message, field: what === 'hand' ? 'colleague' : 'colleagues' }, 422);
    }
    return reply.redirect(`/reviews/${id}`, 303);
  });

  async function show(request: Request, reply: Reply, { id, section }: Place, data: object, status = 200) {
    const { review, me } = await api.ask(request, SectionPeopleDocument, { id });
    const task = review?.draft?.tasks?.find(({ key }) => key === section);
    if (!review?.draft?.open || !task) return reply.redirect(`/reviews/${id}`, 303);
    const { memberships } = await api.ask(request, TeamDocument, { setting: review.setting?.id ?? '' });
    const colleagues = (memberships?.nodes ?? []).filter((each) => each.state === 'APPROVED');
    return view.send(request, reply, 'section-people', { title: `Who looks after “${task.title}”?`, review, task, colleagues, me: me?.id, back: `/reviews/${id}`, ...data }, status);
  }
}
