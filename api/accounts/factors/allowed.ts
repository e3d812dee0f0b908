import type { Unit } from '../../unit.js';
import { SecondFactor } from './factor.js';

interface Held {
  app: boolean;
  passkey: boolean;
  codes: boolean;
  strong: boolean;
}

const sql = `select
    exists (select from factor where user_id = u.id and kind = 'APP' and confirmed_at is not null) as app,
    exists (select from factor where user_id = u.id and kind = 'PASSKEY' and confirmed_at is not null) as passkey,
    exists (select from recovery_code where user_id = u.id and used_at is null) as codes,
    exists (select from staff_role r join authority a on a.code = r.authority_code join authority_policy p on p.id = a.policy_id where r.user_id = u.id and r.ended_at is null and p.strong_factor_for_staff) as strong
  from (select ?::uuid as id) u`;

/**
 * The ways in which somebody may prove a second factor, the best first. The mailed code stays a way out for
 * whoever may use it at all; where an authority requires better of its staff, it serves only until there is better.
 */
export async function allowedFactors(unit: Unit, userId: string): Promise<SecondFactor[]> {
  const [held] = await unit.em.execute<Held[]>(sql, [userId]);
  const better = held!.app || held!.passkey;
  return [
    ...(held!.passkey ? [SecondFactor.PASSKEY] : []),
    ...(held!.app ? [SecondFactor.APP] : []),
    ...(held!.strong && better ? [] : [SecondFactor.EMAIL]),
    ...(held!.codes && better ? [SecondFactor.RECOVERY_CODE] : []),
  ];
}
