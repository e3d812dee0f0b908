import { Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Id, Instant, Refers, Text, Texts, Whole } from '../../database/columns.js';
import { sqlRealm } from '../../database/identity.js';
import { Table } from '../../database/policies.js';
import { User } from '../user.js';

export enum SecondFactor {
  EMAIL = 'EMAIL',
  APP = 'APP',
  PASSKEY = 'PASSKEY',
  RECOVERY_CODE = 'RECOVERY_CODE',
}
registerEnumType(SecondFactor, {
  name: 'SecondFactor',
  description: 'What a person proves besides the password.',
  valuesConfig: {
    EMAIL: { description: 'Six digits that are mailed; they live ten minutes at most.' },
    APP: { description: 'Six digits of an authenticator app (RFC 6238).' },
    PASSKEY: { description: 'A passkey or security key (Web Authentication).' },
    RECOVERY_CODE: { description: 'One of the codes that were written down for the day when everything else is lost.' },
  },
});

const accountsOnly = { rows: sqlRealm('accounts') };

/** An authenticator app or a passkey of a person. It counts from when it was confirmed. */
@Table('factor', accountsOnly)
@Unique({ properties: ['credentialId'] as never })
export class Factor {
  @Id()
  id!: string;

  @Refers(() => User, { index: true })
  userId!: string;

  @Text()
  kind!: 'APP' | 'PASSKEY';

  /** What the person calls it. */
  @Text()
  name!: string;

  /** Of an app: its secret, sealed. Of a passkey that is being made: the challenge it must sign. */
  @Text({ nullable: true })
  secret?: string | null;

  /** Of a passkey: its id, its public key and its count of uses. */
  @Text({ nullable: true })
  credentialId?: string | null;

  @Text({ nullable: true })
  publicKey?: string | null;

  @Whole({ default: '0' })
  counter!: number;

  @Texts()
  transports!: string[];

  /** Of an app: the last half minute whose code was used, so that none is used twice. */
  @Whole({ nullable: true })
  lastStep?: number | null;

  @Instant()
  createdAt!: Date;

  @Instant({ nullable: true })
  confirmedAt?: Date | null;

  @Instant({ nullable: true })
  usedAt?: Date | null;
}

/** One code on the sheet that somebody keeps for the day when phone and mailbox are gone. */
@Table('recovery_code', accountsOnly)
export class RecoveryCode {
  @Id()
  id!: string;

  @Refers(() => User, { index: true })
  userId!: string;

  /** argon2id. */
  @Text()
  codeHash!: string;

  @Instant()
  createdAt!: Date;

  @Instant({ nullable: true })
  usedAt?: Date | null;
}
