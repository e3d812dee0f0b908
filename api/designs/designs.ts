import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, administratorOfAuthority, signedIn } from '../access/index.js';
import type { Context } from '../context.js';
import { type FormDefinition, formToCopy } from '../forms/index.js';
import { type DraftsOnVersion, draftsByVersion } from '../forms/index.js';
import { type FormDifference, differencesOf } from '../forms/language/difference.js';
import { type LintFinding, findingsOf } from '../forms/language/lint.js';
import { notFound } from '../kernel/errors.js';
import type { Unit } from '../unit.js';
import { DraftsOnVersionType, FormDifferenceType, LintFindingType } from './design-types.js';
import { drawnForm, findDesign } from './find.js';
import { FormDesign } from './form-design.js';

@Resolver(() => FormDesign)
export class FormDesignResolver {
  @Query(() => [FormDesign], { nullable: true, description: 'The forms that your authority is drawing, by title; those put away come last.' })
  @Allow(administratorOfAuthority)
  formDesigns(@Arg('authority', () => String, { description: 'Code of the authority.' }) authority: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<FormDesign[]> {
    return reader.list(viewer, info, FormDesign, { where: { authorityCode: authority }, order: [['title', 'asc'], ['id', 'asc']], limit: 200 });
  }

  @Query(() => FormDesign, { nullable: true, description: 'One form that your authority is drawing. Errors: NOT_FOUND.' })
  @Allow(administratorOfAuthority)
  async formDesign(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<FormDesign> {
    const found = await reader.find(viewer, info, FormDesign, { id });
    if (!found) throw notFound('design');
    return found;
  }

  @Query(() => [FormDifferenceType], { nullable: true, description: 'What is otherwise in one version of a form than in another, in words. Errors: NOT_FOUND.' })
  @Allow(signedIn)
  async formComparison(@Arg('before', () => ID, { description: 'Id of the older version.' }) before: string, @Arg('after', () => ID, { description: 'Id of the newer version.' }) after: string, @Ctx() context: Context): Promise<FormDifference[]> {
    return context.change(async (unit) => differencesOf(await formToCopy(unit, before), await formToCopy(unit, after)));
  }

  @FieldResolver(() => GraphQLJSON, { nullable: true, description: 'The whole form as it is drawn; what an authority added to a statutory form is marked local.' })
  @Needs('id', 'authorityCode')
  @Allow(administratorOfAuthority)
  async definition(@Root() { id }: FormDesign, @Ctx() context: Context): Promise<FormDefinition> {
    return (await loaded(context, id)).definition;
  }

  @FieldResolver(() => [LintFindingType], { nullable: true, description: 'What lint has to say of it.' })
  @Needs('id', 'authorityCode')
  @Allow(administratorOfAuthority)
  async findings(@Root() { id }: FormDesign, @Ctx() context: Context): Promise<LintFinding[]> {
    return findingsOf((await loaded(context, id)).definition);
  }

  @FieldResolver(() => [FormDifferenceType], { nullable: true, description: 'What is otherwise than in its last published version, in words; empty where it was never published.' })
  @Needs('id', 'authorityCode')
  @Allow(administratorOfAuthority)
  async differences(@Root() { id }: FormDesign, @Ctx() context: Context): Promise<FormDifference[]> {
    const { definition, last } = await loaded(context, id);
    return last ? differencesOf(last.definition, definition) : [];
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether it says something else than its last published version.' })
  @Needs('id', 'authorityCode')
  @Allow(administratorOfAuthority)
  async unpublished(@Root() { id }: FormDesign, @Ctx() context: Context): Promise<boolean> {
    const { definition, last } = await loaded(context, id);
    return !last || differencesOf(last.definition, definition).length > 0;
  }

  @FieldResolver(() => [DraftsOnVersionType], { nullable: true, description: 'Drafts that stand on versions of it and stay there when another is published.' })
  @Needs('id', 'authorityCode')
  @Allow(administratorOfAuthority)
  async drafts(@Root() { id }: FormDesign, @Ctx() context: Context): Promise<(DraftsOnVersion & { authorityCode: string })[]> {
    return (await loaded(context, id)).drafts;
  }
}

interface Loaded {
  definition: FormDefinition;
  last: { definition: FormDefinition } | null;
  drafts: (DraftsOnVersion & { authorityCode: string })[];
}

/** All that the fields of a design are made from, read once for a request. */
function loaded(context: Context, id: string): Promise<Loaded> {
  return context.once(`design ${id}`, () => context.change((unit) => readDesign(unit, id)));
}

const lastSql = 'select v.definition from form f join form_version v on v.form_id = f.id where f.authority_code = ? and f.code = ? order by v.number desc limit 1';

async function readDesign(unit: Unit, id: string): Promise<Loaded> {
  const design = await findDesign(unit, id);
  const [last] = await unit.em.execute<{ definition: FormDefinition }[]>(lastSql, [design.authorityCode, design.code]);
  const drafts = await draftsByVersion(unit, design.authorityCode, design.code);
  return { definition: await drawnForm(unit, design), last: last ?? null, drafts: drafts.map((each) => ({ ...each, authorityCode: design.authorityCode })) };
}
