import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, Writes, auditorOfAuthority, caseworkerOfAuthority, hasRole, recordReader, requireFreshFactor } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { notFound, notNow, refused } from '../kernel/errors.js';
import { PurposeInput, checkPurpose } from '../purposes/index.js';
import { PageArgs, type PageOf, connectionOf } from '../reading/index.js';
import { ReviewFilter } from '../reviews/index.js';
import { Export, ExportState } from './export.js';

export const ExportConnection = connectionOf('Export', () => Export);

/** Exports that one person can have in the making. */
const AT_ONCE = 3;

@InputType()
export class RequestExportInput {
  @Field(() => String, { description: 'Code of the authority whose reviews they are.' })
  authority!: string;
  @Field(() => ReviewFilter, { nullable: true, description: 'Which reviews, as in the list; all of the authority where nothing is said.' })
  filter?: ReviewFilter | null;
  @Field(() => PurposeInput, { description: 'What the export is for. Without it there is none.' })
  purpose!: PurposeInput;
}

@Resolver(() => Export)
export class ExportResolver {
  @Query(() => ExportConnection, { nullable: true, description: 'Exports, newest first: your own; all of the authority for its managers and auditors.' })
  @Allow(caseworkerOfAuthority, auditorOfAuthority)
  exports(@Args(() => PageArgs) page: PageArgs, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<PageOf<Export>> {
    return reader.page(viewer, info, Export, page, {}, [['requestedAt', 'desc'], ['id', 'desc']]);
  }

  @Query(() => Export, { nullable: true, description: 'One export. Errors: NOT_FOUND.' })
  @Allow(caseworkerOfAuthority, auditorOfAuthority)
  async export(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Export> {
    const found = await reader.find(viewer, info, Export, { id });
    if (!found) throw notFound('export');
    return found;
  }

  @Mutation(() => Export, {
    nullable: true,
    description: 'Asks for a CSV file of reviews. It is made later, with the rights that you have then, and is yours to download for 24 hours. Errors: REFUSED (not your authority; reason FACTOR_NOT_FRESH: confirm that it is you), INVALID (no purpose, not said why), NOT_NOW (three are being made).',
  })
  @Allow(caseworkerOfAuthority)
  @Writes('Export.state', 'Export.purpose', 'Export.why')
  async requestExport(@Arg('input', () => RequestExportInput) { authority, filter, purpose: given }: RequestExportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Export | null> {
    const { viewer } = context;
    if (!hasRole(viewer, authority, 'CASEWORKER', 'MANAGER')) throw refused('take reviews of this authority out', [caseworkerOfAuthority]);
    const purpose = checkPurpose(given);
    requireFreshFactor(context);
    const id = newId();
    await context.change(async (unit) => {
      if ((await unit.em.count(Export, { userId: viewer.id!, state: ExportState.QUEUED })) >= AT_ONCE) throw notNow('Three exports of yours are being made. Wait for one of them.');
      unit.em.create(
        Export,
        { id, authorityCode: authority, userId: viewer.id!, requestedByName: viewer.name, filter: filter ? { ...filter } : null, purpose: purpose.code, why: purpose.why, state: ExportState.QUEUED, requestedAt: unit.now, version: 1 },
        { persist: true },
      );
      unit.audit({ act: 'export.requested', authorityCode: authority, subjectType: 'Export', subjectId: id, fields: Object.keys(filter ?? {}), purpose: purpose.code, audience: 'AUTHORITY' });
      unit.queue('make-export', { export: id, authority });
    });
    return context.reader.find(viewer, info, Export, { id });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of the file, for whoever asked for it while it can be downloaded.' })
  @Needs('userId', 'state', 'expiresAt')
  @Allow(recordReader)
  download(@Root() { id, userId, state, expiresAt }: Export, @Ctx() { viewer, now }: Context): string | null {
    return userId === viewer.id && state === ExportState.READY && expiresAt && expiresAt > now ? `/exports/${id}` : null;
  }
}
