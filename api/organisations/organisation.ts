import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, anybody } from '../access/index.js';
import { Day, Id, Text, Texts, Whole } from '../database/columns.js';
import { rowsForAll, sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';

export enum OrganisationKind {
  SETTING = 'SETTING',
  HEALTH = 'HEALTH',
  SOCIAL_CARE = 'SOCIAL_CARE',
  OTHER = 'OTHER',
}
registerEnumType(OrganisationKind, { name: 'OrganisationKind', description: 'What kind of organisation it is; a setting is a school, a college or an early years provider.' });

@ObjectType({ description: 'A school, college or other organisation, mostly from the national register (Get Information About Schools).', simpleResolvers: true })
@Table('organisation', { rows: rowsForAll, writes: sqlRealm('import') })
@Index({ name: 'organisation_by_area', properties: ['laCode', 'name'] as never })
export class Organisation {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(anybody)
  id!: string;

  @Text({ nullable: true, unique: true })
  @Field(() => String, { nullable: true, description: 'Unique reference number of the register, six digits.' })
  @Allow(anybody)
  urn?: string | null;

  @Text({ default: `'SETTING'` })
  @Field(() => OrganisationKind, { nullable: true, description: 'What kind of organisation it is.' })
  @Allow(anybody)
  kind!: OrganisationKind;

  @Text()
  @Field(() => String, { nullable: true, description: 'Name in the register.' })
  @Allow(anybody)
  name!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Code of the authority in whose area it lies; its pupils may be another authority’s.' })
  @Allow(anybody)
  laCode!: string;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Four-digit number within the authority; with its code the DfE number.' })
  @Allow(anybody)
  establishmentNumber?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'UK provider reference number, eight digits.' })
  @Allow(anybody)
  ukprn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Type in the register, such as Academy converter.' })
  @Allow(anybody)
  type?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Phase in the register, such as Primary.' })
  @Allow(anybody)
  phase?: string | null;

  @Text({ default: `'Open'` })
  @Field(() => String, { nullable: true, description: 'Status in the register, such as Open or Closed.' })
  @Allow(anybody)
  status!: string;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day it opened.' })
  @Allow(anybody)
  openedOn?: string | null;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'Youngest age, in years.' })
  @Allow(anybody)
  lowestAge?: number | null;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'Oldest age, in years.' })
  @Allow(anybody)
  highestAge?: number | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Address in one line, without the postcode.' })
  @Allow(anybody)
  address?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Town.' })
  @Allow(anybody)
  town?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Postcode.' })
  @Allow(anybody)
  postcode?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Website, as the register has it.' })
  @Allow(anybody)
  website?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Telephone number, as the register has it.' })
  @Allow(anybody)
  phone?: string | null;

  /** Mail domains whose owners belong here without anybody’s approval; set by the authority. */
  @Texts()
  emailDomains!: string[];
}
