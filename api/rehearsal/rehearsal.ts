import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allow, caseworkerOfAuthority, hasRole, identityOf, recordReader } from '../access/index.js';
import type { Context } from '../context.js';
import { addMonths } from '../kernel/civil-date.js';
import { invalid, refused } from '../kernel/errors.js';
import { ClockState } from '../reviews/index.js';
import { openCases } from './open-cases.js';
import { type Standing, allCodes, differs, inForce, standing, suppose } from './rehearse.js';

@InputType()
export class SupposedRuleInput {
  @Field(() => String, { description: 'Code of a clock, such as AR_DECISION_PLUS_4W.' })
  code!: string;
  @Field(() => Int, { nullable: true, description: 'Its weeks instead, -60 to 120.' })
  weeks?: number | null;
  @Field(() => Int, { nullable: true, description: 'Its months instead, -24 to 36.' })
  months?: number | null;
  @Field(() => Int, { nullable: true, description: 'Its days instead, -400 to 400.' })
  days?: number | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'For events from this day on; missing: for all.' })
  from?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'True: the rule ends, from that day on.' })
  ends?: boolean | null;
}

@ObjectType({ description: 'How a case stands by a set of rules on a day.', simpleResolvers: true })
export class RehearsedStanding {
  @Field(() => String, { nullable: true, description: 'Code of the next clock; missing where none runs.' })
  @Allow(recordReader)
  code!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Its day.' })
  @Allow(recordReader)
  dueOn!: string | null;
  @Field(() => ClockState, { nullable: true, description: 'How it stands on the day of the rehearsal.' })
  @Allow(recordReader)
  status!: ClockState | null;
  @Field(() => Int, { nullable: true, description: 'Days left on that day; negative when over.' })
  @Allow(recordReader)
  daysLeft!: number | null;
  @Field(() => String, { nullable: true, description: 'The arithmetic.' })
  @Allow(recordReader)
  explanation!: string | null;
}

@ObjectType({ description: 'A case that would stand otherwise.', simpleResolvers: true })
export class RehearsedCase {
  @Field(() => ID, { description: 'Id of the review or assessment.' })
  @Allow(recordReader)
  id!: string;
  @Field(() => String, { description: 'REVIEW or ASSESSMENT.' })
  @Allow(recordReader)
  kind!: string;
  @Field(() => String, { description: 'Its reference.' })
  @Allow(recordReader)
  reference!: string;
  @Field(() => String, { nullable: true, description: 'The setting.' })
  @Allow(recordReader)
  settingName!: string | null;
  @Field(() => RehearsedStanding, { description: 'Today, by the rules in force.' })
  @Allow(recordReader)
  before!: RehearsedStanding;
  @Field(() => RehearsedStanding, { description: 'On the day of the rehearsal, by the rules supposed.' })
  @Allow(recordReader)
  after!: RehearsedStanding;
}

@ObjectType({ description: 'How many cases stand so.', simpleResolvers: true })
export class StandingCount {
  @Field(() => ClockState, { description: 'How they stand.' })
  @Allow(recordReader)
  status!: ClockState;
  @Field(() => Int, { description: 'Today, by the rules in force.' })
  @Allow(recordReader)
  before!: number;
  @Field(() => Int, { description: 'On the day of the rehearsal, by the rules supposed.' })
  @Allow(recordReader)
  after!: number;
}

@ObjectType({ description: 'Today’s open cases on another day, or by other rules. Nothing is changed by it.', simpleResolvers: true })
export class Rehearsal {
  @Field(() => GraphQLLocalDate, { description: 'The day.' })
  @Allow(recordReader)
  on!: string;
  @Field(() => Int, { description: 'Open cases with a next date.' })
  @Allow(recordReader)
  cases!: number;
  @Field(() => Int, { description: 'How many of them would stand otherwise.' })
  @Allow(recordReader)
  changed!: number;
  @Field(() => [StandingCount], { description: 'Overdue, due soon, running: before and after.' })
  @Allow(recordReader)
  standings!: StandingCount[];
  @Field(() => [RehearsedCase], { description: 'The cases that would stand otherwise, by their day after it.' })
  @Allow(recordReader)
  rows!: RehearsedCase[];
}

