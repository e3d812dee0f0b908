import { type SettingRole, type StaffRole, type Viewer, anonymous, coverOf, openingOf } from '../access/index.js';
import type { Database, Statement } from '../database/database.js';
import { civilDateAt } from '../kernel/civil-date.js';
import { tokenHash } from '../kernel/seal.js';
import { namedAs } from './team-mailbox.js';

/** Tells a session's token from an API client's at first sight. */
export const SESSION_PREFIX = 'pps_';

const statement = `
  select s.id as session_id, s.active_at, s.confirmed_at as factor_at, s.idle_minutes, u.id, u.name, s.acting_name, exists (select from platform_operator o where o.user_id = u.id) as operator,
    (select json_agg(json_build_array(m.setting_id, m.role)) from membership m where m.user_id = u.id and m.state = 'APPROVED') as settings,
    (select json_agg(json_build_array(r.authority_code, r.role)) from staff_role r join authority a on a.code = r.authority_code join authority_policy p on p.id = a.policy_id
      where r.user_id = u.id and r.ended_at is null and (s.factor <> 'EMAIL' or not p.strong_factor_for_staff)) as roles,
    (select json_agg(json_build_array(g.response_id, g.section)) from access_grant g where g.user_id = u.id and g.ended_at is null and g.expires_at > $2) as openings,
    (select json_agg(json_build_array(c.authority_code, c.absent_id)) from cover c where c.cover_id = u.id and c.ended_at is null and $3::date between c.from_on and c.until_on) as covers,
    (select json_agg(json_build_array(d.response_id, d.section)) from draft_section d join membership m on m.setting_id = d.setting_id and m.user_id = u.id and m.state = 'APPROVED'
      where d.sealed_at is not null and not (u.id = any(d.open_to)) and not (d.open_to = '{}' and m.role <> 'CONTRIBUTOR')) as kept_from
  from session s join "user" u on u.id = s.user_id
  where s.token_hash = $1 and s.ended_at is null and u.disabled_at is null and s.expires_at > $2 and s.active_at > $2 - make_interval(mins => s.idle_minutes) and not (u.team_mailbox and s.acting_name is null)`;

/** What the database says of a session that is open, and of its person. */
export interface FoundSession {
  session_id: string;
  active_at: Date;
  factor_at: Date | null;
  idle_minutes: number;
  operator: boolean;
  id: string;
  name: string;
  acting_name: string | null;
  settings: [string, SettingRole][] | null;
  roles: [string, StaffRole][] | null;
  openings: [string, string][] | null;
  covers: [string, string][] | null;
  kept_from: [string, string][] | null;
}

/** Finds the session of a token, where it is open at that time. It is asked in the realm of accounts. */
export const findSession = (token: string, now: Date): Statement => ({ text: statement, values: [tokenHash(token), now, civilDateAt(now)] });

/**
 * The person of a session with roles as they are now, so that a role taken away is gone at the next request.
 * Where an authority requires a passkey or an app of its staff, a session that has only a mailed code has no role there.
 */
export function viewerOfSession(row: FoundSession): Viewer {
  const authorities = new Map<string, Set<StaffRole>>();
  for (const [code, role] of row.roles ?? []) authorities.set(code, (authorities.get(code) ?? new Set()).add(role));
  const [openings, keptFrom] = [row.openings, row.kept_from].map((sections) => new Set((sections ?? []).map(([response, section]) => openingOf(response, section)))) as [Set<string>, Set<string>];
  const covers = new Set((row.covers ?? []).map(([authority, colleague]) => coverOf(authority, colleague)));
  return { ...anonymous, covers, kind: 'person', id: row.id, name: namedAs(row.name, row.acting_name), sessionId: row.session_id, authorities, settings: new Map(row.settings ?? []), operator: row.operator, factorAt: row.factor_at, idleMinutes: row.idle_minutes, openings, keptFrom };
}

/** Somebody is there: the session does not end by itself. Written once a minute at most. */
export async function keepAlive(database: Database, { session_id: id, active_at: activeAt }: FoundSession, now: Date): Promise<void> {
  if (now.getTime() - activeAt.getTime() <= 60_000) return;
  await database.change({ realm: 'accounts' }, {}, async (em) => {
    await em.execute('update session set active_at = ? where id = ? and active_at < ?', [now, id, now]);
  });
}
