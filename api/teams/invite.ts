import { administratorOfAuthority, coordinatorOfSetting, hasRole, headOfSetting } from '../access/index.js';
import { type EmailAddress, SettingRoleName, StaffRoleName, judgeEmail, parseEmail } from '../accounts/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { newToken, tokenHash } from '../kernel/seal.js';
import { send } from '../messages/index.js';
import { Authority, AuthorityPolicy, Organisation } from '../organisations/index.js';
import { invalid, refused } from '../kernel/errors.js';
import type { Unit } from '../unit.js';
import { Invitation } from './invitation.js';

export const roleWords: Record<SettingRoleName | StaffRoleName, string> = {
  CONTRIBUTOR: 'contributor', COORDINATOR: 'coordinator', HEAD: 'head',
  CASEWORKER: 'caseworker', MANAGER: 'manager', QUALITY_READER: 'quality reader', ADMINISTRATOR: 'administrator', AUDITOR: 'auditor',
};

/** Who may ask people in to a setting: those who lead it, and administrators of the authority in whose area it lies. */
export function checkMayInvite({ viewer }: Pick<Context, 'viewer'>, setting: Organisation, role: SettingRoleName): void {
  const administers = hasRole(viewer, setting.laCode, 'ADMINISTRATOR');
  if (!administers && !coordinatorOfSetting.holds(viewer, { settingId: setting.id })) throw refused('invite people to this setting', [coordinatorOfSetting, administratorOfAuthority]);
  // A head signs off; only a head, or the authority, makes one.
  if (role === SettingRoleName.HEAD && !administers && viewer.settings.get(setting.id) !== 'HEAD') throw refused('make somebody head of the setting', [headOfSetting, administratorOfAuthority]);
}

export async function policyOf(unit: Unit, code: string): Promise<AuthorityPolicy> {
  const authority = await unit.em.findOne(Authority, { code });
  if (!authority) throw invalid('Choose an authority that uses this portal.', { field: 'authority' });
  return unit.em.findOneOrFail(AuthorityPolicy, { id: authority.policyId });
}

/** Mails are counted for who sends and for who gets them, and say the same to everybody: nothing tells whether there is an account. */
export async function invitable(context: Context, typed: string): Promise<EmailAddress> {
  const email = parseEmail(typed);
  await context.services.throttle.count('invitations', context.viewer.id!);
  await context.services.throttle.count('invitationMails', email.throttleKey);
  return email;
}

type Asked = Pick<Invitation, 'authorityCode'> & Partial<Pick<Invitation, 'settingId' | 'settingRole' | 'staffRole' | 'reason'>>;

/** Asks somebody in. An older invitation of the same address to the same place is replaced by this one. */
export async function invite(context: Context, unit: Unit, email: EmailAddress, asked: Asked, place: string): Promise<string> {
  const policy = await policyOf(unit, asked.authorityCode);
  judgeEmail(email, policy);
  await unit.em.nativeUpdate(Invitation, { emailKey: email.key, authorityCode: asked.authorityCode, settingId: asked.settingId ?? null, acceptedAt: null, withdrawnAt: null }, { withdrawnAt: unit.now }, { filters: false });
  const { viewer } = context;
  const token = newToken();
  const invitation = unit.em.create(Invitation, { id: newId(), email: email.address, emailKey: email.key, ...asked, invitedById: viewer.id!, invitedByName: viewer.name, invitedAt: unit.now, sends: 1, tokenHash: tokenHash(token), expiresAt: until(unit, policy), version: 1 }, { persist: true });
  unit.audit({ act: 'invitation.sent', authorityCode: asked.authorityCode, settingId: asked.settingId ?? null, subjectType: 'Invitation', subjectId: invitation.id, fields: [asked.settingRole ?? asked.staffRole ?? ''] });
  mail(context, unit, invitation, token, place);
  return invitation.id;
}

/** A new link; the one before stops working. */
export async function sendAgain(context: Context, unit: Unit, invitation: Invitation, place: string): Promise<void> {
  const token = newToken();
  Object.assign(invitation, { tokenHash: tokenHash(token), sends: invitation.sends + 1, expiresAt: until(unit, await policyOf(unit, invitation.authorityCode)) });
  unit.audit({ act: 'invitation.sentAgain', authorityCode: invitation.authorityCode, settingId: invitation.settingId ?? null, subjectType: 'Invitation', subjectId: invitation.id });
  mail(context, unit, invitation, token, place);
}

const until = ({ now }: Unit, { invitationDays }: AuthorityPolicy) => new Date(now.getTime() + invitationDays * 86_400_000);

function mail({ services: { config } }: Context, unit: Unit, { email, invitedByName, settingRole, staffRole, expiresAt }: Invitation, token: string, place: string): void {
  const role = settingRole ?? staffRole;
  send(unit, config, {
    template: 'invitation',
    to: email,
    subject: `${invitedByName} asks you to join ${place}`,
    paragraphs: [
      `${invitedByName} asks you to work with ${place} in the Professional Portal${role ? `, as ${roleWords[role]}` : ''}.`,
      `The link works once, until ${expiresAt.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' })}.`,
      'If you do not know them, do nothing.',
    ],
    link: { says: 'See the invitation', address: `${config.BASE_URL}/invitation?token=${token}` },
    expiresAt,
  });
}
