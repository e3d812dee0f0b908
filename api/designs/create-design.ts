import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority } from '../access/index.js';
import { checkAdministers } from '../administration/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { type FormDefinition, formToCopy, shippedFor } from '../forms/index.js';
import { noOverlay, overlayOf } from '../forms/language/overlay.js';
import { readDefinition } from '../forms/language/read-definition.js';
import { conflict, invalid } from '../kernel/errors.js';
import { oneLine } from '../kernel/text.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { CreateDesignInput } from './design-types.js';
import { baseOf } from './find.js';
import { DesignKind, FormDesign } from './form-design.js';

@Resolver()
export class CreateDesignResolver {
  @Mutation(() => FormDesign, { nullable: true, description: 'Begins to draw a form: blank, as a copy of a version, from a file, or as additions to a statutory form. Errors: REFUSED, INVALID (extensions.problems says what and where), CONFLICT (one with this code is being drawn), NOT_FOUND (nothing to copy).' })
  @Allow(administratorOfAuthority)
  @Writes('FormDesign.definition')
  async createDesign(@Arg('input', () => CreateDesignInput) input: CreateDesignInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<FormDesign | null> {
    checkAdministers(context, input.authority, 'draw forms for this authority');
    const id = await context.change(async (unit) => {
      const made = input.overlayOf ? await additions(unit, input) : await ownForm(unit, input);
      await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`design ${input.authority} ${made.code}`]);
      const there = await unit.em.findOne(FormDesign, { authorityCode: input.authority, code: made.code, putAwayAt: null });
      if (there) throw conflict(`“${there.title}” is being drawn already, with the code ${made.code}.`, { design: there.id });
      const design = unit.em.create(FormDesign, { id: newId(), authorityCode: input.authority, changedAt: unit.now, changedByName: unit.viewer.name, putAwayAt: null, version: 1, drawn: null, overlay: null, ...made }, { persist: true });
      unit.audit({ act: 'design.created', authorityCode: input.authority, subjectType: 'FormDesign', subjectId: design.id, fields: ['definition'] });
      return design.id;
    });
    return context.reader.find(context.viewer, info, FormDesign, { id });
  }
}

type Made = Pick<FormDesign, 'kind' | 'code' | 'title'> & Partial<Pick<FormDesign, 'drawn' | 'overlay'>>;

async function additions(unit: Unit, { authority, overlayOf: code, definition }: CreateDesignInput): Promise<Made> {
  const base = await baseOf(unit, { authorityCode: authority, code: code! });
  if (definition === undefined || definition === null) {
    const [published] = await unit.em.execute<{ overlay: FormDesign['overlay'] }[]>('select v.overlay from form f join form_version v on v.form_id = f.id where f.authority_code = ? and f.code = ? order by v.number desc limit 1', [authority, code]);
    return { kind: DesignKind.OVERLAY, code: code!, title: base.title, overlay: published?.overlay ?? noOverlay };
  }
  const { overlay, problems } = overlayOf(base, readDefinition(definition));
  if (problems.length > 0) throw invalid(`A statutory form can only be added to. ${problems[0]}.`, { problems: problems.map((message) => ({ path: '', message })) });
  return { kind: DesignKind.OVERLAY, code: code!, title: base.title, overlay };
}

async function ownForm(unit: Unit, { authority, title, code: typed, copyOf, definition }: CreateDesignInput): Promise<Made> {
  const begun: FormDefinition | undefined = definition !== undefined && definition !== null ? readDefinition(definition) : copyOf ? structuredClone(await formToCopy(unit, isUuid(copyOf) ? copyOf : newId())) : undefined;
  const code = (typed ?? begun?.code ?? '').trim();
  if (!/^[a-z][a-z0-9_]{2,39}$/.test(code)) throw invalid('The code must be 3 to 40 small letters, digits and underscores, and begin with a letter.', { field: 'code', problems: [{ path: 'code', message: 'must be 3 to 40 small letters, digits and underscores' }] });
  if (await shippedFor(unit, authority, code)) throw invalid(`${code} is the code of a statutory form. Choose another.`, { field: 'code', problems: [{ path: 'code', message: 'is the code of a statutory form' }] });
  const name = oneLine(title ?? begun?.title ?? '', 'The title', 200, 'title');
  const drawn: FormDefinition = begun ? unmarked({ ...begun, code, title: name }) : blank(code, name);
  return { kind: DesignKind.OWN, code, title: name, drawn };
}

/** In a copy, what another authority added is a question like any other. */
function unmarked(form: FormDefinition): FormDefinition {
  return JSON.parse(JSON.stringify(form, (key, value: unknown) => (key === 'local' ? undefined : value))) as FormDefinition;
}

const blank = (code: string, title: string): FormDefinition => ({
  code, title, purpose: '', legalBasis: '', variants: [{ code: 'all', label: 'Everybody' }], codes: {},
  sections: [{ key: 'section1', title: 'First section', why: '', legalBasis: '', questions: [] }],
});
