import { LockMode } from '@mikro-orm/core';
import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, Writes, caseworkerOfAuthority, coordinatorOfSetting, hasRole, managerOfAuthority, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { addDays, addMonths } from '../kernel/civil-date.js';
import { conflict, invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { oneLine } from '../kernel/text.js';
import { notify } from '../notifications/index.js';
import { isUuid } from '../reading/condition.js';
import { PageArgs, type PageOf, all, connectionOf, loadGrouped } from '../reading/index.js';
import type { Unit } from '../unit.js';
import { AHEAD, NOTICE, type TermListJob } from './make-term-lists.js';
import { Term, TermList, TermListEntry } from './term.js';

export const TermListConnection = connectionOf('TermList', () => TermList);
const MOST_CHILDREN = 500;
/** Days before a term from which its lists can be sent by hand. */
const EARLIEST = 90;

@InputType()
export class SaveTermInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => ID, { nullable: true, description: 'The term to change; missing for a new one.' })
  term?: string | null;
  @Field(() => String, { description: 'Its name, 1 to 60 characters.' })
  name!: string;
  @Field(() => GraphQLLocalDate, { description: 'First day of school.' })
  startsOn!: string;
  @Field(() => GraphQLLocalDate, { description: 'Last day of school, at most six months later.' })
  endsOn!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw, for one that is changed.' })
  expectedVersion?: number | null;
}

