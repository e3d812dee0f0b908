import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Viewer } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Instant, Refers, Text } from '../database/columns.js';
import { rowsOfSetting } from '../database/identity.js';
import { Table } from '../database/policies.js';

/** Who looks after a section of a form, and from whom it is sealed. Made when somebody first says so. */
@Table('draft_section', { rows: rowsOfSetting })
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

export type SectionCare = Pick<DraftSection, 'section' | 'heldById' | 'heldByName' | 'sealedAt' | 'sealedByName' | 'openTo'>;

/** True for people of the setting who are not among those that a sealed section is open to. */
export const isSealedFrom = (viewer: Pick<Viewer, 'id'>, care: Pick<SectionCare, 'sealedAt' | 'openTo'> | undefined): boolean =>
  care?.sealedAt != null && (viewer.id === null || !care.openTo.includes(viewer.id));

export const careColumns = `section, held_by_id as "heldById", held_by_name as "heldByName", sealed_at as "sealedAt", sealed_by_name as "sealedByName", open_to as "openTo"`;
