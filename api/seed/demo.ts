import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { hashSecret } from '../accounts/index.js';
import { publishShippedForms } from '../forms/publish.js';
import { civilDateAt } from '../kernel/civil-date.js';
import { tokenHash } from '../kernel/seal.js';
import { importEstablishments } from '../organisations/import-establishments.js';
import { demoAuthorities } from './authorities.js';
import { type SeedRow, copyRows } from './copy.js';
import { seedCases } from './cases.js';
import { type DemoPerson, demoClientSecret, demoPassword, demoPeople, demoSettings, moreDemoPeople } from './people.js';
import { seedTerms } from './past.js';
import { Random } from './random.js';

const registerFile = fileURLToPath(new URL('../../../seed/establishments.csv', import.meta.url));

/** Fills an empty database with two authorities, their real schools, invented people and a caseload. True if it was empty. */
export async function seedDemo(owner: pg.ClientBase, secret: string, now: Date, plans = { '878': 320, '879': 160 }): Promise<boolean> {
  const { rows } = await owner.query<{ empty: boolean }>(`select set_config('portal.realm', 'import', false), not exists (select from authority) as empty`);
  if (!rows[0]!.empty) return false;
  const random = new Random(20_261_122);
  const today = civilDateAt(now);
  await seedAuthorities(owner, random);
  await importEstablishments(owner, registerFile);
  await owner.query('begin');
  try {
    await owner.query(`select set_config('portal.realm', 'import', true)`);
    await publishShippedForms(owner, '2026-09-01' < today ? '2026-09-01' : today, now);
    const settings = await seedSettings(owner, random);
    const people = await seedPeople(owner, random, secret, now, settings, demoPeople);
    await seedClients(owner, random, secret, now, settings);
    await seedTerms(owner, new Random(20_260_903), today, Object.keys(plans));
    await seedCases(owner, random, today, settings, people, plans);
    await seedPeople(owner, random, secret, now, settings, moreDemoPeople);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    await owner.query('truncate authority cascade').catch(() => undefined);
    throw error;
  }
  return true;
}

async function seedAuthorities(owner: pg.ClientBase, random: Random): Promise<void> {
  const policies = demoAuthorities.map(({ policy, localCodes }): SeedRow => ({
    id: random.id(), service_name: policy.serviceName, colour: policy.colour, private_email: policy.privateEmail, idle_minutes: policy.idleMinutes, absolute_hours: policy.absoluteHours, link_hours: policy.linkHours,
    code_minutes: policy.codeMinutes, security_question: policy.securityQuestion, team_mailboxes: policy.teamMailboxes, support_email: policy.supportEmail, support_phone: policy.supportPhone,
    notices: { json: policy.notices }, offers: { json: policy.offers }, local_codes: { json: localCodes }, version: 1,
  }));
  await copyRows(owner, 'authority_policy', policies);
  await copyRows(owner, 'authority', demoAuthorities.map(({ code, name, slug }, index) => ({ code, name, slug, policy_id: policies[index]!['id'] as string })));
}

export type SettingIds = ReadonlyMap<string, string>;

async function seedSettings(owner: pg.ClientBase, random: Random): Promise<SettingIds> {
  const rows = demoSettings.map(({ key, domain, laCode, establishmentNumber, lowestAge, highestAge, ...rest }) => ({
    key,
    row: { id: random.id(), urn: rest.urn, kind: 'SETTING', name: rest.name, la_code: laCode, establishment_number: establishmentNumber, type: rest.type, phase: rest.phase, status: 'Open', lowest_age: lowestAge, highest_age: highestAge, address: 'An invented address', town: rest.town, postcode: rest.postcode, email_domains: [domain] } satisfies SeedRow,
  }));
  await copyRows(owner, 'organisation', rows.map(({ row }) => row));
  return new Map(rows.map(({ key, row }) => [key, row.id]));
}

/** Ids of the demo people by the part of their address before the @. */
export type PeopleIds = ReadonlyMap<string, { id: string; name: string }>;

async function seedPeople(owner: pg.ClientBase, random: Random, secret: string, now: Date, settings: SettingIds, invented: readonly DemoPerson[]): Promise<PeopleIds> {
  const passwordHash = await hashSecret(demoPassword(secret));
  const people = invented.map((person) => ({ ...person, id: random.id() }));
  await copyRows(owner, 'user', people.map(({ id, name, jobTitle, email }) => ({ id, name, job_title: jobTitle, email, email_key: email, created_at: now, disabled_at: null, version: 1 })));
  await copyRows(owner, 'credential', people.map(({ id }) => ({ user_id: id, password_hash: passwordHash, changed_at: now, question_put_off_at: now })));
  const members = people.flatMap(({ id, setting, settingRole = 'CONTRIBUTOR' }) => (setting ? [{ id, setting, settingRole, laCode: demoSettings.find(({ key }) => key === setting)!.laCode }] : []));
  await copyRows(owner, 'membership', members.map(({ id, setting, settingRole, laCode }) => ({ id: random.id(), user_id: id, setting_id: settings.get(setting), authority_code: laCode, role: settingRole, state: 'APPROVED', requested_at: now, decided_at: now, decided_by_id: null, version: 1 })));
  const staff = people.flatMap(({ id, authority }) => (authority ? [{ id, ...authority }] : []));
  await copyRows(owner, 'staff_role', staff.map(({ id, code, role }) => ({ id: random.id(), user_id: id, authority_code: code, role, granted_at: now, ended_at: null, version: 1 })));
  await copyRows(owner, 'platform_operator', people.flatMap(({ id, operator }) => (operator ? [{ user_id: id, granted_at: now }] : [])));
  return new Map(people.map(({ email, id, name }) => [email.split('@')[0]!, { id, name }]));
}

async function seedClients(owner: pg.ClientBase, random: Random, secret: string, now: Date, settings: SettingIds): Promise<void> {
  const clients = ['demo-mis', 'other-mis'].map((clientId) => ({ id: random.id(), client_id: clientId, name: clientId === 'demo-mis' ? 'Demo school information system' : 'Another school information system', secret_hash: tokenHash(demoClientSecret(secret, clientId)), created_at: now, disabled_at: null }));
  await copyRows(owner, 'api_client', clients);
  await copyRows(owner, 'api_consent', ['exe', 'tamar'].map((key) => ({ id: random.id(), api_client_id: clients[0]!.id, setting_id: settings.get(key), authority_code: '878', granted_by_id: null, granted_at: now, revoked_at: null })));
}
