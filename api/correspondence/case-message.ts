import { Formula, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, caseworkerOfAuthority, hasRole, memberOfSetting, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Id, Instant, Refers, Text } from '../database/columns.js';
import { rowsOfAuthorityOrSetting, sqlSubject } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';

export enum MessageSide {
  AUTHORITY = 'AUTHORITY',
  SETTING = 'SETTING',
}
registerEnumType(MessageSide, { name: 'MessageSide', description: 'For whom somebody wrote a message.', valuesConfig: { AUTHORITY: { description: 'For the authority.' }, SETTING: { description: 'For the setting.' } } });

/**
 * What the authority and the setting write to each other about a case. Neither notes of the authority, which the setting
 * never sees, nor queries, which are pinned to an answer. A message is never changed; whoever wrote it can take it back.
 */
@ObjectType({ description: 'A message between the authority and the setting about a case. It is never changed; whoever wrote it can take it back, and that it was stays to be seen.', simpleResolvers: true })
@OfChild()
@Table('case_message', { rows: rowsOfAuthorityOrSetting })
@Mine<Viewer>((viewer) =>
  viewer.kind === 'program'
    ? { id: null }
    : { $or: [{ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER')) } }, { settingId: { $in: [...viewer.settings.keys()] } }] },
)
@Index({ properties: ['caseId', 'writtenAt', 'id'] as never })
@Index({ properties: ['authorityCode', 'writtenAt'] as never })
@Index({ properties: ['settingId', 'writtenAt'] as never })
@Unique({ properties: ['writtenById', 'key'] as never })
export class CaseMessage {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  /** The review or assessment. */
  @Property({ type: 'uuid' })
  caseId!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation)
  settingId!: string;

  @Refers(() => Child)
  childId!: string;

  @Property({ type: 'uuid' })
  @Field(() => ID, { nullable: true, description: 'The message that its thread began with; its own id where it began one.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  threadId!: string;

  /** Shown by their resolver, unless the message was taken back. */
  @Text({ nullable: true })
  topicGiven?: string | null;

  @Text()
  words!: string;

  @Text()
  @Field(() => MessageSide, { nullable: true, description: 'For whom it was written.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  side!: MessageSide;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was sent.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  writtenAt!: Date;

  @Refers(() => User)
  writtenById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who wrote it, as they were named then.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  writtenByName!: string;

  /** Made by whoever sends, so that sending twice writes once. */
  @Text()
  key!: string;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When whoever wrote it took it back.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  withdrawnAt?: Date | null;

  @Formula((table) => `${table}.written_by_id is distinct from ${sqlSubject} and ${table}.written_at > coalesce((select seen.seen_until from message_look seen where seen.case_id = ${table}.case_id and seen.user_id = ${sqlSubject}), '-infinity')`, { type: 'boolean', lazy: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether somebody else wrote it and you have not said yet that you have seen it.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  isUnread?: boolean;
}
