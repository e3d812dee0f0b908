import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Instant } from '../database/columns.js';
import { sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { Stamps } from '../database/rights-stamp.js';

/** Somebody who looks after the installation for all authorities. Made by its owner alone; belongs to no authority, and so sees no case. */
@Stamps('platform_operator', (row) => `${row}.user_id::text`)
@Table('platform_operator', { rows: sqlRealm('accounts'), writes: sqlRealm('import') })
export class PlatformOperator {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @Instant()
  grantedAt!: Date;
}
