import type { Logger } from 'pino';
import { fillDraft } from './fill-draft.js';
import { enterAsGuest, linkTo } from './guest.js';
import { type Answer, Installation, type Person } from './installation.js';

/* Everybody who may come, with the rules that hold for them and one submitted review of Exe College that is assigned to Joe: by hand. */
const everybody = ['anybody', 'recordReader'];
const person = [...everybody, 'signedIn', 'person'];
const worker = [...person, 'caseworkerOfAuthority', 'caseworkerOnceSubmitted', 'staffOfAuthority'];

interface Role {
  rules: string[];
  sees: boolean;
  /** What they could do with some record, if not with this one. */
  could?: string[];
  account?: string;
}

export const roles = {
  'nobody signed in': { rules: everybody, sees: false },
  'half signed in': { rules: everybody, sees: false },
  'somebody whose account was closed': { rules: everybody, sees: false },
  'somebody who belongs nowhere': { rules: person, sees: false, account: 'una@moorland-school.example' },
  'SENCO of the setting': { rules: [...person, 'memberOfSetting', 'coordinatorOfSetting'], sees: true, account: 'amara.senco@exe-college.example' },
  'colleague at the setting': { rules: [...person, 'memberOfSetting'], sees: true, account: 'ben.teacher@exe-college.example' },
  'head of the setting': { rules: [...person, 'memberOfSetting', 'coordinatorOfSetting', 'headOfSetting'], sees: true, account: 'hal.head@exe-college.example' },
  'SENCO of another setting': { rules: person, sees: false, could: ['memberOfSetting', 'coordinatorOfSetting'], account: 'tess.senco@tamar-view.example' },
  'SENCO in another authority': { rules: person, sees: false, could: ['memberOfSetting', 'coordinatorOfSetting'], account: 'sam.senco@sound-primary.example' },
  'assigned caseworker': { rules: [...worker, 'assignedCaseworkerOnceSubmitted', 'self'], sees: true, account: 'joe.caseworker@devon.example' },
  'another caseworker': { rules: worker, sees: true, could: ['assignedCaseworkerOnceSubmitted'], account: 'lena.caseworker@devon.example' },
  manager: { rules: [...worker, 'managerOfAuthority'], sees: true, could: ['assignedCaseworkerOnceSubmitted', 'openedSealedSection'], account: 'mary.manager@devon.example' },
  'quality reader': { rules: [...person, 'qualityReaderOfAuthority', 'qualityReaderOnceSubmitted', 'staffOfAuthority'], sees: true, account: 'quinn.quality@devon.example' },
  'operator of the platform': { rules: [...person, 'platformOperator'], sees: false, account: 'olga.operator@portal.example' },
  administrator: { rules: [...person, 'administratorOfAuthority', 'staffOfAuthority'], sees: false, account: 'ada.admin@devon.example' },
  auditor: { rules: [...person, 'auditorOfAuthority', 'staffOfAuthority'], sees: false, account: 'ivy.auditor@devon.example' },
  'caseworker of another authority': { rules: person, sees: false, could: ['caseworkerOfAuthority', 'caseworkerOnceSubmitted', 'assignedCaseworkerOnceSubmitted', 'staffOfAuthority'], account: 'kit.caseworker@plymouth.example' },
  'administrator of another authority': { rules: person, sees: false, could: ['administratorOfAuthority', 'staffOfAuthority'], account: 'pat.admin@plymouth.example' },
  'program of the setting': { rules: [...everybody, 'signedIn', 'vendorOfSetting', 'vendorOfPupil'], sees: true },
  'guest of another matter': { rules: [...everybody, 'guestOfPass'], sees: false },
  'program of nobody': { rules: [...everybody, 'signedIn'], sees: false },
} satisfies Record<string, Role>;
export type Part = keyof typeof roles;
export const parts = Object.keys(roles) as Part[];
const role = (part: Part): Role => roles[part];

