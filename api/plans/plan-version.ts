import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, type Viewer, caseworkerOfAuthority, memberOfSetting, qualityReaderOfAuthority, recordReader } from '../access/index.js';
import { Day, Id, Instant, Json, Refers, Text, Texts, Version, Whole } from '../database/columns.js';
import { rowsOfAuthorityOrSetting, sqlAuthorities, sqlSettings } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Child, Plan, mineByCase } from '../children/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';
import type { SectionCode, StoredSection } from './sections.js';

export enum PlanVersionState {
  DRAFT = 'DRAFT',
  PROPOSED = 'PROPOSED',
  FINAL = 'FINAL',
}
registerEnumType(PlanVersionState, {
  name: 'PlanVersionState',
  description: 'How far the words of a plan have come.',
  valuesConfig: { DRAFT: { description: 'Being written by the authority; nobody else sees it.' }, PROPOSED: { description: 'Sent to the family as a draft, or as proposed amendments. Cannot be changed.' }, FINAL: { description: 'Issued. Cannot be changed.' } },
});

@ObjectType({ description: 'The words of a plan at one time, section by section. What was sent or issued is never changed; the next version is a new one.', simpleResolvers: true })
@OfChild()
@Table('plan_version', { rows: `authority_code = any(${sqlAuthorities}) or (state = 'FINAL' and setting_id = any(${sqlSettings}))`, writes: rowsOfAuthorityOrSetting })
@Mine<Viewer>((viewer) => {
  const [authority, setting] = mineByCase(viewer).$or;
  return { $or: [authority, { ...setting, state: PlanVersionState.FINAL }] };
})
@Index({ properties: ['caseId', 'number'] as never })
@Index({ properties: ['planId', 'number'] as never })
export class PlanVersion {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation, { nullable: true })
  settingId?: string | null;

  @Refers(() => Child, { index: true })
  childId!: string;

  /** Missing while it is the draft of a first plan. */
  @Refers(() => Plan, { nullable: true })
  planId?: string | null;

  /** The review or the assessment that it came out of. */
  @Text({ nullable: true })
  caseId?: string | null;

  @Whole()
  @Field(() => Int, { nullable: true, description: 'Which version of the child’s plan, from 1.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  number!: number;

  @Text()
  @Field(() => PlanVersionState, { nullable: true, description: 'How far it has come.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  state!: PlanVersionState;

  @Json()
  stored!: StoredSection[];

  /** Sections that say something else than the plan that was in force. */
  @Texts()
  changed!: SectionCode[];

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day it was sent or issued.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  sentOn?: string | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who wrote it last, as they were named then.' })
  @Allow(caseworkerOfAuthority)
  writtenByName!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was written last.' })
  @Allow(caseworkerOfAuthority, qualityReaderOfAuthority)
  writtenAt!: Date;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(caseworkerOfAuthority)
  version!: number;
}
