import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import DataLoader from 'dataloader';
import { Arg, Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, identityOf, signedIn } from '../access/index.js';
import type { Context } from '../context.js';
import { notFound } from '../kernel/errors.js';
import { all, loadGrouped } from '../reading/index.js';
import { Form, FormVersion } from './form.js';
import type { FormDefinition, Question } from './language/definition.js';
import { shippedForms } from './published/index.js';
import { readersOf, writersOf } from './language/sensitivity.js';

@Resolver(() => Form)
export class FormResolver {
  @Query(() => [Form], { nullable: true, description: 'The forms that authorities take through the portal, by title.' })
  @Allow(signedIn)
  forms(@Arg('authority', () => String, { nullable: true, description: 'Only of this authority.' }) authority: string | null, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Form[]> {
    return reader.list(viewer, info, Form, { where: authority ? { authorityCode: authority } : {}, order: [['title', 'asc'], ['id', 'asc']] });
  }

  @Query(() => Form, { nullable: true, description: 'One form of an authority. Errors: NOT_FOUND.' })
  @Allow(signedIn)
  async form(@Arg('authority', () => String) authority: string, @Arg('code', () => String) code: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Form> {
    const found = await reader.find(viewer, info, Form, all({ authorityCode: authority }, { code }));
    if (!found) throw notFound('form');
    return found;
  }

  @Query(() => FormVersion, { nullable: true, description: 'One version of a form. Errors: NOT_FOUND.' })
  @Allow(signedIn)
  async formVersion(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<FormVersion> {
    const found = await reader.find(viewer, info, FormVersion, { id });
    if (!found) throw notFound('form version');
    return found;
  }

  @FieldResolver(() => [FormVersion], { nullable: true, description: 'Its published versions, newest first.' })
  @Needs('id')
  @Allow(signedIn)
  versions(@Root() form: Form, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FormVersion[]> {
    return loadGrouped(context, info, FormVersion, 'formId', form.id, [['number', 'desc']], 100);
  }
}

@ObjectType({ description: 'A variant of a form, such as post-16.', simpleResolvers: true })
export class FormVariant {
  @Field(() => String, { description: 'Code.' })
  @Allow(signedIn)
  code!: string;
  @Field(() => String, { description: 'What people see.' })
  @Allow(signedIn)
  label!: string;
}

@Resolver(() => Form)
export class FormFactsResolver {
  @FieldResolver(() => [FormVariant], { nullable: true, description: 'Its variants, as the version in force has them, or the newest where none is.' })
  @Needs('id')
  @Allow(signedIn)
  async variants(@Root() form: Form, @Ctx() context: Context): Promise<FormVariant[]> {
    return variantsOf(context).load(form.id);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Ships with the product: an authority can add to it, and change nothing of it.' })
  @Needs('code')
  @Allow(signedIn)
  statutory(@Root() { code }: Form): boolean {
    return shippedForms.some((shipped) => shipped.code === code);
  }
}

const variantsSql = `select distinct on (form_id) form_id as "formId", definition->'variants' as variants from form_version where form_id = any($1::uuid[]) order by form_id, effective_from <= $2::date desc, case when effective_from <= $2::date then effective_from end desc, number desc`;

const variantsOf = (context: Context) =>
  context.once('variants of forms', () => new DataLoader<string, FormVariant[]>(async (ids) => {
    const rows = await context.services.database.read(identityOf(context.viewer), { text: variantsSql, values: [ids, context.today] });
    return ids.map((id) => (rows.find((row) => row['formId'] === id)?.['variants'] as FormVariant[] | undefined) ?? []);
  }));

@Resolver(() => FormVersion)
export class FormVersionResolver {
  @FieldResolver(() => GraphQLJSON, { nullable: true, description: 'The whole definition: sections, questions, conditions, limits, why each is asked, and (readBy, writeBy) the rules for each answer as they are in force now.' })
  @Needs('definition')
  @Allow(signedIn)
  definition(@Root() { definition }: FormVersion): FormDefinition {
    return { ...definition, sections: definition.sections.map((section) => ({ ...section, questions: section.questions.map(withRules) })) };
  }
}

function withRules(question: Question): Question {
  return { ...question, readBy: [...readersOf(question)], writeBy: [...writersOf(question)], ...(question.questions && { questions: question.questions.map(withRules) }) };
}
