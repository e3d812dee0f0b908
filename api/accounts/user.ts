import { Formula } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, administratorOfAuthority, auditorOfAuthority, managerOfAuthority, person, self } from '../access/index.js';
import { Flag, Id, Instant, Text, Version } from '../database/columns.js';
import { sqlRealm, sqlSubject } from '../database/identity.js';
import { Table } from '../database/policies.js';

/** A person with an account. What signs them in is kept apart, in Credential. */
@ObjectType({ description: 'A person with an account: a professional at a setting, or somebody who works for an authority.', simpleResolvers: true })
@Table('user', { rows: sqlRealm('viewer', 'accounts', 'jobs'), writes: `${sqlRealm('accounts')} or id = ${sqlSubject}` })
export class User {
  @Id()
  @Field(() => ID, { description: 'Id in this system.' })
  @Allow(person)
  id!: string;

  @Formula((table) => `${table}.id`, { type: 'uuid', lazy: true })
  userId?: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'Name as the person gave it.' })
  @Allow(person)
  name!: string;

  @Text({ nullable: true })
  @Field(() => String, { nullable: true, description: 'What the person does, in their own words, such as SENCO.' })
  @Allow(person)
  jobTitle?: string | null;

  /** As typed, trimmed; compared and kept unique in small letters. */
  @Text()
  @Field(() => String, { nullable: true, description: 'Work e-mail address.' })
  @Allow(self, managerOfAuthority, administratorOfAuthority, auditorOfAuthority)
  email!: string;

  @Text({ unique: true })
  emailKey!: string;

  /** The authority of the asking member of staff where this user belongs to it, too. */
  @Formula(
    (table) =>
      `select code from (select authority_code as code from staff_role where staff_role.user_id = ${table}.id and staff_role.ended_at is null union all select organisation.la_code from membership join organisation on organisation.id = membership.setting_id where membership.user_id = ${table}.id) codes where code = any((select nullif(current_setting('portal.authorities', true), '')::text[])::text[]) limit 1`,
    { type: 'text', lazy: true },
  )
  authorityCode?: string | null;

  @Instant()
  @Field(() => Date, { nullable: true, description: 'When the account was made.' })
  @Allow(self, managerOfAuthority, administratorOfAuthority, auditorOfAuthority)
  createdAt!: Date;

  @Flag({ default: 'false' })
  @Field(() => Boolean, { nullable: true, description: 'True for a mailbox that several people read: whoever signs in says who they are, and the log names them.' })
  @Allow(self, managerOfAuthority, administratorOfAuthority, auditorOfAuthority)
  teamMailbox!: boolean;

  @Instant({ nullable: true })
  @Field(() => Date, { nullable: true, description: 'When the account was closed; missing while it can sign in.' })
  @Allow(self, managerOfAuthority, administratorOfAuthority, auditorOfAuthority)
  disabledAt?: Date | null;

  @Version()
  version!: number;
}
