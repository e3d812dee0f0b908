import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, hasRole, identityOf, managerOfAuthority, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { addDays } from '../kernel/civil-date.js';
import { refused } from '../kernel/errors.js';
import { Review, ReviewState, openStates, reviewClocks, weekOf } from '../reviews/index.js';
import { loadTable, pointsOfCounts } from './load.js';

@ObjectType({ description: 'How much one caseworker has to do.', simpleResolvers: true })
export class WorkerLoad {
  @Field(() => ID, { nullable: true, description: 'The person; missing for what nobody has.' })
  @Allow(recordReader)
  id!: string | null;
  @Field(() => String, { description: 'Their name, or Nobody.' })
  @Allow(recordReader)
  name!: string;
  @Field(() => Boolean, { description: 'Whether working cases is their task; a manager may, too.' })
  @Allow(recordReader)
  caseworker!: boolean;
  @Field(() => Int, { description: 'Open reviews.' })
  @Allow(recordReader)
  open!: number;
  @Field(() => Int, { description: 'Of them, overdue.' })
  @Allow(recordReader)
  overdue!: number;
  @Field(() => Int, { description: 'Of them, due within 14 days.' })
  @Allow(recordReader)
  dueSoon!: number;
  @Field(() => Int, { description: 'Of them, submitted and to be looked at.' })
  @Allow(recordReader)
  toLookAt!: number;
  @Field(() => Int, { description: 'Of them, accepted and to be decided.' })
  @Allow(recordReader)
  toDecide!: number;
  @Field(() => Int, { description: 'Points of load: each case by where it stands.' })
  @Allow(recordReader)
  points!: number;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Away until this day, with cover; missing for who is here.' })
  @Allow(recordReader)
  awayUntil!: string | null;
  @Field(() => String, { nullable: true, description: 'Who covers for them today.' })
  @Allow(recordReader)
  coveredBy!: string | null;
}

