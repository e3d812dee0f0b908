import { Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Allow, allRules, anybody, could, markedFields, rolesOf, signedIn } from '../access/index.js';
import type { Context } from '../context.js';
import { whoMay } from '../kernel/errors.js';
import { Authority, Organisation } from '../organisations/index.js';

@ObjectType({ description: 'What the viewer could do with a field or operation; whether they may in a given record, its answer tells.', simpleResolvers: true })
export class May {
  @Field(() => String, { description: 'Type, or Query or Mutation.' })
  @Allow(anybody)
  type!: string;
  @Field(() => String, { description: 'Field, query or mutation.' })
  @Allow(anybody)
  field!: string;
  @Field(() => Boolean, { description: 'Could read it.' })
  @Allow(anybody)
  read!: boolean;
  @Field(() => Boolean, { description: 'Could write it.' })
  @Allow(anybody)
  write!: boolean;
  @Field(() => String, { nullable: true, description: 'Where they could neither read nor write it: for whom it is, and who gives access.' })
  @Allow(anybody)
  why!: string | null;
}

@ObjectType('Viewer', { description: 'Whoever asks.', simpleResolvers: true })
export class ViewerType {
  @Field(() => ID, { nullable: true, description: 'Id of the user or API client.' })
  @Allow(signedIn)
  id!: string | null;
  @Field(() => String, { nullable: true, description: 'Name.' })
  @Allow(anybody)
  name!: string;
  @Field(() => [String], { description: 'PROFESSIONAL, CASEWORKER, MANAGER, QUALITY_READER, ADMINISTRATOR, AUDITOR, OPERATOR, VENDOR.' })
  @Allow(anybody)
  roles!: string[];
  @Field(() => [ID], { nullable: true, description: 'Ids of the settings that they lead, as coordinator or head.' })
  @Allow(signedIn)
  leads!: string[];
  @Field(() => Number, { nullable: true, description: 'Minutes without activity after which this session ends: of the strictest policy of their authorities.' })
  @Allow(anybody)
  idleMinutes!: number | null;
}

@ObjectType('Rule', { description: 'A named rule about who may see or do something.', simpleResolvers: true })
export class RuleView {
  @Field(() => String, { description: 'Name, as errors and forms cite it.' })
  @Allow(anybody)
  name!: string;
  @Field(() => String, { description: 'Who that is, in words.' })
  @Allow(anybody)
  says!: string;
  @Field(() => String, { nullable: true, description: 'Who can give somebody this access, in words; missing where it cannot be given.' })
  @Allow(anybody)
  grantedBy!: string | null;
}

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Whoever asks, signed in or not.' })
  @Allow(anybody)
  viewer(@Ctx() { viewer }: Context): ViewerType {
    return { id: viewer.id, name: viewer.name, roles: rolesOf(viewer), idleMinutes: viewer.idleMinutes, leads: [...viewer.settings].filter(([, role]) => role !== 'CONTRIBUTOR').map(([id]) => id) };
  }

  @Query(() => [RuleView], { description: 'The rules that errors and forms name, in words.' })
  @Allow(anybody)
  rules(): RuleView[] {
    return allRules().map(({ name, says, grantedBy }) => ({ name, says, grantedBy }));
  }

  @FieldResolver(() => [May], { description: 'What they could read and write, for the choice of columns and buttons.' })
  @Allow(anybody)
  may(@Ctx() { viewer }: Context, @Info() info: GraphQLResolveInfo): May[] {
    return markedFields(info.schema).map(({ type, field, rules, kind }) => {
      const allowed = could(rules, viewer);
      return { type, field, read: kind === 'read' && allowed, write: kind === 'write' && allowed, why: allowed ? null : whoMay(rules) };
    });
  }

  @FieldResolver(() => [Organisation], { nullable: true, description: 'Settings that they belong to.' })
  @Allow(signedIn)
  async settings(@Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Organisation[]> {
    const ids = viewer.kind === 'program' ? [...viewer.consents] : [...viewer.settings.keys()];
    return ids.length === 0 ? [] : reader.list(viewer, info, Organisation, { where: { id: { $in: ids } }, order: [['name', 'asc']] });
  }

  @FieldResolver(() => [Authority], { nullable: true, description: 'Authorities that they work for.' })
  @Allow(signedIn)
  async authorities(@Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Authority[]> {
    const codes = [...viewer.authorities.keys()];
    return codes.length === 0 ? [] : reader.list(viewer, info, Authority, { where: { code: { $in: codes } }, order: [['name', 'asc']] });
  }
}
