import type { Services } from '../context.js';
import type { Identity } from '../database/identity.js';
import { ExportState } from './export.js';
import { exportFiles } from './files.js';

const expired = `update export set state = '${ExportState.ERASED}', filter = null, version = version + 1 where state = '${ExportState.READY}' and expires_at <= ?`;

/** Erases files whose day is over, and any that no record stands for: a process may have been killed between the two. */
export async function eraseExports(services: Pick<Services, 'config' | 'database' | 'clock'>): Promise<void> {
  const { database, clock } = services;
  const codes = await database.read({ realm: 'jobs' }, { text: 'select code from authority' });
  const everywhere: Identity = { realm: 'jobs', authorities: codes.map(({ code }) => String(code)) };
  await database.change(everywhere, {}, async (em) => void (await em.execute(expired, [clock()])));
  const files = exportFiles(services);
  const there = await files.list();
  if (there.length === 0) return;
  const needed = await database.read(everywhere, { text: `select id from export where id = any($1::uuid[]) and state in ('${ExportState.QUEUED}', '${ExportState.READY}')`, values: [there] });
  const kept = new Set(needed.map(({ id }) => String(id)));
  for (const id of there) if (!kept.has(id)) await files.remove(id);
}
