import { type SettingRole, type StaffRole, type Viewer, anonymous, coverOf, openingOf } from '../access/index.js';
import type { Database, Statement } from '../database/database.js';
import { civilDateAt } from '../kernel/civil-date.js';
import { tokenHash } from '../kernel/seal.js';
import { namedAs } from './team-mailbox.js';

/** Tells a session's token from an API client's at first sight. */
export const SESSION_PREFIX = 'pps_';

/** The session of a token ($1, hashed) at a moment ($2, on day $3), with all that its person's rights follow from, as one text. */
const statement = `
  select s.active_at, json_build_object('session', s.id, 'factorAt', s.confirmed_at, 'idleMinutes', s.idle_minutes, 'id', u.id, 'name', u.name, 'actingName', s.acting_name, 'operator', exists (select from platform_operator o where o.user_id = u.id),
    'settings', (select json_agg(json_build_array(m.setting_id, m.role) order by m.setting_id) from membership m where m.user_id = u.id and m.state = 'APPROVED'),
    'roles', (select json_agg(json_build_array(r.authority_code, r.role) order by r.authority_code, r.role) from staff_role r join authority a on a.code = r.authority_code join authority_policy p on p.id = a.policy_id
      where r.user_id = u.id and r.ended_at is null and (s.factor <> 'EMAIL' or not p.strong_factor_for_staff)),
    'openings', (select json_agg(json_build_array(g.response_id, g.section) order by g.response_id, g.section) from access_grant g where g.user_id = u.id and g.ended_at is null and g.expires_at > $2),
    'covers', (select json_agg(json_build_array(c.authority_code, c.absent_id) order by c.authority_code, c.absent_id) from cover c where c.cover_id = u.id and c.ended_at is null and $3::date between c.from_on and c.until_on),
    'keptFrom', (select json_agg(json_build_array(d.response_id, d.section) order by d.response_id, d.section) from draft_section d join membership m on m.setting_id = d.setting_id and m.user_id = u.id and m.state = 'APPROVED'
      where d.sealed_at is not null and not (u.id = any(d.open_to)) and not (d.open_to = '{}' and m.role <> 'CONTRIBUTOR')))::text as rights
  from session s join "user" u on u.id = s.user_id
  where s.token_hash = $1 and s.ended_at is null and u.disabled_at is null and s.expires_at > $2 and s.active_at > $2 - make_interval(mins => s.idle_minutes) and not (u.team_mailbox and s.acting_name is null)`;

/** What the database says of a session that is open, and of its person. */
export interface FoundSession {
  active_at: Date;
  /** The same text for the same person with the same rights. */
  rights: string;
}

interface Rights {
  session: string;
  factorAt: string | null;
  idleMinutes: number;
  operator: boolean;
  id: string;
  name: string;
  actingName: string | null;
  settings: [string, SettingRole][] | null;
  roles: [string, StaffRole][] | null;
  openings: [string, string][] | null;
  covers: [string, string][] | null;
  keptFrom: [string, string][] | null;
}

/** Finds the session of a token, where it is open at that time. It is asked in the realm of accounts. */
export const findSession = (token: string, now: Date): Statement => ({ text: statement, values: [tokenHash(token), now, civilDateAt(now)] });

/** How long somebody counts as just active: that they are there is written down no more often. */
const ACTIVE_MILLISECONDS = 60_000;

const unchanged = `exists (select from (${statement}) found where found.rights = $4 and (not $5::boolean or found.active_at >= $2 - interval '${ACTIVE_MILLISECONDS} milliseconds'))`;

/**
 * The condition that a session is as it was found, for a statement that does its work only then.
 * @param byHand whether activity is to be written down, for which it must be found in the plain way now and then
 */
export const sessionUnchanged = (token: string, now: Date, { rights }: FoundSession, byHand: boolean): Statement => ({ text: unchanged, values: [...findSession(token, now).values!, rights, byHand] });

/**
 * The person of a session with roles as they are now, so that a role taken away is gone at the next request.
 * Where an authority requires a passkey or an app of its staff, a session that has only a mailed code has no role there.
 */
export function viewerOfSession(row: FoundSession): Viewer {
  const { session, factorAt, idleMinutes, operator, id, name, actingName, settings, roles, openings, covers, keptFrom } = JSON.parse(row.rights) as Rights;
  const authorities = new Map<string, Set<StaffRole>>();
  for (const [code, role] of roles ?? []) authorities.set(code, (authorities.get(code) ?? new Set()).add(role));
  const named = (pairs: [string, string][] | null, name: (one: string, other: string) => string) => new Set((pairs ?? []).map(([one, other]) => name(one, other)));
  return {
    ...anonymous, kind: 'person', id, name: namedAs(name, actingName), sessionId: session, authorities, settings: new Map(settings ?? []), operator, factorAt: factorAt === null ? null : new Date(factorAt), idleMinutes,
    openings: named(openings, openingOf), covers: named(covers, coverOf), keptFrom: named(keptFrom, openingOf),
  };
}

/** Somebody is there: the session does not end by itself. Written once a minute at most. */
export async function keepAlive(database: Database, sessionId: string, activeAt: Date, now: Date): Promise<void> {
  if (now.getTime() - activeAt.getTime() <= ACTIVE_MILLISECONDS) return;
  await database.change({ realm: 'accounts' }, {}, async (em) => {
    await em.execute('update session set active_at = ? where id = ? and active_at < ?', [now, sessionId, now]);
  });
}
