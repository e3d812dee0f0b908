import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { invalid, refused } from '../kernel/errors.js';
import { Organisation } from '../organisations/index.js';
import { isUuid } from '../reading/condition.js';
import { Child } from './child.js';
import { AddChildResult, ChildInput, checkChild, columnsOf, compact } from './child-input.js';

@InputType()
export class RecordChildInput extends ChildInput {
  @Field(() => ID, { nullable: true, description: 'The setting that the child attends, of the register; missing for a child at home or too young.' })
  setting?: string | null;
}

@Resolver()
export class RecordChildResolver {
  @Mutation(() => AddChildResult, {
    nullable: true,
    description: 'Records a child that the authority learns of by itself, such as by a parent’s letter. The setting, where one is named, sees the record. Errors: REFUSED, INVALID.',
  })
  @Allow(caseworkerOfAuthority)
  @Writes('Child.legalForenames', 'Child.legalSurname', 'Child.knownAs', 'Child.bornOn', 'Child.sex', 'Child.upn', 'Child.uln', 'Child.address', 'Child.postcode', 'Child.taughtInYear', 'Child.setting', 'Child.authority')
  async recordChild(@Arg('input', () => RecordChildInput) input: RecordChildInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AddChildResult> {
    const { viewer, reader, today } = context;
    if (!caseworkerOfAuthority.holds(viewer, { authorityCode: input.authority })) throw refused('record a child for this authority', [caseworkerOfAuthority]);
    const problems = checkChild(input, today);
    if (problems.length > 0) return { child: null, problems };
    const id = newId();
    const twice = await context.change(async (unit) => {
      const upn = compact(input.upn);
      // Two letters of one family on one day: the second waits here and then finds the first.
      if (upn) await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`child ${input.authority} ${upn}`]);
      if (upn && (await unit.em.findOne(Child, { authorityCode: input.authority, upn, sharedAt: { $ne: null } }))) return true;
      const setting = input.setting ? (isUuid(input.setting) ? await unit.em.findOne(Organisation, { id: input.setting }) : null) : null;
      if (input.setting && !setting) throw invalid('Choose a setting of the register.', { field: 'setting' });
      unit.em.create(Child, { id, settingId: setting?.id ?? null, ...columnsOf(input), addedAt: unit.now, addedById: viewer.id, sharedAt: unit.now, confirmedAt: unit.now, version: 1 }, { persist: true });
      unit.audit({ act: 'child.recorded', authorityCode: input.authority, settingId: setting?.id ?? null, childId: id, subjectType: 'Child', subjectId: id, audience: 'BOTH', fields: Object.keys(input) });
      return false;
    });
    if (twice) return { child: null, problems: [{ field: 'upn', message: 'The authority has a child with this UPN already. Look for the UPN and choose that child.' }] };
    return { child: await reader.find(viewer, info, Child, { id }, 'child'), problems: [] };
  }
}
