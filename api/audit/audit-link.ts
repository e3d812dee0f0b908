import { PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Text } from '../database/columns.js';
import { sqlAuthorities, sqlRealm } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { AppendOnly } from '../database/triggers.js';

/** The chain of what concerns no authority: sign-ins of unknown people, the system itself. */
export const PLATFORM_CHAIN = 'platform';

/**
 * An entry of the log in its chain. Written by the sequencer alone, after the entry itself was committed,
 * so that no writer waits for another (docs/decisions/0020-audit-chain.md).
 */
@AppendOnly('audit_link')
@Table('audit_link', { rows: `chain = any(${sqlAuthorities}) or ${sqlRealm('chain')}`, writes: sqlRealm('chain') })
@Unique({ properties: ['eventId'] as never })
export class AuditLink {
  /** Code of the authority, or the platform's. */
  @PrimaryKey({ type: 'text' })
  chain!: string;

  /** Place in the chain, from 1, without gaps. */
  @PrimaryKey({ type: 'bigint' })
  seq!: string;

  @Property({ type: 'bigint' })
  eventId!: string;

  /** SHA-256 of the entry in its canonical form: its leaf in the Merkle tree of the chain (RFC 6962). */
  @Property({ type: 'blob', columnType: 'bytea' })
  leaf!: Uint8Array;

  /** SHA-256 over the link before and the leaf: it fixes everything before. */
  @Property({ type: 'blob', columnType: 'bytea' })
  hash!: Uint8Array;

  /** Roots of the whole subtrees that this leaf completes, the smallest first, 32 bytes each. */
  @Property({ type: 'blob', columnType: 'bytea' })
  nodes!: Uint8Array;
}

/** A signed statement of how a chain stood. The copy that counts lies outside the database. */
@AppendOnly('audit_checkpoint')
@Table('audit_checkpoint', { rows: `chain = any(${sqlAuthorities}) or ${sqlRealm('chain')}`, writes: sqlRealm('chain') })
export class AuditCheckpoint {
  @PrimaryKey({ type: 'text' })
  chain!: string;

  @PrimaryKey({ type: 'bigint' })
  size!: string;

  /** The line of the file, as it was signed. */
  @Text()
  line!: string;
}
