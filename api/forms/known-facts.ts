import type { Unit } from '../unit.js';
import { User } from '../accounts/index.js';
import type { Child, Plan } from '../children/index.js';
import type { PrefillSource } from './language/facts.js';
import { Organisation } from '../organisations/index.js';

/** What the form may begin with, by the names that its questions use. */
export async function knownFacts(unit: Unit, child: Child, plan: Plan | null = null): Promise<Record<PrefillSource, string | null>> {
  const setting = await unit.em.findOneOrFail(Organisation, { id: child.settingId! });
  const author = await unit.em.findOneOrFail(User, { id: unit.viewer.id! });
  return {
    'child.legalForenames': child.legalForenames,
    'child.legalSurname': child.legalSurname,
    'child.knownAs': child.knownAs ?? null,
    'child.bornOn': child.bornOn,
    'child.sex': child.sex,
    'child.upn': child.upn ?? null,
    'child.uln': child.uln ?? null,
    'child.nhsNumber': child.nhsNumber ?? null,
    'child.address': child.address ?? null,
    'child.postcode': child.postcode ?? null,
    'child.taughtInYear': child.taughtInYear == null ? null : yearCode(child.taughtInYear),
    'plan.issuedOn': plan?.issuedOn ?? null,
    'plan.firstMadeOn': plan?.firstMadeOn ?? null,
    'plan.lastReviewedOn': plan?.lastReviewedOn ?? null,
    'plan.primaryNeed': plan?.primaryNeed ?? null,
    'plan.secondaryNeed': plan?.secondaryNeed ?? null,
    'setting.name': setting.name,
    'setting.urn': setting.urn ?? null,
    'author.name': author.name,
    // An account has one name; where it is parted is a guess that whoever fills in the form can put right.
    'author.forename': author.name.includes(' ') ? author.name.slice(0, author.name.lastIndexOf(' ')) : null,
    'author.surname': author.name.slice(author.name.lastIndexOf(' ') + 1),
    'author.email': author.email,
    'author.jobTitle': author.jobTitle ?? null,
    'authority.code': child.authorityCode,
  };
}

/** Year groups as the school census codes them: R for Reception, N1 and N2 before it, E1 and E2 before those. */
function yearCode(year: number): string {
  const early = ['E1', 'E2', 'N1', 'N2', 'R'];
  return year <= 0 ? (early[year + 4] ?? 'E1') : String(Math.min(year, 14));
}
