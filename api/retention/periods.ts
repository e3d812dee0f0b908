import type { Database } from '../database/database.js';
import type { Identity } from '../database/identity.js';
import { recordClasses } from './record-classes.js';

export interface ChangedPeriod {
  recordClass: string;
  months: number;
  reason: string;
  changedByName: string;
  changedAt: Date;
  version: number;
}

/** What an authority has changed of the shipped schedule. */
export async function changedPeriods(database: Database, identity: Identity, authority: string): Promise<ChangedPeriod[]> {
  return (await database.read(identity, {
    text: 'select record_class as "recordClass", months, reason, changed_by_name as "changedByName", changed_at as "changedAt", version from retention_rule where authority_code = $1',
    values: [authority],
  })) as unknown as ChangedPeriod[];
}

/** The months for which an authority keeps a class of records. */
export async function monthsOf(database: Database, identity: Identity, authority: string, code: string): Promise<number> {
  const changed = (await changedPeriods(database, identity, authority)).find(({ recordClass }) => recordClass === code);
  const months = changed?.months ?? recordClasses.find((each) => each.code === code)?.months;
  if (months == null) throw new Error(`Records of the class ${code} have no end`);
  return months;
}
