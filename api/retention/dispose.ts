import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { eraseExports } from '../exports/index.js';
import { Disposal, DisposalState } from './disposal.js';

interface Job {
  disposal: string;
  authority: string;
}

const system = { kind: 'SYSTEM' as const, id: null, name: 'Retention' };

/**
 * The job: the rows first, all or none, then the files that no document stands for any more. The names of the files are
 * kept with the disposal until they are gone, so a worker that is killed in between goes on where it stopped.
 */
export async function dispose(services: Services, { disposal: id, authority }: Job): Promise<void> {
  const context = new Context(services, anonymous, `job disposal ${id}`, { agent: 'job', address: '' });
  const identity = { realm: 'jobs' as const, authorities: [authority] };
  const files = await context.changeAs(identity, async (unit) => {
    const [row] = await unit.em.execute<{ state: DisposalState }[]>('select state from disposal where id = ? for update', [id]);
    if (row?.state === DisposalState.APPROVED) {
      await unit.em.execute('select portal.dispose(?::uuid, ?::timestamptz)', [id, unit.now.toISOString()]);
      // A file that somebody took out may hold the child: none of this authority outlives the disposal.
      await unit.em.execute(`update export set expires_at = ? where authority_code = ? and state = 'READY'`, [unit.now, authority]);
      unit.audit({ act: 'disposal.done', authorityCode: authority, subjectType: 'Disposal', subjectId: id, fields: ['state', 'counts', 'doneAt'], audience: 'AUTHORITY', actor: system });
    } else if (row?.state !== DisposalState.DONE) return [];
    const done = await unit.em.findOneOrFail(Disposal, { id }, { filters: { mine: false } });
    return done.files;
  });
  await eraseExports(services);
  for (const hash of await unusedFiles(services, files)) await services.store.remove(hash);
  await services.database.change(identity, {}, async (em) => void (await em.execute(`update disposal set files = '{}' where id = ? and state = 'DONE'`, [id])));
}

/** Of these files those that no document of any authority stands for. */
export async function unusedFiles({ database }: Pick<Services, 'database'>, hashes: readonly string[]): Promise<string[]> {
  if (hashes.length === 0) return [];
  const [row] = await database.read({ realm: 'jobs' }, { text: 'select portal.unused_files($1::text[]) as hashes', values: [hashes] });
  return (row?.['hashes'] ?? []) as string[];
}
