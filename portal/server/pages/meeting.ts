import { BookMeetingDocument, MeetingDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';
import { boxesOf, toDay } from '../day.js';

type Body = Partial<Record<'meetingOn-day' | 'meetingOn-month' | 'meetingOn-year' | 'version', string>>;

/** The day of the review meeting, which a setting tells as soon as it knows it. */
export function meetingPages({ app, api, view, person }: Portal): void {
  app.get<{ Params: { id: string } }>('/reviews/:id/meeting', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    return page(request, reply, request.params.id);
  });

  app.post<{ Params: { id: string }; Body: Body }>('/reviews/:id/meeting', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { id } = request.params;
    const body = request.body ?? {};
    const [day = '', month = '', year = ''] = [body['meetingOn-day'], body['meetingOn-month'], body['meetingOn-year']];
    const none = `${day}${month}${year}`.trim() === '';
    const meetingOn = none ? null : toDay(day, month, year);
    if (!none && !meetingOn) return page(request, reply, id, body, 'Enter a real day, such as 27 3 2027');
    try {
      const { bookMeeting } = await api.ask(request, BookMeetingDocument, { input: { review: id, meetingOn, expectedVersion: Number(body.version) || null } });
      return await reply.redirect(bookMeeting?.state === 'EXPECTED' ? `/children/${bookMeeting.child?.id}` : `/reviews/${id}`, 303);
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'CONFLICT', 'NOT_NOW'].includes(error.code)) throw error;
      // What was typed stays; after a colleague's change, pressing again is about what is there now.
      return page(request, reply, id, body, error.code === 'CONFLICT' ? 'Somebody changed this review since you opened the page. If your day still holds, press again.' : error.message);
    }
  });

  async function page(request: Parameters<typeof person>[0], reply: Parameters<typeof person>[1], id: string, typed?: Body, error?: string) {
    const { review } = await api.ask(request, MeetingDocument, { id });
    const possible = (review?.availableSteps ?? []).some(({ name }) => name === 'bookMeeting');
    return view.send(request, reply, 'meeting', { title: 'Day of the review meeting', review, possible, base: `/reviews/${id}`, typed: typed ?? boxesOf(review?.meetingBookedOn), error }, error ? 422 : 200);
  }
}
