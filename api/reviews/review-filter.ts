import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import type { Viewer } from '../access/index.js';
import { searching } from '../children/index.js';
import { type Condition, type SortKey, all } from '../reading/index.js';
import { ReviewState } from './review.js';

@InputType()
export class ReviewFilter {
  @Field(() => [ReviewState], { nullable: true, description: 'In one of these states.' })
  state?: ReviewState[] | null;
  @Field(() => ID, { nullable: true, description: 'Assigned to this caseworker.' })
  assignedTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: assigned to whoever asks.' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'True: assigned to nobody.' })
  unassigned?: boolean | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Due on this day or before.' })
  dueUntil?: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Due on this day or after.' })
  dueFrom?: string | null;
  @Field(() => ID, { nullable: true, description: 'At this setting.' })
  setting?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this child.' })
  child?: string | null;
  @Field(() => String, { nullable: true, description: 'Parts of the child’s name, a whole UPN, or the reference.' })
  search?: string | null;
}

export enum ReviewSort {
  DUE = 'DUE',
  CHILD = 'CHILD',
  SUBMITTED = 'SUBMITTED',
  CHANGED = 'CHANGED',
}
registerEnumType(ReviewSort, {
  name: 'ReviewSort',
  description: 'The order of a list of reviews.',
  valuesConfig: {
    DUE: { description: 'By the next statutory date, the earliest first; those with none last.' },
    CHILD: { description: 'By the child’s surname.' },
    SUBMITTED: { description: 'The latest received first.' },
    CHANGED: { description: 'In the order of changes, the oldest first: go on from your last cursor and nothing is missed or read twice, even while others write.' },
  },
});

export const reviewOrders: Readonly<Record<ReviewSort, readonly SortKey[]>> = {
  DUE: [['dueOn', 'asc', true], ['id', 'asc']],
  CHILD: [['child.legalSurname', 'asc', true], ['child.legalForenames', 'asc', true], ['id', 'asc']],
  SUBMITTED: [['submittedAt', 'desc', true], ['id', 'desc']],
  CHANGED: [['changedIn', 'asc'], ['id', 'asc']],
};

/** What a filter and an order give away, as fields that the viewer must be able to read. */
export function judgedFields(filter: ReviewFilter, sort: ReviewSort): string[] {
  const gone: [unknown, string][] = [
    [filter.state, 'Review.state'],
    [filter.assignedTo ?? filter.mine ?? filter.unassigned, 'Review.assignedTo'],
    [filter.dueUntil ?? filter.dueFrom, 'Review.dueOn'],
    [filter.setting, 'Review.setting'],
    [filter.child ?? filter.search, 'Child.fullName'],
    [sort === ReviewSort.CHILD || null, 'Child.fullName'],
    [sort === ReviewSort.SUBMITTED || null, 'Review.submittedAt'],
  ];
  return gone.flatMap(([given, field]) => (given === null || given === undefined ? [] : [field]));
}

export function reviewCondition(filter: ReviewFilter, viewer: Viewer): Condition {
  const { state, assignedTo, mine, unassigned, dueUntil, dueFrom, setting, child, search } = filter;
  const reference = search?.trim().toUpperCase() ?? '';
  return all(
    state?.length ? { state: { $in: state } } : {},
    assignedTo ? { assignedToId: assignedTo } : {},
    mine ? { assignedToId: viewer.id } : {},
    unassigned ? { assignedToId: null } : {},
    dueUntil ? { dueOn: { $lte: dueUntil } } : {},
    dueFrom ? { dueOn: { $gte: dueFrom } } : {},
    setting ? { settingId: setting } : {},
    child ? { childId: child } : {},
    reference.startsWith('R-') ? { reference } : search ? searching(search, 'child.') : {},
  );
}
