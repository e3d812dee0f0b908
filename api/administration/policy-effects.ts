import { canonical } from '../kernel/canonical.js';
import { isPrivateDomain } from '../accounts/index.js';
import { type AuthorityPolicy, PrivateEmail } from '../organisations/index.js';
import type { Unit } from '../unit.js';
import type { NoticeInput, PolicyChanges } from './policy-input.js';

/** How many people of an authority a change concerns. */
export interface Concerned {
  professionals: number;
  staff: number;
  signedIn: number;
  privateAddresses: number;
  invitations: number;
  registrations: number;
  staffWithoutStrongFactor: number;
}

export async function countConcerned(unit: Unit, authority: string): Promise<Concerned> {
  const [counts] = await unit.em.execute<Omit<Concerned, 'privateAddresses'>[]>(
    `with members as (select distinct user_id from membership where authority_code = ? and state = 'APPROVED'), staff as (select distinct user_id from staff_role where authority_code = ? and ended_at is null)
     select (select count(*)::int from members) as professionals, (select count(*)::int from staff) as staff,
       (select count(distinct s.user_id)::int from session s where s.ended_at is null and s.expires_at > ? and s.active_at > ?::timestamptz - make_interval(mins => s.idle_minutes) and s.user_id in (select user_id from members union select user_id from staff)) as "signedIn",
       (select count(*)::int from invitation where authority_code = ? and accepted_at is null and withdrawn_at is null and expires_at > ?) as invitations,
       (select count(*)::int from registration where authority_code = ? and used_at is null and superseded_at is null and expires_at > ?) as registrations,
       (select count(*)::int from staff where not exists (select from factor f where f.user_id = staff.user_id and f.confirmed_at is not null)) as "staffWithoutStrongFactor"`,
    [authority, authority, unit.now, unit.now, authority, unit.now, authority, unit.now],
  );
  const addresses = await unit.em.execute<{ domain: string }[]>(`select split_part(u.email_key, '@', 2) as domain from "user" u where u.id in (select user_id from membership where authority_code = ? and state = 'APPROVED')`, [authority]);
  return { ...counts!, privateAddresses: addresses.filter(({ domain }) => isPrivateDomain(domain)).length };
}

const people = (count: number, what: string) => `${count} ${count === 1 ? what : `${what}s`}`;

type Says = (policy: AuthorityPolicy, after: never, concerned: Concerned) => string;

/** What each change means, for whom and from when. */
const effects: { [Name in keyof PolicyChanges]-?: Says } = {
  serviceName: () => 'Everybody sees the new name from the next page.',
  colour: () => 'Everybody sees the new colour within five minutes.',
  privateEmail: ((_policy, after: PrivateEmail, { privateAddresses }) =>
    `${after === PrivateEmail.REFUSED ? 'Nobody registers, or is invited, with a private address any more.' : after === PrivateEmail.DISCOURAGED ? 'Whoever registers with a private address is warned.' : 'Private addresses are accepted like any other.'} ${people(privateAddresses, 'person')} with a private address ${privateAddresses === 1 ? 'keeps' : 'keep'} their account.`) as Says,
  idleMinutes: ((_policy, after: number, { professionals, staff, signedIn }) => `From their next sign-in, ${people(professionals, 'professional')} and ${people(staff, 'member')} of staff are signed out after ${after} minutes without activity. ${people(signedIn, 'person')} signed in now ${signedIn === 1 ? 'is' : 'are'} not concerned until then. Who belongs to several authorities has the shortest time of all.`) as Says,
  absoluteHours: ((_policy, after: number, { professionals, staff }) => `From their next sign-in, ${people(professionals, 'professional')} and ${people(staff, 'member')} of staff sign in again after ${after} hours.`) as Says,
  linkHours: ((_policy, after: number, { registrations }) => `Links mailed from now on work for ${after} hours. ${people(registrations, 'link')} already mailed ${registrations === 1 ? 'keeps its' : 'keep their'} time.`) as Says,
  invitationDays: ((_policy, after: number, { invitations }) => `Invitations sent from now on work for ${after} days. ${people(invitations, 'invitation')} already sent ${invitations === 1 ? 'keeps its' : 'keep their'} time.`) as Says,
  codeMinutes: ((_policy, after: number) => `Codes mailed from now on work for ${after} minutes.`) as Says,
  securityQuestion: ((_policy, after: boolean, { professionals }) => (after ? `${people(professionals, 'professional')} will be asked to choose a question; it counts only behind the mailed link.` : 'No question is asked any more at a reset; the mailed link is enough.')) as Says,
  teamMailboxes: ((_policy, after: boolean) => (after ? 'A mailbox that several people read may be a user; at sign-in it asks who is acting.' : 'Nobody registers a team mailbox any more. Those that have an account sign in as before, and are asked who is acting; close them once each person has an account.')) as Says,
  strongFactorForStaff: ((_policy, after: boolean, { staff, staffWithoutStrongFactor }) => (after ? `${staffWithoutStrongFactor} of ${people(staff, 'member')} of staff have neither a passkey nor an app. From their next page they see nothing of the authority until they set one up. You, too.` : 'A mailed code is enough for staff again.')) as Says,
  sealedMinutes: ((_policy, after: number) => `Sections that a manager opens from now on close after ${after} minutes. Those that are open keep their time.`) as Says,
  signOffForms: ((_policy, after: string[]) => (after.length > 0 ? 'The head of each setting approves these forms before they are submitted, drafts that are open now included. What was submitted before stays submitted.' : 'Forms are submitted without the approval of the head.')) as Says,
  notices: () => 'Everybody reads the new texts from the next page.',
  supportEmail: () => 'It stands at the foot of every page from now on.',
  supportPhone: () => 'It stands at the foot of every page from now on.',
};

/** Texts differ where their words do, not because they came anew. */
export const differs = (before: unknown, after: unknown): boolean => canonical(before ?? null) !== canonical(after ?? null);

const inWords = (value: unknown): string => (Array.isArray(value) ? (value as (NoticeInput | string)[]).map((each) => (typeof each === 'string' ? each : each.heading)).join('; ') : String(value ?? ''));

export interface Effect {
  field: string;
  before: string;
  after: string;
  says: string;
}

export function effectsOf(policy: AuthorityPolicy, changes: Partial<PolicyChanges>, concerned: Concerned): Effect[] {
  return (Object.entries(changes) as [keyof PolicyChanges, unknown][])
    .filter(([field, after]) => differs(policy[field], after))
    .map(([field, after]) => ({ field, before: inWords(policy[field]), after: inWords(after), says: effects[field](policy, after as never, concerned) }));
}
