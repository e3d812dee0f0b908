import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Instant } from '../database/columns.js';
import { sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';

/** Somebody who looks after the installation for all authorities. Made by its owner alone; belongs to no authority, and so sees no case. */
@Table('platform_operator', { rows: sqlRealm('accounts'), writes: sqlRealm('import') })
export class PlatformOperator {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @Instant()
  grantedAt!: Date;
}
