import { Unique } from '@mikro-orm/decorators/legacy';
import { Id, Instant, Refers, Text } from '../../database/columns.js';
import { sqlRealm } from '../../database/identity.js';
import { Table } from '../../database/policies.js';
import { Session } from '../credential.js';
import { User } from '../user.js';

/** What somebody typed into a page whose session was over, until the same person takes it up again. */
@Table('kept_text', { rows: sqlRealm('accounts') })
@Unique({ properties: ['sessionId', 'address'] as never })
export class KeptText {
  @Id()
  id!: string;

  @Refers(() => User, { index: true })
  userId!: string;

  /** The session that was over. */
  @Refers(() => Session)
  sessionId!: string;

  /** The page it was typed into. */
  @Text()
  address!: string;

  /** The fields of the page as JSON, sealed with the installation’s key. */
  @Text()
  sealed!: string;

  @Instant()
  keptAt!: Date;

  @Instant()
  expiresAt!: Date;
}
