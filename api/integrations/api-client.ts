import { Index, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Id, Instant, Json, Refers, Text } from '../database/columns.js';
import { sqlAuthorities, sqlRealm, sqlSettings } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { User } from '../accounts/index.js';
import { Authority, Organisation } from '../organisations/index.js';

/** A program of a vendor of school information systems. What it may see, settings decide (ApiConsent). */
@Table('api_client', { rows: sqlRealm('accounts') })
export class ApiClient {
  @Id()
  id!: string;

  /** Public name of the program, such as demo-mis. */
  @Text({ unique: true })
  clientId!: string;

  @Text()
  name!: string;

  /** SHA-256 of a secret of 256 random bits. */
  @Text()
  secretHash!: string;

  @Instant()
  createdAt!: Date;

  @Instant({ nullable: true })
  disabledAt?: Date | null;
}

/** A setting lets a program read what its marks allow, until it takes that back. */
@Table('api_consent', { rows: `${sqlRealm('accounts')} or setting_id = any(${sqlSettings}) or authority_code = any(${sqlAuthorities})` })
@Unique({ properties: ['apiClientId', 'settingId'] as never })
export class ApiConsent {
  @Id()
  id!: string;

  @Refers(() => ApiClient)
  apiClientId!: string;

  @Refers(() => Organisation)
  settingId!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Refers(() => User, { nullable: true })
  grantedById?: string | null;

  @Instant()
  grantedAt!: Date;

  @Instant({ nullable: true })
  revokedAt?: Date | null;
}

/** What the OAuth server keeps: tokens by the hash of their value, until they expire. */
@Table('oauth_record', { rows: sqlRealm('accounts') })
@Index({ properties: ['expiresAt'] as never })
export class OAuthRecord {
  @PrimaryKey({ type: 'text' })
  kind!: string;

  @PrimaryKey({ type: 'text' })
  idHash!: string;

  @Json()
  payload!: Record<string, unknown>;

  @Instant({ nullable: true })
  expiresAt?: Date | null;
}
