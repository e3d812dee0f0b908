import type { Config } from '../config.js';
import { newId } from '../database/columns.js';
import { send } from '../messages/index.js';
import type { Unit } from '../unit.js';
import { type NotificationEvent, NotificationWay, eventNamed } from './events.js';
import { endOfQuiet } from './quiet-hours.js';

export interface Notification {
  event: `${NotificationEvent}`;
  /** Ids of the people who are told. */
  users: readonly string[];
  /** Which template the mail counts as; names no person. */
  template?: string;
  /** Says what happened, by reference, and nothing about a child. */
  subject: string;
  paragraphs: string[];
  link?: { says: string; address: string };
  /** What must be told only once, such as one deadline; a repeat tells only those who do not know yet. For jobs. */
  key?: string;
}

interface Reader {
  id: string;
  email: string;
  way: NotificationWay | null;
  quiet_from: number | null;
  quiet_until: number | null;
  quiet_weekends: boolean | null;
}

const readers = `select u.id, u.email, c.way, t.quiet_from, t.quiet_until, t.quiet_weekends from "user" u
  left join notification_choice c on c.user_id = u.id and c.event = ? left join notification_times t on t.user_id = u.id
  where u.id = any(?::uuid[]) and u.disabled_at is null and not exists (select from notice n where n.user_id = u.id and n.key = ?)`;

/** Tells people of an event as they have chosen: by a mail of its own, in the day’s, or not. Part of the change that it tells of. */
export async function notify(config: Pick<Config, 'SECRET_KEY' | 'BASE_URL'>, unit: Unit, { event, users, template = event.toLowerCase(), subject, paragraphs, link, key }: Notification): Promise<void> {
  if (users.length === 0) return;
  const found = await unit.em.execute<Reader[]>(readers, [event, `{${[...new Set(users)].join(',')}}`, key ?? null]);
  const notices: object[] = [];
  for (const { id, email, way, quiet_from: quietFrom, quiet_until: quietUntil, quiet_weekends: quietWeekends } of found) {
    const chosen = way ?? eventNamed(event).usual;
    if (chosen === NotificationWay.NONE) continue;
    if (chosen === NotificationWay.AT_ONCE) {
      const notBefore = endOfQuiet(unit.now, { quietFrom, quietUntil, quietWeekends: quietWeekends ?? false });
      send(unit, config, { template, to: email, subject, paragraphs, ...(link && { link }), ...(notBefore > unit.now && { notBefore }) });
    }
    notices.push({ id: newId(), user_id: id, event, key: key ?? null, subject, paragraphs, address: link?.address ?? null, state: chosen === NotificationWay.DIGEST ? 'WAITING' : 'SENT', told_at: unit.now.toISOString() });
  }
  if (notices.length > 0) await unit.em.execute(insert, [JSON.stringify(notices)]);
}

const columns = 'id, user_id, event, key, subject, paragraphs, address, state, told_at';
const insert = `insert into notice (${columns}) select ${columns} from json_to_recordset(?::json) as told(id uuid, user_id uuid, event text, key text, subject text, paragraphs jsonb, address text, state text, told_at timestamptz)`;
