import { createHash } from 'node:crypto';
import { PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Instant, Refers } from '../database/columns.js';
import { rowsForAll, rowsOfAuthority } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { Authority } from '../organisations/index.js';

/**
 * That a file with a certain SHA-256 belongs to a certain receipt number. Only a hash over the two is kept: the table
 * says nothing to anybody who does not hold both, and stays when the case itself is erased.
 */
@Table('document_seal', { rows: rowsForAll, writes: rowsOfAuthority })
export class DocumentSeal {
  @PrimaryKey({ type: 'text' })
  seal!: string;

  @Refers(() => Authority)
  authorityCode!: string;

  @Instant()
  madeAt!: Date;
}

/** Receipt numbers are read out and typed: case and spaces do not count. */
export const sealOf = (receipt: string, hash: string): string => createHash('sha256').update(`${receipt.replace(/\s/g, '').toUpperCase()}\n${hash.replace(/\s/g, '').toLowerCase()}`).digest('hex');
