import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, auditorOfAuthority, identityOf, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { isUuid } from '../reading/condition.js';
import { ActorKind } from './audit-event.js';
import { auditedBy } from './audited-child.js';

/** Acts by which somebody gets to see a record. */
export const readingActs = ['record.read', 'record.exported', 'document.opened'] as const;

@ObjectType({ description: 'Somebody who looked at a child’s record, and how often.', simpleResolvers: true })
export class ChildReader {
  @Field(() => ID, { nullable: true, description: 'Id of the person or program.' })
  @Allow(recordReader)
  actorId!: string | null;
  @Field(() => String, { description: 'Name, as it was the last time.' })
  @Allow(recordReader)
  actorName!: string;
  @Field(() => ActorKind, { description: 'What kind of actor it is.' })
  @Allow(recordReader)
  actorKind!: ActorKind;
  @Field(() => Int, { description: 'How often the record itself was opened.' })
  @Allow(recordReader)
  opened!: number;
  @Field(() => Int, { description: 'How often it was shown in a list.' })
  @Allow(recordReader)
  listed!: number;
  @Field(() => Int, { description: 'How often it left the system in an export.' })
  @Allow(recordReader)
  exported!: number;
  @Field(() => Date, { description: 'The first time.' })
  @Allow(recordReader)
  firstAt!: Date;
  @Field(() => Date, { description: 'The last time.' })
  @Allow(recordReader)
  lastAt!: Date;
}

const sql = `select e.actor_id as "actorId", e.actor_kind as "actorKind", (array_agg(e.actor_name order by e.id desc))[1] as "actorName",
    count(*) filter (where e.child_id is not null and e.act <> 'record.exported')::int as opened, count(*) filter (where e.child_id is null and e.act <> 'record.exported')::int as listed, count(*) filter (where e.act = 'record.exported')::int as exported,
    min(e.at) as "firstAt", max(e.at) as "lastAt"
  from audit_event e where e.authority_code = any($2::text[]) and (e.child_id = $1 or e.child_ids @> array[$1]::uuid[]) and e.act = any($3::text[])
  group by e.actor_id, e.actor_kind order by max(e.id) desc limit 200`;

@Resolver()
export class ReadersOfChildResolver {
  @Query(() => [ChildReader], { nullable: true, description: 'Who looked at a child’s record: everybody, whoever looked last first, at most 200.' })
  @Allow(auditorOfAuthority)
  async readersOfChild(@Arg('child', () => ID, { description: 'Id of the child.' }) child: string, @Ctx() { services, viewer }: Context): Promise<ChildReader[]> {
    if (!isUuid(child)) return [];
    return (await services.database.read(identityOf(viewer), { text: sql, values: [child, auditedBy(viewer), readingActs] })) as unknown as ChildReader[];
  }
}
