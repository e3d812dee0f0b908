import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Text } from '../database/columns.js';
import { sqlAuthorities, sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { AppendOnly } from '../database/triggers.js';

/** What came out when the service verified a chain for itself. Whoever doubts the service runs audit:verify. */
@AppendOnly('audit_verification')
@Table('audit_verification', { rows: `chain = any(${sqlAuthorities}) or ${sqlRealm('chain')}`, writes: sqlRealm('chain') })
export class AuditVerification {
  @PrimaryKey({ type: 'text' })
  chain!: string;

  @PrimaryKey({ type: 'datetime', columnType: 'timestamptz(6)' })
  at!: Date;

  /** Entries that were found to be as they were written. */
  @Property({ type: 'bigint' })
  entries!: string;

  /** The first thing that is wrong; missing where nothing is. */
  @Text({ nullable: true })
  finding?: string | null;
}
