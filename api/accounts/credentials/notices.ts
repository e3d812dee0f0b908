import type { Config } from '../../config.js';
import { send } from '../../messages/index.js';
import type { Unit } from '../../unit.js';

/** Tells the owner of an account what was changed about it (ASVS 5.0, 6.3.7), and what to do if it was somebody else. */
export function tellOfChange(unit: Unit, config: Pick<Config, 'SECRET_KEY' | 'BASE_URL'>, to: string, what: string, ...more: string[]): void {
  send(unit, config, {
    template: 'account-changed',
    to,
    subject: 'Your account was changed',
    paragraphs: [what, ...more, 'If it was you, you need not do anything. If it was not, choose a new password at once and tell your authority.'],
    link: { says: 'Choose a new password', address: `${config.BASE_URL}/reset` },
  });
}
