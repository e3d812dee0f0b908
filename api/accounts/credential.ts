import { Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Id, Instant, Json, Refers, Text, Whole } from '../database/columns.js';
import { sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';
import { User } from './user.js';

const accountsOnly = { rows: sqlRealm('accounts') };

/** What proves that somebody is a user. Seen by the accounts module alone; nothing of it is in the schema. */
@Table('credential', accountsOnly)
export class Credential {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  /** argon2id, in PHC format. */
  @Text()
  passwordHash!: string;

  @Instant()
  changedAt!: Date;

  /** Since a reset: passkeys, apps and recovery codes from before it wait for their owner’s word that they are theirs. */
  @Instant({ nullable: true })
  factorsToCheckSince?: Date | null;

  /** When the person said that they choose no security question now: it is not offered again. */
  @Instant({ nullable: true })
  questionPutOffAt?: Date | null;
}

/** A registration that waits for its mailed link. Holds nothing but the address until then. */
@Table('registration', accountsOnly)
export class Registration {
  @Id()
  id!: string;

  @Text()
  email!: string;

  @Text()
  @Index()
  emailKey!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  /** SHA-256 of the token in the link. */
  @Text({ unique: true })
  tokenHash!: string;

  @Instant()
  expiresAt!: Date;

  @Instant({ nullable: true })
  usedAt?: Date | null;

  /** Set when a newer link was asked for. */
  @Instant({ nullable: true })
  supersededAt?: Date | null;
}

/** What somebody proves besides the password. PROVIDER stands for a sign-in through the authority’s own identity provider. */
export type FactorKind = 'EMAIL' | 'APP' | 'PASSKEY' | 'RECOVERY_CODE' | 'PROVIDER';

/** The step between password and second factor, or before an act that takes the second factor again. */
@Table('sign_in_challenge', accountsOnly)
export class SignInChallenge {
  /** SHA-256 of the challenge that the browser holds. */
  @PrimaryKey({ type: 'text' })
  tokenHash!: string;

  /** Missing where nobody has that address: it looks the same from outside and never succeeds. */
  @Refers(() => User, { nullable: true })
  userId?: string | null;

  /** The session that confirms; missing at sign-in. */
  @Refers(() => Session, { nullable: true })
  sessionId?: string | null;

  @Text({ default: `'EMAIL'` })
  factor!: FactorKind;

  /** argon2id of a mailed code, so that a stolen table does not give the six digits away. */
  @Text({ nullable: true })
  codeHash?: string | null;

  /** What a passkey must sign. */
  @Text({ nullable: true })
  passkeyChallenge?: string | null;

  /** The mail that carries the code, to tell how it fares. */
  @Property({ type: 'uuid', nullable: true })
  mailId?: string | null;

  @Whole({ default: '0' })
  tries!: number;

  @Instant()
  expiresAt!: Date;

  @Instant({ nullable: true })
  usedAt?: Date | null;
}

/** Where somebody is signed in. */
@Table('session', accountsOnly)
export class Session {
  @Id()
  id!: string;

  /** SHA-256 of the token in the cookie or header. */
  @Text({ unique: true })
  tokenHash!: string;

  @Refers(() => User, { index: true })
  userId!: string;

  @Instant()
  startedAt!: Date;

  /** Moved by what the person does, at most once a minute. */
  @Instant()
  activeAt!: Date;

  /** From the policies of the person’s authorities: the strictest. */
  @Whole()
  idleMinutes!: number;

  @Instant()
  expiresAt!: Date;

  @Instant({ nullable: true })
  endedAt?: Date | null;

  /** What proved the person besides the password. */
  @Text({ default: `'EMAIL'` })
  factor!: FactorKind;

  /** When the person last proved who they are with a second factor, at sign-in or since. */
  @Instant({ nullable: true })
  confirmedAt?: Date | null;

  /** For a team mailbox: who said that they are acting. */
  @Text({ nullable: true })
  actingName?: string | null;

  @Json({ nullable: true })
  device?: { agent: string; address: string } | null;
}
