import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow, auditorOfAuthority, identityOf, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { invalid } from '../kernel/errors.js';
import { auditedBy } from './audited-child.js';
import { readingActs } from './readers-of-child.js';

export enum Unusual {
  VOLUME = 'VOLUME',
  HOURS = 'HOURS',
  UNRELATED = 'UNRELATED',
}
registerEnumType(Unusual, {
  name: 'Unusual',
  description: 'Why reading looks unusual. It is a reason to ask, not a finding.',
  valuesConfig: {
    VOLUME: { description: 'Many more children’s records on one day than is usual for this person.' },
    HOURS: { description: 'At night, from 22:00 to 06:00 in England.' },
    UNRELATED: { description: 'Opened records of children whose cases the person neither has nor ever worked on.' },
  },
});

/** From how many on reading is worth a question. */
export const thresholds = { volume: 40, timesUsual: 3, firstDay: 200, atNight: 5, unrelated: 10 } as const;

@ObjectType({ description: 'A day on which somebody’s reading looks unusual.', simpleResolvers: true })
export class UnusualReading {
  @Field(() => ID, { description: 'Id of the person.' })
  @Allow(recordReader)
  actorId!: string;
  @Field(() => String, { description: 'Name.' })
  @Allow(recordReader)
  actorName!: string;
  @Field(() => GraphQLLocalDate, { description: 'The day, in England.' })
  @Allow(recordReader)
  day!: string;
  @Field(() => Unusual, { description: 'What is unusual.' })
  @Allow(recordReader)
  reason!: Unusual;
  @Field(() => Int, { description: 'How many: children, or entries at night.' })
  @Allow(recordReader)
  count!: number;
  @Field(() => String, { description: 'The same in words.' })
  @Allow(recordReader)
  says!: string;
}

const sql = `
  with seen as materialized (
    select e.actor_id, e.actor_name, (e.at at time zone 'Europe/London') as local, e.child_id, coalesce(e.child_ids, array[e.child_id]) as children
    from audit_event e where e.authority_code = any($1::text[]) and e.at >= $2 and e.actor_kind = 'PERSON' and e.act = any($3::text[]) and (e.child_id is not null or e.child_ids is not null)
  ), days as (select actor_id, max(actor_name) as name, local::date as day, count(distinct child)::int as count from seen, unnest(children) child group by 1, 3
  ), volume as (
    select d.actor_id, d.name, d.day, d.count, (select percentile_cont(0.5) within group (order by o.count) from days o where o.actor_id = d.actor_id and o.day <> d.day)::int as usual from days d where d.count >= $4
  ), night as (
    select actor_id, max(actor_name) as name, (local - interval '6 hours')::date as day, count(*)::int as count from seen where extract(hour from local) >= 22 or extract(hour from local) < 6 group by 1, 3
  ), strange as (
    select s.actor_id, max(s.actor_name) as name, s.local::date as day, count(distinct s.child_id)::int as count from seen s
    where s.child_id is not null and exists (select from staff_role r where r.user_id = s.actor_id and r.authority_code = any($1::text[]))
      and not exists (select from review v where v.child_id = s.child_id and v.assigned_to_id = s.actor_id)
      and not exists (select from audit_event w where w.child_id = s.child_id and w.actor_id = s.actor_id and w.act <> all($3::text[]) and w.act not like 'access.%')
    group by 1, 3
  )
  select actor_id as "actorId", name as "actorName", day::text as day, 'VOLUME' as reason, count, usual from volume where case when usual is null then count >= $8 else count > $5 * greatest(usual, 1) end
  union all select actor_id, name, day::text, 'HOURS', count, 0 from night where count >= $6
  union all select actor_id, name, day::text, 'UNRELATED', count, 0 from strange where count >= $7
  order by day desc, count desc limit 200`;

type Found = Omit<UnusualReading, 'says'> & { usual: number | null };

const says: Record<Unusual, (found: Found) => string> = {
  VOLUME: ({ count, usual }) => `Saw the records of ${count} children on this day; ${usual === null ? 'there is no other day to compare it with' : `on other days about ${usual}`}.`,
  HOURS: ({ count }) => `Read children’s records ${count} times between 22:00 and 06:00.`,
  UNRELATED: ({ count }) => `Opened the records of ${count} children whose cases are not theirs and on which they have never worked.`,
};

@Resolver()
export class UnusualReadingResolver {
  @Query(() => [UnusualReading], { nullable: true, description: `Days on which somebody’s reading looks unusual, newest first, at most 200: from ${thresholds.volume} children a day and ${thresholds.timesUsual} times the person’s usual (on a first day ${thresholds.firstDay}); from ${thresholds.atNight} entries at night; from ${thresholds.unrelated} children of unrelated cases. Errors: INVALID.` })
  @Allow(auditorOfAuthority)
  async unusualReading(@Arg('days', () => Int, { defaultValue: 30, description: 'How many days back, 1 to 92.' }) days: number, @Ctx() { services, viewer, now }: Context): Promise<UnusualReading[]> {
    if (days < 1 || days > 92) throw invalid('days must be from 1 to 92.');
    const { volume, timesUsual, atNight, unrelated, firstDay } = thresholds;
    const rows = (await services.database.read(identityOf(viewer), { text: sql, values: [auditedBy(viewer), new Date(now.getTime() - days * 86_400_000), readingActs, volume, timesUsual, atNight, unrelated, firstDay] })) as unknown as Found[];
    return rows.map((found) => ({ ...found, says: says[found.reason](found) }));
  }
}
