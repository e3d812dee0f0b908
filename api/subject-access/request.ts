import { Index } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, Joins, hasRole, managerOfAuthority, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Day, Id, Instant, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';

export enum SubjectAccessState {
  GATHERING = 'GATHERING',
  REVIEW = 'REVIEW',
  PACKING = 'PACKING',
  READY = 'READY',
  CLOSED = 'CLOSED',
}
registerEnumType(SubjectAccessState, {
  name: 'SubjectAccessState',
  description: 'Where a request for a copy of the data stands.',
  valuesConfig: {
    GATHERING: { description: 'Everything held is being gathered.' },
    REVIEW: { description: 'People decide on the marked parts.' },
    PACKING: { description: 'The pack is being made.' },
    READY: { description: 'The pack can be downloaded, for 30 days.' },
    CLOSED: { description: 'The pack was erased; that it was made stays on record.' },
  },
});

export enum SubjectAccessApplicant {
  YOUNG_PERSON = 'YOUNG_PERSON',
  PARENT = 'PARENT',
  REPRESENTATIVE = 'REPRESENTATIVE',
}
registerEnumType(SubjectAccessApplicant, { name: 'SubjectAccessApplicant', description: 'Who asks for the copy.', valuesConfig: { YOUNG_PERSON: { description: 'The child or young person.' }, PARENT: { description: 'A parent or carer, for the child.' }, REPRESENTATIVE: { description: 'Somebody with their authority, such as a solicitor.' } } });

@ObjectType({ description: 'A request for a copy of everything held on one child (UK GDPR Article 15), from gathering to the pack that was sent.', simpleResolvers: true })
@OfChild()
@Table('subject_access_request', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'MANAGER')) } }))
@Index({ properties: ['authorityCode', 'dueOn'] as never })
export class SubjectAccessRequest {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Child, { index: true })
  childId!: string;

  @Field(() => Child, { nullable: true, description: 'The child.' })
  @Joins('childId')
  @Allow(managerOfAuthority)
  child?: Child;

  @Text()
  @Field(() => SubjectAccessApplicant, { nullable: true, description: 'Who asks.' })
  @Allow(managerOfAuthority)
  applicant!: SubjectAccessApplicant;

  @Text()
  @Field(() => String, { nullable: true, description: 'How the request came and how it was checked who asks, up to 500 characters.' })
  @Allow(managerOfAuthority)
  why!: string;

  @Text()
  @Field(() => SubjectAccessState, { nullable: true, description: 'Where it stands.' })
  @Allow(managerOfAuthority)
  state!: SubjectAccessState;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the request came in.' })
  @Allow(managerOfAuthority)
  receivedOn!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which it must be answered: a month after it came in; three where it was extended (UK GDPR Article 12(3)).' })
  @Allow(managerOfAuthority)
  dueOn!: string;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why the time was extended by two months.' })
  @Allow(managerOfAuthority)
  extensionReason?: string | null;

  @Refers(() => User)
  recordedById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who recorded the request.' })
  @Allow(managerOfAuthority)
  recordedByName!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was recorded.' })
  @Allow(managerOfAuthority)
  recordedAt!: Date;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the pack was ready.' })
  @Allow(managerOfAuthority)
  readyAt?: Date | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the pack and its parts are erased here: 30 days after it was ready.' })
  @Allow(managerOfAuthority)
  expiresAt?: Date | null;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'Size of the pack in bytes.' })
  @Allow(managerOfAuthority)
  size?: number | null;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes.' })
  @Allow(managerOfAuthority)
  version!: number;
}
