import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Table } from './policies.js';
import { Whole } from './columns.js';

/** The table of rate-limiter-flexible. Keys are hashed; there is nobody in it. */
@Table('throttle', { rows: 'true' })
export class ThrottleRow {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Whole({ default: '0' })
  points!: number;

  @Property({ type: 'bigint', nullable: true })
  expire?: string | null;
}
