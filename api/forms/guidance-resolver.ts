import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { Allow, anybody, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { versionOf } from './form-files.js';
import { type GuidanceRow, guidanceOf } from './language/guidance.js';
import { type JsonSchema, jsonSchemaOf } from './language/json-schema.js';

@ObjectType('GuidanceRow', { description: 'One question as the data guidance tells of it.', simpleResolvers: true })
export class GuidanceRowType implements GuidanceRow {
  @Field(() => String, { description: 'Title of its section.' })
  @Allow(recordReader)
  section!: string;
  @Field(() => String, { description: 'Address of the answer, lists without their items: adults.surname.' })
  @Allow(recordReader)
  key!: string;
  @Field(() => String, { description: 'The question.' })
  @Allow(recordReader)
  label!: string;
  @Field(() => String, { description: 'The help below it; may be empty.' })
  @Allow(recordReader)
  hint!: string;
  @Field(() => String, { description: 'Type in words, with its limit.' })
  @Allow(recordReader)
  type!: string;
  @Field(() => Int, { nullable: true, description: 'Most characters, in Unicode code points.' })
  @Allow(recordReader)
  limit!: number | null;
  @Field(() => String, { description: 'Yes, Sometimes (where other answers make it so) or No.' })
  @Allow(recordReader)
  needed!: GuidanceRow['needed'];
  @Field(() => [String], { description: 'Variants that ask it; empty where all do.' })
  @Allow(recordReader)
  variants!: string[];
  @Field(() => [String], { description: 'Codes to choose from, with their words.' })
  @Allow(recordReader)
  codes!: string[];
}

@ObjectType({ description: 'What a form asks: for those who write elsewhere first, and for programs.', simpleResolvers: true })
export class FormGuidance {
  @Field(() => String, { description: 'Title of the form.' })
  @Allow(recordReader)
  title!: string;
  @Field(() => String, { description: 'What it is for.' })
  @Allow(recordReader)
  purpose!: string;
  @Field(() => Int, { description: 'Number of the version.' })
  @Allow(recordReader)
  version!: number;
  @Field(() => String, { description: 'SHA-256 of the version’s definition.' })
  @Allow(recordReader)
  hash!: string;
  @Field(() => [GuidanceRowType], { description: 'Every question, in order.' })
  @Allow(recordReader)
  rows!: GuidanceRow[];
  @Field(() => GraphQLJSON, { description: 'JSON Schema (2020-12) of what is submitted with this version.' })
  @Allow(recordReader)
  jsonSchema!: JsonSchema;
}

/** The address of a schema, under which it can be fetched without an account. */
export const schemaAddress = (base: string, authority: string, code: string, number: number) => `${base}/forms/${authority}/${code}/${number}/schema.json`;

@Resolver()
export class GuidanceResolver {
  @Query(() => FormGuidance, { nullable: true, description: 'What an authority’s form asks: type and number of characters of each question, and its JSON Schema. Nobody needs an account for it. Errors: NOT_FOUND.' })
  @Allow(anybody)
  async formGuidance(
    @Arg('authority', () => String, { description: 'Code of the authority, such as 878.' }) authority: string,
    @Arg('code', () => String, { description: 'Code of the form, such as ehcp_review.' }) code: string,
    @Arg('version', () => Int, { nullable: true, description: 'Number of a version; without it, the one in force today.' }) version: number | null,
    @Ctx() context: Context,
  ): Promise<FormGuidance> {
    const { form, number, hash } = await versionOf(context, authority, code, version);
    const { title, purpose } = form.definition;
    return { title, purpose, version: number, hash, rows: guidanceOf(form), jsonSchema: jsonSchemaOf(form, schemaAddress(context.services.config.BASE_URL, authority, code, number)) };
  }
}