@ObjectType({ description: 'Open reviews of one stage, or one clock, by how soon they are due.', simpleResolvers: true })
export class DueCounts {
  @Field(() => String, { description: 'Code of the stage or the clock.' })
  @Allow(recordReader)
  code!: string;
  @Field(() => String, { description: 'In words.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => Int, { description: 'Over.' })
  @Allow(recordReader)
  overdue!: number;
  @Field(() => Int, { description: 'From today to Sunday.' })
  @Allow(recordReader)
  thisWeek!: number;
  @Field(() => Int, { description: 'In the four weeks after.' })
  @Allow(recordReader)
  nextFourWeeks!: number;
  @Field(() => Int, { description: 'Later, or without a date.' })
  @Allow(recordReader)
  later!: number;
}

@ObjectType({ description: 'What happened in one week.', simpleResolvers: true })
export class WeekTrend {
  @Field(() => GraphQLLocalDate, { description: 'Its Monday.' })
  @Allow(recordReader)
  startsOn!: string;
  @Field(() => Int, { description: 'Reports that came in.' })
  @Allow(recordReader)
  received!: number;
  @Field(() => Int, { description: 'Decisions that were told.' })
  @Allow(recordReader)
  decided!: number;
  @Field(() => Int, { description: 'Of them, within four weeks of the meeting.' })
  @Allow(recordReader)
  inTime!: number;
}

@ObjectType({ description: 'Why a case has the points that it has.', simpleResolvers: true })
export class LoadRule {
  @Field(() => String, { description: 'Which cases.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => Int, { description: 'Points of each.' })
  @Allow(recordReader)
  points!: number;
}

@ObjectType({ description: 'The caseload of an authority in numbers: by person, stage and clock, and week by week.', simpleResolvers: true })
export class CaseloadBoard {
  @Field(() => [WorkerLoad], { description: 'Everybody who works cases, whoever has most first; what nobody has comes last.' })
  @Allow(recordReader)
  workers!: WorkerLoad[];
  @Field(() => [DueCounts], { description: 'By stage.' })
  @Allow(recordReader)
  stages!: DueCounts[];
  @Field(() => [DueCounts], { description: 'By the clock that the next statutory date comes from.' })
  @Allow(recordReader)
  clocks!: DueCounts[];
  @Field(() => [WeekTrend], { description: 'The last 26 weeks, the oldest first; the last is this week.' })
  @Allow(recordReader)
  trend!: WeekTrend[];
  @Field(() => Float, { nullable: true, description: 'Of the decisions of the last 26 weeks, the share within four weeks of the meeting, 0 to 1; missing where there was none.' })
  @Allow(recordReader)
  inTimeShare!: number | null;
  @Field(() => [LoadRule], { description: 'How the points are made.' })
  @Allow(recordReader)
  loadRules!: LoadRule[];
}

const WEEKS = 26;

const workersSql = `select u.id, u.name, exists (select from staff_role r where r.user_id = u.id and r.authority_code = $1 and r.ended_at is null and r.role = 'CASEWORKER') as caseworker, c.until_on::text as away_until, w.name as covered_by from "user" u
  left join cover c on c.absent_id = u.id and c.authority_code = $1 and c.ended_at is null and $2::date between c.from_on and c.until_on left join "user" w on w.id = c.cover_id
  where u.disabled_at is null and exists (select from staff_role r where r.user_id = u.id and r.authority_code = $1 and r.ended_at is null and r.role in ('CASEWORKER', 'MANAGER')) order by u.name, u.id`;

const stageWords: Readonly<Record<string, string>> = { EXPECTED: 'Expected', DRAFT: 'With the setting', SUBMITTED: 'Submitted, to look at', RETURNED: 'Returned to the setting', ACCEPTED: 'Accepted, to decide' };

@Resolver()
export class BoardResolver {
  @Query(() => CaseloadBoard, { nullable: true, description: 'Your authority’s caseload in numbers, from five statements however large it is. Errors: REFUSED.' })
  @Allow(managerOfAuthority)
  async caseloadBoard(@Arg('authority', () => String) authorityCode: string, @Ctx() { viewer, reader, services, today }: Context): Promise<CaseloadBoard> {
    if (!hasRole(viewer, authorityCode, 'MANAGER')) throw refused('see the caseload of this authority', [managerOfAuthority]);
    const [ours, open] = [{ authorityCode }, { $and: [{ authorityCode }, { state: { $in: openStates } }] }];
    const [monday, sunday] = [weekOf(today), addDays(weekOf(today), 6)];
    const due = { overdue: { dueOn: { $lt: today } }, thisWeek: { dueOn: { $gte: today, $lte: sunday } }, nextFourWeeks: { dueOn: { $gt: sunday, $lte: addDays(sunday, 28) } }, later: { $or: [{ dueOn: null }, { dueOn: { $gt: addDays(sunday, 28) } }] } };
    const load = Object.fromEntries(loadTable.map(({ name, where }) => [name, where(today)]));
    const from = addDays(monday, -7 * (WEEKS - 1));
    const [people, byWorker, byStage, received, decided] = await Promise.all([
      services.database.read(identityOf(viewer), { text: workersSql, values: [authorityCode, today] }),
      reader.tally(viewer, Review, open, { ...load, open: {}, overdue: due.overdue, dueSoon: { dueOn: { $gte: today, $lte: addDays(today, 14) } }, toLookAt: { state: ReviewState.SUBMITTED }, toDecide: { state: ReviewState.ACCEPTED } }, ['assignedToId']),
      reader.tally(viewer, Review, open, due, ['state', 'dueClock']),
      reader.tally(viewer, Review, { $and: [ours, { submittedAt: { $gte: new Date(`${from}T00:00:00Z`) } }] }, { count: {} }, [{ week: 'submittedAt' }]),
      reader.tally(viewer, Review, { $and: [ours, { decidedOn: { $gte: from } }] }, { count: {}, inTime: { daysToDecision: { $lte: 28 } } }, [{ week: 'decidedOn' }]),
    ]);
    const trend = Array.from({ length: WEEKS }, (_, index) => addDays(from, 7 * index)).map((startsOn) => {
      const inWeek = decided.find(({ by }) => by[0] === startsOn)?.counts;
      return { startsOn, received: received.find(({ by }) => by[0] === startsOn)?.counts.count ?? 0, decided: inWeek?.count ?? 0, inTime: inWeek?.inTime ?? 0 };
    });
    const [all, inTime] = [trend.reduce((sum, week) => sum + week.decided, 0), trend.reduce((sum, week) => sum + week.inTime, 0)];
    return {
      workers: workersOf(people, byWorker as Tally), trend, inTimeShare: all > 0 ? inTime / all : null,
      stages: openStates.map((state) => summed(byStage as Tally, 0, state, stageWords[state] ?? state)),
      clocks: [...new Set(byStage.map(({ by }) => String(by[1] ?? '')))].sort().map((code) => summed(byStage as Tally, 1, code, reviewClocks.find((clock) => clock.code === code)?.says ?? 'No statutory date')),
      loadRules: loadTable.map(({ says, points }) => ({ says, points })),
    };
  }
}

type Tally = readonly { by: unknown[]; counts: Record<string, number> }[];

function workersOf(people: readonly Record<string, unknown>[], byWorker: Tally): WorkerLoad[] {
  const rowOf = (id: string | null, name: string, person: Record<string, unknown> = {}): WorkerLoad => {
    const counts = byWorker.find(({ by }) => by[0] === id)?.counts ?? {};
    return { id, name, caseworker: person['caseworker'] === true, open: counts['open'] ?? 0, overdue: counts['overdue'] ?? 0, dueSoon: counts['dueSoon'] ?? 0, toLookAt: counts['toLookAt'] ?? 0, toDecide: counts['toDecide'] ?? 0, points: pointsOfCounts(counts), awayUntil: (person['away_until'] as string | null | undefined) ?? null, coveredBy: (person['covered_by'] as string | null | undefined) ?? null };
  };
  const known = new Set(people.map(({ id }) => id));
  const gone = byWorker.filter(({ by }) => by[0] !== null && !known.has(by[0])).map(({ by }) => rowOf(String(by[0]), 'Somebody who no longer works cases'));
  return [...[...people.map((person) => rowOf(String(person['id']), String(person['name']), person)), ...gone].sort((one, other) => other.points - one.points), rowOf(null, 'Nobody')];
}

function summed(rows: Tally, place: number, code: string, says: string): DueCounts {
  const mine = rows.filter(({ by }) => String(by[place] ?? '') === code);
  const sum = (name: string) => mine.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
  return { code, says, overdue: sum('overdue'), thisWeek: sum('thisWeek'), nextFourWeeks: sum('nextFourWeeks'), later: sum('later') };
}
