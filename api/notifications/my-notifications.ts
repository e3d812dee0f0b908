import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, Writes, hasRoleSomewhere, person, recordReader, identityOf } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { conflict, invalid } from '../kernel/errors.js';
import { newToken, tokenHash } from '../kernel/seal.js';
import { NotificationEvent, NotificationWay, choicesFor, eventNamed, notificationEvents } from './events.js';

@ObjectType({ description: 'How you hear of one kind of event.', simpleResolvers: true })
export class MyNotification {
  @Field(() => NotificationEvent, { description: 'The event.' })
  @Allow(recordReader)
  event!: NotificationEvent;
  @Field(() => String, { description: 'The event in words.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => NotificationWay, { description: 'How you hear of it.' })
  @Allow(recordReader)
  way!: NotificationWay;
  @Field(() => [NotificationWay], { description: 'What you can choose. Where the law has you told, it cannot be switched off.' })
  @Allow(recordReader)
  choices!: NotificationWay[];
}

@ObjectType({ description: 'Something that you were told.', simpleResolvers: true })
export class ToldNotice {
  @Field(() => String, { description: 'What it said. No child is named.' })
  @Allow(recordReader)
  subject!: string;
  @Field(() => String, { nullable: true, description: 'Where it led to.' })
  @Allow(recordReader)
  address!: string | null;
  @Field(() => Date, { description: 'When it happened.' })
  @Allow(recordReader)
  toldAt!: Date;
  @Field(() => Boolean, { description: 'Whether it waits for the mail of the day.' })
  @Allow(recordReader)
  waiting!: boolean;
}

@ObjectType({ description: 'What you are told, when, and where your calendar reads.', simpleResolvers: true })
export class MyNotifications {
  @Field(() => [MyNotification], { description: 'The events that can concern you.' })
  @Allow(recordReader)
  events!: MyNotification[];
  @Field(() => Int, { nullable: true, description: 'Quiet from so many minutes after midnight in England; missing where there is no quiet.' })
  @Allow(recordReader)
  quietFrom!: number | null;
  @Field(() => Int, { nullable: true, description: 'Quiet until so many minutes after midnight; where that is earlier than the beginning, of the next day.' })
  @Allow(recordReader)
  quietUntil!: number | null;
  @Field(() => Boolean, { description: 'Whether Saturdays and Sundays are quiet.' })
  @Allow(recordReader)
  quietWeekends!: boolean;
  @Field(() => Int, { description: 'When the mail of the day goes, in minutes after midnight in England; 480 is 8:00.' })
  @Allow(recordReader)
  digestAt!: number;
  @Field(() => Int, { description: 'Count of changes, for expectedVersion; 0 where you have chosen no times yet.' })
  @Allow(recordReader)
  version!: number;
  @Field(() => Date, { nullable: true, description: 'Since when your calendar has an address; missing where it has none.' })
  @Allow(recordReader)
  calendarMadeAt!: Date | null;
  @Field(() => Date, { nullable: true, description: 'When something last read it.' })
  @Allow(recordReader)
  calendarReadAt!: Date | null;
  @Field(() => [ToldNotice], { description: 'The last 20 things that you were told or will be, newest first.' })
  @Allow(recordReader)
  told!: ToldNotice[];
}

@InputType()
export class NotificationChoiceInput {
  @Field(() => NotificationEvent, { description: 'The event.' })
  event!: NotificationEvent;
  @Field(() => NotificationWay, { description: 'How you want to hear of it.' })
  way!: NotificationWay;
}

@InputType()
export class SaveNotificationsInput {
  @Field(() => [NotificationChoiceInput], { defaultValue: [], description: 'The events to change; the others stay.' })
  choices!: NotificationChoiceInput[];
  @Field(() => Int, { nullable: true, description: 'Quiet from, minutes after midnight, 0 to 1439; null for no quiet.' })
  quietFrom?: number | null;
  @Field(() => Int, { nullable: true, description: 'Quiet until, minutes after midnight, 0 to 1439; null for no quiet.' })
  quietUntil?: number | null;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether Saturdays and Sundays are quiet.' })
  quietWeekends!: boolean;
  @Field(() => Int, { defaultValue: 480, description: 'When the mail of the day goes, minutes after midnight, 0 to 1439.' })
  digestAt!: number;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

interface Stored {
  quiet_from: number | null;
  quiet_until: number | null;
  quiet_weekends: boolean;
  digest_at: number;
  version: number;
}

@Resolver()
export class MyNotificationsResolver {
  @Query(() => MyNotifications, { nullable: true, description: 'What you are told by mail and when, and your calendar’s address. Yours alone.' })
  @Allow(person)
  async myNotifications(@Ctx() { viewer, services }: Context): Promise<MyNotifications> {
    const [choices, times, feeds, notices] = await services.database.readAll(identityOf(viewer), [
      { text: 'select event, way from notification_choice where user_id = $1', values: [viewer.id] },
      { text: 'select quiet_from, quiet_until, quiet_weekends, digest_at, version from notification_times where user_id = $1', values: [viewer.id] },
      { text: 'select made_at, read_at from calendar_feed where user_id = $1', values: [viewer.id] },
      { text: `select subject, address, told_at, state from notice where user_id = $1 order by told_at desc, id desc limit 20`, values: [viewer.id] },
    ]);
    const chosen = new Map((choices ?? []).map((row) => [row['event'], row['way'] as NotificationWay]));
    const [time, feed] = [times?.[0] as unknown as Stored | undefined, feeds?.[0]];
    const [staff, setting] = [hasRoleSomewhere(viewer, 'CASEWORKER', 'MANAGER'), viewer.settings.size > 0];
    return {
      events: notificationEvents.filter((row) => row.for === 'BOTH' || (row.for === 'STAFF' ? staff : setting)).map((row) => ({ event: row.event, says: row.says, way: chosen.get(row.event) ?? row.usual, choices: choicesFor(row) })),
      quietFrom: time?.quiet_from ?? null, quietUntil: time?.quiet_until ?? null, quietWeekends: time?.quiet_weekends ?? false, digestAt: time?.digest_at ?? 480, version: time?.version ?? 0,
      calendarMadeAt: (feed?.['made_at'] as Date | undefined) ?? null, calendarReadAt: (feed?.['read_at'] as Date | null | undefined) ?? null,
      told: (notices ?? []).map((row) => ({ subject: String(row['subject']), address: row['address'] as string | null, toldAt: row['told_at'] as Date, waiting: row['state'] === 'WAITING' })),
    };
  }

  @Mutation(() => MyNotifications, { nullable: true, description: 'Chooses what you are told by mail and when. Errors: INVALID (a time that is none, an event that cannot be switched off), CONFLICT.' })
  @Allow(person)
  @Writes('MyNotifications.events', 'MyNotifications.quietFrom', 'MyNotifications.quietUntil', 'MyNotifications.quietWeekends', 'MyNotifications.digestAt')
  async saveNotifications(@Arg('input', () => SaveNotificationsInput) input: SaveNotificationsInput, @Ctx() context: Context): Promise<MyNotifications> {
    const { choices, quietFrom = null, quietUntil = null, quietWeekends, digestAt, expectedVersion } = input;
    for (const [field, minutes] of Object.entries({ quietFrom, quietUntil, digestAt })) if (minutes !== null && (minutes < 0 || minutes > 1439)) throw invalid('Give a time of day, from 00:00 to 23:59.', { field });
    if ((quietFrom === null) !== (quietUntil === null)) throw invalid('Give both times of the quiet hours, or neither.', { field: quietFrom === null ? 'quietFrom' : 'quietUntil' });
    for (const { event, way } of choices) if (!choicesFor(eventNamed(event)).includes(way)) throw invalid('You must be told of this: choose at once, or in the mail of the day.', { field: event });
    const { viewer } = context;
    await context.change(async (unit) => {
      const [before] = await unit.em.execute<{ version: number }[]>('select version from notification_times where user_id = ? for update', [viewer.id]);
      if (expectedVersion != null && expectedVersion !== (before?.version ?? 0)) throw conflict('You changed this elsewhere since you looked.', { expectedVersion, currentVersion: before?.version ?? 0 });
      await unit.em.execute(
        'insert into notification_times (user_id, quiet_from, quiet_until, quiet_weekends, digest_at, version) values (?, ?, ?, ?, ?, 1) on conflict (user_id) do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, quiet_weekends = excluded.quiet_weekends, digest_at = excluded.digest_at, version = notification_times.version + 1',
        [viewer.id, quietFrom, quietUntil, quietWeekends, digestAt],
      );
      const rows = choices.map(({ event, way }) => ({ id: newId(), event, way }));
      await unit.em.execute('insert into notification_choice (id, user_id, event, way) select id, ?::uuid, event, way from json_to_recordset(?::json) as chosen(id uuid, event text, way text) on conflict (user_id, event) do update set way = excluded.way', [viewer.id, JSON.stringify(rows)]);
      unit.audit({ act: 'notifications.changed', subjectType: 'User', subjectId: viewer.id!, fields: choices.map(({ event }) => event) });
    });
    return this.myNotifications(context);
  }

  @Mutation(() => String, { nullable: true, description: 'Gives your calendar an address of its own (iCalendar). It is shown once; whoever has it sees days and references, and no name. A new one ends the one before.' })
  @Allow(person)
  @Writes('MyNotifications.calendarMadeAt')
  async makeCalendarAddress(@Ctx() context: Context): Promise<string> {
    const token = newToken();
    await context.change(async (unit) => {
      await unit.em.execute('insert into calendar_feed (user_id, token_hash, made_at, read_at) values (?, ?, ?, null) on conflict (user_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at, read_at = null', [unit.viewer.id, tokenHash(token), unit.now]);
      unit.audit({ act: 'calendar.addressMade', subjectType: 'User', subjectId: unit.viewer.id!, fields: [] });
    });
    return `${context.services.config.BASE_URL}/calendar/${token}.ics`;
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Ends your calendar’s address: whoever reads it finds nothing from now on.' })
  @Allow(person)
  @Writes('MyNotifications.calendarMadeAt')
  async revokeCalendarAddress(@Ctx() context: Context): Promise<boolean> {
    await context.change(async (unit) => {
      await unit.em.execute('delete from calendar_feed where user_id = ?', [unit.viewer.id]);
      unit.audit({ act: 'calendar.addressRevoked', subjectType: 'User', subjectId: unit.viewer.id!, fields: [] });
    });
    return true;
  }
}
