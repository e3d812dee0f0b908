import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, Joins, caseworkerOfAuthority, memberOfSetting, qualityReaderOfAuthority, recordReader, vendorOfPupil } from '../access/index.js';
import { Day, Id, Refers, Text, Version } from '../database/columns.js';
import { rowsOfAuthorityOrSetting } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority, Organisation } from '../organisations/index.js';
import { Child, mineByCase } from './child.js';
import { OfChild } from '../reading/index.js';

export enum PlanState {
  ACTIVE = 'ACTIVE',
  CEASED = 'CEASED',
}
registerEnumType(PlanState, { name: 'PlanState', description: 'Whether the plan is maintained.' });

/** Codes of the SEN2 return, in its order: 1 to 9. */
export enum CeaseReason {
  MAXIMUM_AGE = 'MAXIMUM_AGE',
  NEEDS_MET_WITHOUT_PLAN = 'NEEDS_MET_WITHOUT_PLAN',
  HIGHER_EDUCATION = 'HIGHER_EDUCATION',
  PAID_WORK = 'PAID_WORK',
  MOVED_AUTHORITY = 'MOVED_AUTHORITY',
  NO_LONGER_ENGAGES = 'NO_LONGER_ENGAGES',
  LEFT_ENGLAND = 'LEFT_ENGLAND',
  DIED = 'DIED',
  OTHER = 'OTHER',
}
registerEnumType(CeaseReason, {
  name: 'CeaseReason',
  description: 'Why a plan ceases, as the SEN2 return asks it (1 to 9).',
  valuesConfig: {
    MAXIMUM_AGE: { description: '1: reached the greatest age.' }, NEEDS_MET_WITHOUT_PLAN: { description: '2: needs are met without a plan.' }, HIGHER_EDUCATION: { description: '3: moved on to higher education.' },
    PAID_WORK: { description: '4: paid work, other than an apprenticeship.' }, MOVED_AUTHORITY: { description: '5: another authority maintains the plan.' }, NO_LONGER_ENGAGES: { description: '6: no longer wishes to take part in education or training.' },
    LEFT_ENGLAND: { description: '7: left England.' }, DIED: { description: '8: died.' }, OTHER: { description: '9: another reason.' },
  },
});

export enum PlacementType {
  MAINSTREAM = 'MAINSTREAM',
  RESOURCED = 'RESOURCED',
  SEN_UNIT = 'SEN_UNIT',
  SPECIAL = 'SPECIAL',
  INDEPENDENT = 'INDEPENDENT',
  SPECIALIST_POST16 = 'SPECIALIST_POST16',
  EHE = 'EHE',
  EOTAS = 'EOTAS',
  APPRENTICESHIP = 'APPRENTICESHIP',
  INTERNSHIP = 'INTERNSHIP',
  OTHER = 'OTHER',
}
registerEnumType(PlacementType, { name: 'PlacementType', description: 'Type of placement in section I; EHE: educated at home by choice, EOTAS: educated otherwise than at school (section 61 of the Act).' });

@ObjectType({ description: 'An education, health and care plan (Children and Families Act 2014, section 37).', simpleResolvers: true })
@OfChild()
@Table('plan', { rows: rowsOfAuthorityOrSetting })
@Mine(mineByCase)
@Index({ properties: ['authorityCode', 'state', 'reviewDueOn'] as never })
export class Plan {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority that maintains the plan.' })
  @Joins('authorityCode')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  authority?: Authority;

  @Refers(() => Organisation, { nullable: true, index: true })
  settingId?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The setting that the plan names, or that the child attends.' })
  @Joins('settingId')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  setting?: Organisation;

  @Refers(() => Child, { index: true })
  childId!: string;

  @Field(() => Child, { nullable: true, description: 'The child or young person.' })
  @Joins('childId')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  child?: Child;

  @Text()
  @Field(() => PlanState, { nullable: true, description: 'Whether the plan is maintained.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  state!: PlanState;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the first plan was made.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  firstMadeOn!: string;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the current plan was issued.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  issuedOn!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Primary need, a code of the SEN2 return such as ASD, or a local code.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  primaryNeed!: string;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Secondary need.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  secondaryNeed?: string | null;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the authority told its decision after the last review.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  lastReviewedOn?: string | null;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which the next review must be complete: within 12 months of the last decision, or of the first plan (section 44).' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  reviewDueOn!: string;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the plan ceased.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  ceasedOn?: string | null;

  @Text({ nullable: true })
  @Field(() => CeaseReason, { nullable: true, description: 'Why the plan ceased.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  ceaseReason?: CeaseReason | null;

  @Text({ nullable: true })
  @Field(() => PlacementType, { nullable: true, description: 'Type of placement that section I names; missing where it was not recorded.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  placementType?: PlacementType | null;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  version!: number;
}
