import { assessmentClockColumns } from '../assessments/index.js';
import type { Database } from '../database/database.js';
import type { Identity } from '../database/identity.js';
import { clockColumns } from '../reviews/index.js';
import type { OpenCase } from './rehearse.js';

export type Found = OpenCase & { id: string; reference: string; state: string; childId: string; settingId: string | null; settingName: string | null };

/** More open cases than any authority has. */
const MOST = 50_000;

const column = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
/** Days as text, so that they come as they are written. */
const listed = (alias: string, names: readonly string[]) => names.map((name) => `${alias}.${column(name)}${/On$|^reviewBy$/.test(name) ? '::text' : ''} as "${name}"`).join(', ');

const reviewSql = `select r.id, r.reference, r.state, r.child_id as "childId", r.setting_id as "settingId", o.name as "settingName", ${listed('r', clockColumns)}
  from review r left join organisation o on o.id = r.setting_id where r.authority_code = $1 and r.due_on is not null and (r.submitted_at is not null or r.expected_on is not null) order by r.due_on, r.id limit ${MOST}`;
const assessmentSql = `select a.id, a.reference, a.state, a.child_id as "childId", a.setting_id as "settingId", o.name as "settingName", ${listed('a', assessmentClockColumns)}
  from assessment a left join organisation o on o.id = a.setting_id where a.authority_code = $1 and a.due_on is not null and a.submitted_at is not null order by a.due_on, a.id limit ${MOST}`;

/** Every open case of an authority that has a next date, with the facts that its clocks are made from: two statements. */
export async function openCases(database: Database, identity: Identity, authority: string): Promise<Found[]> {
  const [reviews = [], assessments = []] = await database.readAll(identity, [reviewSql, assessmentSql].map((text) => ({ text, values: [authority] })));
  const found = (kind: OpenCase['kind']) => (row: Record<string, unknown>) => ({ ...row, kind, facts: row }) as unknown as Found;
  return [...reviews.map(found('REVIEW')), ...assessments.map(found('ASSESSMENT'))];
}
