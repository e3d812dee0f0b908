import { Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, Joins, administratorOfAuthority, coordinatorOfSetting, hasRole } from '../access/index.js';
import { SettingRoleName, StaffRoleName, User } from '../accounts/index.js';
import { Id, Instant, Refers, Text, Version, Whole } from '../database/columns.js';
import { rowsOfAuthorityOrSetting, sqlRealm } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority, Organisation } from '../organisations/index.js';

export enum InvitationState {
  WAITING = 'WAITING',
  ACCEPTED = 'ACCEPTED',
  WITHDRAWN = 'WITHDRAWN',
  EXPIRED = 'EXPIRED',
}
registerEnumType(InvitationState, { name: 'InvitationState', description: 'How an invitation stands.' });

const readers = [coordinatorOfSetting, administratorOfAuthority] as const;

/** Settings where somebody may ask others in. */
export const ledSettings = (viewer: Viewer): string[] => [...viewer.settings].filter(([, role]) => role !== 'CONTRIBUTOR').map(([id]) => id);

@ObjectType({ description: 'Somebody was asked to join a setting or an authority. It says nothing of whether they have an account.', simpleResolvers: true })
@Table('invitation', { rows: `${rowsOfAuthorityOrSetting} or ${sqlRealm('accounts')}`, writes: sqlRealm('accounts') })
@Mine<Viewer>((viewer) => ({ $or: [{ settingId: { $in: ledSettings(viewer) } }, { authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'ADMINISTRATOR')) } }] }))
@Index({ properties: ['authorityCode', 'invitedAt'] as never })
export class Invitation {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(...readers)
  id!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'The address that it was sent to.' })
  @Allow(...readers)
  email!: string;

  @Text()
  emailKey!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority: of the setting, or the one to work for.' })
  @Joins('authorityCode')
  @Allow(...readers)
  authority?: Authority;

  @Refers(() => Organisation, { nullable: true, index: true })
  settingId?: string | null;

  @Field(() => Organisation, { nullable: true, description: 'The setting to join; missing where it is the authority.' })
  @Joins('settingId')
  @Allow(...readers)
  setting?: Organisation;

  @Text({ nullable: true })
  @Field(() => SettingRoleName, { nullable: true, description: 'What the person will do at the setting.' })
  @Allow(...readers)
  settingRole?: SettingRoleName | null;

  @Text({ nullable: true })
  @Field(() => StaffRoleName, { nullable: true, description: 'What the person will do at the authority.' })
  @Allow(...readers)
  staffRole?: StaffRoleName | null;

  @Text({ nullable: true })
  reason?: string | null;

  @Refers(() => User)
  invitedById!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Who asked, as they were named then.' })
  @Allow(...readers)
  invitedByName!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was first sent.' })
  @Allow(...readers)
  invitedAt!: Date;

  @Whole({ default: '1' })
  @Field(() => Number, { nullable: true, description: 'How many times it was sent. Only the newest link works.' })
  @Allow(...readers)
  sends!: number;

  /** SHA-256 of the token in the newest link. */
  @Text({ unique: true })
  tokenHash!: string;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'Until when its link works.' })
  @Allow(...readers)
  expiresAt!: Date;

  @Instant({ nullable: true })
  acceptedAt?: Date | null;

  @Refers(() => User, { nullable: true })
  acceptedById?: string | null;

  @Instant({ nullable: true })
  withdrawnAt?: Date | null;

  @Version()
  version!: number;
}

export const stateOf = ({ acceptedAt, withdrawnAt, expiresAt }: Pick<Invitation, 'acceptedAt' | 'withdrawnAt' | 'expiresAt'>, now: Date): InvitationState =>
  acceptedAt ? InvitationState.ACCEPTED : withdrawnAt ? InvitationState.WITHDRAWN : expiresAt < now ? InvitationState.EXPIRED : InvitationState.WAITING;
