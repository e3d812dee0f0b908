import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, type Viewer, caseworkerOfAuthority, memberOfSetting, qualityReaderOfAuthority, recordReader } from '../access/index.js';
import { Day, Flag, Id, Instant, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthority, sqlAuthorities, sqlSettings } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Child, mineByCase } from '../children/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';

export enum LetterState {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  DISCARDED = 'DISCARDED',
}
registerEnumType(LetterState, { name: 'LetterState', description: 'How far a letter has come.', valuesConfig: { DRAFT: { description: 'Being written; the authority alone sees it.' }, SENT: { description: 'Sent. It cannot be changed; its PDF is on the case.' }, DISCARDED: { description: 'Given up before it was sent.' } } });

export enum LetterPdf {
  NONE = 'NONE',
  PREPARING = 'PREPARING',
  READY = 'READY',
  FAILED = 'FAILED',
}
registerEnumType(LetterPdf, { name: 'LetterPdf', description: 'Whether the PDF of a letter can be opened.', valuesConfig: { NONE: { description: 'It is made when the letter is sent.' }, FAILED: { description: 'It could not be made whole, so it is not given out; it is tried again.' } } });

@ObjectType({ description: 'A letter of the authority on a case, to a family or somebody else. With the copy for the setting, the setting reads it in the portal.', simpleResolvers: true })
@OfChild()
@Table('letter', { rows: `authority_code = any(${sqlAuthorities}) or (state = 'SENT' and to_setting and setting_id = any(${sqlSettings}))`, writes: rowsOfAuthority })
@Mine<Viewer>((viewer) => {
  const [authority, setting] = mineByCase(viewer).$or;
  return { $or: [authority, { ...setting, state: LetterState.SENT, toSetting: true }] };
})
@Index({ properties: ['caseId', 'writtenAt'] as never })
export class Letter {
  @Id()
  @Field(() => ID, { description: 'Id in this system; its PDF is at /letters/ and this id.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation, { nullable: true })
  settingId?: string | null;

  @Refers(() => Child, { index: true })
  childId!: string;

  /** The review or the assessment that it is about. */
  @Text()
  caseId!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Code of the template that it was written from, such as NOTICE_OF_AMENDMENTS.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  template!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'What it is about, one line.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  title!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Whom it is for, with the address where it goes by post; lines separated by line ends.' })
  @Allow(caseworkerOfAuthority)
  recipient!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Its words, plain text. A line that begins with # is a heading. Blocks of the authority, such as {{block.appeal}}, are put in when it is sent.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  body!: string;

  @Text()
  @Field(() => LetterState, { nullable: true, description: 'How far it has come.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  state!: LetterState;

  @Flag({ default: 'false' })
  @Field(() => Boolean, { nullable: true, description: 'Whether the setting has a copy in the portal.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  toSetting!: boolean;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day it was sent.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  sentOn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who sent it, as they were named then.' })
  @Allow(caseworkerOfAuthority)
  sentByName?: string | null;

  @Text({ default: `'NONE'` })
  @Field(() => LetterPdf, { nullable: true, description: 'Whether its PDF can be opened.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  pdf!: LetterPdf;

  @Text({ nullable: true })
  hash?: string | null;

  @Whole({ nullable: true })
  size?: number | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who wrote it last.' })
  @Allow(caseworkerOfAuthority)
  writtenByName!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was written last.' })
  @Allow(caseworkerOfAuthority)
  writtenAt!: Date;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(caseworkerOfAuthority)
  version!: number;
}
