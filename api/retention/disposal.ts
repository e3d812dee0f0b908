import { Index, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, administratorOfAuthority, auditorOfAuthority, hasRole, managerOfAuthority, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Day, Id, Instant, Json, Refers, Text, Texts, Version } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';

export enum DisposalState {
  PROPOSED = 'PROPOSED',
  REFUSED = 'REFUSED',
  APPROVED = 'APPROVED',
  DONE = 'DONE',
}
registerEnumType(DisposalState, {
  name: 'DisposalState',
  description: 'Where a disposal stands.',
  valuesConfig: {
    PROPOSED: { description: 'A manager says that the file can go; somebody else decides.' },
    REFUSED: { description: 'It stays for now.' },
    APPROVED: { description: 'It is being erased.' },
    DONE: { description: 'Erased, and logged without the data.' },
  },
});

const readers = [managerOfAuthority, administratorOfAuthority, auditorOfAuthority] as const;

/** From proposal to log. It never holds data of the child: an id that nothing answers to any more, and counts. */
@ObjectType({ description: 'The disposal of records whose time is over: proposed by one person, approved by another, and what was erased as counts. It names nobody whose data it was.', simpleResolvers: true })
@Table('disposal', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'MANAGER', 'ADMINISTRATOR', 'AUDITOR')) } }))
@Index({ properties: ['authorityCode', 'state', 'proposedAt'] as never })
@Index({ properties: ['subjectId'] as never })
export class Disposal {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Class of records, as in the retention schedule.' })
  @Allow(...readers)
  recordClass!: string;

  /** Of the child, or of the draft. */
  @Property({ type: 'uuid' })
  @Field(() => ID, { nullable: true, description: 'Id that the file had. Nothing answers to it once it is done.' })
  @Allow(...readers)
  subjectId!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which its time was over.' })
  @Allow(...readers)
  dueOn!: string;

  @Text()
  @Field(() => DisposalState, { nullable: true, description: 'Where it stands.' })
  @Allow(...readers)
  state!: DisposalState;

  @Refers(() => User, { nullable: true })
  proposedById?: string | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who proposed it, as they were named then.' })
  @Allow(...readers)
  proposedByName!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was proposed.' })
  @Allow(...readers)
  proposedAt!: Date;

  @Text()
  @Field(() => String, { nullable: true, description: 'Why it can go.' })
  @Allow(...readers)
  why!: string;

  @Refers(() => User, { nullable: true })
  decidedById?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who decided, as they were named then.' })
  @Allow(...readers)
  decidedByName?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  @Allow(...readers)
  decidedAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was decided so.' })
  @Allow(...readers)
  decisionReason?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the records were erased.' })
  @Allow(...readers)
  doneAt?: Date | null;

  @Json({ nullable: true })
  @Field(() => GraphQLJSON, { nullable: true, description: 'How many rows went, by table.' })
  @Allow(...readers)
  counts?: Record<string, number> | null;

  /** Names in the store of the files that are still to be erased. */
  @Texts()
  files!: string[];

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(...readers)
  version!: number;
}
