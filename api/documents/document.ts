import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Viewer, Allow, caseworkerOnceSubmitted, memberOfSetting, qualityReaderOnceSubmitted, recordReader } from '../access/index.js';
import { Id, Instant, Json, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthorityOrSetting, sqlAuthorities, sqlSettings } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { User } from '../accounts/index.js';
import { mineByCase } from '../children/index.js';
import { FormResponse } from '../forms/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';
import { CopyFor, DocumentFormat, DocumentKind, DocumentState, Manifest } from './document-words.js';

@ObjectType({ description: 'A file of a case: an upload, or a document made here.', simpleResolvers: true })
@OfChild((table) => `(select f.child_id from form_response f where f.id = ${table}.response_id)`)
@Table('document', { rows: `(setting_id = any(${sqlSettings}) and copy_for is distinct from 'AUTHORITY') or (submitted_at is not null and authority_code = any(${sqlAuthorities}))`, writes: rowsOfAuthorityOrSetting })
@Mine<Viewer>((viewer) => {
  const [authority, setting] = mineByCase(viewer).$or;
  return { $or: [{ ...authority, submittedAt: { $ne: null } }, { $and: [setting, { $or: [{ copyFor: null }, { copyFor: { $ne: CopyFor.AUTHORITY } }] }] }] };
})
@Index({ properties: ['responseId', 'createdAt'] as never })
export class Document {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation)
  settingId!: string;

  @Refers(() => FormResponse)
  responseId!: string;

  @Text()
  @Field(() => DocumentKind, { nullable: true, description: 'Where it comes from.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  kind!: DocumentKind;

  /** For an upload: the answer it belongs to. For an output: the submission it was made from. */
  @Text()
  @Field(() => String, { nullable: true, description: 'For an upload: the answer it belongs to. For a document made here: the id of the submission.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  belongsTo!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'File name.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  name!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Media type, such as application/pdf.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  mediaType!: string;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'Size in bytes.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  size?: number | null;

  /** SHA-256 of the bytes: their name in the store. */
  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, in hexadecimal.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  hash?: string | null;

  @Text()
  @Field(() => DocumentState, { nullable: true, description: 'Whether it can be opened.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  state!: DocumentState;

  @Text({ nullable: true })
  @Field(() => DocumentFormat, { nullable: true, description: 'For a document made here: its format.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  format?: DocumentFormat | null;

  @Text({ nullable: true })
  @Field(() => CopyFor, { nullable: true, description: 'For a document made here: whose copy it is, and so what was left out.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  copyFor?: CopyFor | null;

  /** What was found in the finished file, answer by answer. */
  @Json({ nullable: true })
  @Field(() => Manifest, { nullable: true, description: 'For a document made here: what was found in the finished file. Missing until it is ready.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  manifest?: Manifest | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it could not be made, or was refused: a sentence that names no answer’s content.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  failure?: string | null;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was added or made.' })
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  createdAt!: Date;

  @Refers(() => User, { nullable: true })
  createdById?: string | null;

  /** Since when the authority may see it. */
  @Instant({ nullable: true })
  submittedAt?: Date | null;

  @Version()
  version!: number;
}
