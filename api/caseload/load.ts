import { type CivilDate, addDays } from '../kernel/civil-date.js';
import type { Condition } from '../reading/index.js';
import { ReviewState as State, openStates } from '../reviews/index.js';

/** A case as its load is weighed. */
export interface Weighed {
  state: `${State}`;
  dueOn: CivilDate | null;
}

interface LoadRow {
  name: string;
  says: string;
  points: number;
  where(today: CivilDate): Condition;
  holds(each: Weighed, today: CivilDate): boolean;
}

const withAuthority: readonly string[] = [State.SUBMITTED, State.ACCEPTED];
const withSetting: readonly string[] = [State.EXPECTED, State.DRAFT];
const NEAR = 90;

/** How much work a case is, by where it stands. A rough measure that everybody can add up; it judges nobody. */
export const loadTable: readonly LoadRow[] = [
  { name: 'atAuthority', says: 'With the authority: submitted, or accepted and to be decided', points: 4, where: () => ({ state: { $in: withAuthority } }), holds: ({ state }) => withAuthority.includes(state) },
  { name: 'returned', says: 'Returned to the setting', points: 2, where: () => ({ state: State.RETURNED }), holds: ({ state }) => state === State.RETURNED },
  { name: 'near', says: `With the setting, with a statutory date within ${NEAR} days`, points: 2, where: (today) => ({ $and: [{ state: { $in: withSetting } }, { dueOn: { $lte: addDays(today, NEAR) } }] }), holds: ({ state, dueOn }, today) => withSetting.includes(state) && dueOn !== null && dueOn <= addDays(today, NEAR) },
  { name: 'later', says: 'With the setting, later', points: 1, where: (today) => ({ $and: [{ state: { $in: withSetting } }, { $or: [{ dueOn: null }, { dueOn: { $gt: addDays(today, NEAR) } }] }] }), holds: ({ state, dueOn }, today) => withSetting.includes(state) && (dueOn === null || dueOn > addDays(today, NEAR)) },
  { name: 'late', says: 'Overdue, on top', points: 2, where: (today) => ({ $and: [{ state: { $in: openStates } }, { dueOn: { $lt: today } }] }), holds: ({ state, dueOn }, today) => (openStates as readonly string[]).includes(state) && dueOn !== null && dueOn < today },
];

export const pointsOf = (each: Weighed, today: CivilDate): number => loadTable.reduce((sum, row) => sum + (row.holds(each, today) ? row.points : 0), 0);

/** The points of counts by the rows of the table. */
export const pointsOfCounts = (counts: Readonly<Record<string, number>>): number => loadTable.reduce((sum, { name, points }) => sum + points * (counts[name] ?? 0), 0);
