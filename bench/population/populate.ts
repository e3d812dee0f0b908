import type pg from 'pg';
import { civilDateAt } from '../../api/kernel/civil-date.js';
import { copyRows } from '../../api/seed/copy.js';
import { seedDemo } from '../../api/seed/demo.js';
import { type Stage, inventChild } from '../../api/seed/population.js';
import { Random } from '../../api/seed/random.js';
import { benchSecret } from '../cluster.js';
import { Progress, say } from '../progress.js';
import { type AuthorityParts, prepareAuthorities } from './authorities.js';
import { type Rows, addCase, tables } from './case.js';
import { idOf } from './ids.js';
import { putIndexesBack, setIndexesAside } from './indexes.js';
import { DRAFTS_OF_COLLEGE, PLANS_OF_COLLEGE, REVIEWS_PER_PLAN, authoritiesOf } from './shape.js';
import { type Template, type Variant, makeTemplates } from './templates.js';

/** Changes whenever the rows do: an older population is then thrown away. */
export const POPULATION = 1;
/** Plans that are loaded in one transaction; a load that is stopped loses no more. */
const PORTION = 2000;

/** Loads what is missing of a population. True when there was something to do. */
export async function populate(owner: pg.Client, plans: number): Promise<boolean> {
  const begun = await standing(owner);
  if (begun.finished) return false;
  const now = begun.day;
  const today = civilDateAt(now);
  await owner.query(`set session_replication_role = replica`);
  await seedDemo(owner, benchSecret, now);
  const sizes = authoritiesOf(plans);
  const parts = await prepareAuthorities(owner, sizes.map(({ code }) => code));
  const templates = await makeTemplates(owner, today);
  await setIndexesAside(owner);
  const progress = new Progress(`plans (${(plans * REVIEWS_PER_PLAN).toLocaleString('en-GB')} reviews)`, plans, begun.done);
  for (let done = begun.done; done < plans; done = Math.min(plans, done + PORTION)) {
    progress.at(done);
    await copyPortion(owner, portion(done, Math.min(plans, done + PORTION), sizes, parts, templates, today), Math.min(plans, done + PORTION));
  }
  progress.at(plans);
  await putIndexesBack(owner);
  say('Statistics and visibility …');
  await owner.query('vacuum (analyze)');
  await owner.query('set session_replication_role = origin');
  await owner.query('update bench.population set finished = true');
  return true;
}

/** How far a load came, and the day that its dates are made for. */
async function standing(owner: pg.Client): Promise<{ done: number; finished: boolean; day: Date }> {
  await owner.query('create schema if not exists bench');
  await owner.query('create table if not exists bench.population (version int not null, done int not null, finished boolean not null, day timestamptz not null)');
  const { rows } = await owner.query<{ done: number; finished: boolean; day: Date }>('select done, finished, day from bench.population');
  if (rows[0]) return rows[0];
  const day = new Date();
  await owner.query('insert into bench.population values ($1, 0, false, $2)', [POPULATION, day]);
  return { done: 0, finished: false, day };
}

/** Whether a database holds rows of another version of this code. */
export async function isOutdated(owner: pg.Client): Promise<boolean> {
  const { rows } = await owner.query<{ there: boolean }>(`select to_regclass('bench.population') is not null as there`);
  if (!rows[0]!.there) return false;
  const { rowCount } = await owner.query('select from bench.population where version <> $1', [POPULATION]);
  return rowCount !== 0;
}

/** Authorities take turns, since in life, too, no authority's rows lie together. */
function* turns(sizes: readonly { plans: number }[]): Generator<[number: number, authority: number, place: number]> {
  let number = 0;
  for (let place = 0; ; place += 1) {
    const before = number;
    for (const [authority, { plans }] of sizes.entries()) if (place < plans) yield [number++, authority, place];
    if (number === before) return;
  }
}

function portion(from: number, to: number, sizes: readonly { plans: number }[], parts: readonly AuthorityParts[], templates: Record<Variant, Template[]>, today: string): Rows {
  const rows = Object.fromEntries(tables.map((table) => [table, []])) as unknown as Rows;
  for (const [number, index, place] of turns(sizes)) {
    if (number < from) continue;
    if (number >= to) break;
    const random = new Random(number * 7919 + 1);
    const part = parts[index]!;
    const ofCollege = index === 0 && place < PLANS_OF_COLLEGE;
    const setting = ofCollege ? 0 : 1 + (place % (part.settings.length - 1));
    const child = inventChild(random, today, part.code, part.settings[setting]!);
    [child.id, child.planId] = [idOf('child', number), idOf('plan', number)];
    [child.row, child.plan] = [{ ...child.row, id: child.id }, { ...child.plan, id: child.planId, child_id: child.id }];
    const stage: Stage = ofCollege && place < DRAFTS_OF_COLLEGE ? 'DRAFT' : random.weighted(stages);
    addCase(rows, random, { number, child, stage, today, templates, worker: part.workers[place % part.workers.length]!, author: part.authors[setting]!, formVersion: part.formVersion });
  }
  return rows;
}

/** Where the reviews of this year stand on one day: enough with the authority to fill its worklists. */
const stages = [['EXPECTED', 40], ['DRAFT', 3], ['SUBMITTED', 22], ['RETURNED', 2], ['ACCEPTED', 18], ['DECIDED', 15]] as const;

async function copyPortion(owner: pg.Client, rows: Rows, done: number): Promise<void> {
  await owner.query('begin');
  await owner.query(`select set_config('portal.realm', 'import', true)`);
  for (const table of tables) await copyRows(owner, table, rows[table]);
  await owner.query('update bench.population set done = $1', [done]);
  await owner.query('commit');
}
