import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Allow, recordReader } from '../access/index.js';
import { type Bearing, type Clock, type ClockStatus, clockStatus } from '../kernel/clocks.js';

export enum ClockState {
  MET = 'MET',
  MET_LATE = 'MET_LATE',
  OVERDUE = 'OVERDUE',
  DUE_SOON = 'DUE_SOON',
  RUNNING = 'RUNNING',
}
registerEnumType(ClockState, {
  name: 'ClockState',
  description: 'How a statutory clock stands today.',
  valuesConfig: { MET: { description: 'Done in time.' }, MET_LATE: { description: 'Done, but late.' }, OVERDUE: { description: 'Not done and over its day.' }, DUE_SOON: { description: 'Due within 14 days.' }, RUNNING: { description: 'Due later.' } },
});

export enum ClockBearing {
  STATUTORY = 'STATUTORY',
  GUIDANCE = 'GUIDANCE',
  WAITING = 'WAITING',
}
registerEnumType(ClockBearing, { name: 'ClockBearing', description: 'What missing the day of a clock means.', valuesConfig: { STATUTORY: { description: 'A breach of the law.' }, GUIDANCE: { description: 'A departure from guidance, or from a day that the authority set itself.' }, WAITING: { description: 'Nothing: it is time that somebody else has. It ends, and is never overdue.' } } });

@ObjectType('Clock', { description: 'A statutory period of a case: why it is due when it is, and how it stands.', simpleResolvers: true })
export class ClockView {
  @Field(() => String, { description: 'Code, such as AR_DECISION_PLUS_4W.' })
  @Allow(recordReader)
  code!: string;
  @Field(() => String, { description: 'What must be done.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => String, { description: 'The law.' })
  @Allow(recordReader)
  regulation!: string;
  @Field(() => GraphQLLocalDate, { description: 'Day it counts from.' })
  @Allow(recordReader)
  basisOn!: string;
  @Field(() => GraphQLLocalDate, { description: 'Last day in time.' })
  @Allow(recordReader)
  dueOn!: string;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Day it was done.' })
  @Allow(recordReader)
  metOn!: string | null;
  @Field(() => ClockState, { description: 'How it stands today.' })
  @Allow(recordReader)
  status!: ClockStatus;
  @Field(() => Int, { description: 'Days left; negative when over. Of a clock that was met: how many days before its day.' })
  @Allow(recordReader)
  daysLeft!: number;
  @Field(() => Int, { description: 'Which wording of the rule it was counted by.' })
  @Allow(recordReader)
  version!: number;
  @Field(() => ClockBearing, { description: 'What missing it means.' })
  @Allow(recordReader)
  bearing!: Bearing;
  @Field(() => Boolean, { description: 'False where another rule of the same duty is stricter; the explanation names it.' })
  @Allow(recordReader)
  binds!: boolean;
  @Field(() => Int, { description: 'Days by which recorded statutory exceptions have moved it; nothing else does.' })
  @Allow(recordReader)
  movedBy!: number;
  @Field(() => String, { description: 'The arithmetic: event, rule and its version, law, result.' })
  @Allow(recordReader)
  explanation!: string;
}

export const toClockView = (clock: Clock, today: string): ClockView => ({ ...clock, ...clockStatus(clock, today) });

@ObjectType({ description: 'Something that can be done with a record now, by whoever asks: a button.', simpleResolvers: true })
export class AvailableStep {
  @Field(() => String, { description: 'The mutation that does it.' })
  @Allow(recordReader)
  name!: string;
  @Field(() => String, { description: 'The words on the button.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => [String], { description: 'What it still needs, in words; empty where it can be taken at once.' })
  @Allow(recordReader)
  missing!: string[];
}
