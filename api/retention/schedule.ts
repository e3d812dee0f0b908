import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Allow, Writes, administratorOfAuthority, hasRole, identityOf, recordReader, staffOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { conflict, invalid, refused } from '../kernel/errors.js';
import { changedPeriods } from './periods.js';
import { type Outcome, recordClass, recordClasses } from './record-classes.js';
import { RetentionRule } from './retention-rule.js';
import { checkReason } from './words.js';

const RetentionOutcome = { APPROVED: 'APPROVED', AUTOMATIC: 'AUTOMATIC', KEPT: 'KEPT' } as const;
registerEnumType(RetentionOutcome, {
  name: 'RetentionOutcome',
  description: 'What becomes of records when their time is over.',
  valuesConfig: { APPROVED: { description: 'Disposed of once two people have agreed.' }, AUTOMATIC: { description: 'Disposed of by itself.' }, KEPT: { description: 'Kept.' } },
});

/** Shortest and longest period that an authority may set: a year, a century. */
const [LEAST, MOST] = [12, 1200];

@ObjectType({ description: 'A class of records in the retention schedule of an authority.', simpleResolvers: true })
export class RetentionClass {
  @Field(() => ID, { description: 'Its code.' })
  @Allow(recordReader)
  code!: string;
  @Field(() => String, { description: 'What it is.' })
  @Allow(recordReader)
  says!: string;
  @Field(() => String, { description: 'The event that its time counts from.' })
  @Allow(recordReader)
  trigger!: string;
  @Field(() => Int, { nullable: true, description: 'Months from that event; missing where it is kept.' })
  @Allow(recordReader)
  months!: number | null;
  @Field(() => Int, { nullable: true, description: 'Months as shipped, before the authority changed them.' })
  @Allow(recordReader)
  shippedMonths!: number | null;
  @Field(() => RetentionOutcome, { description: 'What happens then.' })
  @Allow(recordReader)
  outcome!: Outcome;
  @Field(() => String, { description: 'Law or guidance that the shipped period is taken from.' })
  @Allow(recordReader)
  source!: string;
  @Field(() => Boolean, { description: 'Whether an authority may set another period.' })
  @Allow(recordReader)
  changeable!: boolean;
  @Field(() => String, { nullable: true, description: 'Why the authority changed it.' })
  @Allow(recordReader)
  reason!: string | null;
  @Field(() => String, { nullable: true, description: 'Who changed it.' })
  @Allow(recordReader)
  changedByName!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was changed.' })
  @Allow(recordReader)
  changedAt!: Date | null;
  @Field(() => Int, { description: 'Count of changes, for expectedVersion; 0 where there was none.' })
  @Allow(recordReader)
  version!: number;
}

@InputType()
export class SetRetentionInput {
  @Field(() => String, { description: 'Code of the authority.' })
  authority!: string;
  @Field(() => String, { description: 'Code of the class of records.' })
  recordClass!: string;
  @Field(() => Int, { description: `Months from the event, ${LEAST} to ${MOST}.` })
  months!: number;
  @Field(() => String, { description: 'Why, up to 1,000 characters.' })
  reason!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw.' })
  expectedVersion?: number | null;
}

@Resolver()
export class RetentionScheduleResolver {
  @Query(() => [RetentionClass], { nullable: true, description: 'How long an authority keeps what, by which law, and what happens then. Errors: REFUSED.' })
  @Allow(staffOfAuthority)
  async retentionSchedule(@Arg('authority', () => String) authority: string, @Ctx() { viewer, services }: Context): Promise<RetentionClass[]> {
    if (!viewer.authorities.has(authority)) throw refused('see the schedule of this authority', [staffOfAuthority]);
    const changed = new Map((await changedPeriods(services.database, identityOf(viewer), authority)).map((each) => [each.recordClass, each]));
    return recordClasses.map(({ code, says, trigger, months, outcome, source, changeable }) => {
      const ours = changed.get(code);
      return { code, says, trigger, outcome, source, changeable, shippedMonths: months, months: ours?.months ?? months, reason: ours?.reason ?? null, changedByName: ours?.changedByName ?? null, changedAt: ours?.changedAt ?? null, version: ours?.version ?? 0 };
    });
  }

  @Mutation(() => [RetentionClass], { nullable: true, description: 'Sets how long an authority keeps a class of records. Nothing is disposed of by this alone. Errors: REFUSED, INVALID, CONFLICT.' })
  @Allow(administratorOfAuthority)
  @Writes('RetentionClass.months', 'RetentionClass.reason')
  async setRetention(@Arg('input', () => SetRetentionInput) { authority, recordClass: code, months, reason, expectedVersion }: SetRetentionInput, @Ctx() context: Context): Promise<RetentionClass[]> {
    const { viewer } = context;
    if (!hasRole(viewer, authority, 'ADMINISTRATOR')) throw refused('change the schedule of this authority', [administratorOfAuthority]);
    if (!recordClass(code)?.changeable) throw invalid('The period of this class cannot be changed.', { field: 'recordClass' });
    if (months < LEAST || months > MOST) throw invalid(`Give ${LEAST / 12} to ${MOST / 12} years.`, { field: 'months' });
    const why = checkReason(reason);
    await context.change(async (unit) => {
      const rule = await unit.em.findOne(RetentionRule, { authorityCode: authority, recordClass: code });
      if (expectedVersion != null && expectedVersion !== (rule?.version ?? 0)) throw conflict('Somebody changed this period since you looked.', { expectedVersion, currentVersion: rule?.version ?? 0, currentMonths: rule?.months ?? null });
      const now = { months, reason: why, changedById: viewer.id!, changedByName: viewer.name, changedAt: unit.now };
      const id = rule?.id ?? newId();
      if (rule) Object.assign(rule, now);
      else unit.em.create(RetentionRule, { id, authorityCode: authority, recordClass: code, ...now, version: 1 }, { persist: true });
      unit.audit({ act: 'retention.changed', authorityCode: authority, subjectType: 'RetentionRule', subjectId: id, fields: ['months', 'reason'], audience: 'AUTHORITY' });
    });
    return this.retentionSchedule(authority, context);
  }
}
