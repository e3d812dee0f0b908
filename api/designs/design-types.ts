import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';
import { Allow, administratorOfAuthority, anybody } from '../access/index.js';
import type { Code, Question } from '../forms/language/definition.js';

@ObjectType('LintFinding', { description: 'Something that lint has to say of a form that is being drawn.', simpleResolvers: true })
export class LintFindingType {
  @Field(() => String, { nullable: true, description: 'Key of the section; null where it is about the whole form.' })
  @Allow(anybody)
  section!: string | null;
  @Field(() => String, { nullable: true, description: 'The question by its keys, such as adults/surname; null where it is about a section.' })
  @Allow(anybody)
  question!: string | null;
  @Field(() => String, { description: 'What it is, in a sentence without its subject.' })
  @Allow(anybody)
  says!: string;
  @Field(() => Boolean, { description: 'Whether the form cannot be published with it; else it is advice.' })
  @Allow(anybody)
  stops!: boolean;
}

export enum DifferenceKind {
  ADDED = 'ADDED',
  REMOVED = 'REMOVED',
  CHANGED = 'CHANGED',
  MOVED = 'MOVED',
}
registerEnumType(DifferenceKind, { name: 'DifferenceKind', description: 'What became of a part of a form from one version to another.' });

@ObjectType('FormDifference', { description: 'One thing that is otherwise in another version of a form.', simpleResolvers: true })
export class FormDifferenceType {
  @Field(() => DifferenceKind, { description: 'What became of it.' })
  @Allow(anybody)
  what!: `${DifferenceKind}`;
  @Field(() => String, { description: 'Title of the section or name of the list; empty where it is about the whole form.' })
  @Allow(anybody)
  where!: string;
  @Field(() => String, { description: 'What it is, in words.' })
  @Allow(anybody)
  says!: string;
}

@ObjectType('DraftsOnVersion', { description: 'How many drafts stand on a version of a form. They stay on it until somebody at the setting moves them on.', simpleResolvers: true })
export class DraftsOnVersionType {
  @Field(() => Int, { description: 'Number of the version.' })
  @Allow(administratorOfAuthority)
  number!: number;
  @Field(() => Int, { description: 'Open drafts on it.' })
  @Allow(administratorOfAuthority)
  drafts!: number;
  authorityCode!: string;
}

@ObjectType('BankEntry', { description: 'A question that can be used again: of a form that ships with the product, or kept by the authority.', simpleResolvers: true })
export class BankEntry {
  @Field(() => ID, { description: 'Id in this system; of a shipped one, its form and key.' })
  @Allow(anybody)
  id!: string;
  @Field(() => String, { description: 'Where it comes from: the title of a form, or the name of the authority.' })
  @Allow(anybody)
  source!: string;
  @Field(() => Boolean, { description: 'Kept by the authority, so it can be taken out.' })
  @Allow(anybody)
  own!: boolean;
  @Field(() => GraphQLJSON, { description: 'The question, as the form language has it.' })
  @Allow(anybody)
  question!: Question;
  @Field(() => GraphQLJSON, { description: 'The lists that it takes answers from, by name.' })
  @Allow(anybody)
  codes!: Record<string, Code[]>;
}

@InputType()
export class CreateDesignInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => String, { nullable: true, description: 'Code of a statutory form, to add to it. Nothing else is then needed.' })
  overlayOf?: string | null;
  @Field(() => String, { nullable: true, description: 'Title of a form of your own, 1 to 200 characters.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Its code, which never changes: 3 to 40 small letters, digits and underscores.' })
  code?: string | null;
  @Field(() => ID, { nullable: true, description: 'Id of a version of a form, to begin with a copy of it.' })
  copyOf?: string | null;
  @Field(() => GraphQLJSON, { nullable: true, description: 'A definition from a file, to begin with.' })
  definition?: unknown;
}

@InputType()
export class SaveDesignInput {
  @Field(() => ID, { description: 'Id of the design.' })
  design!: string;
  @Field(() => GraphQLJSON, { description: 'The whole form as it is drawn, statutory parts included.' })
  definition!: unknown;
  @Field(() => Int, { description: 'The count of changes that you saw: what somebody else saved since is not overwritten.' })
  expectedVersion!: number;
}

@InputType()
export class PublishDesignInput {
  @Field(() => ID, { description: 'Id of the design.' })
  design!: string;
  @Field(() => Int, { description: 'The count of changes that you saw.' })
  expectedVersion!: number;
  @Field(() => GraphQLLocalDate, { description: 'Drafts begun from this day on are of the new version: today, or a day within two years.' })
  effectiveFrom!: string;
  @Field(() => String, { description: 'Why, for the auditor to read; 1 to 1,000 characters.' })
  reason!: string;
}

@InputType()
export class OfferFormInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => String, { description: 'Code of the form.' })
  form!: string;
  @Field(() => [String], { description: 'Variants that professionals can begin; empty takes the form back. What was begun stays.' })
  variants!: string[];
  @Field(() => String, { description: 'Why, for the auditor to read; 1 to 1,000 characters.' })
  reason!: string;
}

@InputType()
export class KeepInBankInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => GraphQLJSON, { description: 'The question, as the form language has it.' })
  question!: unknown;
  @Field(() => GraphQLJSON, { description: 'The lists that it takes answers from, by name.' })
  codes!: unknown;
}
