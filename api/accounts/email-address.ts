import { domainToASCII } from 'node:url';
import { invalid } from '../kernel/errors.js';
import { AuthorityPolicy, PrivateEmail } from '../organisations/index.js';
import { privateDomains } from './private-domains.js';
import { judgeTeamMailbox } from './team-mailbox.js';

export interface EmailAddress {
  /** As typed, trimmed, the domain in ASCII: where mail goes. */
  address: string;
  /** In small letters: what accounts are told apart by. Plus-tags make different accounts, and the policy judges them alike. */
  key: string;
  /** The key without a plus-tag: what throttles count. */
  throttleKey: string;
  domain: string;
}

const local = /^[A-Za-z0-9!#$&'*+/=^_`{|}~-]+(\.[A-Za-z0-9!#$&'*+/=^_`{|}~-]+)*$/;
const notInDomains = /[\s/?#\\%:@[\]]/;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** One mailbox, written plainly. Quoted names, several addresses, IP literals and the like are refused, not interpreted. */
export function parseEmail(typed: string): EmailAddress {
  const text = typed.trim();
  const at = text.indexOf('@');
  const name = text.slice(0, at);
  const typedDomain = text.slice(at + 1).normalize('NFKC').replace(/\.$/, '');
  // What has a meaning in web addresses is cut off or decoded by domainToASCII; in a mail address it has no place.
  const domain = notInDomains.test(typedDomain) ? '' : domainToASCII(typedDomain).toLowerCase();
  const labels = domain.split('.');
  const right = at > 0 && text.indexOf('@', at + 1) < 0 && name.length <= 64 && local.test(name) && labels.length >= 2 && labels.every((each) => label.test(each)) && !/^\d+$/.test(labels.at(-1)!) && name.length + domain.length < 254;
  if (!right) throw invalid('Enter an e-mail address in the usual form, such as name@school.sch.uk.');
  const address = `${name}@${domain}`;
  const key = address.toLowerCase();
  return { address, key, throttleKey: key.replace(/\+[^@]*@/, '@'), domain };
}

/** What throttles count for an account whose address is known to be one. */
export const throttleKeyOf = (address: string): string => parseEmail(address).throttleKey;

/** True for mail providers that anybody can register with. The whole domain is judged: `gmail.com.school.sch.uk` is not `gmail.com`. */
export function isPrivateDomain(domain: string): boolean {
  const labels = domain.split('.');
  return labels.some((_, index) => privateDomains.has(labels.slice(index).join('.')));
}

export type Judgement = 'WELCOME' | 'DISCOURAGED';

/** Judges an address by the authority's policy; refuses with the reason. */
export function judgeEmail(email: EmailAddress, policy: Pick<AuthorityPolicy, 'privateEmail' | 'teamMailboxes'>): Judgement {
  judgeTeamMailbox(email.address, policy);
  if (!isPrivateDomain(email.domain) || policy.privateEmail === PrivateEmail.ALLOWED) return 'WELCOME';
  if (policy.privateEmail === PrivateEmail.DISCOURAGED) return 'DISCOURAGED';
  throw invalid(`Register with your work e-mail address. ${email.domain} gives out private addresses, and this authority does not accept those, because it could not tell who works where.`, { reason: 'PRIVATE_EMAIL' });
}