export const couldOf = (part: Part): string[] => [...role(part).rules, ...(role(part).could ?? []), ...(role(part).account ? ['self'] : [])];

/** Whose rows a start shows, where that is not the case itself: by hand. */
const rowsOf: Readonly<Record<string, readonly Part[] | 'all'>> = {
  auditEvents: ['SENCO of the setting', 'colleague at the setting', 'head of the setting', 'assigned caseworker', 'another caseworker', 'manager', 'auditor'],
  accessGrants: ['manager', 'auditor'],
  formDesign: ['administrator'],
  guestWork: ['guest of another matter'],
  membership: ['SENCO of the setting', 'colleague at the setting', 'head of the setting', 'assigned caseworker', 'another caseworker', 'manager', 'administrator'],
  user: 'all', viewer: 'all', authority: 'all', organisation: 'all', formVersion: 'all',
};
/** Whose own record a start shows, where that is not Joe’s. */
const selves: Readonly<Record<string, readonly Part[] | 'all'>> = { viewer: 'all', membership: ['SENCO of the setting'] };

/** The rules that hold for somebody with the records behind a start, and whether there are any for them. */
export function holdsFor(part: Part, start: string): { rules: readonly string[]; sees: boolean } {
  const rows = rowsOf[start];
  const self = selves[start];
  const rules = self === undefined ? role(part).rules : [...role(part).rules.filter((rule) => rule !== 'self'), ...(self === 'all' || self.includes(part) ? ['self'] : [])];
  return { rules, sees: rows === undefined ? role(part).sees : rows === 'all' || rows.includes(part) };
}

export interface CaseIds {
  review: string;
  child: string;
  plan: string;
  upn: string;
  setting: string;
  caseworker: string;
  membership: string;
  formVersion: string;
  submission: string;
  response: string;
  /** Key of a section with sealed answers. */
  sealed: string;
}

/** A review that was submitted with the given answers, assigned to Joe, accepted, noted on and opened. */
export async function submittedCase(answers: Record<string, string | boolean | string[]> = {}, log?: Logger, house?: Installation): Promise<{ house: Installation; ids: CaseIds; amara: Person; joe: Person; mary: Person }> {
  house ??= await Installation.start({}, log);
  const [amara, joe, mary] = await Promise.all([house.signIn('amara.senco@exe-college.example'), house.signIn('joe.caseworker@devon.example'), house.signIn('mary.manager@devon.example')]);
  const { rows } = await house.owner.query<{ child: string; plan: string; upn: string; setting: string }>(
    `select r.child_id as child, r.plan_id as plan, c.upn, r.setting_id as setting from review r join organisation o on o.id = r.setting_id join child c on c.id = r.child_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null and c.upn is not null limit 1`,
  );
  const found = rows[0]!;
  await house.owner.query(`update child set nhs_number = '9434765919', uln = '1000000000', known_as = 'Kit', taught_in_year = 12, confirmed_at = now() where id = $1`, [found.child]);
  const { startReview } = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: found.child, variant: 'post16' } });
  const review = startReview.id;
  await fillDraft(amara, review, { 'rec.safeguarding': 'For the authority alone.', ...answers });
  const { submitReview } = await amara.get<{ submitReview: { submitted: boolean; problems: object[] } }>('mutation($input: SubmitReviewInput!) { submitReview(input: $input) { submitted problems { path message } } }', { input: { review } });
  if (!submitReview.submitted) throw new Error(JSON.stringify(submitReview.problems));
  const { me } = await joe.get<{ me: { id: string } }>('{ me { id } }');
  await joe.get('mutation($input: AssignReviewInput!) { assignReview(input: $input) { id } }', { input: { review, caseworker: me.id } });
  await joe.get('mutation($input: ReviewStepInput!) { acceptReview(input: $input) { id } }', { input: { review } });
  await joe.get('mutation($input: AddReviewNoteInput!) { addReviewNote(input: $input) { id } }', { input: { review, text: 'A note of the authority.' } });
  const { rows: more } = await house.owner.query<{ membership: string; formVersion: string; submission: string; response: string; sealed: string }>(
    `select (select m.id from membership m join "user" u on u.id = m.user_id where u.email_key = 'amara.senco@exe-college.example' limit 1) as membership, s.form_version_id as "formVersion", s.id as submission, s.response_id as response,
       (select section->>'key' from form_version v, jsonb_array_elements(v.definition::jsonb->'sections') section where v.id = s.form_version_id and section::text like '%"rec.safeguarding"%' limit 1) as sealed
     from review r join submission s on s.id = r.submission_id where r.id = $1`,
    [review],
  );
  return { house, ids: { review, ...found, caseworker: me.id, ...more[0]! }, amara, joe, mary };
}

