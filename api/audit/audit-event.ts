import { Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, auditorOfAuthority, caseworkerOfAuthority, hasRole, memberOfSetting, recordReader } from '../access/index.js';
import { Instant, Text, Texts } from '../database/columns.js';
import { rowsOfAuthorityOrSetting, sqlRealm } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { AppendOnly } from '../database/triggers.js';

export enum ActorKind {
  PERSON = 'PERSON',
  PROGRAM = 'PROGRAM',
  SYSTEM = 'SYSTEM',
  ANONYMOUS = 'ANONYMOUS',
}
registerEnumType(ActorKind, { name: 'ActorKind', description: 'Who acted: a person, a program of a vendor, the system itself, or somebody not signed in.' });

const auditors = [auditorOfAuthority, caseworkerOfAuthority, memberOfSetting] as const;

/** Append-only, by database rights and a trigger. Holds names of changed fields, never their values. */
@ObjectType({ description: 'One entry of the audit log. It is never changed or removed, and names fields but never their values.', simpleResolvers: true })
@AppendOnly('audit_event')
@Table('audit_event', { rows: rowsOfAuthorityOrSetting, writes: `${sqlRealm('viewer', 'accounts', 'jobs')}` })
@Mine<Viewer>((viewer) => ({
  $or: [
    { authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'AUDITOR')) } },
    { authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER')) }, childId: { $ne: null }, audience: { $in: ['BOTH', 'AUTHORITY'] } },
    { settingId: { $in: [...viewer.settings.keys()] }, childId: { $ne: null }, audience: { $in: ['BOTH', 'SETTING'] } },
  ],
}))
@Index({ properties: ['authorityCode', 'id'] as never })
@Index({ properties: ['subjectId', 'id'] as never })
@Index({ properties: ['childId', 'id'] as never })
export class AuditEvent {
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  @Field(() => ID, { description: 'Place in the log.' })
  @Allow(recordReader)
  id!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it happened.' })
  @Allow(...auditors)
  at!: Date;

  @Text({ nullable: true })
  authorityCode?: string | null;

  @Property({ type: 'uuid', nullable: true })
  settingId?: string | null;

  @Property({ type: 'uuid', nullable: true })
  childId?: string | null;

  @Text()
  @Field(() => ActorKind, { nullable: true, description: 'What kind of actor it was.' })
  @Allow(...auditors)
  actorKind!: ActorKind;

  @Property({ type: 'uuid', nullable: true })
  @Field(() => ID, { nullable: true, description: 'Id of the person or program.' })
  @Allow(auditorOfAuthority)
  actorId?: string | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'Name of the actor at that time.' })
  @Allow(...auditors)
  actorName!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'What was done, in the past tense, such as review.submitted.' })
  @Allow(...auditors)
  act!: string;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Type of the record it was done to, such as Review.' })
  @Allow(...auditors)
  subjectType?: string | null;

  @Text({ nullable: true })
  @Field(() => ID, { nullable: true, description: 'Id of the record it was done to.' })
  @Allow(...auditors)
  subjectId?: string | null;

  @Texts()
  @Field(() => [String], { nullable: true, description: 'Names of the fields that were changed or read.' })
  @Allow(...auditors)
  fields!: string[];

  /** Whose timeline it is on, besides the auditor's: work on a draft is the setting's own. */
  @Text({ default: `'BOTH'` })
  audience!: 'SETTING' | 'AUTHORITY' | 'BOTH';

  @Text()
  @Field(() => String, { nullable: true, description: 'Id of the request, the same as in the server’s log.' })
  @Allow(auditorOfAuthority)
  requestId!: string;
}
