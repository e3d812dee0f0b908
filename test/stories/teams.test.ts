import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installation, type Person } from '../support/installation.js';

/* A setting's own people: asked in, let in, given roles, and gone with their work handed over. */
const INVITE = 'mutation($input: InviteColleagueInput!) { inviteColleague(input: $input) { id email state sends invitedByName } }';
const ACCEPT = 'mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { approved newAccount } }';
const LINK = 'query($token: String!) { invitation(token: $token) { state email place hasAccount yours } }';
const DECIDE = 'mutation($id: ID!, $state: MembershipState!, $version: Int) { decideMembership(id: $id, state: $state, expectedVersion: $version) { id state } }';
const ROLE = 'mutation($input: ChangeSettingRoleInput!) { changeSettingRole(input: $input) { id role } }';
const LEAVING = 'query($id: ID!) { leaving(membership: $id) { drafts { id kind reference childName } held sealed } }';
const REMOVE = 'mutation($input: RemoveColleagueInput!) { removeColleague(input: $input) { id state } }';
const password = 'correct horse battery';

let house: Installation;
let amara: Person;
let exe: string;
let sound: string;

const tokenTo = async (email: string): Promise<string> => (await house.mailTo(email, /\/invitation\?token=([\w-]+)/))[1]!;
const membershipOf = async (email: string, setting = exe): Promise<{ id: string; version: number; state: string; role: string; user_id: string }> =>
  (await house.owner.query<{ id: string; version: number; state: string; role: string; user_id: string }>('select m.id, m.version, m.state, m.role, m.user_id from membership m join "user" u on u.id = m.user_id where u.email_key = $1 and m.setting_id = $2', [email, setting])).rows[0]!;
const settingsOf = async (person: Person): Promise<string[]> => ((await person.ask<{ viewer: { settings: { name: string }[] | null } }>('{ viewer { settings { name } } }')).data?.viewer.settings ?? []).map(({ name }) => name);
const invited = async (email: string, role = 'CONTRIBUTOR'): Promise<string> => {
  await amara.get(INVITE, { input: { setting: exe, email, role } });
  return tokenTo(email);
};

beforeAll(async () => {
  house = await Installation.start();
  const { rows } = await house.owner.query<{ id: string; urn: string }>(`select id, urn from organisation where urn in ('999001', '999101')`);
  exe = rows.find(({ urn }) => urn === '999001')!.id;
  sound = rows.find(({ urn }) => urn === '999101')!.id;
  amara = await house.signIn('amara.senco@exe-college.example');
});
afterAll(() => house.stop());

