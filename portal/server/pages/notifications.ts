import type { FastifyReply, FastifyRequest } from 'fastify';
import { MakeCalendarAddressDocument, MyNotificationsDocument, type NotificationEvent, type NotificationWay, RevokeCalendarAddressDocument, SaveNotificationsDocument } from '../../gql/graphql.js';
import { ApiError } from '../api.js';
import type { Portal } from '../context.js';

const toTime = (minutes: number | null | undefined): string => (minutes == null ? '' : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`);
/** -1 for what is no time of day, which the API refuses with its own words. */
const toMinutes = (time: string | undefined): number | null => {
  if (!time?.trim()) return null;
  const [, hours, minutes] = /^\s*(\d{1,2})[:.](\d{2})\s*$/.exec(time) ?? [];
  return hours === undefined || Number(hours) > 23 || Number(minutes) > 59 ? -1 : Number(hours) * 60 + Number(minutes);
};

const ways: Readonly<Record<NotificationWay, string>> = { AT_ONCE: 'At once', DIGEST: 'In the mail of the day', NONE: 'Not by mail' };
const said: Readonly<Record<string, string>> = { saved: 'Your choices are saved.', revoked: 'The address of your calendar has ended.' };

/** What one is told by mail and when, and where one's calendar reads. */
export function notificationPages({ app, api, view, person }: Portal): void {
  const show = async (request: FastifyRequest, reply: FastifyReply, more: Record<string, unknown> = {}, status = 200) => {
    const { myNotifications: mine } = await api.ask(request, MyNotificationsDocument);
    const times = { quietFrom: toTime(mine?.quietFrom), quietUntil: toTime(mine?.quietUntil), digestAt: toTime(mine?.digestAt), quietWeekends: mine?.quietWeekends };
    return view.send(request, reply, 'notifications', { title: 'Notifications and calendar', mine, ways, times, back: '/account', ...more }, status);
  };

  app.get<{ Querystring: { done?: string } }>('/account/notifications', async (request, reply) => ((await person(request, reply)) ? show(request, reply, { done: said[request.query.done ?? ''] }) : reply));

  app.post<{ Body: Record<string, string> }>('/account/notifications', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { version, quietFrom, quietUntil, digestAt, quietWeekends, ...rest } = request.body ?? {};
    const choices = Object.entries(rest).flatMap(([name, way]) => (name.startsWith('event-') && way in ways ? [{ event: name.slice(6) as NotificationEvent, way: way as NotificationWay }] : []));
    try {
      await api.ask(request, SaveNotificationsDocument, { input: { choices, quietFrom: toMinutes(quietFrom), quietUntil: toMinutes(quietUntil), digestAt: toMinutes(digestAt) ?? 480, quietWeekends: quietWeekends === 'yes', expectedVersion: version ? Number(version) : null } });
    } catch (error) {
      if (!(error instanceof ApiError) || !['INVALID', 'CONFLICT'].includes(error.code)) throw error;
      // What was typed stands there again, with what is wrong.
      return show(request, reply, { error: error.message, field: String(error.details['field'] ?? 'times'), times: { quietFrom, quietUntil, digestAt, quietWeekends: quietWeekends === 'yes' }, chosen: Object.fromEntries(choices.map(({ event, way }) => [event, way])) }, 422);
    }
    return reply.redirect('/account/notifications?done=saved', 303);
  });

  // The address is shown once, on the answer itself: it never stands in a history or a log.
  app.post('/account/calendar', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    const { makeCalendarAddress: address } = await api.ask(request, MakeCalendarAddressDocument);
    return show(request, reply, { address });
  });

  app.post('/account/calendar/end', async (request, reply) => {
    if (!(await person(request, reply))) return reply;
    await api.ask(request, RevokeCalendarAddressDocument);
    return reply.redirect('/account/notifications?done=revoked', 303);
  });
}
