import { Index } from '@mikro-orm/decorators/legacy';
import type { Viewer } from '../access/index.js';
import { Id, Instant, Json, Refers, Text } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import type { Code, Question } from '../forms/language/definition.js';
import { Authority } from '../organisations/index.js';
import { administered } from './form-design.js';

/** A question that an authority keeps to use again. A form takes a copy, so a change here changes no form. */
@Table('bank_question', { rows: rowsOfAuthority })
@Mine<Viewer>(administered)
@Index({ properties: ['authorityCode', 'savedAt'] as never })
export class BankQuestion {
  @Id()
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Json()
  question!: Question;

  /** The lists that it takes answers from. */
  @Json()
  codes!: Record<string, Code[]>;

  @Instant()
  savedAt!: Date;

  @Text()
  savedByName!: string;
}
