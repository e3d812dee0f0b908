import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { type Viewer, Allow, hasRole, managerOfAuthority, recordReader } from '../access/index.js';
import { Flag, Id, Instant, Json, Refers, Text, Whole } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { PieceMark } from './marks.js';
import type { Passage } from './passages.js';
import { SubjectAccessRequest } from './request.js';

/** A copy for the review; erased with the pack. */
@ObjectType({ description: 'One part of a subject-access pack: what it is, what it says, whether a person must look at it, and what was decided.', simpleResolvers: true })
@Table('subject_access_piece', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'MANAGER')) } }))
@Index({ properties: ['requestId', 'place'] as never })
export class SubjectAccessPiece {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => SubjectAccessRequest)
  requestId!: string;

  @Whole()
  place!: number;

  @Text()
  @Field(() => String, { nullable: true, description: 'Heading under which it stands.' })
  @Allow(managerOfAuthority)
  section!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'What it is, such as the question.' })
  @Allow(managerOfAuthority)
  label!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'What it says; for a file its name.' })
  @Allow(managerOfAuthority)
  text!: string;

  @Text({ nullable: true })
  @Field(() => PieceMark, { nullable: true, description: 'Why a person must look at it; missing where nobody need.' })
  @Allow(managerOfAuthority)
  mark?: PieceMark | null;

  @Flag({ nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'True: left out of the pack. False: kept. Missing: not decided.' })
  @Allow(managerOfAuthority)
  redact?: boolean | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  @Allow(managerOfAuthority)
  reason?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who decided.' })
  @Allow(managerOfAuthority)
  decidedByName?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  @Allow(managerOfAuthority)
  decidedAt?: Date | null;

  /** Words within it that the pack blacks out; the text keeps them. */
  @Json({ default: `'[]'` })
  passages!: Passage[];

  /** For a file: its name in the store. */
  @Text({ nullable: true })
  fileHash?: string | null;
}
