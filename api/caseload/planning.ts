import { Arg, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Allow, hasRole, identityOf, managerOfAuthority, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { addDays } from '../kernel/civil-date.js';
import { invalid, refused } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { Review, ReviewState, openStates, weekOf } from '../reviews/index.js';
import { type BalancedCase, balance } from './balance.js';
import { AHEAD_DAYS, type CaseDates, History, type Leave, backTest, forecastWeeks, sharesOn } from './forecast.js';

@ObjectType({ description: 'Decisions that fall due in a week, and how many of them are likely to be late.', simpleResolvers: true })
export class ForecastWeek {
  @Field(() => GraphQLLocalDate, { description: 'Its Monday.' })
  @Allow(recordReader)
  startsOn!: string;
  @Field(() => Float, { description: 'Decisions that fall due, from meetings held and booked and, where none is booked, from when meetings usually are.' })
  @Allow(recordReader)
  due!: number;
  @Field(() => Float, { description: 'How many of them will be late, on average.' })
  @Allow(recordReader)
  late!: number;
  @Field(() => Float, { description: 'In four weeks of five it is at least this …' })
  @Allow(recordReader)
  low!: number;
  @Field(() => Float, { description: '… and at most this.' })
  @Allow(recordReader)
  high!: number;
}

@ObjectType({ description: 'What one caseworker is likely to decide late in the next four weeks.', simpleResolvers: true })
export class ForecastWorker {
  @Field(() => ID, { nullable: true, description: 'The person; missing for what nobody has.' })
  @Allow(recordReader)
  id!: string | null;
  @Field(() => Float, { description: 'Decisions that fall due.' })
  @Allow(recordReader)
  due!: number;
  @Field(() => Float, { description: 'How many will be late, on average.' })
  @Allow(recordReader)
  late!: number;
}

@ObjectType({ description: 'A week of the past: what the forecast would have said four weeks before it, and what happened.', simpleResolvers: true })
export class ForecastTest {
  @Field(() => GraphQLLocalDate, { description: 'Its Monday.' })
  @Allow(recordReader)
  startsOn!: string;
  @Field(() => Float, { description: 'Late decisions as they would have been forecast.' })
  @Allow(recordReader)
  forecast!: number;
  @Field(() => Int, { description: 'Late decisions as they happened.' })
  @Allow(recordReader)
  happened!: number;
}

@ObjectType({ description: 'A forecast of late decisions, and how far such forecasts of the past were off.', simpleResolvers: true })
export class BreachForecast {
  @Field(() => [ForecastWeek], { description: 'The weeks to come; the first is this week.' })
  @Allow(recordReader)
  weeks!: ForecastWeek[];
  @Field(() => [ForecastWorker], { description: 'By caseworker, for the next four weeks.' })
  @Allow(recordReader)
  workers!: ForecastWorker[];
  @Field(() => [ForecastTest], { description: 'The same forecast for each of the last 12 weeks, made with what was known four weeks before it.' })
  @Allow(recordReader)
  test!: ForecastTest[];
  @Field(() => Float, { nullable: true, description: 'Reviews a week that it was off by, on average; missing where there is not enough past.' })
  @Allow(recordReader)
  error!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same for the guess that every week is like the eight before; a forecast that is not better is of no use.' })
  @Allow(recordReader)
  simpleError!: number | null;
  @Field(() => Int, { description: 'Decisions of the last year that it learnt from.' })
  @Allow(recordReader)
  learntFrom!: number;
}

@ObjectType({ description: 'A review that a proposal gives to somebody else.', simpleResolvers: true })
export class ProposedMove {
  @Field(() => ID, { description: 'The review.' })
  @Allow(recordReader)
  review!: string;
  @Field(() => String, { description: 'Its reference.' })
  @Allow(recordReader)
  reference!: string;
  @Field(() => Int, { description: 'Its count of changes, for expectedVersion.' })
  @Allow(recordReader)
  version!: number;
  @Field(() => ReviewState, { description: 'Where it stands.' })
  @Allow(recordReader)
  state!: ReviewState;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its next statutory date.' })
  @Allow(recordReader)
  dueOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Its setting.' })
  @Allow(recordReader)
  settingName!: string | null;
  @Field(() => ID, { nullable: true, description: 'Who has it; missing where nobody does.' })
  @Allow(recordReader)
  from!: string | null;
  @Field(() => ID, { description: 'Who would have it.' })
  @Allow(recordReader)
  to!: string;
  @Field(() => Int, { description: 'Points of load that go with it.' })
  @Allow(recordReader)
  points!: number;
  @Field(() => String, { description: 'Why this one.' })
  @Allow(recordReader)
  says!: string;
}

@ObjectType({ description: 'What somebody’s load would be.', simpleResolvers: true })
export class ProposedLoad {
  @Field(() => ID, { description: 'The person.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => Int, { description: 'Points now.' })
  @Allow(recordReader)
  before!: number;
  @Field(() => Int, { description: 'Points after all moves.' })
  @Allow(recordReader)
  after!: number;
}

@ObjectType({ description: 'A proposal for sharing the work out. Nothing is done until somebody sends its moves to assignReviews.', simpleResolvers: true })
export class BalanceProposal {
  @Field(() => [ProposedMove], { description: 'At most 200 moves.' })
  @Allow(recordReader)
  moves!: ProposedMove[];
  @Field(() => [ProposedLoad], { description: 'Everybody who shares the work.' })
  @Allow(recordReader)
  loads!: ProposedLoad[];
}

/* Dates and how many cases have them: no child, no reference. */
const caseSql = `select id, reference, version, state, due_on::text as "dueOn", setting_id as "settingId", assigned_to_id as "assignedToId" from review where authority_code = $1 and state = any($2) and (submitted_at is not null or expected_on is not null)`;
const leaveSql = `select absent_id as worker, from_on::text as "fromOn", until_on::text as "untilOn" from cover where authority_code = $1 and ended_at is null and cover_id is null and until_on >= $2`;
const MOST_MOVES = 200;

@Resolver()
export class PlanningResolver {
  @Query(() => BreachForecast, { nullable: true, description: 'How many decisions are likely to be late, week by week, with its error on the past. Errors: REFUSED, INVALID.' })
  @Allow(managerOfAuthority)
  async breachForecast(@Arg('authority', () => String) authorityCode: string, @Arg('weeks', () => Int, { defaultValue: 8, description: '1 to 26.' }) count: number, @Ctx() context: Context): Promise<BreachForecast> {
    const { viewer, reader, today } = context;
    checkManages(context, authorityCode);
    if (count < 1 || count > 26) throw invalid('Ask for 1 to 26 weeks.');
    const since = addDays(today, -365 * 2);
    const groups = await reader.tally(viewer, Review, { $and: [{ authorityCode }, { $or: [{ meetingHeldOn: { $gte: since } }, { state: { $in: openStates } }] }] }, { count: {} }, ['meetingHeldOn', 'meetingBookedOn', { day: 'meetingBookedAt' }, { day: 'submittedAt' }, { day: 'acceptedAt' }, 'decidedOn', 'expectedOn', 'assignedToId']);
    const cases = groups.map(({ by: [meetingHeldOn, meetingBookedOn, bookedOn, submittedOn, acceptedOn, decidedOn, expectedOn, worker], counts }) => ({ meetingHeldOn, meetingBookedOn, bookedOn, submittedOn, acceptedOn, decidedOn, expectedOn, worker, count: counts.count }) as CaseDates);
    // Where somebody covers, the work goes on.
    const leaves = (await context.services.database.read(identityOf(viewer), { text: leaveSql, values: [authorityCode, today] })) as unknown as Leave[];
    const history = new History(cases, today);
    const monday = weekOf(today);
    const shares = sharesOn(cases, history, today, leaves, [today, addDays(monday, 7 * count - 1)]);
    const near = sharesOn(cases, history, today, leaves, [today, addDays(monday, AHEAD_DAYS - 1)]);
    const workers = [...new Set(near.map(({ worker }) => worker))].map((id) => ({ id, due: sum(near, id, 'weight'), late: sum(near, id, 'late') }));
    const test = backTest(cases, monday);
    return { weeks: forecastWeeks(shares, monday, count), workers: workers.sort((one, other) => other.late - one.late), test: test.weeks, error: test.error, simpleError: test.simpleError, learntFrom: history.size };
  }

  @Query(() => BalanceProposal, { nullable: true, description: 'Proposes how to share the open reviews out among these people: nobody’s first, then from whoever has most. Errors: REFUSED, INVALID.' })
  @Allow(managerOfAuthority)
  async balanceProposal(
    @Arg('authority', () => String) authority: string,
    @Arg('workers', () => [ID], { description: 'Who shares the work; leave out whoever is away.' }) workers: string[],
    @Arg('moveAssigned', () => Boolean, { defaultValue: true, description: 'False: only what nobody has is given out.' }) moveAssigned: boolean,
    @Ctx() context: Context,
  ): Promise<BalanceProposal> {
    checkManages(context, authority);
    if (workers.length === 0 || workers.length > 100 || !workers.every(isUuid)) throw invalid('Choose 1 to 100 people.', { field: 'workers' });
    const { database } = context.services;
    const identity = identityOf(context.viewer);
    const rows = await database.read(identity, { text: caseSql, values: [authority, openStates] });
    const cases = rows as unknown as (BalancedCase & { reference: string; version: number })[];
    const { moves, before, after } = balance(cases, { today: context.today, workers, most: MOST_MOVES, moveAssigned });
    const settings = [...new Set(moves.map(({ id }) => cases.find((each) => each.id === id)?.settingId).filter((id) => id != null))];
    const names = new Map((await database.read(identity, { text: 'select id, name from organisation where id = any($1::uuid[])', values: [settings] })).map((row) => [row['id'], String(row['name'])]));
    const byId = new Map(cases.map((each) => [each.id, each]));
    return {
      moves: moves.map(({ id, from, to, points, says }) => {
        const { reference, version, state, dueOn, settingId } = byId.get(id)!;
        return { review: id, reference, version, state: state as ReviewState, dueOn, settingName: (settingId && names.get(settingId)) ?? null, from, to, points, says };
      }),
      loads: workers.map((id) => ({ id, before: before.get(id) ?? 0, after: after.get(id) ?? 0 })),
    };
  }
}

const sum = (shares: readonly { worker: string | null; weight: number; late: number }[], id: string | null, what: 'weight' | 'late') => shares.filter(({ worker }) => worker === id).reduce((total, share) => total + share[what], 0);

function checkManages({ viewer }: Context, authority: string): void {
  if (!hasRole(viewer, authority, 'MANAGER')) throw refused('plan the caseload of this authority', [managerOfAuthority]);
}
