import { PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Allow, anybody } from '../../access/index.js';
import { Flag, Id, Instant, Json, Refers, Text, Texts } from '../../database/columns.js';
import { sqlRealm } from '../../database/identity.js';
import { Table } from '../../database/policies.js';
import { Authority } from '../../organisations/index.js';
import type { StaffRoleName } from '../staff-role.js';
import { User } from '../user.js';

/** Whoever has this value in this claim gets this role. */
export interface RoleRule {
  claim: string;
  value: string;
  role: StaffRoleName;
}

/** An OpenID provider through which people of an authority, or of its settings, sign in. */
@ObjectType({ description: 'An identity provider that people may sign in through (OpenID Connect).', simpleResolvers: true })
@Table('identity_provider', { rows: sqlRealm('accounts') })
export class IdentityProvider {
  @Id()
  @Field(() => ID, { description: 'Id, for startSingleSignOn.' })
  @Allow(anybody)
  id!: string;

  @Refers(() => Authority)
  @Field(() => String, { nullable: true, description: 'Code of the authority.' })
  @Allow(anybody)
  authorityCode!: string;

  @Text()
  @Field(() => String, { nullable: true, description: 'What the button says, such as “Devon County Council staff”.' })
  @Allow(anybody)
  name!: string;

  /** STAFF: roles at the authority by rule. SETTING: a setting by the URN in the claim `organisation`, as DfE Sign-in gives it. */
  @Text()
  kind!: 'STAFF' | 'SETTING';

  @Text()
  issuer!: string;

  @Text()
  clientId!: string;

  /** Sealed. */
  @Text()
  clientSecret!: string;

  @Text()
  scope!: string;

  /** Domains whose addresses this provider vouches for: an account that has one already is joined to it. */
  @Texts()
  emailDomains!: string[];

  @Json({ default: `'[]'` })
  roleRules!: RoleRule[];

  /** For SETTING: whether who comes with a URN belongs to the setting at once, or asks to join it. */
  @Flag({ default: 'false' })
  approves!: boolean;

  @Instant({ nullable: true })
  disabledAt?: Date | null;
}

/** Whose account a subject of a provider is. */
@Table('external_identity', { rows: sqlRealm('accounts') })
@Unique({ properties: ['issuer', 'subject'] as never })
export class ExternalIdentity {
  @Id()
  id!: string;

  @Text()
  issuer!: string;

  @Text()
  subject!: string;

  @Refers(() => User, { index: true })
  userId!: string;

  @Instant()
  linkedAt!: Date;
}

/** A sign-in on its way to a provider and back. */
@Table('single_sign_on', { rows: sqlRealm('accounts') })
export class SingleSignOn {
  /** SHA-256 of the state that the browser holds. */
  @PrimaryKey({ type: 'text' })
  stateHash!: string;

  @Refers(() => IdentityProvider)
  providerId!: string;

  @Text()
  nonce!: string;

  /** Sealed. */
  @Text()
  verifier!: string;

  @Instant()
  expiresAt!: Date;

  @Instant({ nullable: true })
  usedAt?: Date | null;
}
