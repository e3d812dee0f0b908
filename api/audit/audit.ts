import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import { Allow, AsRead, auditorOfAuthority, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { PageArgs, type PageOf, all, checkJudged, connectionOf, containing } from '../reading/index.js';
import { AuditEvent } from './audit-event.js';

export const AuditEventConnection = connectionOf('AuditEvent', () => AuditEvent);

@Resolver()
export class AuditResolver {
  @Query(() => AuditEventConnection, { nullable: true, description: 'The audit log, newest first: all of it for auditors of the authority; what happened to their cases for its caseworkers and for the setting.' })
  @AsRead()
  @Allow(auditorOfAuthority, caseworkerOfAuthority, memberOfSetting)
  auditEvents(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('subject', () => ID, { nullable: true, description: 'Only what was done to this record.' }) subject: string | null,
    @Arg('child', () => ID, { nullable: true, description: 'Only what concerns this child, alone or in a list.' }) child: string | null,
    @Arg('actor', () => ID, { nullable: true, description: 'Only what this person or program did.' }) actor: string | null,
    @Arg('actorName', () => String, { nullable: true, description: 'Only what people or programs did whose name has this in it.' }) actorName: string | null,
    @Arg('act', () => String, { nullable: true, description: 'Only this act, such as review.submitted.' }) act: string | null,
    @Arg('since', () => Date, { nullable: true, description: 'Not before this moment.' }) since: Date | null,
    @Arg('until', () => Date, { nullable: true, description: 'Before this moment.' }) until: Date | null,
    @Ctx() { viewer, reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<AuditEvent>> {
    checkJudged(info, viewer, actor ? ['AuditEvent.actorId'] : []);
    const where = all(
      subject ? { subjectId: subject } : {},
      child ? { $or: [{ childId: child }, { childIds: { $contains: [child] } }] } : {},
      actor ? { actorId: actor } : {},
      actorName?.trim() ? { actorName: { $ilike: containing(actorName.trim().slice(0, 100)) } } : {},
      act ? { act } : {},
      since ? { at: { $gte: since } } : {},
      until ? { at: { $lt: until } } : {},
    );
    return reader.page(viewer, info, AuditEvent, page, where, [['id', 'desc']]);
  }
}
