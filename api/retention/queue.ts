import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root, registerEnumType } from 'type-graphql';
import { Allow, hasRole, identityOf, managerOfAuthority } from '../access/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { addDays } from '../kernel/civil-date.js';
import { refused } from '../kernel/errors.js';
import { checkPage } from '../kernel/paging.js';
import { loadGrouped } from '../reading/index.js';
import { monthsOf } from './periods.js';
import { DUE_SOON } from './record-classes.js';

export enum RetentionStatus {
  DUE = 'DUE',
  DUE_SOON = 'DUE_SOON',
  ON_HOLD = 'ON_HOLD',
  PROPOSED = 'PROPOSED',
}
registerEnumType(RetentionStatus, {
  name: 'RetentionStatus',
  description: 'How a file stands to its retention period.',
  valuesConfig: {
    DUE: { description: 'Its time is over; somebody should look at it.' },
    DUE_SOON: { description: `Its time is over within ${DUE_SOON} days.` },
    ON_HOLD: { description: 'Its time is over or nearly so, and a legal hold keeps it.' },
    PROPOSED: { description: 'A manager has proposed to dispose of it.' },
  },
});

@ObjectType({ description: 'A child’s file whose time is over or nearly so.', simpleResolvers: true })
export class RetentionItem {
  @Field(() => ID, { nullable: true, description: 'Id of the child.' })
  @Allow(managerOfAuthority)
  id!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day on which its time is over.' })
  @Allow(managerOfAuthority)
  dueOn!: string;
  @Field(() => RetentionStatus, { nullable: true, description: 'How it stands today.' })
  @Allow(managerOfAuthority)
  status!: RetentionStatus;
  @Field(() => String, { nullable: true, description: 'Why it is held.' })
  @Allow(managerOfAuthority)
  holdReason!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the legal hold, for lifting it.' })
  @Allow(managerOfAuthority)
  holdId!: string | null;
  authorityCode!: string;
}

@ObjectType({ description: 'A page of the review queue.', simpleResolvers: true })
export class RetentionQueue {
  @Field(() => [RetentionItem], { nullable: true, description: 'Files, the longest due first.' })
  @Allow(managerOfAuthority)
  nodes!: RetentionItem[];
  @Field(() => Int, { nullable: true, description: 'How many there are in all.' })
  @Allow(managerOfAuthority)
  totalCount!: number;
  authorityCode!: string;
}

const sql = `
  with file as (
    select c.id, c.authority_code as "authorityCode", (c.born_on + make_interval(months => $3))::date as "dueOn", h.id as "holdId", h.reason as "holdReason",
      exists (select from disposal d where d.subject_id = c.id and d.state in ('PROPOSED', 'APPROVED')) as proposed
    from child c left join legal_hold h on h.child_id = c.id and h.lifted_at is null
    where c.authority_code = $1 and c.shared_at is not null and c.born_on <= $2::date - make_interval(months => $3)
      and not exists (select from plan p where p.child_id = c.id and p.state = 'ACTIVE')
  ), standing as (
    select *, case when "holdId" is not null then 'ON_HOLD' when proposed then 'PROPOSED' when "dueOn" <= $4::date then 'DUE' else 'DUE_SOON' end as status from file
  )
  select *, count(*) over ()::int as "inAll" from standing where $5::text is null or status = $5 order by "dueOn", id limit $6 offset $7`;

@Resolver(() => RetentionItem)
export class RetentionQueueResolver {
  @Query(() => RetentionQueue, { nullable: true, description: 'Files of children whose retention period is over, or will be within 90 days; a child with a plan that is maintained is never among them. Errors: REFUSED.' })
  @Allow(managerOfAuthority)
  async retentionQueue(
    @Arg('authority', () => String) authority: string,
    @Arg('status', () => RetentionStatus, { nullable: true }) status: RetentionStatus | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() { viewer, services, today, reads }: Context,
  ): Promise<RetentionQueue> {
    if (!hasRole(viewer, authority, 'MANAGER')) throw refused('see the files of this authority', [managerOfAuthority]);
    const page = checkPage({ first, offset });
    const months = await monthsOf(services.database, identityOf(viewer), authority, 'CASE_FILE');
    const rows = await services.database.read(identityOf(viewer), { text: sql, values: [authority, addDays(today, DUE_SOON), months, today, status, page.limit, page.offset] });
    for (const { id } of rows as unknown as RetentionItem[]) reads.note({ childId: id, authorityCode: authority });
    if (rows.length > 0) reads.noteFields(['RetentionItem.dueOn']);
    return { nodes: rows as unknown as RetentionItem[], totalCount: Number(rows[0]?.['inAll'] ?? 0), authorityCode: authority };
  }

  @FieldResolver(() => Child, { nullable: true, description: 'The child.' })
  @Allow(managerOfAuthority)
  async child(@Root() { id }: RetentionItem, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Child | null> {
    const [child] = await loadGrouped(context, info, Child, 'id', id, [['id', 'asc']], 1);
    return child ?? null;
  }
}
