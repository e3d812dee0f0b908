import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { canonical } from '../kernel/canonical.js';
import { conflict, invalid } from '../kernel/errors.js';
import { overlayOf } from '../forms/language/overlay.js';
import { readDefinition } from '../forms/language/read-definition.js';
import type { Unit } from '../unit.js';
import { SaveDesignInput } from './design-types.js';
import { baseOf, drawnForm, findDesign } from './find.js';
import { DesignKind, FormDesign } from './form-design.js';

@Resolver()
export class SaveDesignResolver {
  @Mutation(() => FormDesign, {
    nullable: true,
    description: 'Saves a form as it is drawn, with whatever lint has to say of it. A repeat of the same save changes nothing. Errors: NOT_FOUND, INVALID (extensions.problems says what and where; of a statutory form, what was changed that may not be), CONFLICT (somebody saved since; extensions.theirs is what they drew, currentVersion what to base the next save on).',
  })
  @Allow(administratorOfAuthority)
  @Writes('FormDesign.definition', 'FormDesign.title')
  async saveDesign(@Arg('input', () => SaveDesignInput) { design: id, definition: given, expectedVersion }: SaveDesignInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FormDesign | null> {
    const definition = readDefinition(given);
    await context.change(async (unit) => {
      const design = await findDesign(unit, id, { lock: true });
      const now = await drawnForm(unit, design);
      if (canonical(now) === canonical(definition)) return;
      if (design.version !== expectedVersion) throw conflict(`${design.changedByName} saved this form since you opened it. Nothing was overwritten; choose which to keep.`, { theirs: now, savedByName: design.changedByName, savedAt: design.changedAt.toISOString(), expectedVersion, currentVersion: design.version });
      await put(unit, design, definition);
      Object.assign(design, { title: definition.title, changedAt: unit.now, changedByName: unit.viewer.name });
      unit.audit({ act: 'design.saved', authorityCode: design.authorityCode, subjectType: 'FormDesign', subjectId: design.id, fields: ['definition'] });
    });
    return context.reader.find(context.viewer, info, FormDesign, { id });
  }

  @Mutation(() => FormDesign, { nullable: true, description: 'Puts a form that is being drawn away, or takes it out again. What was published stays. Errors: NOT_FOUND, CONFLICT (another with its code is being drawn meanwhile).' })
  @Allow(administratorOfAuthority)
  @Writes('FormDesign.putAwayAt')
  async putDesignAway(@Arg('design', () => ID) id: string, @Arg('away', () => Boolean, { description: 'Away, or out again.' }) away: boolean, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FormDesign | null> {
    await context.change(async (unit) => {
      const design = await findDesign(unit, id, { lock: true });
      if ((design.putAwayAt != null) === away) return;
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`design ${design.authorityCode} ${design.code}`]);
      const other = away ? null : await unit.em.findOne(FormDesign, { authorityCode: design.authorityCode, code: design.code, putAwayAt: null });
      if (other) throw conflict(`“${other.title}” is being drawn already, with the code ${other.code}.`, { design: other.id });
      design.putAwayAt = away ? unit.now : null;
      unit.audit({ act: away ? 'design.putAway' : 'design.takenOut', authorityCode: design.authorityCode, subjectType: 'FormDesign', subjectId: design.id, fields: ['putAwayAt'] });
    });
    return context.reader.find(context.viewer, info, FormDesign, { id });
  }
}

async function put(unit: Unit, design: FormDesign, definition: ReturnType<typeof readDefinition>): Promise<void> {
  if (definition.code !== design.code) throw invalid('The code of a form never changes.', { problems: [{ path: 'code', message: 'never changes' }] });
  if (design.kind === DesignKind.OWN) {
    design.drawn = definition;
    return;
  }
  const { overlay, problems } = overlayOf(await baseOf(unit, design), definition);
  if (problems.length > 0) throw invalid(`A statutory form can only be added to. ${problems[0]}.`, { problems: problems.map((message) => ({ path: '', message })) });
  design.overlay = overlay;
}
