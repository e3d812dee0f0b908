import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, Joins, administratorOfAuthority, hasRole } from '../access/index.js';
import { Id, Instant, Json, Refers, Text, Version } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import type { FormDefinition } from '../forms/index.js';
import type { FormOverlay } from '../forms/language/overlay.js';
import { Authority } from '../organisations/index.js';

export enum DesignKind {
  OWN = 'OWN',
  OVERLAY = 'OVERLAY',
}
registerEnumType(DesignKind, {
  name: 'DesignKind',
  description: 'What is drawn.',
  valuesConfig: { OWN: { description: 'A form of the authority’s own.' }, OVERLAY: { description: 'Questions and codes that the authority adds to a statutory form.' } },
});

/** Only administrators see what is being drawn; what is published, everybody does. */
export const administered = (viewer: Viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'ADMINISTRATOR')) } });

@ObjectType({ description: 'A form being drawn in the back office: what its next version will be once it is published. It belongs to its authority.', simpleResolvers: true })
@Table('form_design', { rows: rowsOfAuthority })
@Mine<Viewer>(administered)
@Index({ properties: ['authorityCode', 'code'] as never })
export class FormDesign {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(administratorOfAuthority)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority it belongs to.' })
  @Joins('authorityCode')
  @Allow(administratorOfAuthority)
  authority?: Authority;

  @Text()
  @Field(() => DesignKind, { nullable: true, description: 'A form of its own, or additions to a statutory one.' })
  @Allow(administratorOfAuthority)
  kind!: DesignKind;

  @Text()
  @Field(() => String, { nullable: true, description: 'Code of the form, which never changes.' })
  @Allow(administratorOfAuthority)
  code!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Title of the form as it is drawn.' })
  @Allow(administratorOfAuthority)
  title!: string;

  /** Of a form of its own. */
  @Json({ nullable: true, lazy: true })
  drawn?: FormDefinition | null;

  /** Of additions: what they are. The form is made from them and the statutory form as it is now, so that it never grows old. */
  @Json({ nullable: true, lazy: true })
  overlay?: FormOverlay | null;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was saved last.' })
  @Allow(administratorOfAuthority)
  changedAt!: Date;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who saved it last, as they were named then.' })
  @Allow(administratorOfAuthority)
  changedByName!: string;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was put away; it can be taken out again.' })
  @Allow(administratorOfAuthority)
  putAwayAt?: Date | null;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(administratorOfAuthority)
  version!: number;
}
