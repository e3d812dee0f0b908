import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { type Viewer, Allow, Joins, auditorOfAuthority, hasRole, managerOfAuthority, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Id, Instant, Refers, Text, Version } from '../database/columns.js';
import { sqlAuthorities, sqlRealm, sqlSubject } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { FormResponse } from '../forms/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { Review } from '../reviews/index.js';
import { OfChild } from '../reading/index.js';

const readers = [managerOfAuthority, auditorOfAuthority] as const;

/**
 * A sealed section that somebody opened with a reason, until a time. The database lets nobody open one for somebody else,
 * or for longer than a day; of a row that is there only its end can be written.
 */
@ObjectType({ description: 'A sealed section of a submission that a manager opened with a reason, for a limited time. The setting and the auditors are told of it.', simpleResolvers: true })
@OfChild((table) => `(select f.child_id from form_response f where f.id = ${table}.response_id)`)
@Table('access_grant', {
  rows: `authority_code = any(${sqlAuthorities}) or ${sqlRealm('accounts')}`,
  writes: `authority_code = any(${sqlAuthorities}) and (user_id = ${sqlSubject} or ended_at is not null) and expires_at <= opened_at + interval '1 day'`,
})
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'MANAGER', 'AUDITOR')) } }))
@Index({ properties: ['authorityCode', 'openedAt'] as never })
@Index({ properties: ['userId', 'expiresAt'] as never })
@Index({ properties: ['reviewId', 'openedAt'] as never })
export class AccessGrant {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation, { nullable: true })
  settingId?: string | null;

  @Refers(() => Review)
  reviewId!: string;

  @Refers(() => FormResponse)
  responseId!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Reference of the review; says nothing about the child.' })
  @Allow(...readers)
  reference!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Key of the section that was opened.' })
  @Allow(...readers)
  section!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Title of the section.' })
  @Allow(...readers)
  sectionTitle!: string;

  @Refers(() => User)
  userId!: string;

  @Field(() => User, { nullable: true, description: 'The manager who opened it.' })
  @Joins('userId')
  @Allow(...readers)
  user?: User;

  @Text()
  @Field(() => String, { nullable: true, description: 'Why it was opened, 20 to 1,000 characters.' })
  @Allow(...readers)
  reason!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was opened.' })
  @Allow(...readers)
  openedAt!: Date;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it closes by itself; the authority’s policy says after how many minutes.' })
  @Allow(...readers)
  expiresAt!: Date;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was closed by hand; missing where it was not.' })
  @Allow(...readers)
  endedAt?: Date | null;

  @Refers(() => User, { nullable: true })
  endedById?: string | null;

  @Version()
  version!: number;
}
