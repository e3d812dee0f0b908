import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { type Viewer, Allow, recordReader, workedBy } from '../access/index.js';
import { searching } from '../children/index.js';
import { type CivilDate, addDays } from '../kernel/civil-date.js';
import { type Condition, type SortKey, all } from '../reading/index.js';
import { ReviewState } from './review-words.js';
import { WorklistName, worklistNamed } from './review.worklists.js';

/** What a list is narrowed by; what of it was saved is read in the same words. */
@InputType()
@ObjectType('SavedReviewFilter', { description: 'A filter of reviews, as it was saved.', simpleResolvers: true })
export class ReviewFilter {
  @Field(() => WorklistName, { nullable: true, description: 'In this worklist.' })
  @Allow(recordReader)
  worklist?: WorklistName | null;
  @Field(() => [ReviewState], { nullable: true, description: 'In one of these states.' })
  @Allow(recordReader)
  state?: ReviewState[] | null;
  @Field(() => ID, { nullable: true, description: 'Assigned to this caseworker.' })
  @Allow(recordReader)
  assignedTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: assigned to whoever asks, or to a colleague whom they cover for.' })
  @Allow(recordReader)
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True: assigned to nobody.' })
  @Allow(recordReader)
  unassigned?: boolean | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Due on this day or before.' })
  @Allow(recordReader)
  dueUntil?: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Due on this day or after.' })
  @Allow(recordReader)
  dueFrom?: string | null;
  @Field(() => Int, { nullable: true, description: 'Due within so many days from today, or over; -1 is overdue. Stays true when the day changes. -400 to 400.' })
  @Allow(recordReader)
  dueWithin?: number | null;
  @Field(() => String, { nullable: true, description: 'Whose next statutory date comes from this clock, such as AR_DECISION_PLUS_4W.' })
  @Allow(recordReader)
  clock?: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Meeting booked for this day or after.' })
  @Allow(recordReader)
  meetingFrom?: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Meeting booked for this day or before.' })
  @Allow(recordReader)
  meetingUntil?: string | null;
  @Field(() => ID, { nullable: true, description: 'At this setting.' })
  @Allow(recordReader)
  setting?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this child.' })
  @Allow(recordReader)
  child?: string | null;
  @Field(() => String, { nullable: true, description: 'Parts of the child’s name, a whole UPN, or the reference.' })
  @Allow(recordReader)
  search?: string | null;
}

export enum ReviewSort {
  DUE = 'DUE',
  CHILD = 'CHILD',
  SETTING = 'SETTING',
  CASEWORKER = 'CASEWORKER',
  MEETING = 'MEETING',
  SUBMITTED = 'SUBMITTED',
  CHANGED = 'CHANGED',
}
registerEnumType(ReviewSort, {
  name: 'ReviewSort',
  description: 'The order of a list of reviews.',
  valuesConfig: {
    DUE: { description: 'By the next statutory date, the earliest first; those with none last.' },
    CHILD: { description: 'By the child’s surname.' },
    SETTING: { description: 'By the name of the setting, then by the next statutory date.' },
    CASEWORKER: { description: 'By the name of the caseworker, then by the next statutory date; nobody’s last.' },
    MEETING: { description: 'By the day for which the meeting is booked, the earliest first; those with none last.' },
    SUBMITTED: { description: 'The latest received first.' },
    CHANGED: { description: 'In the order of changes, the oldest first: go on from your last cursor and nothing is missed or read twice, even while others write.' },
  },
});

export const reviewOrders: Readonly<Record<ReviewSort, readonly SortKey[]>> = {
  DUE: [['dueOn', 'asc', true], ['id', 'asc']],
  CHILD: [['child.legalSurname', 'asc', true], ['child.legalForenames', 'asc', true], ['id', 'asc']],
  SETTING: [['setting.name', 'asc', true], ['dueOn', 'asc', true], ['id', 'asc']],
  CASEWORKER: [['assignedTo.name', 'asc', true], ['dueOn', 'asc', true], ['id', 'asc']],
  MEETING: [['meetingBookedOn', 'asc', true], ['id', 'asc']],
  SUBMITTED: [['submittedAt', 'desc', true], ['id', 'desc']],
  CHANGED: [['changedIn', 'asc'], ['id', 'asc']],
};

/** The same the other way round; what is missing still comes last. */
export const orderOf = (sort: ReviewSort, reversed: boolean): readonly SortKey[] =>
  reversed ? reviewOrders[sort].map(([path, direction, nullable]): SortKey => [path, direction === 'asc' ? 'desc' : 'asc', nullable ?? false]) : reviewOrders[sort];

/** What an order gives away. */
const sortedBy: Readonly<Record<ReviewSort, readonly string[]>> = { DUE: [], CHILD: ['Child.fullName'], SETTING: ['Review.setting'], CASEWORKER: ['Review.assignedTo'], MEETING: ['Review.meetingBookedOn'], SUBMITTED: ['Review.submittedAt'], CHANGED: [] };

/** What a filter and an order give away, as fields that the viewer must be able to read. */
export function judgedFields(filter: ReviewFilter, sort: ReviewSort): string[] {
  const gone: [unknown, readonly string[]][] = [
    [filter.worklist, filter.worklist ? worklistNamed(filter.worklist).goesBy : []],
    [filter.state, ['Review.state']],
    [filter.assignedTo ?? filter.mine ?? filter.unassigned, ['Review.assignedTo']],
    [filter.dueUntil ?? filter.dueFrom ?? filter.dueWithin, ['Review.dueOn']],
    [filter.clock, ['Review.dueClock']],
    [filter.meetingFrom ?? filter.meetingUntil, ['Review.meetingBookedOn']],
    [filter.setting, ['Review.setting']],
    [filter.child ?? filter.search, ['Child.fullName']],
  ];
  return [...new Set(gone.flatMap(([given, fields]) => (given === null || given === undefined ? [] : fields)).concat(sortedBy[sort]))];
}

export function reviewCondition(filter: ReviewFilter, viewer: Viewer, today: CivilDate): Condition {
  const { worklist, state, assignedTo, mine, unassigned, dueUntil, dueFrom, dueWithin, clock, meetingFrom, meetingUntil, setting, child, search } = filter;
  const reference = search?.trim().toUpperCase() ?? '';
  return all(
    worklist ? worklistNamed(worklist).where(viewer, today) : {},
    state?.length ? { state: { $in: state } } : {},
    assignedTo ? { assignedToId: assignedTo } : {},
    mine ? { assignedToId: { $in: workedBy(viewer) } } : {},
    unassigned ? { assignedToId: null } : {},
    dueUntil ? { dueOn: { $lte: dueUntil } } : {},
    dueFrom ? { dueOn: { $gte: dueFrom } } : {},
    dueWithin != null ? { dueOn: { $lte: addDays(today, Math.max(-400, Math.min(400, dueWithin))) } } : {},
    clock ? { dueClock: clock } : {},
    meetingFrom ? { meetingBookedOn: { $gte: meetingFrom } } : {},
    meetingUntil ? { meetingBookedOn: { $lte: meetingUntil } } : {},
    setting ? { settingId: setting } : {},
    child ? { childId: child } : {},
    reference.startsWith('R-') ? { reference } : search ? searching(search, 'child.') : {},
  );
}
