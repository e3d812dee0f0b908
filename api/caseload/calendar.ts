import ical, { ICalCalendarMethod } from 'ical-generator';
import { hasRoleSomewhere, identityOf } from '../access/index.js';
import { viewerOfUser } from '../accounts/index.js';
import type { Services } from '../context.js';
import { addDays, civilDateAt } from '../kernel/civil-date.js';
import { tokenHash } from '../kernel/seal.js';
import { reviewClocks } from '../reviews/index.js';

/* Days and references, and nothing else of a case: who has the address may be anybody's calendar. */
const statement = `select r.id, r.reference, r.due_on::text as due_on, r.due_clock, r.meeting_booked_on::text as meeting_on from review r
  where (r.setting_id = any($2::uuid[]) or ($3 and (r.assigned_to_id = $1 or r.assigned_to_id in (select absent_id from cover where cover_id = $1 and ended_at is null and $4::date between from_on and until_on))))
    and r.state not in ('DISCARDED') and (r.due_on between $5::date and $6::date or (r.meeting_booked_on between $5::date and $6::date and r.meeting_held_on is null)) order by r.due_on nulls last, r.id limit 1000`;

const says = new Map(reviewClocks.map((clock) => [clock.code, clock.says]));

/** The calendar behind an address, as iCalendar text; null where the address is none, or has ended. */
export async function calendarOf(services: Services, token: string): Promise<string | null> {
  const { database, clock, config } = services;
  const now = clock();
  const today = civilDateAt(now);
  const [feed] = await database.read({ realm: 'accounts' }, { text: 'select user_id, read_at from calendar_feed where token_hash = $1', values: [tokenHash(token)] });
  if (!feed) return null;
  const viewer = await viewerOfUser(database, String(feed['user_id']));
  if (viewer.kind !== 'person') return null;
  const staff = hasRoleSomewhere(viewer, 'CASEWORKER', 'MANAGER');
  const rows = await database.read(identityOf(viewer), { text: statement, values: [viewer.id, [...viewer.settings.keys()], staff, today, addDays(today, -30), addDays(today, 400)] });
  await note(services, viewer.id!, feed['read_at'] as Date | null, now);
  const calendar = ical({ name: 'Professional Portal', prodId: { company: 'Professional Portal', product: 'calendar', language: 'EN' }, method: ICalCalendarMethod.PUBLISH, ttl: 3600 });
  for (const row of rows) {
    const [id, reference] = [String(row['id']), String(row['reference'])];
    const url = staff ? `${config.BASE_URL}/admin/#/reviews/${id}/show` : `${config.BASE_URL}/reviews/${id}`;
    const add = (kind: string, day: unknown, summary: string) => day && calendar.createEvent({ id: `${kind}-${id}@professional-portal`, start: new Date(`${String(day)}T00:00:00Z`), allDay: true, timezone: 'UTC', stamp: now, summary, url });
    add('meeting', row['meeting_on'], `Review meeting ${reference}`);
    add('due', row['due_on'], `Due ${reference}: ${says.get(String(row['due_clock'])) ?? 'statutory date'}`);
  }
  return calendar.toString();
}

/** A calendar asks every few minutes; the log has it once a day. */
async function note({ database }: Services, userId: string, readAt: Date | null, now: Date): Promise<void> {
  if (readAt && now.getTime() - readAt.getTime() < 600_000) return;
  const first = !readAt || civilDateAt(readAt) !== civilDateAt(now);
  await database.change({ realm: 'accounts' }, {}, async (em) => {
    await em.execute('update calendar_feed set read_at = ? where user_id = ?', [now, userId]);
    if (first) await em.execute(`insert into audit_event (at, actor_kind, actor_id, actor_name, act, subject_type, subject_id, fields, audience, request_id) select ?, 'PERSON', id, name, 'calendar.read', 'User', id, '{}', 'AUDITOR', 'calendar' from "user" where id = ?`, [now, userId]);
  });
}
