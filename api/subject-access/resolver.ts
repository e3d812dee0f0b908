import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow, Needs, Writes, hasRole, managerOfAuthority, requireFreshFactor } from '../access/index.js';
import { Child } from '../children/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { addMonths, isCivilDate } from '../kernel/civil-date.js';
import { invalid, notFound, notNow } from '../kernel/errors.js';
import { PurposeCode, checkPurpose } from '../purposes/index.js';
import { isUuid } from '../reading/condition.js';
import { PageArgs, type PageOf, connectionOf, loadGrouped } from '../reading/index.js';
import { DecidePiecesInput, RequestSubjectAccessInput } from './inputs.js';
import { lockRequest, noteOn } from './lock-request.js';
import { PieceMark, markWords } from './marks.js';
import { SubjectAccessPiece } from './piece.js';
import { SubjectAccessRequest, SubjectAccessState } from './request.js';

export const SubjectAccessConnection = connectionOf('SubjectAccessRequest', () => SubjectAccessRequest);
const MOST_PIECES = 5000;
const words = (why: string) => checkPurpose({ code: PurposeCode.SUBJECT_ACCESS, why }).why;

@Resolver(() => SubjectAccessRequest)
export class SubjectAccessResolver {
  @Query(() => SubjectAccessConnection, { nullable: true, description: 'Requests for a copy of what is held on a child, the earliest due first.' })
  @Allow(managerOfAuthority)
  subjectAccessRequests(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('open', () => Boolean, { nullable: true, description: 'True: only those that are not answered yet. False: only those with a pack, or whose pack was erased.' }) open: boolean | null,
    @Ctx() { viewer, reader }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<SubjectAccessRequest>> {
    const states = open ? [SubjectAccessState.GATHERING, SubjectAccessState.REVIEW, SubjectAccessState.PACKING] : [SubjectAccessState.READY, SubjectAccessState.CLOSED];
    return reader.page(viewer, info, SubjectAccessRequest, page, open == null ? {} : { state: { $in: states } }, [['dueOn', open === false ? 'desc' : 'asc'], ['id', 'asc']]);
  }

  @Query(() => SubjectAccessRequest, { nullable: true, description: 'One request. Errors: NOT_FOUND.' })
  @Allow(managerOfAuthority)
  async subjectAccessRequest(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<SubjectAccessRequest> {
    const found = await reader.find(viewer, info, SubjectAccessRequest, { id });
    if (!found) throw notFound('request');
    return found;
  }

  @FieldResolver(() => [SubjectAccessPiece], { nullable: true, description: `Its parts in their order, at most ${MOST_PIECES}; erased with the pack.` })
  @Needs('id')
  @Allow(managerOfAuthority)
  pieces(@Root() { id }: SubjectAccessRequest, @Arg('marked', () => Boolean, { defaultValue: false, description: 'True: only those that a person must look at.' }) marked: boolean, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubjectAccessPiece[]> {
    return loadGrouped(context, info, SubjectAccessPiece, 'requestId', id, [['place', 'asc']], MOST_PIECES, marked ? { mark: { $ne: null } } : {});
  }

  @Mutation(() => SubjectAccessRequest, { nullable: true, description: 'Records a request for a copy and begins to gather it. Errors: NOT_FOUND, INVALID, REFUSED (reason FACTOR_NOT_FRESH: confirm that it is you).' })
  @Allow(managerOfAuthority)
  @Writes('SubjectAccessRequest.state', 'SubjectAccessRequest.pieces')
  async requestSubjectAccess(@Arg('input', () => RequestSubjectAccessInput) { child: childId, applicant, receivedOn, why }: RequestSubjectAccessInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubjectAccessRequest | null> {
    const said = words(why);
    if (!isCivilDate(receivedOn) || receivedOn > context.today) throw invalid('Enter the day the request came in; it cannot be later than today.', { field: 'receivedOn' });
    requireFreshFactor(context);
    const id = newId();
    await context.change(async (unit) => {
      const child = isUuid(childId) ? await unit.em.findOne(Child, { id: childId }) : null;
      if (!child || !hasRole(unit.viewer, child.authorityCode, 'MANAGER')) throw notFound('child');
      unit.em.create(
        SubjectAccessRequest,
        { id, authorityCode: child.authorityCode, childId, applicant, why: said, state: SubjectAccessState.GATHERING, receivedOn, dueOn: addMonths(receivedOn, 1), recordedById: unit.viewer.id!, recordedByName: unit.viewer.name, recordedAt: unit.now, version: 1 },
        { persist: true },
      );
      noteOn(unit, 'subjectAccess.requested', { id, authorityCode: child.authorityCode, childId }, ['applicant', 'receivedOn', 'why']);
      unit.queue('gather-subject-access', { request: id, authority: child.authorityCode });
    });
    return context.reader.find(context.viewer, info, SubjectAccessRequest, { id });
  }

  @Mutation(() => SubjectAccessRequest, { nullable: true, description: 'Decides on parts: left out or kept, with a reason. Can be changed until the pack is made. Errors: NOT_FOUND, NOT_NOW, INVALID.' })
  @Allow(managerOfAuthority)
  @Writes('SubjectAccessPiece.redact', 'SubjectAccessPiece.reason')
  async decidePieces(@Arg('input', () => DecidePiecesInput) { request: id, pieces, redact, reason }: DecidePiecesInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubjectAccessRequest | null> {
    const said = words(reason);
    const wanted = [...new Set(pieces)];
    if (wanted.length === 0 || wanted.length > 500 || !wanted.every(isUuid)) throw invalid('Choose 1 to 500 parts.', { field: 'pieces' });
    await context.change(async (unit) => {
      const request = await lockRequest(unit, id, SubjectAccessState.REVIEW);
      const changed = await unit.em.nativeUpdate(SubjectAccessPiece, { id: { $in: wanted }, requestId: id }, { redact, reason: said, decidedByName: unit.viewer.name, decidedAt: unit.now });
      if (changed !== wanted.length) throw notFound('part');
      noteOn(unit, redact ? 'subjectAccess.redacted' : 'subjectAccess.kept', request, ['redact', 'reason'], changed);
    });
    return context.reader.find(context.viewer, info, SubjectAccessRequest, { id });
  }

  @Mutation(() => SubjectAccessRequest, { nullable: true, description: 'Makes the pack, once every marked part is decided on. Errors: NOT_FOUND, NOT_NOW (parts are undecided).' })
  @Allow(managerOfAuthority)
  @Writes('SubjectAccessRequest.state')
  async finishSubjectAccess(@Arg('id', () => ID) id: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubjectAccessRequest | null> {
    await context.change(async (unit) => {
      const request = await lockRequest(unit, id, SubjectAccessState.REVIEW);
      const open = await unit.em.count(SubjectAccessPiece, { requestId: id, mark: { $ne: null }, redact: null });
      if (open > 0) throw notNow(`${open} marked parts are not decided on yet.`);
      request.state = SubjectAccessState.PACKING;
      noteOn(unit, 'subjectAccess.finished', request, ['state']);
      unit.queue('pack-subject-access', { request: id, authority: request.authorityCode });
    });
    return context.reader.find(context.viewer, info, SubjectAccessRequest, { id });
  }

  @Mutation(() => SubjectAccessRequest, { nullable: true, description: 'Extends the time by two months, where the request is complex; the person must be told within the first month. Errors: NOT_FOUND, NOT_NOW (over, or extended already), INVALID.' })
  @Allow(managerOfAuthority)
  @Writes('SubjectAccessRequest.dueOn', 'SubjectAccessRequest.extensionReason')
  async extendSubjectAccess(@Arg('id', () => ID) id: string, @Arg('reason', () => String, { description: 'Why, 1 to 500 characters.' }) reason: string, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<SubjectAccessRequest | null> {
    const said = words(reason);
    await context.change(async (unit) => {
      const request = await lockRequest(unit, id);
      if (request.extensionReason || context.today > request.dueOn) throw notNow(request.extensionReason ? 'It was extended already.' : 'The month is over; it can be extended only within it.');
      Object.assign(request, { dueOn: addMonths(request.receivedOn, 3), extensionReason: said });
      noteOn(unit, 'subjectAccess.extended', request, ['dueOn', 'extensionReason']);
    });
    return context.reader.find(context.viewer, info, SubjectAccessRequest, { id });
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Marked parts that nobody has decided on yet.' })
  @Needs('id')
  @Allow(managerOfAuthority)
  async undecided(@Root() { id }: SubjectAccessRequest, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<number> {
    return (await loadGrouped(context, info, SubjectAccessPiece, 'requestId', id, [['place', 'asc']], MOST_PIECES, { mark: { $ne: null }, redact: null })).length;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address of the pack while it can be downloaded.' })
  @Needs('state', 'expiresAt')
  @Allow(managerOfAuthority)
  download(@Root() { id, state, expiresAt }: SubjectAccessRequest, @Ctx() { now }: Context): string | null {
    return state === SubjectAccessState.READY && expiresAt && expiresAt > now ? `/subject-access/${id}` : null;
  }
}

@Resolver(() => SubjectAccessPiece)
export class SubjectAccessPieceResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The mark in words, with the law that may keep the part back; missing where there is none.' })
  @Needs('mark')
  @Allow(managerOfAuthority)
  markSays(@Root() { mark }: SubjectAccessPiece): string | null {
    return mark ? markWords[mark as PieceMark] : null;
  }
}
