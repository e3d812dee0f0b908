import { GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, administratorOfAuthority, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { DraftPage, Task, previewOf, triedAnswers } from '../forms/index.js';
import { CompiledForm } from '../forms/language/form.js';
import { invalid } from '../kernel/errors.js';
import { drawnForm, findDesign } from './find.js';

@InputType()
export class DesignPreviewInput {
  @Field(() => ID, { description: 'Id of the design.' })
  design!: string;
  @Field(() => String, { nullable: true, description: 'Variant to show; the first without it.' })
  variant?: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Date of birth that conditions on age and year group are judged by.' })
  bornOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the section to show.' })
  section?: string | null;
  @Field(() => String, { nullable: true, description: 'Path of the entry of a list to show.' })
  item?: string | null;
  @Field(() => GraphQLJSON, { description: 'Answers that were tried, by path. They are kept nowhere.' })
  answers!: unknown;
}

@ObjectType({ description: 'A form being drawn, as a professional will see it.', simpleResolvers: true })
export class DesignPreview {
  @Field(() => String, { description: 'Title of the form.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => [[String]], { description: 'Its variants, each its code and its words.' })
  @Allow(recordReader)
  variants!: string[][];
  @Field(() => String, { description: 'The variant that is shown.' })
  @Allow(recordReader)
  variant!: string;
  @Field(() => [Task], { description: 'Its sections and how they stand with these answers.' })
  @Allow(recordReader)
  tasks!: Task[];
  @Field(() => DraftPage, { nullable: true, description: 'The section or entry asked for.' })
  @Allow(recordReader)
  page!: DraftPage | null;
}

const nobody = { heldById: null, heldByName: null, sealed: false, sealedByName: null, openTo: [], kept: false };

@Resolver()
export class DesignPreviewResolver {
  @Query(() => DesignPreview, { nullable: true, description: 'A form being drawn as a professional will see it, with answers that were tried. Nothing is stored. Errors: NOT_FOUND, INVALID.' })
  @Allow(administratorOfAuthority)
  async designPreview(@Arg('input', () => DesignPreviewInput) { design: id, variant: chosen, bornOn = null, section = null, item = null, answers }: DesignPreviewInput, @Ctx() context: Context): Promise<DesignPreview> {
    const definition = await context.change(async (unit) => drawnForm(unit, await findDesign(unit, id)));
    const form = new CompiledForm(definition);
    if (answers === null || typeof answers !== 'object' || Array.isArray(answers)) throw invalid('Answers are given by their paths.', { field: 'answers' });
    const variant = definition.variants.some(({ code }) => code === chosen) ? chosen! : (definition.variants[0]?.code ?? '');
    const { tasks, page } = previewOf(form, triedAnswers(form, answers as Record<string, unknown>), { today: context.today, variant, bornOn }, { section, item });
    return {
      title: definition.title, variants: definition.variants.map(({ code, label }) => [code, label]), variant, page,
      tasks: tasks.map(({ section: { key, title, part }, ...task }) => ({ key, title, ...(part && { part }), ...nobody, ...task }) as Task),
    };
  }
}
