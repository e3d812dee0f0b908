import { Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
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

/** The step between password and mailed code. */
@Table('sign_in_challenge', accountsOnly)
export class SignInChallenge {
  /** SHA-256 of the challenge that the browser holds. */
  @PrimaryKey({ type: 'text' })
  tokenHash!: string;

  /** Missing where nobody has that address: it looks the same from outside and never succeeds. */
  @Refers(() => User, { nullable: true })
  userId?: string | null;

  /** argon2id of the code, so that a stolen table does not give the six digits away. */
  @Text()
  codeHash!: string;

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

  @Json({ nullable: true })
  device?: { agent: string; address: string } | null;
}
