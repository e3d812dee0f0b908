import type { Context } from '../context.js';
import type { Unit } from '../unit.js';

export interface Found {
  id: string;
  name: string;
  email: string;
  teamMailbox: boolean;
  /** Missing where somebody only ever signs in through an identity provider. */
  passwordHash: string | null;
}

/** An account that may sign in, by its key or id; the same one statement whether there is one or not. */
export async function findForSignIn(context: Context, by: string | { id: string }): Promise<Found | undefined> {
  const [column, value] = typeof by === 'string' ? ['email_key', by] : ['id', by.id];
  const [row] = await context.services.database.read(
    { realm: 'accounts' },
    { text: `select u.id, u.name, u.email, u.team_mailbox as "teamMailbox", c.password_hash as "passwordHash" from "user" u left join credential c on c.user_id = u.id where u.${column} = $1 and u.disabled_at is null`, values: [value] },
  );
  return row as unknown as Found | undefined;
}

export interface SessionPolicy {
  idleMinutes: number;
  absoluteHours: number;
  codeMinutes: number;
}

/** Where somebody belongs to several authorities, the shortest times of all of them. */
export async function strictestPolicy(unit: Unit, userId: string): Promise<SessionPolicy> {
  const [row] = await unit.em.execute<Partial<SessionPolicy>[]>(
    `select min(p.idle_minutes)::int as "idleMinutes", min(p.absolute_hours)::int as "absoluteHours", min(p.code_minutes)::int as "codeMinutes"
     from authority a join authority_policy p on p.id = a.policy_id
     where a.code in (select authority_code from staff_role where user_id = ? and ended_at is null union select authority_code from membership where user_id = ?)`,
    [userId, userId],
  );
  return { idleMinutes: row?.idleMinutes ?? 30, absoluteHours: row?.absoluteHours ?? 12, codeMinutes: row?.codeMinutes ?? 10 };
}
