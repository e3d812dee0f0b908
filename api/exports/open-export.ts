import type { Context } from '../context.js';
import { notFound, notNow, unauthenticated } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { Export, ExportState } from './export.js';

export interface ExportFile {
  id: string;
  name: string;
  size: number;
}

/** What to send of an export, to whoever asked for it alone; first the log says so. Errors: UNAUTHENTICATED, NOT_FOUND, NOT_NOW. */
export async function openExport(context: Context, id: string): Promise<ExportFile> {
  if (context.viewer.kind !== 'person') throw unauthenticated();
  return context.change(async (unit) => {
    const found = isUuid(id) ? await unit.em.findOne(Export, { id, userId: unit.viewer.id! }) : null;
    if (!found) throw notFound('export');
    if (found.state === ExportState.QUEUED) throw notNow('The file is still being made. Try again in a moment.');
    if (found.state !== ExportState.READY || !found.expiresAt || found.expiresAt <= unit.now) throw notNow('The file has been erased. Ask for a new one from the list.');
    found.downloadedAt = unit.now;
    unit.audit({ act: 'export.downloaded', authorityCode: found.authorityCode, subjectType: 'Export', subjectId: id, purpose: found.purpose, rowCount: found.rows ?? 0, audience: 'AUTHORITY' });
    return { id, name: `reviews-${found.requestedAt.toISOString().slice(0, 10)}.csv`, size: found.size ?? 0 };
  });
}
