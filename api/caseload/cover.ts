import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { type Viewer, Allow, Joins, hasRole, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Day, Id, Instant, Refers, Text, Version } from '../database/columns.js';
import { sqlAuthorities, sqlRealm } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';

/**
 * Somebody is away, and a colleague works their cases meanwhile. It begins and ends with its days: nothing is reassigned,
 * so nothing has to be given back. Why somebody is away is not asked, since it may be about their health.
 */
@ObjectType({ description: 'Days on which a caseworker is away, and the colleague who works their cases meanwhile; it begins and ends by itself.', simpleResolvers: true })
@Table('cover', { rows: `authority_code = any(${sqlAuthorities}) or ${sqlRealm('accounts')}`, writes: `authority_code = any(${sqlAuthorities})` })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER')) } }))
@Index({ properties: ['authorityCode', 'untilOn'] as never })
@Index({ properties: ['coverId', 'untilOn'] as never })
export class Cover {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => User)
  absentId!: string;

  @Field(() => User, { nullable: true, description: 'Who is away.' })
  @Joins('absentId')
  @Allow(recordReader)
  absent?: User;

  /** Missing where nobody covers: the forecast then takes these days off. */
  @Refers(() => User, { nullable: true })
  coverId?: string | null;

  @Field(() => User, { nullable: true, description: 'Who works their cases meanwhile; missing where nobody does.' })
  @Joins('coverId')
  @Allow(recordReader)
  cover?: User;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day.' })
  @Allow(recordReader)
  fromOn!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day; it ends by itself.' })
  @Allow(recordReader)
  untilOn!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who arranged it, as they were named then.' })
  @Allow(recordReader)
  arrangedByName!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was arranged.' })
  @Allow(recordReader)
  arrangedAt!: Date;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When somebody ended it before its day; missing where nobody did.' })
  @Allow(recordReader)
  endedAt?: Date | null;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(recordReader)
  version!: number;
}
