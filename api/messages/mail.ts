import { Index } from '@mikro-orm/decorators/legacy';
import { Id, Instant, Text, Whole } from '../database/columns.js';
import { sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';

/** A mail on its way. Its words are sealed with the installation's key and erased once it was handed over. */
@Table('mail', { rows: sqlRealm('jobs', 'accounts'), writes: sqlRealm('jobs', 'accounts', 'viewer') })
@Index({ properties: ['state', 'queuedAt'] as never })
export class Mail {
  @Id()
  id!: string;

  @Text()
  recipient!: string;

  /** Which template it was made from; names no person. */
  @Text()
  template!: string;

  /** AES-256-GCM of subject and text. */
  @Text({ nullable: true })
  sealed?: string | null;

  @Text()
  messageId!: string;

  @Text({ default: `'QUEUED'` })
  state!: 'QUEUED' | 'DEFERRED' | 'ACCEPTED' | 'BOUNCED' | 'EXPIRED';

  @Whole({ default: '0' })
  tries!: number;

  @Instant()
  queuedAt!: Date;

  @Instant({ nullable: true })
  handedOverAt?: Date | null;

  /** After this it is not sent any more: a code that is too old only confuses. */
  @Instant({ nullable: true })
  expiresAt?: Date | null;

  /** What the mail server said, without addresses. */
  @Text({ nullable: true })
  answer?: string | null;
}
