import { Index, Unique } from '@mikro-orm/decorators/legacy';
import { Id, Instant, Refers, Text, Version } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';

/** An authority’s own words for one of the letters that ship. Where there is no row, what ships counts. */
@Table('letter_template', { rows: rowsOfAuthority })
@Unique({ properties: ['authorityCode', 'code'] as never })
@Index({ properties: ['authorityCode'] as never })
export class LetterTemplate {
  @Id()
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Text()
  code!: string;

  @Text()
  title!: string;

  @Text()
  body!: string;

  @Text()
  changedByName!: string;

  @Instant()
  changedAt!: Date;

  @Version()
  version!: number;
}
