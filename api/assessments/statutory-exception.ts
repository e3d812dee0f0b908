import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, caseworkerOfAuthority, recordReader } from '../access/index.js';
import { Day, Id, Instant, Refers, Text } from '../database/columns.js';
import { rowsOfAuthority } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { type Viewer, hasRole } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Authority } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';
import { Assessment } from './assessment.js';
import { ExceptionCode } from './exception-codes.js';

@ObjectType({ description: 'Days on which the law allows a time limit of a needs assessment not to be kept, with the evidence. One that was recorded by mistake is withdrawn with a reason, and stays on the file.', simpleResolvers: true })
@OfChild()
@Table('statutory_exception', { rows: rowsOfAuthority })
@Mine<Viewer>((viewer) => ({ authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER')) } }))
export class StatutoryException {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Child)
  childId!: string;

  @Refers(() => Assessment, { index: true })
  assessmentId!: string;

  @Text()
  @Field(() => ExceptionCode, { nullable: true, description: 'Which circumstance.' })
  @Allow(caseworkerOfAuthority)
  code!: ExceptionCode;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'First day of it.' })
  @Allow(caseworkerOfAuthority)
  fromOn!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of it.' })
  @Allow(caseworkerOfAuthority)
  toOn!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'What proves it, and where that is kept; up to 4,000 characters.' })
  @Allow(caseworkerOfAuthority)
  evidence!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was recorded.' })
  @Allow(caseworkerOfAuthority)
  recordedAt!: Date;

  @Refers(() => User)
  recordedById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who recorded it, as they were named then.' })
  @Allow(caseworkerOfAuthority)
  recordedByName!: string;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was withdrawn; it moves no date any more.' })
  @Allow(caseworkerOfAuthority)
  withdrawnAt?: Date | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @Allow(caseworkerOfAuthority)
  withdrawnReason?: string | null;
}
