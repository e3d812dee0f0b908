import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { invalid, refused } from '../kernel/errors.js';
import { Authority } from '../organisations/index.js';
import { Child } from './child.js';
import { AddChildResult, ChildInput, checkChild, columnsOf, compact } from './child-input.js';

@InputType()
export class AddChildInput extends ChildInput {
  @Field(() => String, { description: 'The setting that the child is on the roll of: one of yours.' })
  settingId!: string;
}

@Resolver()
export class AddChildResolver {
  @Mutation(() => AddChildResult, {
    nullable: true,
    description: 'Adds a child of your setting. The record is your setting’s own until the authority has matched it; whether anybody else knows the child is not told. Errors: REFUSED, INVALID.',
  })
  @Allow(memberOfSetting)
  @Writes('Child.legalForenames', 'Child.legalSurname', 'Child.knownAs', 'Child.bornOn', 'Child.sex', 'Child.upn', 'Child.uln', 'Child.address', 'Child.postcode', 'Child.taughtInYear', 'Child.setting', 'Child.authority')
  async addChild(@Arg('input', () => AddChildInput) input: AddChildInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AddChildResult> {
    const { viewer, reader, today } = context;
    if (!viewer.settings.has(input.settingId)) throw refused('add a child to this setting', [memberOfSetting]);
    const problems = checkChild(input, today);
    const upn = compact(input.upn);
    const known = upn === null ? null : await context.change(async (unit) => unit.em.findOne(Child, { settingId: input.settingId, upn }));
    if (known) problems.push({ field: 'upn', message: 'A child with this UPN is already on your list.' });
    if (problems.length > 0) return { child: null, problems };
    const id = newId();
    await context.change(async (unit) => {
      if (!(await unit.em.findOne(Authority, { code: input.authority }))) throw invalid('Choose the authority that is responsible for the child.', { field: 'authority' });
      unit.em.create(
        Child,
        {
          id, settingId: input.settingId, ...columnsOf(input), addedAt: unit.now, addedById: viewer.id, sharedAt: null, confirmedAt: null, version: 1,
        },
        { persist: true },
      );
      unit.audit({ act: 'child.added', authorityCode: input.authority, settingId: input.settingId, childId: id, subjectType: 'Child', subjectId: id, audience: 'SETTING', fields: Object.keys(input) });
    });
    return { child: await reader.find(viewer, info, Child, { id }, 'child'), problems: [] };
  }
}
