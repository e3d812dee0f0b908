import { type SettingRole, type StaffRole, type Viewer, anonymous } from '../access/index.js';
import type { Database } from '../database/database.js';

const statement = `
  select u.id, u.name,
    (select json_agg(json_build_array(m.setting_id, m.role)) from membership m where m.user_id = u.id and m.state = 'APPROVED') as settings,
    (select json_agg(json_build_array(r.authority_code, r.role)) from staff_role r where r.user_id = u.id and r.ended_at is null) as roles
  from "user" u where u.id = $1 and u.disabled_at is null`;

interface Found {
  id: string;
  name: string;
  settings: [string, SettingRole][] | null;
  roles: [string, StaffRole][] | null;
}

/** Somebody with the rights that they have now, for work that they asked for and that is done later (ASVS 5.0, 8.3.3). */
export async function viewerOfUser(database: Database, userId: string): Promise<Viewer> {
  const [row] = (await database.read({ realm: 'accounts' }, { text: statement, values: [userId] })) as unknown as Found[];
  if (!row) return anonymous;
  const authorities = new Map<string, Set<StaffRole>>();
  for (const [code, role] of row.roles ?? []) authorities.set(code, (authorities.get(code) ?? new Set()).add(role));
  return { ...anonymous, kind: 'person', id: row.id, name: row.name, authorities, settings: new Map(row.settings ?? []) };
}
