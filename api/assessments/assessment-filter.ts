import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { type Viewer, workedBy } from '../access/index.js';
import { searching } from '../children/index.js';
import { type Condition, type SortKey, all } from '../reading/index.js';
import { AssessmentState } from './assessment-words.js';

@InputType()
export class AssessmentFilter {
  @Field(() => [AssessmentState], { nullable: true, description: 'In one of these states.' })
  state?: AssessmentState[] | null;
  @Field(() => String, { nullable: true, description: 'Of this form, such as eha.' })
  form?: string | null;
  @Field(() => ID, { nullable: true, description: 'Of this child.' })
  child?: string | null;
  @Field(() => String, { nullable: true, description: 'Parts of the child’s name, a whole UPN, or the reference.' })
  search?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Assigned to you, or to a colleague whom you cover for.' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Assigned to nobody.' })
  unassigned?: boolean | null;
}

/** What a list of assessments goes by. */
export enum AssessmentSort {
  CHANGED = 'CHANGED',
  DUE = 'DUE',
}
registerEnumType(AssessmentSort, {
  name: 'AssessmentSort',
  description: 'What a list of requests and assessments goes by.',
  valuesConfig: { CHANGED: { description: 'The last changed first.' }, DUE: { description: 'The next statutory date first; those without one last.' } },
});
export const assessmentOrders: Readonly<Record<AssessmentSort, readonly SortKey[]>> = { CHANGED: [['changedAt', 'desc'], ['id', 'desc']], DUE: [['dueOn', 'asc', true], ['id', 'asc']] };

export const assessmentCondition = ({ state, form, child, search, mine, unassigned }: AssessmentFilter, viewer: Viewer): Condition => {
  const reference = search?.trim().toUpperCase() ?? '';
  return all(state?.length ? { state: { $in: state } } : {}, form ? { form } : {}, child ? { childId: child } : {}, mine ? { assignedToId: { $in: workedBy(viewer) } } : {}, unassigned ? { assignedToId: null } : {}, reference.startsWith('A-') ? { reference } : search ? searching(search, 'child.') : {});
};

/** What a filter and an order give away. */
export const judgedOf = (filter: AssessmentFilter, sort: AssessmentSort): string[] => [...(filter.child || filter.search ? ['Child.fullName'] : []), ...(filter.mine || filter.unassigned ? ['Assessment.assignedTo'] : []), ...(sort === AssessmentSort.DUE ? ['Assessment.dueOn'] : [])];
