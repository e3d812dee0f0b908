import { Property, Unique } from '@mikro-orm/decorators/legacy';
import { User } from '../accounts/index.js';
import { Id, Instant, Refers } from '../database/columns.js';
import { sqlSubject } from '../database/identity.js';
import { Table } from '../database/policies.js';

/** Until when somebody has seen the messages of a case. It is that person’s own, and names no child. */
@Table('message_look', { rows: `user_id = ${sqlSubject}` })
@Unique({ properties: ['userId', 'caseId'] as never })
export class MessageLook {
  @Id()
  id!: string;

  @Refers(() => User)
  userId!: string;

  @Property({ type: 'uuid' })
  caseId!: string;

  @Instant()
  seenUntil!: Date;
}
