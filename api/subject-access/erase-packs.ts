import type { Services } from '../context.js';
import type { Identity } from '../database/identity.js';
import { packFiles } from './files.js';

/** Erases packs whose time is over, with the copies that they were made from, and files that no request stands for. */
export async function erasePacks(services: Pick<Services, 'config' | 'database' | 'clock'>): Promise<void> {
  const { database, clock } = services;
  const codes = await database.read({ realm: 'jobs' }, { text: 'select code from authority' });
  const everywhere: Identity = { realm: 'jobs', authorities: codes.map(({ code }) => String(code)) };
  await database.change(everywhere, {}, async (em) => {
    await em.execute(`update subject_access_request set state = 'CLOSED', version = version + 1 where state = 'READY' and expires_at <= ?`, [clock()]);
    await em.execute(`delete from subject_access_piece p using subject_access_request r where r.id = p.request_id and r.state = 'CLOSED'`);
  });
  const files = packFiles(services);
  const there = await files.list();
  if (there.length === 0) return;
  const needed = await database.read(everywhere, { text: `select id from subject_access_request where id = any($1::uuid[]) and state in ('PACKING', 'READY')`, values: [there] });
  const kept = new Set(needed.map(({ id }) => String(id)));
  for (const id of there) if (!kept.has(id)) await files.remove(id);
}
