import { registerEnumType } from 'type-graphql';
import { type Viewer, workedBy } from '../access/index.js';
import { type CivilDate, addDays, civil, daysInMonth } from '../kernel/civil-date.js';
import { SOON } from '../kernel/clocks.js';
import { type Condition, all } from '../reading/index.js';
import { movingOn } from './phase-transfer.js';
import { ReviewState as State } from './review-words.js';

export enum WorklistName {
  MINE = 'MINE',
  MINE_DUE_SOON = 'MINE_DUE_SOON',
  NEW = 'NEW',
  MESSAGES = 'MESSAGES',
  TO_LOOK_AT = 'TO_LOOK_AT',
  TO_DECIDE = 'TO_DECIDE',
  DECISION_THIS_WEEK = 'DECISION_THIS_WEEK',
  AMENDED_PLAN_DUE = 'AMENDED_PLAN_DUE',
  WAITING_ON_SETTING = 'WAITING_ON_SETTING',
  RETURNED = 'RETURNED',
  OVERDUE = 'OVERDUE',
  PHASE_TRANSFERS = 'PHASE_TRANSFERS',
  MEETINGS_THIS_MONTH = 'MEETINGS_THIS_MONTH',
  UNASSIGNED = 'UNASSIGNED',
  TEAM = 'TEAM',
}

interface WorklistRow {
  name: WorklistName;
  /** The words on the tab. */
  says: string;
  /** What is in it, in a sentence. */
  means: string;
  /** What stands there when nothing is in it. */
  empty: string;
  /** What it goes by, as Type.field: whoever may not read one of them has no such list. */
  goesBy: readonly string[];
  where(viewer: Viewer, today: CivilDate): Condition;
}

/** Everything that is not yet decided, nor given up. */
export const openStates: readonly State[] = [State.EXPECTED, State.DRAFT, State.SUBMITTED, State.RETURNED, State.ACCEPTED];
const open: Condition = { state: { $in: openStates } };
const mine = (viewer: Viewer): Condition => ({ assignedToId: { $in: workedBy(viewer) } });

/** Clocks whose end is the decision, and those whose end is the amended plan. */
const decisionClocks = ['AR_DECISION_PLUS_4W'];
const amendedPlanClocks = ['AMEND_NOTICE_PLUS_4W', 'AMEND_REPS_15D', 'AMEND_FINAL_PLUS_8W', 'AMEND_FINAL_PLUS_12W'];

/** Monday of the week of a day. */
export const weekOf = (day: CivilDate): CivilDate => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
const endOfWeek = (today: CivilDate) => addDays(weekOf(today), 6);
const monthOf = (day: CivilDate): [first: CivilDate, last: CivilDate] => {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return [civil(year, month, 1), civil(year, month, daysInMonth(year, month))];
};

