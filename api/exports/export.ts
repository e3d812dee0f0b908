import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, auditorOfAuthority, hasRole, managerOfAuthority, recordReader, self } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Id, Instant, Json, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { PurposeCode } from '../purposes/index.js';

export enum ExportState {
  QUEUED = 'QUEUED',
  READY = 'READY',
  FAILED = 'FAILED',
  ERASED = 'ERASED',
}
registerEnumType(ExportState, {
  name: 'ExportState',
  description: 'Where an export stands.',
  valuesConfig: {
    QUEUED: { description: 'Being made.' },
    READY: { description: 'Can be downloaded by whoever asked for it, until it expires.' },
    FAILED: { description: 'Could not be made; failure says why.' },
    ERASED: { description: 'Its time is over, and the file is gone. What was taken out and why stays on record.' },
  },
});

const readers = [self, managerOfAuthority, auditorOfAuthority] as const;

/** A register as much as a queue: who took what out, why, and how many rows; the file itself lives for a day. */
@ObjectType({ description: 'A file of records that somebody of an authority asked for, with its purpose. The file is for that person alone and is erased after 24 hours.', simpleResolvers: true })
@Table('export', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ $or: [{ userId: viewer.id }, { authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'MANAGER', 'AUDITOR')) } }] }))
@Index({ properties: ['authorityCode', 'requestedAt'] as never })
@Index({ properties: ['state', 'expiresAt'] as never })
export class Export {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  /** Whoever asked for it, and in whose rights it is made. */
  @Refers(() => User)
  userId!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who asked for it, as they were named then.' })
  @Allow(...readers)
  requestedByName!: string;

  /** The filter of the list, until the file is erased: it may hold a child’s name. */
  @Json({ nullable: true })
  filter?: Record<string, unknown> | null;

  @Text()
  @Field(() => PurposeCode, { nullable: true, description: 'What it is for.' })
  @Allow(...readers)
  purpose!: PurposeCode;

  @Text()
  @Field(() => String, { nullable: true, description: 'Why it was needed, in the words of whoever asked.' })
  @Allow(...readers)
  why!: string;

  @Text()
  @Field(() => ExportState, { nullable: true, description: 'Where it stands.' })
  @Allow(...readers)
  state!: ExportState;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was asked for.' })
  @Allow(...readers)
  requestedAt!: Date;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was ready.' })
  @Allow(...readers)
  readyAt?: Date | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the file is erased: 24 hours after it was ready.' })
  @Allow(...readers)
  expiresAt?: Date | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was last downloaded.' })
  @Allow(...readers)
  downloadedAt?: Date | null;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many records are in it.' })
  @Allow(...readers)
  rows?: number | null;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'Size of the file in bytes.' })
  @Allow(...readers)
  size?: number | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it could not be made, and what to do.' })
  @Allow(...readers)
  failure?: string | null;

  @Version()
  version!: number;
}
