import { Index, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Flag, Id, Instant, Json, Refers, Text, Version, Whole } from '../database/columns.js';
import { sqlRealm, sqlSubject } from '../database/identity.js';
import { Table } from '../database/policies.js';
import { User } from '../accounts/index.js';
import type { NotificationEvent, NotificationWay } from './events.js';

/* Whoever causes an event must know how its readers want to hear of it; nobody writes another's choice. */
const rows = { rows: sqlRealm('viewer', 'accounts', 'jobs'), writes: `user_id = ${sqlSubject}` };

/** How somebody wants to hear of an event; where there is no row, what is usual. */
@Table('notification_choice', rows)
@Unique({ properties: ['userId', 'event'] as never })
export class NotificationChoice {
  @Id()
  id!: string;

  @Refers(() => User)
  userId!: string;

  @Text()
  event!: NotificationEvent;

  @Text()
  way!: NotificationWay;
}

/** When somebody wants no mail, and when they want the day’s. Minutes after midnight by the clock in England. */
@Table('notification_times', rows)
export class NotificationTimes {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @Whole({ nullable: true })
  quietFrom?: number | null;

  @Whole({ nullable: true })
  quietUntil?: number | null;

  @Flag({ default: 'false' })
  quietWeekends!: boolean;

  @Whole({ default: '480' })
  digestAt!: number;

  @Version()
  version!: number;
}

/** Something that somebody was told, or will be in the day’s mail. Names no child. */
@Table('notice', { rows: `user_id = ${sqlSubject} or ${sqlRealm('jobs', 'accounts')}`, writes: sqlRealm('viewer', 'jobs', 'accounts') })
@Index({ properties: ['state', 'toldAt'] as never })
@Index({ properties: ['userId', 'toldAt'] as never })
@Unique({ properties: ['userId', 'key'] as never })
export class Notice {
  @Id()
  id!: string;

  @Refers(() => User)
  userId!: string;

  @Text()
  event!: NotificationEvent;

  /** What must be told only once, such as one deadline; two of the same are never kept. */
  @Text({ nullable: true })
  key?: string | null;

  @Text()
  subject!: string;

  @Json()
  paragraphs!: string[];

  @Text({ nullable: true })
  address?: string | null;

  @Text()
  state!: 'WAITING' | 'SENT';

  @Instant()
  toldAt!: Date;
}

/** An address from which somebody’s calendar reads meetings and dates, without signing in; made anew or revoked at will. */
@Table('calendar_feed', { rows: `user_id = ${sqlSubject} or ${sqlRealm('accounts')}` })
export class CalendarFeed {
  @PrimaryKey({ type: 'uuid' })
  userId!: string;

  @Text({ unique: true })
  tokenHash!: string;

  @Instant()
  madeAt!: Date;

  @Instant({ nullable: true })
  readAt?: Date | null;
}
