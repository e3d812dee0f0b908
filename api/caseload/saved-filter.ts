import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { type Viewer, Allow, hasRole, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Flag, Id, Instant, Json, Refers, Text, Version } from '../database/columns.js';
import { sqlAuthorities, sqlSubject } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { ReviewFilter, ReviewSort } from '../reviews/index.js';

/** A list that somebody made for themselves, or for the team. It names no child: it is a way of looking, not a note on somebody. */
@ObjectType({ description: 'A filter of the worklist under a name: one’s own, or shared with the team.', simpleResolvers: true })
@Table('saved_filter', { rows: `authority_code = any(${sqlAuthorities}) and (user_id = ${sqlSubject} or shared)`, writes: `authority_code = any(${sqlAuthorities}) and user_id = ${sqlSubject}` })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER', 'QUALITY_READER')) }, $or: [{ userId: viewer.id }, { shared: true }] }))
@Index({ properties: ['authorityCode', 'userId'] as never })
export class SavedFilter {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => User)
  userId!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who made it, as they were named then.' })
  @Allow(recordReader)
  madeByName!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Its name, 1 to 60 characters.' })
  @Allow(recordReader)
  name!: string;

  @Json()
  @Field(() => ReviewFilter, { nullable: true, description: 'What it shows. Whoever uses it sees what they may see.' })
  @Allow(recordReader)
  filter!: ReviewFilter;

  @Text()
  @Field(() => ReviewSort, { nullable: true, description: 'Its order.' })
  @Allow(recordReader)
  sort!: ReviewSort;

  @Flag({ default: 'false' })
  @Field(() => Boolean, { nullable: true, description: 'Whether the team has it, too.' })
  @Allow(recordReader)
  shared!: boolean;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was made.' })
  @Allow(recordReader)
  madeAt!: Date;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(recordReader)
  version!: number;
}
