import { Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Id, Instant, Json, Refers, Text, Texts, Whole } from '../database/columns.js';
import { rowsOfAuthorityOrSetting, rowsOfSetting, sqlAuthorities, sqlSettings } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { AppendOnly } from '../database/triggers.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { FormVersion } from './form.js';
import type { Contributors } from './contributors.js';
import type { Facts, Value } from './language/definition.js';
import type { AnswerRecord } from './language/record.js';

/**
 * A form being filled in. It belongs to the child and the setting, not to whoever began it.
 * The authority sees that it exists once it was submitted, and never the draft answers.
 */
@Table('form_response', { rows: `setting_id = any(${sqlSettings}) or (first_submitted_at is not null and authority_code = any(${sqlAuthorities}))` })
export class FormResponse {
  @Id()
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation, { index: true })
  settingId!: string;

  @Refers(() => Child)
  childId!: string;

  @Refers(() => FormVersion)
  formVersionId!: string;

  @Text()
  variant!: string;

  @Refers(() => User)
  startedById!: string;

  /** Who leads it: is told what becomes of it. Handed over when they leave; nobody where the setting has nobody left. */
  @Refers(() => User, { nullable: true, index: true })
  leadId?: string | null;

  @Instant()
  startedAt!: Date;

  /** Closed while it is with the authority: nothing can be typed. Set by the lifecycle of what the form is for. */
  @Instant({ nullable: true })
  closedAt?: Date | null;

  /** Answers that can be changed although it is closed: those that the authority has a query about. */
  @Texts()
  openPaths?: string[];

  @Instant({ nullable: true })
  firstSubmittedAt?: Date | null;

  /** When the head was last asked to approve it; null when nobody asked, and again once the head has answered. */
  @Instant({ nullable: true })
  signOffAskedAt?: Date | null;

  @Refers(() => User, { nullable: true })
  signOffAskedById?: string | null;

  /** Hash of the very answers that the head approved: of others it says nothing. */
  @Text({ nullable: true })
  signedOffHash?: string | null;

  @Instant({ nullable: true })
  signedOffAt?: Date | null;

  @Refers(() => User, { nullable: true })
  signedOffById?: string | null;

  @Text({ nullable: true })
  signedOffByName?: string | null;

  /** What the head wants changed before approving. */
  @Text({ nullable: true })
  signOffRefusal?: string | null;
}

/** One answer of a draft, where it stands now. A cleared answer stays, as JSON null, with its count of changes. */
@Table('answer', { rows: rowsOfSetting })
export class Answer {
  @PrimaryKey({ type: 'uuid' })
  responseId!: string;

  @PrimaryKey({ type: 'text' })
  path!: string;

  @Property({ type: 'uuid' })
  settingId!: string;

  @Json()
  value!: Value | null;

  @Whole()
  version!: number;

  @Instant()
  savedAt!: Date;

  @Refers(() => User)
  savedById!: string;

  @Text()
  savedByName!: string;

  /** The fact that it was filled in from, until somebody changes it. */
  @Text({ nullable: true })
  prefilledFrom?: string | null;
}

/** Every value that an answer ever had, so that nothing typed is ever lost. */
@AppendOnly('answer_revision', { disposable: true })
@Table('answer_revision', { rows: rowsOfSetting })
@Unique({ properties: ['responseId', 'path', 'version'] as never })
export class AnswerRevision {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  id!: string;

  @Property({ type: 'uuid' })
  responseId!: string;

  @Text()
  path!: string;

  @Whole()
  version!: number;

  @Property({ type: 'uuid' })
  settingId!: string;

  @Json()
  value!: Value | null;

  /** With this the audit log commits to the value; it goes when the value goes. */
  @Property({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  salt?: string;

  @Instant()
  savedAt!: Date;

  @Property({ type: 'uuid' })
  savedById!: string;

  /** Who wrote it, where that was a guest without an account, whom savedById had asked. */
  @Text({ nullable: true })
  writtenAs?: string | null;
}

/** What was submitted, whole and unchangeable: the record that the authority and the law see. */
@AppendOnly('submission', { disposable: true })
@Table('submission', { rows: rowsOfAuthorityOrSetting })
@Unique({ properties: ['responseId', 'number'] as never })
@Index({ properties: ['authorityCode', 'submittedAt'] as never })
export class Submission {
  @Id()
  id!: string;

  @Refers(() => FormResponse)
  responseId!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation)
  settingId!: string;

  @Refers(() => FormVersion)
  formVersionId!: string;

  @Text()
  variant!: string;

  /** 1 for the first, 2 after it was returned once. */
  @Whole()
  number!: number;

  @Json()
  record!: AnswerRecord;

  /** Who wrote each answer, by its path; missing for those of before this was kept. */
  @Json({ nullable: true })
  contributors?: Contributors | null;

  /** What conditions were judged by that day, so that the record reads the same for ever. */
  @Json()
  facts!: Facts;

  /** SHA-256 of the canonical record. */
  @Text()
  hash!: string;

  @Text({ unique: true })
  receipt!: string;

  @Instant()
  submittedAt!: Date;

  @Refers(() => User)
  submittedById!: string;

  @Text()
  submittedByName!: string;

  /** The head of the setting who approved these very answers, where the authority asks for it. */
  @Text({ nullable: true })
  signedOffByName?: string | null;

  @Instant({ nullable: true })
  signedOffAt?: Date | null;
}
