import pg from 'pg';
import type { Cluster } from '../cluster.js';
import { CpuMeter } from '../measure/cpu.js';
import { median, rounded } from '../measure/statistics.js';
import { ms, table, times } from '../measure/table.js';
import { ports } from '../rivals/start.js';
import { ask, signInAll, startPortal } from '../sessions.js';

/** A draft that is saved into: how much it holds already. The first is the baseline. */
const drafts = [
  { name: '20 answers, no revisions', answers: 20, revisions: 0 },
  { name: '400 answers, no revisions', answers: 400, revisions: 0 },
  { name: '20 answers, 10,000 revisions', answers: 20, revisions: 10_000 },
  { name: '400 answers, 10,000 revisions', answers: 400, revisions: 10_000 },
] as const;
/** Saves in one slice; processor time is counted in hundredths of a second. */
const SAVES = 250;
const PATH = 'cyp.helped';

/** Processor time of one save, server and database, beside answers and revisions that are there already. */
export async function measureAutosave(cluster: Cluster, rounds: number): Promise<Record<string, number>> {
  const name = 'bench_forms';
  await cluster.drop(name);
  const { owner: first } = await cluster.database(name);
  await first.end();
  const url = cluster.url(name);
  const { professional } = await signInAll(ports.other, url);
  const portal = await startPortal(ports.portal, url, true);
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  try {
    await owner.query(`select set_config('portal.realm', 'import', false)`);
    const base = `http://127.0.0.1:${ports.portal}`;
    const { rows: children } = await owner.query<{ child: string }>(`select distinct r.child_id as child from review r join organisation o on o.id = r.setting_id where o.urn = '999001' and r.state = 'EXPECTED' limit $1`, [drafts.length]);
    const ids: string[] = [];
    for (const [index, draft] of drafts.entries()) {
      const { startReview } = await ask<{ startReview: { draft: { id: string } } }>(base, 'mutation($input: StartReviewInput!) { startReview(input: $input) { draft { id } } }', { input: { child: children[index]!.child, variant: 'post16' } }, professional);
      await fill(owner, startReview.draft.id, draft);
      ids.push(startReview.draft.id);
    }
    await owner.query('analyze answer, answer_revision');
    const meter = new CpuMeter(portal.pid, owner, 'portal', name);
    const versions: number[] = drafts.map(({ revisions }) => revisions);
    const slice = async (place: number) => {
      const before = await meter.read();
      for (let number = 0; number < SAVES; number += 1) {
        const { saveAnswers } = await ask<{ saveAnswers: { saved: { version: number }[] } }>(base, 'mutation($input: SaveAnswersInput!) { saveAnswers(input: $input) { saved { version } } }', { input: { draft: ids[place], answers: [{ path: PATH, value: `A calm start to the day. Saved ${number} after ${versions[place]}.`, baseVersion: versions[place] }] } }, professional);
        versions[place] = saveAnswers.saved[0]!.version;
      }
      // What was written is put into the audit chain behind it: that is paid by whoever wrote it.
      await new Promise((wake) => setTimeout(wake, 1500));
      const { server, database } = await meter.since(before);
      return { server: (server * 1000) / SAVES, database: (database * 1000) / SAVES };
    };
    for (const [place] of drafts.entries()) await slice(place);
    const taken = drafts.map(() => [] as { server: number; database: number }[]);
    for (let round = 0; round < Math.max(3, rounds); round += 1) for (const [place] of drafts.entries()) taken[place]!.push(await slice(place));
    const whole = ({ server, database }: { server: number; database: number }) => server + database;
    const ratioOf = (place: number) => median(taken[place]!.map((each, round) => whole(each) / whole(taken[0]![round]!)));
    console.log('\n### Autosave of one answer, by what the draft holds already\n');
    console.log(table(['', 'server CPU ms', 'database CPU ms', 'by the first'], drafts.map((draft, place) => [draft.name, ms(median(taken[place]!.map(({ server }) => server))), ms(median(taken[place]!.map(({ database }) => database))), times(ratioOf(place))])));
    return { autosave400: rounded(ratioOf(1)), autosaveRevisions: rounded(ratioOf(2)), autosaveBoth: rounded(ratioOf(3)) };
  } finally {
    await owner.end();
    await portal.stop();
    await cluster.drop(name);
  }
}

/** Gives a draft so many answers, and as many past revisions of the one that is saved. */
async function fill(owner: pg.Client, draft: string, { answers, revisions }: (typeof drafts)[number]): Promise<void> {
  await owner.query('delete from answer where response_id = $1', [draft]);
  await owner.query(
    `insert into answer (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name)
     select r.id, 'people[fill' || n || '].name', r.setting_id, to_jsonb('Person ' || n), 1, now(), r.started_by_id, 'Somebody' from form_response r, generate_series(1, $2::int) n where r.id = $1`,
    [draft, answers - 1],
  );
  if (revisions === 0) return;
  // Of the very answer that is saved: it was changed ten thousand times before.
  await owner.query(`insert into answer (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name) select r.id, $2, r.setting_id, '"Before"'::jsonb, $3, now(), r.started_by_id, 'Somebody' from form_response r where r.id = $1`, [draft, PATH, revisions]);
  await owner.query(
    `insert into answer_revision (response_id, path, version, setting_id, value, saved_at, saved_by_id)
     select r.id, $3, n, r.setting_id, to_jsonb('What was written before, number ' || n || repeat(' and more', 20)), now(), r.started_by_id from form_response r, generate_series(1, $2::int) n where r.id = $1`,
    [draft, revisions, PATH],
  );
}