@InputType()
export class TermListInput {
  @Field(() => ID, { description: 'The list.' })
  termList!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

@Resolver(() => Term)
export class TermResolver {
  @Query(() => [Term], { nullable: true, description: 'The terms of your authority, the latest first, at most 60.' })
  @Allow(caseworkerOfAuthority)
  terms(@Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Term[]> {
    return reader.list(viewer, info, Term, { order: [['startsOn', 'desc'], ['id', 'desc']], limit: 60 });
  }

  @FieldResolver(() => GraphQLLocalDate, { nullable: true, description: 'Day by which the lists of this term must be with the settings: two weeks before it begins.' })
  @Needs('startsOn')
  @Allow(recordReader)
  listsDueOn(@Root() { startsOn }: Term): string {
    return addDays(startsOn, -NOTICE);
  }

  @FieldResolver(() => GraphQLLocalDate, { nullable: true, description: 'Day on which the lists are made and sent of themselves, where nobody has done so before.' })
  @Needs('startsOn')
  @Allow(recordReader)
  listsMadeOn(@Root() { startsOn }: Term): string {
    return addDays(startsOn, -AHEAD);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many settings have its list.' })
  @Needs('id')
  @Allow(recordReader)
  async sent(@Root() { id }: Term, @Ctx() context: Context): Promise<number> {
    return (await countsOf(context)).get(id)?.sent ?? 0;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many settings have acknowledged it.' })
  @Needs('id')
  @Allow(recordReader)
  async acknowledged(@Root() { id }: Term, @Ctx() context: Context): Promise<number> {
    return (await countsOf(context)).get(id)?.acknowledged ?? 0;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many settings have no head or coordinator with an account: print their lists and post them.' })
  @Needs('id')
  @Allow(recordReader)
  async toPost(@Root() { id }: Term, @Ctx() context: Context): Promise<number> {
    return (await countsOf(context)).get(id)?.toPost ?? 0;
  }

  @Mutation(() => Term, { nullable: true, description: 'Sets the days of a term. Lists that were sent stay as they are. Errors: REFUSED, INVALID, NOT_FOUND, CONFLICT.' })
  @Allow(managerOfAuthority)
  @Writes('Term.name', 'Term.startsOn', 'Term.endsOn')
  async saveTerm(@Arg('input', () => SaveTermInput) input: SaveTermInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Term | null> {
    checkManages(context, input.authority);
    const name = oneLine(input.name, 'The name', 60, 'name');
    const { startsOn, endsOn } = input;
    if (endsOn <= startsOn || endsOn > addMonths(startsOn, 6)) throw invalid('The last day comes after the first, at most six months later.', { field: 'endsOn' });
    const id = input.term ?? newId();
    await context.change(async (unit) => {
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`terms ${input.authority}`]);
      const others = await unit.em.find(Term, { authorityCode: input.authority, id: { $ne: id }, startsOn: { $lte: endsOn }, endsOn: { $gte: startsOn } });
      if (others[0]) throw invalid(`These days overlap with ${others[0].name}, ${others[0].startsOn} to ${others[0].endsOn}.`, { field: 'startsOn' });
      if (input.term) {
        const term = await lockTerm(unit, input.term, input.authority, input.expectedVersion);
        Object.assign(term, { name, startsOn, endsOn });
      } else unit.em.create(Term, { id, authorityCode: input.authority, name, startsOn, endsOn, version: 1 }, { persist: true });
      unit.audit({ act: 'term.saved', audience: 'AUTHORITY', authorityCode: input.authority, subjectType: 'Term', subjectId: id, fields: ['name', 'startsOn', 'endsOn'] });
    });
    return context.reader.find(context.viewer, info, Term, { id });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Removes a term of which no list was sent. Errors: REFUSED, NOT_FOUND, NOT_NOW.' })
  @Allow(managerOfAuthority)
  async removeTerm(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await context.change(async (unit) => {
      const term = await lockTerm(unit, id);
      checkManages(context, term.authorityCode);
      if ((await unit.em.count(TermList, { termId: id }, { filters: false })) > 0) throw notNow('Lists of this term were sent. It stays, so that they can be understood.');
      unit.em.remove(term);
      unit.audit({ act: 'term.removed', audience: 'AUTHORITY', authorityCode: term.authorityCode, subjectType: 'Term', subjectId: id, fields: [] });
    });
    return true;
  }

  @Mutation(() => Term, { nullable: true, description: 'Makes the lists of a term for every setting that has none yet, and sends them; with `remind`, settings that have not acknowledged theirs are told again. It is done by a job, within a minute. Errors: REFUSED, NOT_FOUND, NOT_NOW (the term is over, or begins in more than 90 days).' })
  @Allow(managerOfAuthority)
  @Writes('TermList.sentAt')
  async sendTermLists(@Arg('term', () => ID) id: string, @Arg('remind', () => Boolean, { defaultValue: false }) remind: boolean, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Term | null> {
    await context.change(async (unit) => {
      const term = await lockTerm(unit, id);
      checkManages(context, term.authorityCode);
      if (term.endsOn < unit.today) throw notNow('This term is over.');
      // A list does not change once it is sent: one that is sent too early would lack whoever falls due meanwhile.
      if (term.startsOn > addDays(unit.today, EARLIEST)) throw notNow(`It is too early: lists can be sent from ${addDays(term.startsOn, -EARLIEST)}.`);
      unit.audit({ act: 'termList.asked', audience: 'AUTHORITY', authorityCode: term.authorityCode, subjectType: 'Term', subjectId: id, fields: remind ? ['remind'] : [] });
      unit.queue('make-term-lists', { authority: term.authorityCode, term: id, by: unit.viewer.id, remind } satisfies TermListJob, { key: `term lists ${id} ${remind}` });
    });
    return context.reader.find(context.viewer, info, Term, { id });
  }
}

@Resolver(() => TermList)
export class TermListResolver {
  @Query(() => TermListConnection, { nullable: true, description: 'Lists of reviews that are due in a term: of your authority, those not acknowledged first; or of the settings that you lead, the newest first.' })
  @Allow(caseworkerOfAuthority, coordinatorOfSetting)
  termLists(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('term', () => ID, { nullable: true, description: 'Only of this term.' }) term: string | null,
    @Arg('acknowledged', () => Boolean, { nullable: true, description: 'Only those that were, or were not, acknowledged.' }) acknowledged: boolean | null,
    @Ctx() { viewer, reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<TermList>> {
    const where = all(term ? { termId: term } : {}, acknowledged === null || acknowledged === undefined ? {} : acknowledged ? { acknowledgedAt: { $ne: null } } : { acknowledgedAt: null });
    return reader.page(viewer, info, TermList, page, where, [['startsOn', 'desc'], ['acknowledgedAt', 'desc', true], ['id', 'asc']]);
  }

  @Query(() => TermList, { nullable: true, description: 'One list. Errors: NOT_FOUND.' })
  @Allow(caseworkerOfAuthority, coordinatorOfSetting)
  async termList(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<TermList> {
    const found = await reader.find(viewer, info, TermList, { id });
    if (!found) throw notFound('list');
    return found;
  }

  @FieldResolver(() => [TermListEntry], { nullable: true, description: `The children on it, by the day of the meeting; at most ${MOST_CHILDREN}.` })
  @Needs('id')
  @Allow(recordReader)
  entries(@Root() { id }: TermList, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TermListEntry[]> {
    return loadGrouped(context, info, TermListEntry, 'termListId', id, [['meetBy', 'asc'], ['id', 'asc']], MOST_CHILDREN);
  }

  @Mutation(() => TermList, { nullable: true, description: 'Says that the setting has seen its list. Errors: NOT_FOUND, REFUSED, NOT_NOW (somebody has), CONFLICT.' })
  @Allow(coordinatorOfSetting)
  @Writes('TermList.acknowledgedAt', 'TermList.acknowledgedByName')
  async acknowledgeTermList(@Arg('input', () => TermListInput) { termList: id, expectedVersion }: TermListInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<TermList | null> {
    await context.change(async (unit) => {
      // Without filters: one would join the term, which is the authority's own. The policy of the table shows whose list it is, and the rule is asked below.
      const list = isUuid(id) ? await unit.em.findOne(TermList, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false }) : null;
      if (!list) throw notFound('list');
      if (!coordinatorOfSetting.holds(unit.viewer, list)) throw refused('acknowledge a list', [coordinatorOfSetting]);
      if (list.acknowledgedAt) throw notNow(`${list.acknowledgedByName} has acknowledged it already.`);
      if (expectedVersion != null && expectedVersion !== list.version) throw conflict('Somebody changed this list since you looked.', { expectedVersion, currentVersion: list.version });
      Object.assign(list, { acknowledgedAt: unit.now, acknowledgedByName: unit.viewer.name });
      unit.audit({ act: 'termList.acknowledged', audience: 'BOTH', authorityCode: list.authorityCode, settingId: list.settingId, subjectType: 'TermList', subjectId: id, fields: ['acknowledgedAt'] });
      if (list.sentById) await notify(context.services.config, unit, { event: 'TERM_LIST_ACKNOWLEDGED', users: [list.sentById], subject: `A list was acknowledged: ${list.termName}`, paragraphs: [`A setting has acknowledged its list of reviews for the ${list.termName}.`], link: { says: 'Open the lists', address: `${context.services.config.BASE_URL}/admin/#/terms` } });
    });
    return context.reader.find(context.viewer, info, TermList, { id });
  }
}

function checkManages({ viewer }: Context, authority: string): void {
  if (!hasRole(viewer, authority, 'MANAGER')) throw refused('set terms and send lists', [managerOfAuthority]);
}

async function lockTerm(unit: Unit, id: string, authority?: string, expectedVersion?: number | null): Promise<Term> {
  const term = isUuid(id) ? await unit.em.findOne(Term, { id, ...(authority && { authorityCode: authority }) }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!term) throw notFound('term');
  if (expectedVersion != null && expectedVersion !== term.version) throw conflict('Somebody changed this term since you looked.', { expectedVersion, currentVersion: term.version });
  return term;
}

/** For all terms of a request together. */
function countsOf(context: Context): Promise<Map<string, { sent: number; acknowledged: number; toPost: number }>> {
  return context.once('term list counts', async () => {
    const groups = await context.reader.tally(context.viewer, TermList, {}, { sent: {}, acknowledged: { acknowledgedAt: { $ne: null } }, toPost: { told: 0 } }, ['termId']);
    return new Map(groups.map(({ by, counts }) => [String(by[0]), counts]));
  });
}
