import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Instant, Json, Text } from '../database/columns.js';
import { sqlAuthorities, sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';

/**
 * What a field was and became when it was changed: what the log, which names fields alone, holds a commitment to.
 * No request reads it. Retention may delete rows, salt and all; the chain goes on without them.
 */
@Table('value_revision', { rows: `${sqlRealm('chain')} or (${sqlRealm('jobs')} and authority_code = any(${sqlAuthorities}))`, writes: sqlRealm('viewer', 'jobs') })
export class ValueRevision {
  @PrimaryKey({ type: 'uuid' })
  salt!: string;

  @Text()
  authorityCode!: string;

  @Property({ type: 'uuid', index: true })
  childId!: string;

  @Text()
  subjectType!: string;

  @Property({ type: 'uuid' })
  subjectId!: string;

  @Text()
  field!: string;

  @Json({ nullable: true })
  was?: unknown;

  @Json({ nullable: true })
  became?: unknown;

  @Instant()
  changedAt!: Date;
}
