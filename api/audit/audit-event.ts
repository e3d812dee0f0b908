import { Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Commitment } from '../journal/entry.js';
import { type Viewer, Allow, auditorOfAuthority, caseworkerOfAuthority, hasRole, memberOfSetting, recordReader } from '../access/index.js';
import { Instant, Json, Text, Texts, Whole } from '../database/columns.js';
import { rowsOfAuthorityOrSetting, sqlRealm } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { AppendOnly } from '../database/triggers.js';
import { OfChild } from '../reading/index.js';

export enum ActorKind {
  PERSON = 'PERSON',
  PROGRAM = 'PROGRAM',
  SYSTEM = 'SYSTEM',
  ANONYMOUS = 'ANONYMOUS',
  GUEST = 'GUEST',
}
registerEnumType(ActorKind, { name: 'ActorKind', description: 'Who acted: a person, a program of a vendor, the system itself, somebody not signed in, or a guest who was asked by a link.' });

const auditors = [auditorOfAuthority, caseworkerOfAuthority, memberOfSetting] as const;

/** Append-only, by database rights and a trigger. Holds names of changed fields, never their values. */
@ObjectType({ description: 'One entry of the audit log. It is never changed or removed, and names fields but never their values.', simpleResolvers: true })
@AppendOnly('audit_event')
@OfChild()
@Table('audit_event', { rows: `${rowsOfAuthorityOrSetting} or ${sqlRealm('chain')}`, writes: `${sqlRealm('viewer', 'accounts', 'jobs')}` })
@Mine<Viewer>((viewer) => {
  const auditor = [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'AUDITOR'));
  const works = [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER'));
  const settings = [...viewer.settings.keys()];
  // Only what can hold: one condition on its own finds its index.
  return {
    $or: [
      ...(auditor.length > 0 ? [{ authorityCode: { $in: auditor } }] : []),
      ...(works.length > 0 ? [{ authorityCode: { $in: works }, childId: { $ne: null }, audience: { $in: ['BOTH', 'AUTHORITY'] } }] : []),
      ...(settings.length > 0 ? [{ settingId: { $in: settings }, childId: { $ne: null }, audience: { $in: ['BOTH', 'SETTING'] } }] : []),
    ],
  };
})
@Index({ properties: ['authorityCode', 'id'] as never })
@Index({ properties: ['subjectId', 'id'] as never })
@Index({ properties: ['authorityCode', 'at'] as never })
@Index({ properties: ['childId', 'id'] as never })
@Index({ properties: ['actorId', 'id'] as never })
@Index({ properties: ['childIds'] as never, type: 'gin' })
@Index({ properties: ['writtenIn'] as never })
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

  /** Where one entry is about several children: a page of a list that was read. */
  @Property({ type: 'array', columnType: 'uuid[]', nullable: true })
  childIds?: string[] | null;

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

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was done, where that was asked.' })
  @Allow(auditorOfAuthority)
  purpose?: string | null;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many records were read or left the system, where it was more than one.' })
  @Allow(auditorOfAuthority)
  rowCount?: number | null;

  /** Of each changed field, salted hashes of what it was and became; the values lie elsewhere and can be erased. */
  @Json({ nullable: true })
  commitments?: Record<string, Commitment> | null;

  /** The transaction that wrote it, for the sequencer. */
  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()', ignoreSchemaChanges: ['default'] })
  writtenIn?: string;

  /** Whose timeline it is on, besides the auditor's: work on a draft is the setting's own. */
  @Text({ default: `'BOTH'` })
  audience!: 'SETTING' | 'AUTHORITY' | 'BOTH' | 'AUDITOR';

  @Text()
  @Field(() => String, { nullable: true, description: 'Id of the request, the same as in the server’s log.' })
  @Allow(auditorOfAuthority)
  requestId!: string;
}
