import { Formula, Index, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, Joins, administratorOfAuthority, caseworkerOfAuthority, coordinatorOfSetting, hasRole, managerOfAuthority, memberOfSetting, self } from '../access/index.js';
import { Id, Instant, Refers, Text, Version } from '../database/columns.js';
import { sqlAuthorities, sqlRealm, sqlSettings, sqlSubject } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority, Organisation } from '../organisations/index.js';
import { User } from './user.js';

export enum MembershipState {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  ENDED = 'ENDED',
}
registerEnumType(MembershipState, {
  name: 'MembershipState',
  description: 'Whether a person may work for a setting.',
  valuesConfig: {
    REQUESTED: { description: 'Asked for; nothing of the setting is visible yet.' },
    APPROVED: { description: 'The person sees and writes the setting’s work.' },
    REFUSED: { description: 'Was asked for and refused.' },
    ENDED: { description: 'The person has left.' },
  },
});

export enum SettingRoleName {
  CONTRIBUTOR = 'CONTRIBUTOR',
  COORDINATOR = 'COORDINATOR',
  HEAD = 'HEAD',
}
registerEnumType(SettingRoleName, { name: 'SettingRole', description: 'What a person does at a setting.' });

/** A person at a setting. Work belongs to the setting; this says who may do it. */
@ObjectType({ description: 'A person at a setting, or asking to join it.', simpleResolvers: true })
@Table('membership', {
  rows: `authority_code = any(${sqlAuthorities}) or setting_id = any(${sqlSettings}) or user_id = ${sqlSubject} or ${sqlRealm('accounts')}`,
  // Who sees a membership is more than who decides on it: nobody lets themselves in.
  writes: sqlRealm('accounts'),
})
@Mine<Viewer>((viewer) => ({ $or: [{ userId: viewer.id }, { settingId: { $in: [...viewer.settings.keys()] } }, { authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER', 'ADMINISTRATOR')) } }] }))
@Unique({ properties: ['userId', 'settingId'] as never })
@Index({ properties: ['authorityCode', 'state'] as never })
export class Membership {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(self, memberOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  id!: string;

  @Refers(() => User)
  userId!: string;

  @Field(() => User, { nullable: true, description: 'The person.' })
  @Joins('userId')
  @Allow(self, memberOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  user?: User;

  @Formula((table) => `select u.email from "user" u where u.id = ${table}.user_id`, { type: 'text', lazy: true })
  @Field(() => String, { nullable: true, description: 'Work e-mail address of the person, for those who decide on the membership.' })
  @Allow(self, coordinatorOfSetting, managerOfAuthority, administratorOfAuthority)
  email?: string | null;

  @Refers(() => Organisation)
  settingId!: string;

  @Field(() => Organisation, { nullable: true, description: 'The setting.' })
  @Joins('settingId')
  @Allow(self, memberOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  setting?: Organisation;

  /** The authority that decides on the request: where the person registered. */
  @Refers(() => Authority)
  authorityCode!: string;

  @Text({ default: `'CONTRIBUTOR'` })
  @Field(() => SettingRoleName, { nullable: true, description: 'What the person does there.' })
  @Allow(self, memberOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  role!: SettingRoleName;

  @Text()
  @Field(() => MembershipState, { nullable: true, description: 'Whether the person may work there.' })
  @Allow(self, memberOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  state!: MembershipState;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When it was asked for.' })
  @Allow(self, memberOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  requestedAt!: Date;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  @Allow(self, memberOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  decidedAt?: Date | null;

  @Refers(() => User, { nullable: true })
  decidedById?: string | null;

  @Version()
  @Field(() => Number, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(self, memberOfSetting, caseworkerOfAuthority, administratorOfAuthority)
  version!: number;
}