describe('an invitation', () => {
  it('makes an account for somebody new, with one use of its link', async () => {
    const token = await invited('nora.new@exe-college.example');
    expect((await house.ask(LINK, { token })).data).toEqual({ invitation: { state: 'WAITING', email: 'nora.new@exe-college.example', place: 'Exe College (demo)', hasAccount: false, yours: false } });
    expect((await house.ask(ACCEPT, { input: { token, name: ' ', password } })).errors?.[0]?.extensions['field']).toBe('name');
    expect((await house.ask(ACCEPT, { input: { token, name: 'Nora New', password: 'password12' } })).errors?.[0]?.extensions['field']).toBe('password');
    expect((await house.ask(ACCEPT, { input: { token, name: 'Nora New', password } })).data).toEqual({ acceptInvitation: { approved: true, newAccount: true } });
    expect((await house.ask(ACCEPT, { input: { token, name: 'Nora New', password } })).errors?.[0]?.extensions.code).toBe('NOT_NOW');
    const nora = await house.signIn('nora.new@exe-college.example', password);
    expect(await settingsOf(nora)).toEqual(['Exe College (demo)']);
    await house.mailTo('amara.senco@exe-college.example', /Nora New has joined Exe College/);
  });

  it('makes one account when it is accepted twice at once', async () => {
    const token = await invited('twin@exe-college.example');
    const answers = await Promise.all([1, 2, 3].map(() => house.ask(ACCEPT, { input: { token, name: 'Tim Twin', password } })));
    expect(answers.filter(({ errors }) => !errors).length).toBe(1);
    expect((await house.owner.query(`select 1 from "user" where email_key = 'twin@exe-college.example'`)).rows.length).toBe(1);
  });

  it('is the same to whoever sends it, account or not', async () => {
    const shape = async (email: string) => {
      const { inviteColleague } = await amara.get<{ inviteColleague: Record<string, unknown> }>(INVITE, { input: { setting: exe, email } });
      return { ...inviteColleague, id: '', email: '' };
    };
    expect(await shape('sam.senco@sound-primary.example')).toEqual(await shape('nobody.at.all@exe-college.example'));
  });

  it('brings a SENCO with an account elsewhere to a second setting, and a second authority, with one account', async () => {
    const token = await tokenTo('sam.senco@sound-primary.example');
    expect((await house.ask(ACCEPT, { input: { token, name: 'Sam', password } })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const sam = await house.signIn('sam.senco@sound-primary.example');
    expect((await sam.get<{ invitation: object }>(LINK, { token })).invitation).toMatchObject({ hasAccount: true, yours: true });
    expect((await sam.get<{ acceptInvitation: object }>(ACCEPT, { input: { token } })).acceptInvitation).toEqual({ approved: true, newAccount: false });
    expect(await settingsOf(sam)).toEqual(['Exe College (demo)', 'Sound Primary School (demo)']);
    const { reviews } = await sam.get<{ reviews: { nodes: { setting: { name: string }; authority: { name: string } }[] } }>('{ reviews(first: 100) { nodes { setting { name } authority { name } } } }');
    expect(new Set(reviews.nodes.map(({ setting, authority }) => `${setting.name}, ${authority.name}`)).size).toBe(2);
    const { viewer } = await sam.get<{ viewer: { leads: string[] } }>('{ viewer { leads } }');
    expect(viewer.leads).toEqual([sound]);
  });

  it('taken up with an account of another address waits for whoever leads the setting', async () => {
    const token = await invited('tess.at.exe@exe-college.example', 'COORDINATOR');
    const tess = await house.signIn('tess.senco@tamar-view.example');
    expect((await tess.get<{ acceptInvitation: object }>(ACCEPT, { input: { token } })).acceptInvitation).toEqual({ approved: false, newAccount: false });
    expect(await settingsOf(tess)).toEqual(['Tamar View School (demo)']);
    await house.mailTo('amara.senco@exe-college.example', /was accepted by Tess Luscombe, whose account has the address tess.senco@tamar-view.example/);
    const { id, version } = await membershipOf('tess.senco@tamar-view.example');
    await amara.get(DECIDE, { id, state: 'REFUSED', version });
    expect(await settingsOf(tess)).toEqual(['Tamar View School (demo)']);
  });

  it('works only with the newest link, not after it was withdrawn, and not too late', async () => {
    const email = 'late@exe-college.example';
    const { inviteColleague } = await amara.get<{ inviteColleague: { id: string } }>(INVITE, { input: { setting: exe, email } });
    const first = await tokenTo(email);
    await amara.get('mutation($id: ID!) { resendInvitation(id: $id) { sends } }', { id: inviteColleague.id });
    const second = await tokenTo(email);
    expect((await house.ask(LINK, { token: first })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    await amara.get('mutation($id: ID!) { withdrawInvitation(id: $id) { state } }', { id: inviteColleague.id });
    expect((await house.ask(ACCEPT, { input: { token: second, name: 'L', password } })).errors?.[0]?.extensions.code).toBe('NOT_NOW');
    const third = await invited(email);
    house.pass({ days: 8 });
    expect((await house.ask<{ invitation: { state: string } }>(LINK, { token: third })).data!.invitation.state).toBe('EXPIRED');
    expect((await house.ask(ACCEPT, { input: { token: third, name: 'L', password } })).errors?.[0]?.extensions.code).toBe('NOT_NOW');
    amara = await house.signIn('amara.senco@exe-college.example');
  });

  it('is for those who lead the setting, and judged by the policy of the authority', async () => {
    const ben = await house.signIn('ben.teacher@exe-college.example');
    expect(await ben.refusal(INVITE, { input: { setting: exe, email: 'x@exe-college.example' } })).toBe('REFUSED');
    expect(await amara.refusal(INVITE, { input: { setting: sound, email: 'x@exe-college.example' } })).toBe('REFUSED');
    expect(await amara.refusal(INVITE, { input: { setting: exe, email: 'x@exe-college.example', role: 'HEAD' } })).toBe('REFUSED');
    expect((await amara.ask(INVITE, { input: { setting: exe, email: 'someone+work@GMAIL.com.' } })).errors?.[0]?.extensions['reason']).toBe('PRIVATE_EMAIL');
    const ada = await house.signIn('ada.admin@devon.example');
    await ada.get(INVITE, { input: { setting: exe, email: 'head2@exe-college.example', role: 'HEAD' } });
    expect(await ada.refusal(INVITE, { input: { setting: sound, email: 'x@exe-college.example' } })).toBe('REFUSED');
  });

  it('to an authority makes staff, by an administrator or, for the first of them, by the operator of the platform', async () => {
    const STAFF = 'mutation($input: InviteStaffInput!) { inviteStaff(input: $input) }';
    const input = { authority: '879', email: 'first.admin@plymouth.example', role: 'ADMINISTRATOR', reason: 'The authority has nobody yet.' };
    const olga = await house.signIn('olga.operator@portal.example');
    expect(await olga.refusal(STAFF, { input: { ...input, role: 'CASEWORKER' } })).toBe('REFUSED');
    await olga.get(STAFF, { input });
    const token = await tokenTo('first.admin@plymouth.example');
    await house.ask(ACCEPT, { input: { token, name: 'Fay First', password } });
    const fay = await house.signIn('first.admin@plymouth.example', password);
    expect((await fay.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toEqual(['ADMINISTRATOR']);
    const { staffRoles } = await fay.get<{ staffRoles: { nodes: { user: { name: string }; reason: string }[] } }>('{ staffRoles(first: 50, role: ADMINISTRATOR) { nodes { user { name } reason } } }');
    expect(staffRoles.nodes.find(({ user }) => user.name === 'Fay First')?.reason).toBe(input.reason);
  });
});

describe('joining by the number of the setting', () => {
  it('is told to those who lead it, and let in by them; nobody lets in themselves', async () => {
    await house.ask('mutation($input: RegisterInput!) { register(input: $input) { accepted } }', { input: { email: 'rex@another-school.example', authority: '878' } });
    const token = (await house.mailTo('rex@another-school.example', /token=([\w-]+)/))[1]!;
    await house.ask('mutation($input: ConfirmRegistrationInput!) { confirmRegistration(input: $input) { membership } }', { input: { token, name: 'Rex Request', password, settingId: exe } });
    await house.mailTo('amara.senco@exe-college.example', /Rex Request asks to join Exe College/);
    const rex = await house.signIn('rex@another-school.example', password);
    const { id, version } = await membershipOf('rex@another-school.example');
    expect(await rex.refusal(DECIDE, { id, state: 'APPROVED', version })).toBe('REFUSED');
    const tess = await house.signIn('tess.senco@tamar-view.example');
    expect(await tess.refusal(DECIDE, { id, state: 'APPROVED', version })).toBe('NOT_FOUND');
    await amara.get(DECIDE, { id, state: 'APPROVED', version });
    expect(await settingsOf(rex)).toEqual(['Exe College (demo)']);
    await house.mailTo('rex@another-school.example', /was approved/);
  });

  it('gives the role that a coordinator then chooses, from the next request', async () => {
    const rex = await house.signIn('rex@another-school.example', password);
    const { id, version } = await membershipOf('rex@another-school.example');
    expect(await rex.refusal(ROLE, { input: { membership: id, role: 'COORDINATOR' } })).toBe('REFUSED');
    expect(await amara.refusal(ROLE, { input: { membership: id, role: 'HEAD' } })).toBe('REFUSED');
    await amara.get(ROLE, { input: { membership: id, role: 'COORDINATOR', expectedVersion: version } });
    expect((await rex.get<{ viewer: { leads: string[] } }>('{ viewer { leads } }')).viewer.leads).toEqual([exe]);
    expect(await rex.refusal(ROLE, { input: { membership: id, role: 'HEAD' } })).toBe('INVALID');
    const head = await membershipOf('hal.head@exe-college.example');
    expect(await rex.refusal(ROLE, { input: { membership: head.id, role: 'CONTRIBUTOR' } })).toBe('REFUSED');
    await amara.get(ROLE, { input: { membership: id, role: 'CONTRIBUTOR' } });
    expect((await rex.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toEqual([]);
  });
});

describe('somebody who leaves', () => {
  it('hands over all their work in one act: nothing is orphaned, and their access ends at once', async () => {
    const ben = await house.signIn('ben.teacher@exe-college.example');
    const { rows } = await house.owner.query<{ id: string }>(`select child_id as id from review where setting_id = $1 and state = 'EXPECTED' limit 2`, [exe]);
    for (const { id } of rows) await ben.get('mutation($input: StartReviewInput!) { startReview(input: $input) { id } }', { input: { child: id, variant: 'post16' } });
    const { startAssessment } = await ben.get<{ startAssessment: { id: string } }>('mutation($input: StartAssessmentInput!) { startAssessment(input: $input) { id } }', { input: { child: rows[0]!.id, form: 'ehcna_request', variant: 'post16' } });
    const { id, version, user_id: ben_id } = await membershipOf('ben.teacher@exe-college.example');
    const led = async (user: string): Promise<number> => Number((await house.owner.query<{ n: string }>(`select count(*) as n from form_response f join (select response_id, state from review union all select response_id, state from assessment) r on r.response_id = f.id where f.lead_id = $1 and r.state not in ('DECIDED', 'DISCARDED')`, [user])).rows[0]!.n);
    const before = await led(ben_id);
    expect(before).toBeGreaterThanOrEqual(3);
    const { leaving } = await amara.get<{ leaving: { drafts: { id: string; kind: string; childName: string }[]; held: number; sealed: number } }>(LEAVING, { id });
    expect(leaving.drafts.length).toBe(before);
    expect(leaving.drafts.filter(({ kind }) => kind === 'Assessment').map((draft) => draft.id)).toEqual([startAssessment.id]);
    expect((await amara.ask(REMOVE, { input: { membership: id } })).errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'successor' });
    expect(await amara.refusal(REMOVE, { input: { membership: id, successor: ben_id } })).toBe('INVALID');
    expect(await ben.refusal(REMOVE, { input: { membership: id } })).toBe('REFUSED');
    const nora = await membershipOf('nora.new@exe-college.example');
    await amara.get(REMOVE, { input: { membership: id, successor: nora.user_id, expectedVersion: version } });
    expect(await led(ben_id)).toBe(0);
    expect(await led(nora.user_id)).toBe(before);
    expect((await ben.get<{ viewer: { roles: string[] } }>('{ viewer { roles } }')).viewer.roles).toEqual([]);
    const mail = await house.mailTo('nora.new@exe-college.example', /It is now yours: forms: (.*)\./);
    expect(mail.input).toContain(`/assessments/${startAssessment.id}`);
    for (const { childName } of leaving.drafts) expect(mail.input).not.toContain(childName);
    await house.mailTo('ben.teacher@exe-college.example', /You no longer work for Exe College/);
    const { rows: log } = await house.owner.query(`select 1 from audit_event where act = 'draft.handedOver' and actor_name = 'Amara Okafor'`);
    expect(log.length).toBe(before);
    expect(await amara.refusal(REMOVE, { input: { membership: id, successor: nora.user_id } })).toBe('NOT_NOW');
    // Signing in again, they see nothing of it.
    expect(await settingsOf(await house.signIn('ben.teacher@exe-college.example'))).toEqual([]);
  });

  it('and is removed by the authority, which sees no draft: the work goes to whoever has led the setting longest', async () => {
    const { id } = await membershipOf('nora.new@exe-college.example');
    const joe = await house.signIn('joe.caseworker@devon.example');
    expect(await joe.refusal(LEAVING, { id })).toBe('REFUSED');
    await joe.get(REMOVE, { input: { membership: id } });
    const { rows } = await house.owner.query<{ role: string }>(`select distinct m.role from form_response f join membership m on m.user_id = f.lead_id and m.setting_id = f.setting_id where f.setting_id = $1`, [exe]);
    expect(rows.every(({ role }) => role !== 'CONTRIBUTOR')).toBe(true);
  });
});
