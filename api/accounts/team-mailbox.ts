import { invalid } from '../kernel/errors.js';
import { countCharacters, oneLine } from '../kernel/text.js';
import type { AuthorityPolicy } from '../organisations/index.js';

/** What stands before the @ of a mailbox that a team reads. Names of one post, such as senco or head, are not here. */
const ofTeams = /^(the)?(school|college|nursery)?(office|admin|info|enquir(y|ies)|reception|mail|mailbox|contact|contactus|hello|team|school|college|nursery|staff|all|everyone|sen|send|sencos|inclusion|safeguarding|secretariat)(team|office|dept|department|mailbox|admin)?$/;

/** True for an address whose name is a team's, such as office@ or send.team@; dots, dashes, digits and a plus-tag do not matter. */
export const looksShared = (address: string): boolean => ofTeams.test(address.slice(0, address.indexOf('@')).toLowerCase().replace(/\+.*$/, '').replace(/[^a-z]/g, ''));

const refusal = (field: string) => invalid('This authority gives accounts to persons only, so that it can be seen who did what. Register with an address that you alone read; your colleagues see the same work with accounts of their own.', { reason: 'TEAM_MAILBOX', field });

/**
 * Refuses a team mailbox where the policy does not take any.
 * @param declared what whoever registers says of it
 * @returns whether the account is one of a team
 */
export function judgeTeamMailbox(address: string, { teamMailboxes }: Pick<AuthorityPolicy, 'teamMailboxes'>, declared = false): boolean {
  const shared = declared || looksShared(address);
  if (shared && !teamMailboxes) throw refusal(declared ? 'teamMailbox' : 'email');
  return shared;
}

/** The name of whoever acts from a team mailbox, as typed at sign-in. Errors: INVALID. */
export function actingNameOf(typed: string | null | undefined): string {
  const name = (typed ?? '').trim();
  if (countCharacters(name) < 2) throw invalid('Give your own name. Several people use this account, and the log says who did what.', { field: 'actingName' });
  return oneLine(name, 'Your name', 100, 'actingName');
}

/** Who acts, as pages, mails and the log name them. */
export const namedAs = (account: string, acting: string | null | undefined): string => (acting ? `${acting}, for ${account}` : account);
