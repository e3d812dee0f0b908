import DataLoader from 'dataloader';
import { identityOf } from '../access/index.js';
import type { Context } from '../context.js';
import type { LayoutEntry, LayoutSection } from './language/layout.js';
import type { RectificationNote } from './rectification-note.js';

const sql = `select id, response_id as "responseId", path, requested_by as "requestedBy", received_on as "receivedOn", says, decision, decision_reason as "decisionReason", recorded_at as "recordedAt",
    recorded_by_name as "recordedByName", decided_at as "decidedAt", decided_by_name as "decidedByName" from rectification_note where response_id = any($1::uuid[]) order by recorded_at, id`;

/** The notes on the answers of a form, for all forms of a list together. */
export function loadNotes(context: Context, responseId: string): Promise<RectificationNote[]> {
  const loader = context.once('rectification notes', () =>
    new DataLoader<string, RectificationNote[]>(async (ids) => {
      const rows = (await context.services.database.read(identityOf(context.viewer), { text: sql, values: [ids] })) as unknown as RectificationNote[];
      const groups = Map.groupBy(rows, (row) => row.responseId);
      return ids.map((id) => groups.get(id) ?? []);
    }),
  );
  return loader.load(responseId);
}

/** Puts each note to the answer that it is about; who may not read the answer gets no note either. */
export function putNotes(sections: readonly LayoutSection[], notes: readonly RectificationNote[]): void {
  const put = (entry: LayoutEntry & { notes?: RectificationNote[] }): void => {
    entry.notes = entry.withheld ? [] : notes.filter(({ path }) => path === entry.path);
    for (const item of entry.items) item.entries.forEach(put);
  };
  for (const section of sections) section.entries.forEach(put);
}
