import { Unique } from '@mikro-orm/decorators/legacy';
import { Id, Instant, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { User } from '../accounts/index.js';
import { Authority } from '../organisations/index.js';

/** Where an authority keeps a class of records longer or shorter than the shipped schedule says. */
@Table('retention_rule', { rows: rowsOfAuthority })
@Unique({ properties: ['authorityCode', 'recordClass'] as never })
export class RetentionRule {
  @Id()
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Text()
  recordClass!: string;

  @Whole()
  months!: number;

  @Text()
  reason!: string;

  @Refers(() => User)
  changedById!: string;

  @Text()
  changedByName!: string;

  @Instant()
  changedAt!: Date;

  @Version()
  version!: number;
}