/** The worklists: which reviews, in whose words. Each is a filter of `reviews`, sorted by the next statutory date unless somebody asks otherwise. */
export const worklists: readonly WorklistRow[] = [
  { name: WorklistName.MINE, says: 'Mine', means: 'Open reviews that are assigned to you, or to a colleague whom you cover for.', empty: 'No open review is assigned to you.', goesBy: ['Review.assignedTo', 'Review.state'], where: (viewer) => all(open, mine(viewer)) },
  { name: WorklistName.MINE_DUE_SOON, says: 'Mine, due soon', means: `Yours, with a statutory date that is over or falls within ${SOON} days.`, empty: `Nothing of yours is due within ${SOON} days.`, goesBy: ['Review.assignedTo', 'Review.state', 'Review.dueOn'], where: (viewer, today) => all(open, mine(viewer), { dueOn: { $lte: addDays(today, SOON) } }) },
  { name: WorklistName.NEW, says: 'New since I looked', means: 'Yours or nobody’s, changed by somebody else since you last said that you have seen what is new.', empty: 'Nothing has changed since you looked. What colleagues and settings do from now on appears here.', goesBy: ['Review.isNew', 'Review.assignedTo', 'Review.state'], where: (viewer) => ({ $and: [{ state: { $ne: State.DISCARDED } }, { $or: [mine(viewer), { assignedToId: null }] }, { isNew: true }] }) },
  { name: WorklistName.MESSAGES, says: 'Messages', means: 'Yours or nobody’s, with a message of a setting or a colleague that you have not read.', empty: 'You have read every message on your cases. New ones appear here.', goesBy: ['Review.hasUnread', 'Review.assignedTo'], where: (viewer) => ({ $and: [{ $or: [mine(viewer), { assignedToId: null }] }, { hasUnread: true }] }) },
  { name: WorklistName.TO_LOOK_AT, says: 'To look at', means: 'Submitted by a setting and not looked at yet.', empty: 'Nothing waits to be looked at. What settings submit appears here.', goesBy: ['Review.state'], where: () => ({ state: State.SUBMITTED }) },
  { name: WorklistName.TO_DECIDE, says: 'To decide', means: 'Accepted as complete; the decision is next.', empty: 'Nothing waits for a decision. What is accepted as complete appears here.', goesBy: ['Review.state'], where: () => ({ state: State.ACCEPTED }) },
  { name: WorklistName.DECISION_THIS_WEEK, says: 'Decision due this week', means: 'The four weeks from the meeting are over, or end by Sunday.', empty: 'No decision is due this week.', goesBy: ['Review.dueClock', 'Review.dueOn', 'Review.state'], where: (_viewer, today) => all(open, { dueClock: { $in: decisionClocks } }, { dueOn: { $lte: endOfWeek(today) } }) },
  { name: WorklistName.AMENDED_PLAN_DUE, says: 'Amended plan due', means: 'Decided to amend: the notice is due with the decision, the final plan within 8 weeks of it and 12 of the meeting (SEND Regulations 2014, regulation 22).', empty: 'No amended plan is due.', goesBy: ['Review.dueClock'], where: () => ({ dueClock: { $in: amendedPlanClocks } }) },
  { name: WorklistName.WAITING_ON_SETTING, says: 'Waiting on the school', means: 'Due from the setting: not begun or being written, with a statutory date within 90 days, or returned.', empty: 'No setting owes you a review within 90 days.', goesBy: ['Review.state', 'Review.dueOn'], where: (_viewer, today) => ({ $or: [{ state: State.RETURNED }, all({ state: { $in: [State.EXPECTED, State.DRAFT] } }, { dueOn: { $lte: addDays(today, 90) } })] }) },
  { name: WorklistName.RETURNED, says: 'Returned', means: 'Back with the setting, with a reason.', empty: 'No review is back with its setting.', goesBy: ['Review.state'], where: () => ({ state: State.RETURNED }) },
  { name: WorklistName.OVERDUE, says: 'Overdue', means: 'The next statutory date is over.', empty: 'Nothing is overdue.', goesBy: ['Review.state', 'Review.dueOn'], where: (_viewer, today) => all(open, { dueOn: { $lt: today } }) },
  { name: WorklistName.PHASE_TRANSFERS, says: 'Phase transfers', means: 'Children who move to another phase next September, by year group: into school, to secondary, to post-16. The plan must name the next placement by 15 February, or 31 March for post-16 (SEND Regulations 2014, regulation 18).', empty: 'No open review is of a child who moves to another phase next September.', goesBy: ['Review.state', 'Child.yearGroup'], where: (_viewer, today) => all(open, movingOn(today)) },
  { name: WorklistName.MEETINGS_THIS_MONTH, says: 'Meetings this month', means: 'The meeting is booked for a day of this month.', empty: 'No meeting is booked for this month.', goesBy: ['Review.state', 'Review.meetingBookedOn'], where: (_viewer, today) => all(open, { meetingBookedOn: { $gte: monthOf(today)[0], $lte: monthOf(today)[1] } }) },
  { name: WorklistName.UNASSIGNED, says: 'Unassigned', means: 'Open, and nobody’s.', empty: 'Every open review has a caseworker.', goesBy: ['Review.assignedTo', 'Review.state'], where: () => all(open, { assignedToId: null }) },
  { name: WorklistName.TEAM, says: 'All open', means: 'Every open review of the authority.', empty: 'There are no open reviews.', goesBy: ['Review.state'], where: () => open },
];

registerEnumType(WorklistName, {
  name: 'WorklistName',
  description: 'A list of reviews that caseworkers go by.',
  valuesConfig: Object.fromEntries(worklists.map(({ name, means }) => [name, { description: means }])) as never,
});

export const worklistNamed = (name: WorklistName): WorklistRow => worklists.find((each) => each.name === name)!;
