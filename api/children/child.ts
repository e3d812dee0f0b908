import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { type Viewer, Allow, Joins, caseworkerOfAuthority, hasRole, memberOfSetting, qualityReaderOfAuthority, recordReader, vendorOfPupil } from '../access/index.js';
import { Day, Id, Instant, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthorityOrSetting, sqlAuthorities, sqlSettings } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { User } from '../accounts/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';

export enum Sex {
  F = 'F',
  M = 'M',
}
registerEnumType(Sex, { name: 'Sex', description: 'Sex as the school census records it.' });

/** Staff who work cases see their authority’s children; a setting and its programs see those on its roll. */
export const mineByCase = (viewer: Viewer) => ({
  $or: [
    { authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER', 'QUALITY_READER')) } },
    { settingId: { $in: viewer.kind === 'program' ? [...viewer.consents] : [...viewer.settings.keys()] } },
  ],
});

@ObjectType({ description: 'A child or young person from birth to 25 who has, or may have, special educational needs.', simpleResolvers: true })
@OfChild((table) => `${table}.id`)
@Table('child', { rows: `setting_id = any(${sqlSettings}) or (shared_at is not null and authority_code = any(${sqlAuthorities}))`, writes: rowsOfAuthorityOrSetting })
@Mine<Viewer>((viewer) => {
  const [authority, setting] = mineByCase(viewer).$or;
  return { $or: [{ ...authority, sharedAt: { $ne: null } }, setting] };
})
@Index({ properties: ['authorityCode', 'legalSurname', 'legalForenames'] as never })
@Index({ properties: ['settingId', 'legalSurname', 'legalForenames'] as never })
@Index({ properties: ['authorityCode', 'upn'] as never })
@Index({ properties: ['authorityCode', 'bornOn'] as never })
export class Child {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority that is responsible for the child.' })
  @Joins('authorityCode')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  authority?: Authority;

  @Refers(() => Organisation, { nullable: true })
  settingId?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The setting that the child is on the roll of.' })
  @Joins('settingId')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  setting?: Organisation;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Unique pupil number: 13 characters, the first a check letter.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  upn?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Unique learner number: 10 digits with a check digit; from age 14.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  uln?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'NHS number: 10 digits with a check digit.' })
  @Allow(caseworkerOfAuthority)
  nhsNumber?: string | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'Forenames as in law.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  legalForenames!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Surname as in law.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  legalSurname!: string;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'What the child is called, where that differs.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  knownAs?: string | null;

  @Day()
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Date of birth.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  bornOn!: string;

  @Text()
  @Field(() => Sex, { nullable: true, description: 'Sex as the school census records it.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  sex!: Sex;

  @Whole({ nullable: true })
  @Field(() => Int, { nullable: true, description: 'National curriculum year that the child is taught in, where it is not the one by age; Reception is 0.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  taughtInYear?: number | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Home address, lines separated by line ends, without the postcode.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  address?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Postcode of the home address.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  postcode?: string | null;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When the record was made.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  addedAt!: Date;

  @Refers(() => User, { nullable: true })
  addedById?: string | null;

  /** Since when the authority sees the record: a child that a setting added is its own until it submits something. */
  @Instant({ nullable: true })
  sharedAt?: Date | null;

  /** Added by a setting and not yet matched by the authority to its own records. */
  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the authority matched the record to its own; missing while it has not.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  confirmedAt?: Date | null;

  @Version()
  @Field(() => Int, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority)
  version!: number;
}
