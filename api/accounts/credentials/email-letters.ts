import type { Config } from '../../config.js';
import { send } from '../../messages/index.js';
import type { Unit } from '../../unit.js';

type Sealing = Pick<Config, 'SECRET_KEY' | 'BASE_URL'>;

/** To the new address: the link that makes it yours. */
export function mailConfirmation(unit: Unit, config: Sealing, to: string, token: string, expiresAt: Date): void {
  send(unit, config, {
    template: 'email-confirm',
    to,
    subject: 'Confirm your new address',
    paragraphs: ['Somebody, we think you, wants to use this address for their account of the Professional Portal.', 'Open the link within 12 hours to confirm it. It works once. You are then signed out everywhere and sign in with this address.', 'If it was not you, do nothing.'],
    link: { says: 'Confirm this address', address: `${config.BASE_URL}/email/confirm?token=${token}` },
    expiresAt,
  });
}

/** To a new address that has an account already: its owner learns of it, and whoever asked does not. */
export function mailExisting(unit: Unit, config: Sealing, to: string): void {
  send(unit, config, {
    template: 'email-existing',
    to,
    subject: 'Your address was typed in another account',
    paragraphs: ['Somebody wants to use this address for another account of the Professional Portal. You already have an account with it, so nothing was changed.', 'If that is you, with two accounts, ask your authority to help.'],
  });
}

/** To the old address: what is going on, and the way to stop it. */
export function mailNotice(unit: Unit, config: Sealing, to: string, newEmail: string, undo: string): void {
  const [name = '', domain = ''] = newEmail.split('@');
  send(unit, config, {
    template: 'email-change-notice',
    to,
    subject: 'Your address is being changed',
    paragraphs: [`Somebody, we think you, asked to change the address of your account of the Professional Portal to ${name.slice(0, 2)}…@${domain}. It changes once the link that we sent there is followed.`, 'If it was you, you need not do anything.', 'If it was not you, stop it with this link. It works for a week, also after the change.'],
    link: { says: 'It was not me: stop the change', address: `${config.BASE_URL}/email/undo?token=${undo}` },
  });
}
