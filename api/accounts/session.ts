import { type SettingRole, type StaffRole, type Viewer, anonymous, openingOf } from '../access/index.js';
import type { Database } from '../database/database.js';
import { tokenHash } from '../kernel/seal.js';
import { forget, remember } from './remembered-session.js';

/** Tells a session's token from an API client's at first sight. */
export const SESSION_PREFIX = 'pps_';

/** The session of a token ($1, hashed) at a moment ($2), with all that its person's rights follow from, as one text. */
export const sessionSql = `
  select s.active_at, json_build_object('session', s.id, 'factorAt', s.confirmed_at, 'idleMinutes', s.idle_minutes, 'id', u.id, 'name', u.name, 'operator', exists (select from platform_operator o where o.user_id = u.id),
    'settings', (select json_agg(json_build_array(m.setting_id, m.role) order by m.setting_id) from membership m where m.user_id = u.id and m.state = 'APPROVED'),
    'roles', (select json_agg(json_build_array(r.authority_code, r.role) order by r.authority_code, r.role) from staff_role r join authority a on a.code = r.authority_code join authority_policy p on p.id = a.policy_id
      where r.user_id = u.id and r.ended_at is null and (s.factor <> 'EMAIL' or not p.strong_factor_for_staff)),
    'openings', (select json_agg(json_build_array(g.response_id, g.section) order by g.response_id, g.section) from access_grant g where g.user_id = u.id and g.ended_at is null and g.expires_at > $2),
    'keptFrom', (select json_agg(json_build_array(d.response_id, d.section) order by d.response_id, d.section) from draft_section d join membership m on m.setting_id = d.setting_id and m.user_id = u.id and m.state = 'APPROVED'
      where d.sealed_at is not null and not (u.id = any(d.open_to)) and not (d.open_to = '{}' and m.role <> 'CONTRIBUTOR')))::text as rights
  from session s join "user" u on u.id = s.user_id
  where s.token_hash = $1 and s.ended_at is null and u.disabled_at is null and s.expires_at > $2 and s.active_at > $2 - make_interval(mins => s.idle_minutes)`;

interface Found {
  active_at: Date;
  rights: string;
}

interface Rights {
  session: string;
  factorAt: string | null;
  idleMinutes: number;
  operator: boolean;
  id: string;
  name: string;
  settings: [string, SettingRole][] | null;
  roles: [string, StaffRole][] | null;
  openings: [string, string][] | null;
  keptFrom: [string, string][] | null;
}

/** How long somebody counts as just active: activity is written down no more often. */
export const ACTIVE_MILLISECONDS = 60_000;

/**
 * The person of a session with roles as they are now, so that a role taken away is gone at the next request.
 * Where an authority requires a passkey or an app of its staff, a session that has only a mailed code has no role there.
 * @param byHand false for what a page does of itself, which must not keep a session alive
 */
export async function viewerOfSession(database: Database, token: string, now: Date, byHand = true): Promise<Viewer> {
  const hash = tokenHash(token);
  const [row] = (await database.read({ realm: 'accounts' }, { text: sessionSql, values: [hash, now] })) as unknown as Found[];
  if (!row) {
    forget(hash);
    return anonymous;
  }
  const rights = JSON.parse(row.rights) as Rights;
  const stale = byHand && now.getTime() - row.active_at.getTime() > ACTIVE_MILLISECONDS;
  if (stale) await touch(database, rights.session, now);
  const viewer = viewerWith(rights);
  remember(hash, { rights: row.rights, viewer, activeAt: stale ? now : row.active_at });
  return viewer;
}

function viewerWith({ session, factorAt, idleMinutes, operator, id, name, settings, roles, openings, keptFrom }: Rights): Viewer {
  const authorities = new Map<string, Set<StaffRole>>();
  for (const [code, role] of roles ?? []) authorities.set(code, (authorities.get(code) ?? new Set()).add(role));
  const named = (sections: [string, string][] | null) => new Set((sections ?? []).map(([response, section]) => openingOf(response, section)));
  return { ...anonymous, kind: 'person', id, name, sessionId: session, authorities, settings: new Map(settings ?? []), operator, factorAt: factorAt === null ? null : new Date(factorAt), idleMinutes, openings: named(openings), keptFrom: named(keptFrom) };
}

const touch = (database: Database, id: string, now: Date) =>
  database.change({ realm: 'accounts' }, {}, async (em) => {
    await em.execute('update session set active_at = ? where id = ? and active_at < ?', [now, id, now]);
  });
