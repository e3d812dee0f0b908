import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Flag, Id, Instant, Refers, Text, Whole } from '../../database/columns.js';
import { sqlRealm } from '../../database/identity.js';
import { Table } from '../../database/policies.js';
import { User } from '../user.js';
import type { SecurityQuestion } from './security-question.js';

const accountsOnly = { rows: sqlRealm('accounts') };

/** A mailed link with which a new password can be chosen, once. */
@Table('password_reset', accountsOnly)
export class PasswordReset {
  @Id()
  id!: string;

  @Refers(() => User, { index: true })
  userId!: string;

  /** SHA-256 of the token in the link. */
  @Text({ unique: true })
  tokenHash!: string;

  @Instant()
  expiresAt!: Date;

  /** Answers to the security question that were judged. */
  @Whole({ default: '0' })
  tries!: number;

  /** Sent by an administrator who knows the person: the security question is not asked. */
  @Flag({ default: 'false' })
  assisted!: boolean;

  /** Why the administrator sent it. */
  @Text({ nullable: true })
  reason?: string | null;

  @Instant({ nullable: true })
  usedAt?: Date | null;

  /** Set by a newer link, and after five wrong answers. */
  @Instant({ nullable: true })
  supersededAt?: Date | null;
}

/** The extra hurdle behind the mailed link, where an authority asks for it (docs/decisions/0008). */
@Table('security_answer', accountsOnly)
export class SecurityAnswer {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @Text()
  question!: SecurityQuestion;

  /** argon2id, as strong as a password’s. */
  @Text()
  answerHash!: string;

  @Instant()
  chosenAt!: Date;
}

/** A change of address that waits for its link, or that can still be undone from the old address. */
@Table('email_change', accountsOnly)
export class EmailChange {
  @Id()
  id!: string;

  @Refers(() => User, { index: true })
  userId!: string;

  @Text()
  oldEmail!: string;

  @Text()
  newEmail!: string;

  @Text({ unique: true })
  tokenHash!: string;

  /** SHA-256 of the token in the mail to the old address. */
  @Text({ unique: true })
  undoHash!: string;

  @Instant()
  askedAt!: Date;

  @Instant()
  expiresAt!: Date;

  @Instant({ nullable: true })
  confirmedAt?: Date | null;

  /** Undone from the old address, or superseded by a newer change. */
  @Instant({ nullable: true })
  undoneAt?: Date | null;
}
