import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Instant } from '../database/columns.js';
import { sqlSubject } from '../database/identity.js';
import { Table } from '../database/policies.js';

/** When somebody last said that they have seen what is new; theirs alone. */
@Table('worklist_look', { rows: `user_id = ${sqlSubject}` })
export class WorklistLook {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @Instant()
  lookedAt!: Date;
}
