import type { GraphQLResolveInfo } from 'graphql';
import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, Writes, caseworkerOfAuthority, hasRole, qualityReaderOfAuthority, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { conflict, invalid, notFound, notNow, refused } from '../kernel/errors.js';
import { countCharacters, toStoredText } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import { checkJudged } from '../reading/index.js';
import { ReviewFilter, ReviewSort, judgedFields } from '../reviews/index.js';
import { SavedFilter } from './saved-filter.js';

/** Filters that one person can keep. */
const MOST = 30;

@InputType()
export class SaveFilterInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => ID, { nullable: true, description: 'The filter to change; missing for a new one.' })
  saved?: string | null;
  @Field(() => String, { description: 'Its name, 1 to 60 characters; no two of yours have the same.' })
  name!: string;
  @Field(() => ReviewFilter, { description: 'What it shows. It names no child: search and child are not kept.' })
  filter!: ReviewFilter;
  @Field(() => ReviewSort, { defaultValue: ReviewSort.DUE, description: 'Its order.' })
  sort!: ReviewSort;
  @Field(() => Boolean, { defaultValue: false, description: 'Whether the team has it, too.' })
  shared!: boolean;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw, for one that is changed.' })
  expectedVersion?: number | null;
}

@Resolver(() => SavedFilter)
export class SavedFilterResolver {
  @Query(() => [SavedFilter], { nullable: true, description: 'Your saved filters and those that colleagues share with the team, by name.' })
  @Allow(caseworkerOfAuthority, qualityReaderOfAuthority)
  savedFilters(@Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<SavedFilter[]> {
    return reader.list(viewer, info, SavedFilter, { order: [['name', 'asc'], ['id', 'asc']], limit: 500 });
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it is yours, to change or to remove.' })
  @Needs('userId')
  @Allow(recordReader)
  own(@Root() { userId }: SavedFilter, @Ctx() { viewer }: Context): boolean {
    return userId === viewer.id;
  }

  @Mutation(() => SavedFilter, { nullable: true, description: 'Keeps a filter of the worklist, for yourself or shared with the team. Errors: REFUSED (it goes by what you may not read, or is a colleague’s), INVALID, NOT_FOUND, NOT_NOW (you keep 30), CONFLICT.' })
  @Allow(caseworkerOfAuthority, qualityReaderOfAuthority)
  @Writes('SavedFilter.name', 'SavedFilter.filter', 'SavedFilter.sort', 'SavedFilter.shared')
  async saveFilter(@Arg('input', () => SaveFilterInput) input: SaveFilterInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SavedFilter | null> {
    const { viewer } = context;
    if (!hasRole(viewer, input.authority, 'CASEWORKER', 'MANAGER', 'QUALITY_READER')) throw refused('keep a filter for this authority', [caseworkerOfAuthority, qualityReaderOfAuthority]);
    if (input.filter.search || input.filter.child) throw invalid('A saved filter names no child. Take the search out, then save it.', { field: 'filter' });
    checkJudged(info, viewer, judgedFields(input.filter, input.sort));
    const name = nameOf(input.name);
    const id = input.saved ?? newId();
    const values = { name, filter: { ...input.filter }, sort: input.sort, shared: input.shared };
    await context.change(async (unit) => {
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`saved filters ${viewer.id}`]);
      const own = await unit.em.find(SavedFilter, { userId: viewer.id!, authorityCode: input.authority });
      if (own.some((each) => each.id !== input.saved && each.name.toLowerCase() === name.toLowerCase())) throw invalid('You have a filter of this name. Choose another name, or change that one.', { field: 'name' });
      if (input.saved) {
        const found = await lockOwn(context, unit.em, input.saved);
        if (input.expectedVersion != null && input.expectedVersion !== found.version) throw conflict('You changed this filter elsewhere since you looked.', { expectedVersion: input.expectedVersion, currentVersion: found.version });
        Object.assign(found, values);
      } else {
        if (own.length >= MOST) throw notNow(`You keep ${MOST} filters. Remove one first.`, ['removeFilter']);
        unit.em.create(SavedFilter, { id, authorityCode: input.authority, userId: viewer.id!, madeByName: viewer.name, madeAt: unit.now, version: 1, ...values }, { persist: true });
      }
      unit.audit({ act: 'filter.saved', audience: 'AUTHORITY', authorityCode: input.authority, subjectType: 'SavedFilter', subjectId: id, fields: Object.keys(values) });
    });
    return context.reader.find(viewer, info, SavedFilter, { id });
  }

  @Mutation(() => Boolean, { nullable: true, description: 'Removes a filter of yours; where it was shared, for the team, too. Errors: NOT_FOUND, REFUSED (a colleague’s).' })
  @Allow(caseworkerOfAuthority, qualityReaderOfAuthority)
  async removeFilter(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await context.change(async (unit) => {
      const found = await lockOwn(context, unit.em, id);
      unit.em.remove(found);
      unit.audit({ act: 'filter.removed', audience: 'AUTHORITY', authorityCode: found.authorityCode, subjectType: 'SavedFilter', subjectId: id, fields: [] });
    });
    return true;
  }
}

async function lockOwn({ viewer }: Context, em: Parameters<Parameters<Context['change']>[0]>[0]['em'], id: string): Promise<SavedFilter> {
  const found = isUuid(id) ? await em.findOne(SavedFilter, { id }, { lockMode: LockMode.PESSIMISTIC_READ }) : null;
  if (!found) throw notFound('saved filter');
  if (found.userId !== viewer.id) throw refused('change a colleague’s filter', []);
  return found;
}

function nameOf(typed: string): string {
  const name = toStoredText(typed).replace(/\s+/g, ' ').trim();
  if (name === '' || countCharacters(name) > 60) throw invalid('Give it a name of 1 to 60 characters.', { field: 'name', limit: 60 });
  return name;
}
