import { type Membership, MembershipState, User } from '../accounts/index.js';
import type { Context } from '../context.js';
import { send } from '../messages/index.js';
import { Organisation } from '../organisations/index.js';
import type { Unit } from '../unit.js';

interface Words {
  subject: string;
  says(setting: string): string;
}

const words: Record<Exclude<MembershipState, MembershipState.REQUESTED>, Words> = {
  APPROVED: { subject: 'You can begin', says: (setting) => `Your request to join ${setting} was approved. Sign in to see its work.` },
  REFUSED: { subject: 'Your request to join a setting', says: (setting) => `Your request to join ${setting} was not approved. Ask the setting, or the authority, if you think that is a mistake.` },
  ENDED: { subject: 'Your access has ended', says: (setting) => `You no longer work for ${setting} in the Professional Portal. What you wrote stays with the setting. You have been signed out everywhere.` },
};

/** The person is told what became of their membership. */
export async function tellOfDecision({ services: { config } }: Context, unit: Unit, membership: Membership): Promise<void> {
  const { subject, says } = words[membership.state as keyof typeof words];
  const user = await unit.em.findOneOrFail(User, { id: membership.userId });
  const setting = await unit.em.findOneOrFail(Organisation, { id: membership.settingId });
  send(unit, config, { template: `membership-${membership.state.toLowerCase()}`, to: user.email, subject, paragraphs: [says(setting.name)], link: { says: 'Sign in', address: `${config.BASE_URL}/sign-in` } });
}