export interface Cast {
  house: Installation;
  ids: CaseIds;
  ask(part: Part, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  token(part: Part): string | undefined;
}

/** Everybody signed in, as far as they get. */
export async function castFor({ house, ids, amara, joe, mary }: Awaited<ReturnType<typeof submittedCase>>): Promise<Cast> {
  const tokens = new Map<Part, string>([['SENCO of the setting', amara.token], ['assigned caseworker', joe.token], ['manager', mary.token]]);
  await register(house, roles['somebody who belongs nowhere'].account);
  for (const part of parts) {
    const { account } = role(part);
    if (account && !tokens.has(part)) tokens.set(part, (await house.signIn(account, part === 'somebody who belongs nowhere' ? 'three quiet otters' : undefined)).token);
  }
  tokens.set('program of the setting', (await house.program('demo-mis')).token);
  tokens.set('program of nobody', (await house.program('other-mis')).token);
  tokens.set('guest of another matter', await guestOfAnother(house, amara, ids.child));
  // The password was right, the code is missing: all that this person holds is the challenge.
  const { data } = await house.ask<{ signIn: { challenge: string } }>('mutation($input: SignInInput!) { signIn(input: $input) { challenge } }', { input: { email: 'lena.caseworker@devon.example', password: house.password } });
  tokens.set('half signed in', data!.signIn.challenge);
  await register(house, 'gone@moorland-school.example');
  tokens.set('somebody whose account was closed', (await house.signIn('gone@moorland-school.example', 'three quiet otters')).token);
  await house.owner.query(`update "user" set disabled_at = now() where email_key = 'gone@moorland-school.example'`);
  return { house, ids, token: (part) => tokens.get(part), ask: (part, query, variables = {}) => house.ask(query, variables, tokens.get(part)) };
}

/** The mother of another child, who was asked to write a section of that child’s review. */
async function guestOfAnother(house: Installation, amara: Person, child: string): Promise<string> {
  const { rows } = await house.owner.query<{ child: string }>(`select r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' and r.plan_id is not null and r.child_id <> $1 limit 1`, [child]);
  const { startReview } = await amara.get<{ startReview: { id: string } }>('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: rows[0]!.child, variant: 'post16' } });
  await amara.get('mutation($input: InviteGuestInput!) { inviteGuest(input: $input) { id } }', { input: { review: startReview.id, section: 'parents', name: 'Zoë Mother', relationship: 'Mother', email: 'zoe@family.example' } });
  return (await enterAsGuest(house, 'zoe@family.example', await linkTo(house, 'zoe@family.example'))).token;
}

async function register(house: Installation, email: string): Promise<void> {
  await house.ask('mutation($input: RegisterInput!) { register(input: $input) { accepted } }', { input: { email, authority: '878' } });
  const [, token] = await house.mailTo(email, /token=(\S+)/);
  const { data } = await house.ask<{ organisations: { nodes: { id: string }[] } }>('{ organisations(search: "Exe College") { nodes { id } } }');
  await house.ask('mutation($input: ConfirmRegistrationInput!) { confirmRegistration(input: $input) { membership } }', { input: { token, name: 'Una Lacey', password: 'three quiet otters', settingId: data!.organisations.nodes.at(-1)!.id } });
}
