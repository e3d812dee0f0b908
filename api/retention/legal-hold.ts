import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { type Viewer, Allow, Joins, hasRole, managerOfAuthority, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Id, Instant, Refers, Text, Version } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';

@ObjectType({ description: 'Why the file of a child must not be disposed of for now, such as a claim or an inquiry; it holds until somebody lifts it.', simpleResolvers: true })
@OfChild()
@Table('legal_hold', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'MANAGER')) } }))
@Index({ properties: ['childId', 'liftedAt'] as never })
export class LegalHold {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Child)
  childId!: string;

  @Field(() => Child, { nullable: true, description: 'The child.' })
  @Joins('childId')
  @Allow(managerOfAuthority)
  child?: Child;

  @Text()
  @Field(() => String, { nullable: true, description: 'Why it is held, up to 1,000 characters.' })
  @Allow(managerOfAuthority)
  reason!: string;

  @Refers(() => User)
  placedById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who placed it, as they were named then.' })
  @Allow(managerOfAuthority)
  placedByName!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'Since when.' })
  @Allow(managerOfAuthority)
  placedAt!: Date;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was lifted; missing while it holds.' })
  @Allow(managerOfAuthority)
  liftedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who lifted it.' })
  @Allow(managerOfAuthority)
  liftedByName?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was lifted.' })
  @Allow(managerOfAuthority)
  liftReason?: string | null;

  @Version()
  version!: number;
}
