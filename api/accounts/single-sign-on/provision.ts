import { newId } from '../../database/columns.js';
import { PortalError } from '../../kernel/errors.js';
import { oneLine } from '../../kernel/text.js';
import { Organisation } from '../../organisations/index.js';
import type { Unit } from '../../unit.js';
import { parseEmail } from '../email-address.js';
import { endSessionsOf } from '../end-sessions.js';
import { giveRole, oneChangeOfRolesAtATime } from '../give-role.js';
import { Membership, MembershipState } from '../membership.js';
import { joinSetting } from '../register.js';
import { StaffRole, type StaffRoleName } from '../staff-role.js';
import { User } from '../user.js';
import { ExternalIdentity, type IdentityProvider } from './identity-provider.js';

export type Claims = Readonly<Record<string, unknown>> & { sub: string };

const no = (message: string) => new PortalError('UNAUTHENTICATED', message);

/**
 * The account of whoever came back from a provider, made at their first sign-in by the authority’s rule; or a refusal,
 * to be thrown once it is kept that roles which the provider gave before have ended.
 */
export async function provision(unit: Unit, provider: IdentityProvider, claims: Claims): Promise<User | PortalError> {
  const roles = rolesOf(provider, claims);
  if (provider.kind === 'STAFF' && roles.length === 0) {
    const known = await unit.em.findOne(ExternalIdentity, { issuer: provider.issuer, subject: claims.sub });
    if (known) await setRoles(unit, provider, { id: known.userId }, []);
    return no('Your authority knows you, but it has given you no role in this portal. Ask it for one.');
  }
  const user = await accountOf(unit, provider, claims);
  if (user.disabledAt) throw no('This account was closed. Ask your authority.');
  if (provider.kind === 'STAFF') await setRoles(unit, provider, user, roles);
  else await setSetting(unit, provider, user, claims);
  return user;
}

function rolesOf({ roleRules }: IdentityProvider, claims: Claims): StaffRoleName[] {
  const holds = (claim: string, value: string) => [claims[claim]].flat().map(String).includes(value);
  return [...new Set(roleRules.filter(({ claim, value }) => holds(claim, value)).map(({ role }) => role))];
}

/** By the provider’s own name for them; else by an address that the provider vouches for; else a new account. */
async function accountOf(unit: Unit, provider: IdentityProvider, claims: Claims): Promise<User> {
  const known = await unit.em.findOne(ExternalIdentity, { issuer: provider.issuer, subject: claims.sub });
  if (known) return unit.em.findOneOrFail(User, { id: known.userId });
  if (typeof claims['email'] !== 'string') throw no('Your authority did not tell us your e-mail address, so no account can be made.');
  const email = parseEmail(claims['email']);
  const existing = await unit.em.findOne(User, { emailKey: email.key });
  const vouches = provider.emailDomains.includes(email.domain) && claims['email_verified'] !== false;
  // Nobody takes over an account by an address that another provider merely claims.
  if (!vouches && (existing || provider.kind === 'STAFF')) throw no(`Your authority does not vouch for addresses of ${email.domain}. Register with that address, or ask your authority.`);
  const name = typeof claims['name'] === 'string' && claims['name'].trim() !== '' ? oneLine(claims['name'].slice(0, 100), 'Name') : email.address.split('@')[0]!;
  const user = existing ?? unit.em.create(User, { id: newId(), name, jobTitle: null, email: email.address, emailKey: email.key, teamMailbox: false, createdAt: unit.now, version: 1 }, { persist: true });
  await unit.em.flush();
  unit.em.create(ExternalIdentity, { id: newId(), issuer: provider.issuer, subject: claims.sub, userId: user.id, linkedAt: unit.now }, { persist: true });
  return user;
}

/** The provider has the last word on roles: those that its claims give are held, those that it gave before are ended. */
async function setRoles(unit: Unit, { authorityCode, name }: IdentityProvider, user: Pick<User, 'id'>, roles: readonly StaffRoleName[]): Promise<void> {
  const reason = `By the rule for ${name}`;
  await oneChangeOfRolesAtATime(unit, authorityCode);
  const held = await unit.em.find(StaffRole, { userId: user.id, authorityCode, endedAt: null }, { filters: false });
  const gone = held.filter((each) => each.reason === reason && !roles.includes(each.role));
  for (const each of gone) {
    each.endedAt = unit.now;
    unit.audit({ act: 'role.ended', authorityCode, subjectType: 'User', subjectId: user.id, fields: [each.role] });
  }
  if (gone.length > 0) await endSessionsOf(unit, user.id);
  await unit.em.flush();
  for (const role of roles) if (!held.some((each) => each.role === role)) Object.assign(await giveRole(unit, user, authorityCode, role, reason), { grantedByName: name });
}

/** `organisation` as DfE Sign-in gives it: an object with the URN, or the JSON of one. */
async function setSetting(unit: Unit, { approves, authorityCode }: IdentityProvider, user: User, claims: Claims): Promise<void> {
  const urn = urnOf(claims['organisation']);
  const setting = urn ? await unit.em.findOne(Organisation, { urn, status: { $ne: 'Closed' } }) : null;
  if (!setting) throw no('We do not know the organisation that you signed in for. Choose another there, or register here.');
  if (await unit.em.findOne(Membership, { userId: user.id, settingId: setting.id }, { filters: false })) return;
  // What one authority’s provider says lets nobody in to a setting of another: that authority decides.
  const own = setting.laCode === authorityCode;
  await joinSetting(unit, user, setting, setting.laCode ?? authorityCode, own ? (approves ? MembershipState.APPROVED : undefined) : MembershipState.REQUESTED);
}

function urnOf(claim: unknown): string | null {
  try {
    const value = (typeof claim === 'string' ? JSON.parse(claim) : claim) as { urn?: unknown } | null;
    return /^\d{6}$/.exec(String(value?.urn ?? ''))?.[0] ?? null;
  } catch {
    return null;
  }
}
