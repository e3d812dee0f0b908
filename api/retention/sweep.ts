import type { Services } from '../context.js';
import { newId } from '../database/columns.js';
import { addMonths, civilDateAt } from '../kernel/civil-date.js';
import { unusedFiles } from './dispose.js';
import { monthsOf } from './periods.js';
import { recordClasses } from './record-classes.js';

/** Drafts that one sweep takes of one authority. */
const AT_ONCE = 200;
/** Files that are younger may belong to a transaction that is still open. */
const SETTLED_HOURS = 24;

const shipped = (code: string) => recordClasses.find((each) => each.code === code)!.months!;

/** What goes of itself when its time is over: rows that only helped on the way, by class and the moment they count from. */
const automatic: readonly (readonly [recordClass: string, table: string, since: string])[] = [
  ['MAIL', 'mail', 'queued_at'],
  ['MAIL', 'notice', 'told_at'],
  ['SIGN_IN', 'session', 'coalesce(ended_at, expires_at)'],
  ['SIGN_IN', 'sign_in_challenge', 'expires_at'],
  ['SIGN_IN', 'registration', 'expires_at'],
  ['SIGN_IN', 'oauth_record', 'expires_at'],
  ['SIGN_IN', 'single_sign_on', 'expires_at'],
  ['SIGN_IN', 'password_reset', 'expires_at'],
];

/** The job of every night: disposes of what needs nobody’s decision, and of files that no record stands for. */
export async function sweepRetention(services: Services): Promise<void> {
  const { database, clock, store } = services;
  const today = civilDateAt(clock());
  for (const [code, table, since] of automatic)
    await database.change({ realm: 'accounts' }, {}, async (em) => void (await em.execute(`delete from "${table}" where ${since} < ?`, [addMonths(today, -shipped(code))])));
  for (const { code } of await database.read({ realm: 'jobs' }, { text: 'select code from authority' })) await sweepAuthority(services, String(code), today);
  const before = new Date(clock().getTime() - SETTLED_HOURS * 3_600_000);
  for await (const hashes of store.settled(before)) for (const hash of await unusedFiles(services, hashes)) await store.remove(hash);
}

async function sweepAuthority({ database, clock }: Services, authority: string, today: string): Promise<void> {
  const identity = { realm: 'jobs' as const, authorities: [authority] };
  const registerUntil = addMonths(today, -(await monthsOf(database, identity, authority, 'EXPORT_REGISTER')));
  const draftsUntil = addMonths(today, -(await monthsOf(database, identity, authority, 'DISCARDED_DRAFT')));
  await database.change(identity, {}, async (em) => {
    await em.execute(`delete from export where authority_code = ? and requested_at < ? and state in ('ERASED', 'FAILED')`, [authority, registerUntil]);
    const drafts = await em.execute<{ id: string }[]>('select id from portal.discarded_drafts(?, ?, ?)', [authority, draftsUntil, AT_ONCE]);
    for (const { id } of drafts) {
      const disposal = newId();
      await em.execute(
        `insert into disposal (id, authority_code, record_class, subject_id, due_on, state, proposed_by_name, proposed_at, why, decided_by_name, decided_at) values (?, ?, 'DISCARDED_DRAFT', ?, ?, 'APPROVED', 'Retention schedule', ?, 'Its time is over.', 'Retention schedule', ?)`,
        [disposal, authority, id, today, clock(), clock()],
      );
      await em.execute('select portal_jobs.queue(?, ?::json, ?, ?)', ['dispose', JSON.stringify({ disposal, authority }), null, null]);
    }
  });
}
