import { Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Id, Instant, Refers, Text } from '../database/columns.js';
import { sqlAuthorities, sqlRealm, sqlSubject } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { User } from './user.js';

export enum StaffRoleName {
  CASEWORKER = 'CASEWORKER',
  MANAGER = 'MANAGER',
  ADMINISTRATOR = 'ADMINISTRATOR',
  AUDITOR = 'AUDITOR',
}
registerEnumType(StaffRoleName, { name: 'StaffRole', description: 'What a person does at an authority.' });

/** What a person does at an authority. */
@Table('staff_role', { rows: `authority_code = any(${sqlAuthorities}) or user_id = ${sqlSubject} or ${sqlRealm('accounts')}`, writes: `authority_code = any(${sqlAuthorities}) or ${sqlRealm('accounts')}` })
@Unique({ properties: ['userId', 'authorityCode', 'role'] as never })
export class StaffRole {
  @Id()
  id!: string;

  @Refers(() => User)
  userId!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Text()
  role!: StaffRoleName;

  @Instant()
  grantedAt!: Date;

  @Instant({ nullable: true })
  endedAt?: Date | null;
}
