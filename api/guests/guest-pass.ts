import { Index, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, caseworkerOfAuthority, hasRole, memberOfSetting, recordReader } from '../access/index.js';
import { User } from '../accounts/index.js';
import { Child } from '../children/index.js';
import { Day, Id, Instant, Json, Refers, Text, Whole } from '../database/columns.js';
import { sqlAuthorities, sqlRealm, sqlSettings, sqlSubject } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import type { Value } from '../forms/index.js';
import { Authority, Organisation } from '../organisations/index.js';
import { OfChild } from '../reading/index.js';

export enum GuestPurpose {
  SECTION = 'SECTION',
  ADVICE = 'ADVICE',
  LETTER = 'LETTER',
}
registerEnumType(GuestPurpose, { name: 'GuestPurpose', description: 'What a guest is asked for.', valuesConfig: { SECTION: { description: 'To write one section of a draft of the setting.' }, ADVICE: { description: 'To give advice to the authority.' }, LETTER: { description: 'To read a letter of the authority.' } } });

/** An answer of a guest, with its count of changes. */
export type GuestAnswers = Record<string, { value: Value | null; version: number }>;

/** What the page of a guest says, written down when they are asked: nothing else of the case is ever read for them. */
export interface ShownToGuest {
  childName: string;
  fromName: string;
  asks: string | null;
  /** Of a section: the version of the form and what its conditions are judged by. */
  formVersionId?: string;
  variant?: string;
  bornOn?: string | null;
  taughtInYear?: number | null;
  /** Questions that the answers of other sections had asked for then. */
  asked?: string[];
  /** Of a letter, whose words are fixed when it is sent. */
  letter?: { body: string; sentOn: string };
}

const ofSetting = `purpose = 'SECTION' and setting_id = any(${sqlSettings})`;
const ofAuthority = `purpose <> 'SECTION' and authority_code = any(${sqlAuthorities})`;

/**
 * The one thing that somebody without an account may see and write: a section of a draft, advice, a letter. It is opened
 * by a link and a code that is mailed after the link was opened. What the guest sees and types is in this row, and it is
 * the only row that PostgreSQL shows them (docs/decisions/0046-guests.md).
 */
@ObjectType({ description: 'Somebody without an account who was asked for one thing by a link.', simpleResolvers: true })
@OfChild()
@Table('guest_pass', { rows: `(${ofSetting}) or (${ofAuthority}) or id = ${sqlSubject} or ${sqlRealm('accounts')}` })
@Mine<Viewer>((viewer) =>
  viewer.kind === 'guest'
    ? { id: viewer.id }
    : viewer.kind === 'program'
      ? { id: null }
      : { $or: [{ purpose: GuestPurpose.SECTION, settingId: { $in: [...viewer.settings.keys()] } }, { purpose: { $in: [GuestPurpose.ADVICE, GuestPurpose.LETTER] }, authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER')) } }] },
)
@Index({ properties: ['subjectId', 'invitedAt'] as never })
@Index({ properties: ['caseId', 'invitedAt'] as never })
export class GuestPass {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(recordReader)
  id!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => Organisation, { nullable: true })
  settingId?: string | null;

  @Refers(() => Child)
  childId!: string;

  @Text()
  @Field(() => GuestPurpose, { nullable: true, description: 'What they were asked for.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  purpose!: GuestPurpose;

  /** The form, the request for advice or the letter. */
  @Property({ type: 'uuid' })
  subjectId!: string;

  /** The review or the assessment, and which of the two. */
  @Property({ type: 'uuid' })
  caseId!: string;

  @Text()
  caseType!: 'Review' | 'Assessment';

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Key of the section that they were asked to write.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  section?: string | null;

  @Text()
  @Field(() => String, { nullable: true, description: 'What they were asked for, in words, such as the title of the section.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  title!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Their name, as whoever asked them wrote it.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  name!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who they are, such as Mother or GP.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  relationship!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Where link and code are mailed to.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  email!: string;

  @Json()
  shown!: ShownToGuest;

  @Day({ nullable: true })
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day by which it is asked for.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  dueOn?: string | null;

  @Refers(() => User)
  invitedById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who asked them, as they were named then.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  invitedByName!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When they were asked.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  invitedAt!: Date;

  /** Of the newest link; the one before works no more. */
  @Text({ unique: true })
  tokenHash!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When the link ends.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  expiresAt!: Date;

  @Text({ nullable: true })
  codeHash?: string | null;

  @Instant({ nullable: true })
  codeExpiresAt?: Date | null;

  @Whole({ default: '0' })
  codeTries!: number;

  @Text({ nullable: true, unique: true })
  sessionHash?: string | null;

  @Instant({ nullable: true })
  sessionUntil?: Date | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When they first came in with link and code.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  openedAt?: Date | null;

  /** What they typed. It is nobody else’s until they send it. */
  @Json({ default: `'{}'` })
  work!: GuestAnswers;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When they sent it.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  submittedAt?: Date | null;

  /** Answers that were not put into the draft, since somebody else had written there meanwhile. */
  @Json({ default: `'[]'` })
  leftOver!: string[];

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was taken back, or another pass came in its place.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  withdrawnAt?: Date | null;
}
