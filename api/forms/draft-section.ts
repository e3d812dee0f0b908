import { Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { User } from '../accounts/index.js';
import { Instant, Refers, Text } from '../database/columns.js';
import { rowsOfSetting, sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';

/** Who looks after a section of a form, and from whom it is sealed. Made when somebody first says so. */
@Index({ properties: ['settingId'] as never })
@Table('draft_section', { rows: `${rowsOfSetting} or ${sqlRealm('accounts', 'jobs')}`, writes: rowsOfSetting })
export class DraftSection {
  @PrimaryKey({ type: 'uuid' })
  responseId!: string;

  @PrimaryKey({ type: 'text' })
  section!: string;

  @Property({ type: 'uuid' })
  settingId!: string;

  /** The colleague that it was handed to. Others can still write in it. */
  @Refers(() => User, { nullable: true })
  heldById?: string | null;

  @Text({ nullable: true })
  heldByName?: string | null;

  @Instant({ nullable: true })
  sealedAt?: Date | null;

  @Text({ nullable: true })
  sealedByName?: string | null;

  /** While it is sealed: the only people of the setting who see its answers. */
  @Property({ type: 'array', columnType: 'uuid[]', defaultRaw: `'{}'` })
  openTo!: string[];
}
