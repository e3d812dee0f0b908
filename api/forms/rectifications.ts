import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow, hasRole, identityOf, managerOfAuthority } from '../access/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { addMonths } from '../kernel/civil-date.js';
import { checkPage } from '../kernel/paging.js';
import { loadGrouped } from '../reading/index.js';
import { RectificationDecision } from './rectification-note.js';
import { formOfVersion } from './versions.js';

@ObjectType({ description: 'A request to put something right, as it stands in the list of those who decide. What it says stands beside the answer, for whoever may read that.', simpleResolvers: true })
export class Rectification {
  @Field(() => ID, { nullable: true, description: 'Id of the note.' })
  @Allow(managerOfAuthority)
  id!: string;
  @Field(() => String, { nullable: true, description: 'Reference of the review or assessment.' })
  @Allow(managerOfAuthority)
  reference!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the review that it is in; missing where it is in an assessment.' })
  @Allow(managerOfAuthority)
  review!: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of the assessment that it is in; missing where it is in a review.' })
  @Allow(managerOfAuthority)
  assessment!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day the request came in.' })
  @Allow(managerOfAuthority)
  receivedOn!: string;
  @Field(() => RectificationDecision, { nullable: true, description: 'What was decided.' })
  @Allow(managerOfAuthority)
  decision!: RectificationDecision;
  @Field(() => String, { nullable: true, description: 'Who noted it, as they were named then.' })
  @Allow(managerOfAuthority)
  recordedByName!: string;
  @Field(() => Date, { nullable: true, description: 'When it was decided.' })
  @Allow(managerOfAuthority)
  decidedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who decided, as they were named then.' })
  @Allow(managerOfAuthority)
  decidedByName!: string | null;
  authorityCode!: string;
  childId!: string;
  path!: string;
  formVersionId!: string;
}

@ObjectType({ description: 'A page of requests to put something right.', simpleResolvers: true })
export class RectificationPage {
  @Field(() => [Rectification], { nullable: true, description: 'Requests, the longest waiting first.' })
  @Allow(managerOfAuthority)
  nodes!: Rectification[];
  @Field(() => Int, { nullable: true, description: 'How many there are in all.' })
  @Allow(managerOfAuthority)
  totalCount!: number;
  authorityCode!: string | null;
}

const sql = `
  select n.id, n.authority_code as "authorityCode", n.child_id as "childId", n.path, n.received_on as "receivedOn", n.decision, n.recorded_by_name as "recordedByName", n.decided_at as "decidedAt", n.decided_by_name as "decidedByName",
    s.form_version_id as "formVersionId", r.id as review, a.id as assessment, coalesce(r.reference, a.reference) as reference, count(*) over ()::int as "inAll"
  from rectification_note n join submission s on s.id = n.submission_id left join review r on r.response_id = n.response_id left join assessment a on a.response_id = n.response_id
  where n.authority_code = any($1::text[]) and ($2::text is null or n.decision = $2) order by n.received_on, n.id limit $3 offset $4`;

@Resolver(() => Rectification)
export class RectificationsResolver {
  @Query(() => RectificationPage, { nullable: true, description: 'Requests to put something right (UK GDPR Article 16) of the authorities that you manage, the longest waiting first.' })
  @Allow(managerOfAuthority)
  async rectifications(
    @Arg('decision', () => RectificationDecision, { nullable: true, description: 'Only those that stand so.' }) decision: RectificationDecision | null,
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('offset', () => Int, { nullable: true }) offset: number | null,
    @Ctx() { viewer, services, reads }: Context,
  ): Promise<RectificationPage> {
    const mine = [...viewer.authorities.keys()].filter((code) => hasRole(viewer, code, 'MANAGER'));
    const page = checkPage({ first, offset });
    const rows = await services.database.read(identityOf(viewer), { text: sql, values: [mine, decision, page.limit, page.offset] });
    for (const { childId, authorityCode } of rows as unknown as Rectification[]) reads.note({ childId, authorityCode });
    if (rows.length > 0) reads.noteFields(['Rectification.reference']);
    return { nodes: rows as unknown as Rectification[], totalCount: Number(rows[0]?.['inAll'] ?? 0), authorityCode: mine[0] ?? null };
  }

  @FieldResolver(() => GraphQLLocalDate, { nullable: true, description: 'Day by which it must be answered: a month after it came in (UK GDPR Article 12(3)).' })
  @Allow(managerOfAuthority)
  dueOn(@Root() { receivedOn }: Rectification): string {
    return addMonths(receivedOn, 1);
  }

  @FieldResolver(() => String, { nullable: true, description: 'The question whose answer it is about.' })
  @Allow(managerOfAuthority)
  async question(@Root() { formVersionId, path }: Rectification, @Ctx() { viewer, services }: Context): Promise<string | null> {
    return (await formOfVersion(services.database, identityOf(viewer), formVersionId)).find(path)?.question.label ?? null;
  }

  @FieldResolver(() => Child, { nullable: true, description: 'The child.' })
  @Allow(managerOfAuthority)
  async child(@Root() { childId }: Rectification, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Child | null> {
    const [child] = await loadGrouped(context, info, Child, 'id', childId, [['id', 'asc']], 1);
    return child ?? null;
  }
}
