import { AuthorityPolicy } from '../../organisations/index.js';
import type { Unit } from '../../unit.js';
import { authoritiesOf } from '../about-person.js';

/** The policies of every authority that somebody belongs to. */
export async function policiesOf(unit: Unit, userId: string): Promise<AuthorityPolicy[]> {
  const codes = await authoritiesOf(unit, userId);
  if (codes.length === 0) return [];
  // A list is written out value by value: right for in (…), and no array for any(…).
  const rows = await unit.em.execute<{ id: string }[]>('select policy_id as id from authority where code in (?)', [codes]);
  return unit.em.find(AuthorityPolicy, { id: { $in: rows.map(({ id }) => id) } });
}
