import type pg from 'pg';
import { copyRows } from '../../api/seed/copy.js';
import type { SettingSeed } from '../../api/seed/population.js';
import { Random } from '../../api/seed/random.js';
import { addAuthorities, codesInOrder } from '../../api/seed/scale.js';
import { publishShippedForms } from '../../api/forms/publish.js';
import { civilDateAt } from '../../api/kernel/civil-date.js';
import { forenames, surnames } from '../../api/seed/words.js';
import type { Named } from './case.js';
import { idOf } from './ids.js';
import { CONSENTING_SETTINGS, PLANS_PER_AUTHORITY, PLANS_PER_SETTING, WORKERS_PER_AUTHORITY } from './shape.js';

/** What the children of an authority are spread over. */
export interface AuthorityParts {
  code: string;
  settings: SettingSeed[];
  authors: Named[];
  workers: Named[];
  formVersion: string;
}

const SETTINGS = Math.ceil(PLANS_PER_AUTHORITY / PLANS_PER_SETTING);

/** Makes what children need before they come: authorities, settings, people, forms, and the consents of a program. */
export async function prepareAuthorities(owner: pg.Client, codes: readonly string[]): Promise<AuthorityParts[]> {
  const now = new Date();
  await addAuthorities(owner, new Random(4182), codes);
  await publishShippedForms(owner, civilDateAt(now), now);
  const { rows: versions } = await owner.query<{ code: string; id: string }>(`select distinct on (f.authority_code) f.authority_code as code, v.id from form_version v join form f on f.id = v.form_id where f.code = 'ehcp_review' order by f.authority_code, v.number desc`);
  const parts = codes.map((code) => inventParts(code, versions.find((version) => version.code === code)!.id));
  const { rows: there } = await owner.query<{ exists: boolean }>('select exists (select from organisation where id = $1) as exists', [parts[0]!.settings[1]!.id]);
  await takeDemo(owner, parts[0]!);
  if (there[0]!.exists) return parts;
  await copyParts(owner, parts, now);
  const { rows: clients } = await owner.query<{ id: string }>(`select id from api_client where client_id = 'demo-mis'`);
  const random = new Random(4183);
  await copyRows(owner, 'api_consent', parts[0]!.settings.slice(1, CONSENTING_SETTINGS).map(({ id, laCode }) => ({ id: random.id(), api_client_id: clients[0]!.id, setting_id: id, authority_code: laCode, granted_by_id: null, granted_at: now, revoked_at: null })));
  return parts;
}

function inventParts(code: string, formVersion: string): AuthorityParts {
  const random = new Random(Number(code));
  const first = codesInOrder.indexOf(code) * 1000;
  const person = (index: number): Named => ({ id: idOf('user', first + index), name: `${random.pick(forenames[random.chance(0.8) ? 'F' : 'M'])} ${random.pick(surnames)}` });
  return {
    code, formVersion,
    settings: Array.from({ length: SETTINGS }, (_, index): SettingSeed => ({ id: idOf('setting', first + index), laCode: code, establishmentNumber: String(4000 + index), lowestAge: index % 3 === 0 ? 11 : 4, highestAge: index % 3 === 0 ? 18 : 11 })),
    authors: Array.from({ length: SETTINGS }, (_, index) => person(index)),
    workers: Array.from({ length: WORKERS_PER_AUTHORITY }, (_, index) => person(500 + index)),
  };
}

/** The people of the demo are who the benchmarks sign in as: the college’s SENCO, and a caseworker of Devon. */
async function takeDemo(owner: pg.Client, devon: AuthorityParts): Promise<void> {
  const { rows: people } = await owner.query<Named>(`select id, name from "user" where email_key in ('joe.caseworker@devon.example', 'amara.senco@exe-college.example') order by email_key desc`);
  const { rows: college } = await owner.query<SettingSeed>(`select id, la_code as "laCode", establishment_number as "establishmentNumber", lowest_age as "lowestAge", highest_age as "highestAge" from organisation where urn = '999001'`);
  devon.settings[0] = college[0]!;
  [devon.workers[0], devon.authors[0]] = [people[0]!, people[1]!];
}

async function copyParts(owner: pg.Client, parts: readonly AuthorityParts[], now: Date): Promise<void> {
  const invented = new Set(parts.flatMap(({ settings }) => settings).filter(({ id }) => id.startsWith('019a')).map(({ id }) => id));
  const people = parts.flatMap(({ authors, workers }) => [...authors, ...workers]).filter(({ id }) => id.startsWith('019a'));
  await owner.query('begin');
  await owner.query(`select set_config('portal.realm', 'import', true)`);
  await copyRows(owner, 'organisation', parts.flatMap(({ code, settings }) => settings.flatMap(({ id, establishmentNumber, lowestAge, highestAge }, index) => (invented.has(id) ? [{ id, urn: null, kind: 'SETTING', name: `School ${index + 1} of ${code}`, la_code: code, establishment_number: establishmentNumber, status: 'Open', lowest_age: lowestAge, highest_age: highestAge, email_domains: [] }] : []))));
  await copyRows(owner, 'user', people.map(({ id, name }) => ({ id, name, job_title: null, email: `${id}@people.example`, email_key: `${id}@people.example`, created_at: now, disabled_at: null, version: 1 })));
  const random = new Random(4184);
  await copyRows(owner, 'staff_role', parts.flatMap(({ code, workers }) => workers.filter(({ id }) => id.startsWith('019a')).map(({ id }) => ({ id: random.id(), user_id: id, authority_code: code, role: 'CASEWORKER', granted_at: now, ended_at: null }))));
  await owner.query('commit');
}