const within = (code: string, value: number | null | undefined, least: number, most: number) => {
  if (value != null && (value < least || value > most)) throw invalid(`The period of ${code} must be from ${least} to ${most}.`, { field: 'rules', least, most });
};

@Resolver()
export class RehearsalResolver {
  @Query(() => Rehearsal, { nullable: true, description: 'Runs another day, or other rules, over today’s open cases of an authority and says which would stand otherwise. Changes nothing. Errors: REFUSED, INVALID (a clock that there is not).' })
  @Allow(caseworkerOfAuthority)
  async rehearsal(
    @Arg('authority', () => String, { nullable: true, description: 'Its code; missing: your first authority.' }) asked: string | null,
    @Arg('on', () => GraphQLLocalDate, { nullable: true, description: 'The day, within five years; missing: today.' }) on: string | null,
    @Arg('rules', () => [SupposedRuleInput], { defaultValue: [], description: 'Rules as they might be, at most 40.' }) rules: SupposedRuleInput[],
    @Arg('first', () => Int, { defaultValue: 100, description: '0 to 1,000 cases.' }) first: number,
    @Ctx() context: Context,
  ): Promise<Rehearsal> {
    const { viewer, today, services, reads } = context;
    const authority = asked ?? [...viewer.authorities.keys()].find((code) => hasRole(viewer, code, 'CASEWORKER', 'MANAGER'));
    if (!authority || !hasRole(viewer, authority, 'CASEWORKER', 'MANAGER')) throw refused('rehearse the caseload of this authority', [caseworkerOfAuthority]);
    const day = on ?? today;
    if (day < addMonths(today, -60) || day > addMonths(today, 60)) throw invalid('The day must be within five years.', { field: 'on' });
    if (first < 0 || first > 1000) throw invalid('first must be from 0 to 1,000.', { field: 'first' });
    if (rules.length > 40) throw invalid('At most 40 rules.', { field: 'rules' });
    for (const { code, weeks, months, days } of rules) {
      if (!allCodes.includes(code)) throw invalid(`There is no clock ${code}.`, { field: 'rules', possible: allCodes });
      within(code, weeks, -60, 120);
      within(code, months, -24, 36);
      within(code, days, -400, 400);
    }
    const supposed = suppose(inForce, rules);
    const cases = (await openCases(services.database, identityOf(viewer), authority)).map((found) => ({ found, before: standing(found, inForce, today), after: standing(found, supposed, day) }));
    const changed = cases.filter(({ before, after }) => differs(before, after)).sort((one, other) => ((one.after.clock?.dueOn ?? '9') < (other.after.clock?.dueOn ?? '9') ? -1 : 1));
    const shown = changed.slice(0, first);
    reads.noteFields(['Review.dueOn', 'Review.clocks', 'Assessment.clocks']);
    for (const { found } of shown) reads.note({ childId: found.childId, authorityCode: authority, settingId: found.settingId });
    return {
      on: day, cases: cases.length, changed: changed.length,
      standings: [ClockState.OVERDUE, ClockState.DUE_SOON, ClockState.RUNNING].map((status) => ({ status, before: cases.filter(({ before }) => before.status === status).length, after: cases.filter(({ after }) => after.status === status).length })),
      rows: shown.map(({ found: { id, kind, reference, settingName }, before, after }) => ({ id, kind, reference, settingName, before: toView(before), after: toView(after) })),
    };
  }
}

const toView = ({ clock, status, daysLeft }: Standing): RehearsedStanding => ({ code: clock?.code ?? null, dueOn: clock?.dueOn ?? null, status: status as ClockState | null, daysLeft, explanation: clock?.explanation ?? null });
