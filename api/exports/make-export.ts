import { type GraphQLSchema } from 'graphql';
import { Readable } from 'node:stream';
import { type Viewer, hasRole } from '../access/index.js';
import { viewerOfUser } from '../accounts/index.js';
import { Context, type Services } from '../context.js';
import { PortalError } from '../kernel/errors.js';
import { csvWriter } from './csv.js';
import { Export, ExportState } from './export.js';
import { exportFiles } from './files.js';
import { reviewColumns, reviewRows } from './review-rows.js';

/** Hours for which the file can be downloaded. */
export const LIFE_HOURS = 24;

interface Job {
  export: string;
  authority: string;
}

/**
 * The job: writes the file with the rights that the person has now, not those they had when they asked.
 * A repeat writes the same file again; one that is done is left alone.
 */
export async function makeExport(services: Services, schema: GraphQLSchema, { export: id, authority }: Job): Promise<void> {
  const [row] = await services.database.read({ realm: 'jobs', authorities: [authority] }, { text: 'select user_id as "userId", filter from export where id = $1 and state = $2', values: [id, ExportState.QUEUED] });
  if (!row) return;
  const viewer = within(await viewerOfUser(services.database, String(row['userId'])), authority);
  const context = new Context(services, viewer, `job export ${id}`, { agent: 'job', address: '' });
  if (!hasRole(viewer, authority, 'CASEWORKER', 'MANAGER')) return settle(services, authority, id, 'You may no longer read the reviews of this authority, so nothing was taken out.');
  let rows = 0;
  const counted = async function* () {
    for await (const cells of reviewRows(schema, context, row['filter'])) {
      rows += 1;
      yield cells;
    }
  };
  let size: number;
  try {
    size = await exportFiles(services).put(id, Readable.from(counted()).pipe(csvWriter(reviewColumns.map(([header]) => header))) as AsyncIterable<Uint8Array>);
  } catch (error) {
    if (error instanceof PortalError && error.code === 'INVALID') return settle(services, authority, id, 'The filter of the list is not one that can be read any more. Ask again from the list.');
    throw error;
  }
  const expiresAt = new Date(context.now.getTime() + LIFE_HOURS * 3_600_000);
  await context.change(async (unit) => {
    const made = await unit.em.findOneOrFail(Export, { id });
    Object.assign(made, { state: ExportState.READY, readyAt: unit.now, expiresAt, rows, size });
    unit.audit({ act: 'export.made', authorityCode: authority, subjectType: 'Export', subjectId: id, purpose: made.purpose, rowCount: rows, audience: 'AUTHORITY' });
  });
}

/** The same person with what they are at one authority alone: an export is one authority's. */
const within = (viewer: Viewer, authority: string): Viewer => ({ ...viewer, settings: new Map(), authorities: new Map([...viewer.authorities].filter(([code]) => code === authority)) });

async function settle({ database }: Services, authority: string, id: string, failure: string): Promise<void> {
  await database.change({ realm: 'jobs', authorities: [authority] }, {}, async (em) => {
    await em.execute('update export set state = ?, failure = ?, filter = null, version = version + 1 where id = ?', [ExportState.FAILED, failure, id]);
  });
}
