import { LockMode } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, Writes, caseworkerOfAuthority, hasRole, managerOfAuthority, recordReader } from '../access/index.js';
import { StaffRole, StaffRoleName, User } from '../accounts/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { addMonths } from '../kernel/civil-date.js';
import { conflict, invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { PageArgs, type PageOf, connectionOf } from '../reading/index.js';
import type { Unit } from '../unit.js';
import { notify } from '../notifications/index.js';
import { Cover } from './cover.js';

export const CoverConnection = connectionOf('Cover', () => Cover);

@InputType()
export class ArrangeCoverInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => ID, { description: 'Who is away: yourself, or, for a manager, any caseworker or manager of the authority.' })
  absent!: string;
  @Field(() => ID, { nullable: true, description: 'Who works their cases meanwhile; null where nobody does.' })
  cover?: string | null;
  @Field(() => GraphQLLocalDate, { description: 'First day, today or later.' })
  fromOn!: string;
  @Field(() => GraphQLLocalDate, { description: 'Last day, at most 12 months after the first.' })
  untilOn!: string;
}

@InputType()
export class EndCoverInput {
  @Field(() => ID, { description: 'The cover.' })
  cover!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

@Resolver(() => Cover)
export class CoverResolver {
  @Query(() => CoverConnection, { nullable: true, description: 'Who covers for whom in your authority: what runs now and what is to come, the soonest first; with `past`, also what is over.' })
  @Allow(caseworkerOfAuthority)
  covers(@Args(() => PageArgs) page: PageArgs, @Arg('past', () => Boolean, { defaultValue: false }) past: boolean, @Ctx() { viewer, reader, today }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<Cover>> {
    return reader.page(viewer, info, Cover, page, past ? {} : { endedAt: null, untilOn: { $gte: today } }, [['fromOn', past ? 'desc' : 'asc'], ['id', 'asc']]);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it runs today.' })
  @Needs('fromOn', 'untilOn', 'endedAt')
  @Allow(recordReader)
  active(@Root() { fromOn, untilOn, endedAt }: Cover, @Ctx() { today }: Context): boolean {
    return endedAt == null && fromOn <= today && today <= untilOn;
  }

  @Mutation(() => Cover, { nullable: true, description: 'Arranges cover for leave. From its first day to its last the cover sees and does what the caseworker of those cases could, sealed sections included; then it ends by itself. Errors: REFUSED, INVALID, NOT_NOW (somebody covers for them on one of these days already, or the cover is away then).' })
  @Allow(caseworkerOfAuthority)
  @Writes('Cover.fromOn', 'Cover.untilOn', 'Cover.absent', 'Cover.cover')
  async arrangeCover(@Arg('input', () => ArrangeCoverInput) input: ArrangeCoverInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Cover | null> {
    checkMay(context, input.authority, input.absent);
    checkDays(input, context.today);
    const id = newId();
    await context.change(async (unit) => {
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`cover ${input.authority}`]);
      await checkPeople(unit, input);
      await checkFree(unit, input);
      unit.em.create(Cover, { id, authorityCode: input.authority, absentId: input.absent, coverId: input.cover ?? null, fromOn: input.fromOn, untilOn: input.untilOn, arrangedByName: unit.viewer.name, arrangedAt: unit.now, version: 1 }, { persist: true });
      unit.audit({ act: 'cover.arranged', audience: 'AUTHORITY', authorityCode: input.authority, subjectType: 'Cover', subjectId: id, fields: ['absent', 'cover', 'fromOn', 'untilOn'] });
      await tellOfCover(context, unit, input);
    });
    return context.reader.find(context.viewer, info, Cover, { id });
  }

  @Mutation(() => Cover, { nullable: true, description: 'Ends a cover before its day, at once. Errors: NOT_FOUND, REFUSED, NOT_NOW (it is over), CONFLICT.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Cover.endedAt')
  async endCover(@Arg('input', () => EndCoverInput) { cover: id, expectedVersion }: EndCoverInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Cover | null> {
    await context.change(async (unit) => {
      const cover = isUuid(id) ? await unit.em.findOne(Cover, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
      if (!cover) throw notFound('cover');
      checkMay(context, cover.authorityCode, cover.absentId);
      if (expectedVersion != null && expectedVersion !== cover.version) throw conflict('Somebody changed this cover since you looked.', { expectedVersion, currentVersion: cover.version });
      if (cover.endedAt || cover.untilOn < unit.today) throw notNow('This cover is over already.');
      cover.endedAt = unit.now;
      unit.audit({ act: 'cover.ended', audience: 'AUTHORITY', authorityCode: cover.authorityCode, subjectType: 'Cover', subjectId: id, fields: ['endedAt'] });
    });
    return context.reader.find(context.viewer, info, Cover, { id });
  }
}

/** A manager for anybody; everybody else for their own leave. */
function checkMay({ viewer }: Context, authority: string, absent: string): void {
  if (hasRole(viewer, authority, 'MANAGER') || (viewer.id === absent && hasRole(viewer, authority, 'CASEWORKER'))) return;
  throw refused('arrange cover for somebody else', [managerOfAuthority]);
}

function checkDays({ fromOn, untilOn, absent, cover }: ArrangeCoverInput, today: string): void {
  if (absent === cover) throw invalid('Nobody covers for themselves. Choose a colleague.', { field: 'cover' });
  if (fromOn < today) throw invalid('Cover begins today or later: what was done before today was done by whoever did it.', { field: 'fromOn' });
  if (untilOn < fromOn) throw invalid('The last day must not be before the first.', { field: 'untilOn' });
  if (untilOn > addMonths(fromOn, 12)) throw invalid('Cover lasts 12 months at most. For longer, reassign the cases.', { field: 'untilOn' });
}

async function checkPeople(unit: Unit, { authority, absent, cover }: ArrangeCoverInput): Promise<void> {
  for (const [field, person] of Object.entries({ absent, ...(cover && { cover }) })) {
    const role = isUuid(person) ? await unit.em.findOne(StaffRole, { userId: person, authorityCode: authority, endedAt: null, role: { $in: [StaffRoleName.CASEWORKER, StaffRoleName.MANAGER] } }, { filters: false }) : null;
    if (!role) throw invalid('Choose a caseworker or manager of this authority.', { field });
  }
}

/** One cover for one person at a time, and nobody who is away then. */
async function checkFree(unit: Unit, { authority, absent, cover, fromOn, untilOn }: ArrangeCoverInput): Promise<void> {
  const meanwhile = await unit.em.find(Cover, { authorityCode: authority, endedAt: null, fromOn: { $lte: untilOn }, untilOn: { $gte: fromOn }, absentId: { $in: cover ? [absent, cover] : [absent] } });
  const taken = meanwhile.find((each) => each.absentId === absent);
  if (taken) throw notNow(`There is cover for them from ${taken.fromOn} to ${taken.untilOn} already. End that first, or choose other days.`, ['endCover']);
  const away = meanwhile.find((each) => each.absentId === cover);
  if (away) throw notNow(`The colleague whom you chose is away from ${away.fromOn} to ${away.untilOn}. Choose somebody else, or other days.`);
}

/** Whoever is to cover learns of it. */
async function tellOfCover(context: Context, unit: Unit, { absent, cover, fromOn, untilOn }: ArrangeCoverInput): Promise<void> {
  if (!cover || cover === unit.viewer.id) return;
  const { name } = await unit.em.findOneOrFail(User, { id: absent });
  const { BASE_URL } = context.services.config;
  await notify(context.services.config, unit, { event: 'COVER_ARRANGED', users: [cover], subject: 'You cover for a colleague', paragraphs: [`You cover for ${name} from ${fromOn} to ${untilOn}.`, 'Their cases stand in your worklist on these days, and leave it by themselves afterwards.'], link: { says: 'Open your worklist', address: `${BASE_URL}/admin` } });
}
