import { Authority, AuthorityPolicy, type FormOffer } from '../organisations/index.js';
import type { Unit } from '../unit.js';

/** How an authority takes a form, by its policy; nothing where it does not. */
export async function offerOf(unit: Unit, authorityCode: string, form: string): Promise<FormOffer | undefined> {
  const authority = await unit.em.findOneOrFail(Authority, { code: authorityCode });
  const { offers } = await unit.em.findOneOrFail(AuthorityPolicy, { id: authority.policyId });
  return offers.find((offer) => offer.form === form);
}
