import { AuthorityPolicy } from '../../organisations/index.js';
import type { Unit } from '../../unit.js';
import { authoritiesOf } from '../about-person.js';

/** The policies of every authority that somebody belongs to. */
export async function policiesOf(unit: Unit, userId: string): Promise<AuthorityPolicy[]> {
  const rows = await unit.em.execute<{ id: string }[]>('select policy_id as id from authority where code = any(?)', [await authoritiesOf(unit, userId)]);
  return unit.em.find(AuthorityPolicy, { id: { $in: rows.map(({ id }) => id) } });
}
