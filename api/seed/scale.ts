import type pg from 'pg';
import { publishShippedForms } from '../forms/publish.js';
import { nationalCodes } from '../forms/published/code-lists.js';
import { civilDateAt, daysBetween } from '../kernel/civil-date.js';
import { demoAuthorities } from './authorities.js';
import { Tables, addStanding, latestVersion } from './cases.js';
import { type SeedRow, copyRows } from './copy.js';
import { seedTerms, standing } from './past.js';
import { type SettingSeed, inventChild, inventReview, likelyStage } from './population.js';
import { Random } from './random.js';

export interface Scale {
  plans: number;
  authorities: number;
  onProgress?: (plans: number) => void;
}

/** The authorities of England by code, those of the demo first. */
const demo = new Set(demoAuthorities.map(({ code }) => code));
const authorityNames: Readonly<Record<string, string>> = Object.fromEntries(nationalCodes.LA_CODES.map(({ code, label }) => [code, label]));
export const codesInOrder = nationalCodes.LA_CODES.map(({ code }) => code).toSorted((one, other) => Number(demo.has(other)) - Number(demo.has(one)));

/** Plans are loaded in portions of this many, so that memory stays flat. */
const PORTION = 5000;

/** Adds a population to a database: authorities that are missing, their settings, children with plans and a review each. */
export async function seedPopulation(owner: pg.ClientBase, _secret: string, { plans, authorities, onProgress }: Scale): Promise<{ plans: number; reviews: number; authorities: number }> {
  const now = new Date();
  const today = civilDateAt(now);
  const random = new Random(plans * 31 + authorities);
  const codes = codesInOrder.slice(0, authorities);
  await addAuthorities(owner, random, codes);
  await publishShippedForms(owner, today, now);
  const settings = new Map<string, SettingSeed[]>();
  for (const code of codes) settings.set(code, await settingsOf(owner, random, code, Math.max(10, Math.ceil(plans / authorities / 27))));
  const teams = await teamsOf(owner, codes);
  for (const code of teams.keys()) {
    const { rows } = await owner.query('select 1 from term where authority_code = $1 limit 1', [code]);
    if (rows.length === 0) await seedTerms(owner, random, today, [code]);
  }
  let reviews = 0;
  for (let from = 0; from < plans; from += PORTION) {
    const [children, planRows, reviewRows]: [SeedRow[], SeedRow[], SeedRow[]] = [[], [], []];
    const worked = new Tables();
    for (let index = from; index < Math.min(plans, from + PORTION); index += 1) {
      const code = codes[index % codes.length]!;
      const invented = inventChild(random, today, code, random.pick(settings.get(code)!));
      const team = teams.get(code);
      if (team) {
        addStanding(worked, random, today, team.version, standing(random, today, invented), random.chance(0.85) ? random.pick(team.workers) : null, team.author, random.pick(team.workers));
        continue;
      }
      const stage = likelyStage(random, daysBetween(today, invented.reviewDueOn));
      children.push(invented.row);
      planRows.push(invented.plan);
      // What was submitted needs a whole form behind it, which authorities with a team get; here a review is due or decided.
      reviewRows.push(inventReview(random, today, invented, stage === 'EXPECTED' || stage === 'DRAFT' ? 'EXPECTED' : 'DECIDED', null, { response: null, submission: null, submitter: null, decider: null }).row);
    }
    await owner.query('begin');
    await owner.query(`select set_config('portal.realm', 'import', true)`);
    await copyRows(owner, 'child', children);
    await copyRows(owner, 'plan', planRows);
    reviews += await copyRows(owner, 'review', reviewRows);
    await worked.copy(owner);
    reviews += worked.reviews.length + worked.past.length;
    await owner.query('commit');
    onProgress?.(Math.min(plans, from + PORTION));
  }
  await owner.query('analyze');
  return { plans, reviews, authorities: codes.length };
}

interface Team {
  workers: { id: string; name: string }[];
  author: { id: string; name: string };
  version: Awaited<ReturnType<typeof latestVersion>>;
}

/** Authorities that have caseworkers: their population has a caseload with every stage, a past, and meetings that are booked. */
async function teamsOf(owner: pg.ClientBase, codes: readonly string[]): Promise<Map<string, Team>> {
  const { rows } = await owner.query<{ code: string; id: string; name: string }>(`select r.authority_code as code, u.id, u.name from staff_role r join "user" u on u.id = r.user_id where r.role = 'CASEWORKER' and r.ended_at is null and r.authority_code = any($1) order by u.name, u.id`, [codes]);
  const { rows: authors } = await owner.query<{ id: string; name: string }>(`select u.id, u.name from membership m join "user" u on u.id = m.user_id where m.state = 'APPROVED' order by u.name, u.id limit 1`);
  const found = [...new Set(rows.map(({ code }) => code))];
  const teams = await Promise.all(found.map(async (code): Promise<[string, Team]> => [code, { workers: rows.filter((row) => row.code === code), author: authors[0] ?? rows[0]!, version: await latestVersion(owner, code) }]));
  return new Map(teams);
}

/** Authorities with a policy of their own, where they are missing. */
export async function addAuthorities(owner: pg.ClientBase, random: Random, codes: readonly string[]): Promise<void> {
  const { rows } = await owner.query<{ code: string }>('select code from authority');
  const { policy } = demoAuthorities[0]!;
  const missing = codes.filter((code) => !rows.some((row) => row.code === code)).map((code) => ({ code, name: authorityNames[code]!, id: random.id() }));
  await copyRows(owner, 'authority_policy', missing.map(({ id, name }) => ({
    id, service_name: `${name} Professional Portal`, colour: '#1d3d4f', private_email: 'DISCOURAGED', idle_minutes: policy.idleMinutes, absolute_hours: policy.absoluteHours, link_hours: policy.linkHours, code_minutes: policy.codeMinutes,
    security_question: false, team_mailboxes: false, support_email: '', support_phone: '', notices: { json: [] }, offers: { json: policy.offers }, local_codes: { json: {} }, version: 1,
  })));
  await copyRows(owner, 'authority', missing.map(({ code, name, id }) => ({ code, name, slug: name.toLowerCase().replace(/[^a-z]+/g, '-'), policy_id: id })));
}

/** The settings of an authority's area; invented ones where the register was not imported. */
async function settingsOf(owner: pg.ClientBase, random: Random, laCode: string, want: number): Promise<SettingSeed[]> {
  const sql = `select id, la_code as "laCode", establishment_number as "establishmentNumber", coalesce(lowest_age, 4) as "lowestAge", coalesce(highest_age, 16) as "highestAge" from organisation where la_code = $1 and status like 'Open%' order by id`;
  const { rows } = await owner.query<SettingSeed>(sql, [laCode]);
  const invented = Array.from({ length: Math.max(0, want - rows.length) }, (_, index): SettingSeed => ({ id: random.id(), laCode, establishmentNumber: String(4000 + index), lowestAge: index % 3 === 0 ? 11 : 4, highestAge: index % 3 === 0 ? 18 : 11 }));
  await copyRows(owner, 'organisation', invented.map((setting, index) => ({ id: setting.id, urn: null, kind: 'SETTING', name: `Invented school ${index + 1} of ${authorityNames[laCode]}`, la_code: laCode, establishment_number: setting.establishmentNumber, status: 'Open', lowest_age: setting.lowestAge, highest_age: setting.highestAge, email_domains: [] })));
  return [...rows, ...invented];
}
