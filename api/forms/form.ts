import { Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, Joins, signedIn } from '../access/index.js';
import { Day, Id, Instant, Json, Refers, Text, Whole } from '../database/columns.js';
import { rowsForAll, rowsOfAuthority } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { AppendOnly } from '../database/triggers.js';
import { Authority } from '../organisations/index.js';
import type { FormDefinition } from './language/definition.js';
import type { FormOverlay } from './language/overlay.js';

@ObjectType({ description: 'A form that an authority takes, such as the EHCP review. What it asks is in its versions.', simpleResolvers: true })
@Table('form', { rows: rowsForAll, writes: rowsOfAuthority })
@Unique({ properties: ['authorityCode', 'code'] as never })
export class Form {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(signedIn)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority that takes it.' })
  @Joins('authorityCode')
  @Allow(signedIn)
  authority?: Authority;

  @Text()
  @Field(() => String, { nullable: true, description: 'Stable code, the same in every authority, such as ehcp_review.' })
  @Allow(signedIn)
  code!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Title as people see it.' })
  @Allow(signedIn)
  title!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'What the form is for.' })
  @Allow(signedIn)
  purpose!: string;
}

@ObjectType({ description: 'One published version of a form. It never changes; a draft stays on the version that it began with.', simpleResolvers: true })
@AppendOnly('form_version')
@Table('form_version', { rows: rowsForAll, writes: rowsOfAuthority })
@Unique({ properties: ['formId', 'number'] as never })
export class FormVersion {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(signedIn)
  id!: string;

  @Refers(() => Form)
  formId!: string;

  @Field(() => Form, { nullable: true, description: 'The form.' })
  @Joins('formId')
  @Allow(signedIn)
  form?: Form;

  @Refers(() => Authority)
  authorityCode!: string;

  @Whole()
  @Field(() => Int, { nullable: true, description: 'Counts the versions of the form from 1.' })
  @Allow(signedIn)
  number!: number;

  @Json()
  definition!: FormDefinition;

  /** Of a form that ships with the product: what the authority added to it, to be added to its next version, too. */
  @Json({ nullable: true })
  overlay?: FormOverlay | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'SHA-256 of the definition, in hexadecimal.' })
  @Allow(signedIn)
  hash!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'New drafts begin with this version from this day.' })
  @Allow(signedIn)
  effectiveFrom!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was published.' })
  @Allow(signedIn)
  publishedAt!: Date;
}
