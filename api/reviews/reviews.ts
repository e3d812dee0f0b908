import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Allow, AsRead, Needs, caseworkerOfAuthority, caseworkerOnceSubmitted, memberOfSetting, qualityReaderOfAuthority, qualityReaderOnceSubmitted, vendorOfPupil, vendorOfSetting } from '../access/index.js';
import { AuditEvent } from '../audit/index.js';
import type { Context } from '../context.js';
import { Document, documentsOfCase, loadDocuments } from '../documents/index.js';
import { Draft, SubmissionView, loadDraft, loadSubmission, toDraft, toldSubmission } from '../forms/index.js';
import { clockStatus } from '../kernel/clocks.js';
import { invalid, notFound } from '../kernel/errors.js';
import { availableSteps, missingFor } from '../kernel/lifecycle.js';
import { type ListWithin, Lists, PageArgs, type PageOf, Tells, all, checkJudged, connectionOf, loadWithin } from '../reading/index.js';
import { clockColumns, clocksOf } from './review.clocks.js';
import { type ReviewRow, lifecycleColumns, reviewLifecycle } from './review.lifecycle.js';
import { ReviewFilter, ReviewSort, judgedFields, orderOf, reviewCondition } from './review-filter.js';
import { Review } from './review.js';
import { AvailableStep, ClockState, ClockView, toClockView } from './review-views.js';

export const ReviewConnection = connectionOf('Review', () => Review);
const MOST_EVENTS = 200;
const timelineOfReview: ListWithin<AuditEvent> = { entity: () => AuditEvent, by: 'subjectId', of: 'id', order: [['id', 'desc']], atMost: MOST_EVENTS };

@Resolver(() => Review)
export class ReviewResolver {
  @Query(() => ReviewConnection, { nullable: true, description: 'Reviews of your settings, or of your authority. Errors: REFUSED (a filter on what you may not read), INVALID.' })
  @AsRead()
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  reviews(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ReviewFilter, { nullable: true }) filter: ReviewFilter | null,
    @Arg('sort', () => ReviewSort, { defaultValue: ReviewSort.DUE }) sort: ReviewSort,
    @Arg('reversed', () => Boolean, { defaultValue: false, description: 'True: the order the other way round; what is missing still comes last. Not for CHANGED.' }) reversed: boolean,
    @Ctx() { viewer, reader, today }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PageOf<Review>> {
    checkJudged(info, viewer, judgedFields(filter ?? {}, sort));
    if (reversed && sort === ReviewSort.CHANGED) throw invalid('Changes are read in their order, the oldest first.');
    // Rows of transactions that are still open are left for the next time, so that a cursor never skips one.
    const settled = sort === ReviewSort.CHANGED ? { changedIn: { $settled: true } } : {};
    return reader.page(viewer, info, Review, page, all(reviewCondition(filter ?? {}, viewer, today), settled), orderOf(sort, reversed));
  }

  @Query(() => Review, { nullable: true, description: 'One review. Errors: NOT_FOUND.' })
  @AsRead()
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  async review(@Arg('id', () => ID) id: string, @Ctx() { viewer, reader }: Context, @Info() info: GraphQLResolveInfo): Promise<Review> {
    const found = await reader.find(viewer, info, Review, { id });
    if (!found) throw notFound('review');
    return found;
  }

  @FieldResolver(() => [ClockView], { nullable: true, description: 'Its statutory clocks that have begun.' })
  @Needs(...clockColumns)
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfSetting)
  clocks(@Root() review: Review, @Ctx() { today }: Context): ClockView[] {
    return clocksOf(review).map((clock) => toClockView(clock, today));
  }

  @FieldResolver(() => ClockState, { nullable: true, description: 'How the next statutory date stands today; missing when there is none.' })
  @Needs('dueOn')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  dueStatus(@Root() { dueOn }: Review, @Ctx() { today }: Context): ClockState | null {
    return dueOn ? (clockStatus({ dueOn, metOn: null }, today).status as ClockState) : null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Days until the next statutory date; negative when it is over.' })
  @Needs('dueOn')
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  daysLeft(@Root() { dueOn }: Review, @Ctx() { today }: Context): number | null {
    return dueOn ? clockStatus({ dueOn, metOn: null }, today).daysLeft : null;
  }

  @FieldResolver(() => [AvailableStep], { nullable: true, description: 'What you can do with it now.' })
  @Needs(...lifecycleColumns)
  @Allow(memberOfSetting, caseworkerOfAuthority, qualityReaderOfAuthority, vendorOfPupil)
  availableSteps(@Root() review: Review, @Ctx() { viewer }: Context): AvailableStep[] {
    return availableSteps(reviewLifecycle, viewer, review as ReviewRow).map((step) => ({ name: step.name, says: step.says, missing: missingFor(step, review as ReviewRow) }));
  }

  @FieldResolver(() => Draft, { nullable: true, description: 'The form as the setting has it now; missing before it was begun. Never the authority’s to see.' })
  @Needs('responseId')
  @Allow(memberOfSetting)
  async draft(@Root() { responseId }: Review, @Ctx() context: Context): Promise<Draft | null> {
    return responseId ? toDraft(await loadDraft(context, responseId)) : null;
  }

  @FieldResolver(() => SubmissionView, { nullable: true, description: 'What was last submitted.' })
  @Needs('submissionId', 'assignedToId')
  @Tells(toldSubmission)
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted, vendorOfSetting)
  async submission(@Root() { submissionId, assignedToId }: Review, @Ctx() context: Context): Promise<SubmissionView | null> {
    return submissionId ? loadSubmission(context, submissionId, assignedToId) : null;
  }

  @FieldResolver(() => [Document], { nullable: true, description: 'Its files, newest first, at most 100.' })
  @Needs('responseId')
  @Lists(documentsOfCase)
  @Allow(memberOfSetting, caseworkerOnceSubmitted, qualityReaderOnceSubmitted)
  documents(@Root() { responseId }: Review, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Document[]> {
    return loadDocuments(context, info, responseId);
  }

  @FieldResolver(() => [AuditEvent], { nullable: true, description: 'What happened to it, newest first.' })
  @Needs('id')
  @Lists(timelineOfReview)
  @Allow(memberOfSetting, caseworkerOfAuthority)
  timeline(@Root() { id }: Review, @Arg('first', () => Int, { defaultValue: 20, description: `1 to ${MOST_EVENTS}.` }) first: number, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<AuditEvent[]> {
    if (first < 1 || first > MOST_EVENTS) throw invalid(`first must be from 1 to ${MOST_EVENTS}.`);
    return loadWithin(context, info, timelineOfReview, id, first);
  }
}
