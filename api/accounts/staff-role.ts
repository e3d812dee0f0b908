import { Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, Joins, administratorOfAuthority, auditorOfAuthority, hasRole, managerOfAuthority, self } from '../access/index.js';
import { Id, Instant, Refers, Text, Version } from '../database/columns.js';
import { sqlAuthorities, sqlRealm, sqlSubject } from '../database/identity.js';
import { Mine, Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { User } from './user.js';

export enum StaffRoleName {
  CASEWORKER = 'CASEWORKER',
  MANAGER = 'MANAGER',
  QUALITY_READER = 'QUALITY_READER',
  ADMINISTRATOR = 'ADMINISTRATOR',
  AUDITOR = 'AUDITOR',
}
registerEnumType(StaffRoleName, {
  name: 'StaffRoleName',
  description: 'What a person does at an authority.',
  valuesConfig: {
    CASEWORKER: { description: 'Works cases.' },
    MANAGER: { description: 'Works cases and sees those of everybody.' },
    QUALITY_READER: { description: 'Reads cases that were submitted, and changes nothing.' },
    ADMINISTRATOR: { description: 'Looks after people, roles and policy, and sees no case.' },
    AUDITOR: { description: 'Reads the audit log, and sees no case.' },
  },
});

const readers = [self, managerOfAuthority, administratorOfAuthority, auditorOfAuthority] as const;

/** What a person does at an authority. Written by the accounts realm alone, so that a role is never a matter of one forgotten check. */
@ObjectType({ description: 'A role of a person at an authority. One that ended stays, so that it can be said who could do what when.', simpleResolvers: true })
@Table('staff_role', { rows: `authority_code = any(${sqlAuthorities}) or user_id = ${sqlSubject} or ${sqlRealm('accounts')}`, writes: sqlRealm('accounts') })
@Mine<Viewer>((viewer) => ({ $or: [{ userId: viewer.id }, { authorityCode: { $in: [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'MANAGER', 'ADMINISTRATOR', 'AUDITOR')) } }] }))
@Unique({ properties: ['userId', 'authorityCode', 'role'] as never })
export class StaffRole {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(...readers)
  id!: string;

  @Refers(() => User)
  userId!: string;

  @Field(() => User, { nullable: true, description: 'The person.' })
  @Joins('userId')
  @Allow(...readers)
  user?: User;

  @Refers(() => Authority)
  authorityCode!: string;

  @Field(() => Authority, { nullable: true, description: 'The authority.' })
  @Joins('authorityCode')
  @Allow(...readers)
  authority?: Authority;

  @Text()
  @Field(() => StaffRoleName, { nullable: true, description: 'The role.' })
  @Allow(...readers)
  role!: StaffRoleName;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'Since when; where it was given again, since the last time.' })
  @Allow(...readers)
  grantedAt!: Date;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Who gave it, as they were named then; missing where the installation did.' })
  @Allow(...readers)
  grantedByName?: string | null;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was given or taken away, as written by whoever did.' })
  @Allow(administratorOfAuthority, auditorOfAuthority)
  reason?: string | null;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When it ended; missing while it holds.' })
  @Allow(...readers)
  endedAt?: Date | null;

  @Version()
  @Field(() => Number, { nullable: true, description: 'Count of changes, for expectedVersion.' })
  @Allow(...readers)
  version!: number;
}
