import { GraphQLLocalDate } from 'graphql-scalars';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { addMonths, daysBetween } from '../kernel/civil-date.js';
import { invalid, notFound, notNow } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import type { Unit } from '../unit.js';
import { Assessment } from './assessment.js';
import { ExceptionCode, exceptionWords } from './exception-codes.js';
import { lockAssessment } from './find.js';
import { StatutoryException } from './statutory-exception.js';
import { AssessmentStepInput } from './step-input.js';
import { check, take } from './take.js';

@InputType()
export class RecordExceptionInput extends AssessmentStepInput {
  @Field(() => ExceptionCode, { description: 'Which circumstance of the law.' })
  code!: ExceptionCode;
  @Field(() => GraphQLLocalDate, { description: 'First day of it: not before the request.' })
  fromOn!: string;
  @Field(() => GraphQLLocalDate, { description: 'Last day of it, within a year.' })
  toOn!: string;
  @Field(() => String, { description: 'What proves it, and where that is kept; up to 4,000 characters.' })
  evidence!: string;
}

@InputType()
export class WithdrawExceptionInput extends AssessmentStepInput {
  @Field(() => ID, { description: 'The exception.' })
  exception!: string;
  @Field(() => String, { description: 'Why it does not count; up to 4,000 characters.' })
  reason!: string;
}

@Resolver()
export class ExceptionResolver {
  @Mutation(() => Assessment, { nullable: true, description: 'Records days on which the law allows a time limit not to be kept, with the evidence. Nothing else moves a statutory date. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID (no evidence; too short; days out of order).' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.exceptions', 'Assessment.clocks', 'Assessment.dueOn')
  async recordException(@Arg('input', () => RecordExceptionInput) input: RecordExceptionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const { assessment: id, expectedVersion, code, fromOn, toOn } = input;
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'recordException', expectedVersion);
      const evidence = evidenceGiven(input.evidence);
      if (toOn < fromOn) throw invalid('The last day must not be before the first.', { field: 'toOn' });
      if (assessment.requestedOn && toOn < assessment.requestedOn) throw invalid('These days were over before the request came in, so they move nothing.', { field: 'toOn', earliest: assessment.requestedOn });
      if (toOn > addMonths(unit.today, 12)) throw invalid('The last day must be within a year.', { field: 'toOn' });
      const { leastDays, says } = exceptionWords[code];
      const days = daysBetween(fromOn, toOn) + 1;
      if (days < leastDays) throw invalid(`${says}: these are ${days} days, and the law asks for at least ${leastDays}.`, { field: 'toOn', leastDays });
      unit.em.create(StatutoryException, { id: newId(), authorityCode: assessment.authorityCode, childId: assessment.childId, assessmentId: id, code, fromOn, toOn, evidence, recordedAt: unit.now, recordedById: unit.viewer.id!, recordedByName: unit.viewer.name }, { persist: true });
      await unit.em.flush();
      await take(context, unit, assessment, 'recordException', { exceptionDays: await recorded(unit, id) }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }

  @Mutation(() => Assessment, { nullable: true, description: 'Withdraws an exception that should not count; the dates are as if it had not been recorded, and it stays on the file. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.exceptions', 'Assessment.clocks', 'Assessment.dueOn')
  async withdrawException(@Arg('input', () => WithdrawExceptionInput) { assessment: id, expectedVersion, exception, reason }: WithdrawExceptionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Assessment | null> {
    const withdrawnReason = reasonGiven(reason, 4_000, 'The reason for withdrawing it');
    await context.change(async (unit) => {
      const assessment = await lockAssessment(unit, id);
      await check(unit, assessment, 'withdrawException', expectedVersion);
      const found = (await unit.em.find(StatutoryException, { assessmentId: id })).find((each) => each.id === exception);
      if (!found) throw notFound('exception');
      if (found.withdrawnAt) throw notNow('It was withdrawn already.', ['recordException']);
      Object.assign(found, { withdrawnAt: unit.now, withdrawnReason });
      await unit.em.flush();
      await take(context, unit, assessment, 'withdrawException', { exceptionDays: await recorded(unit, id) }, expectedVersion);
    });
    return context.reader.find(context.viewer, info, Assessment, { id });
  }
}

const recorded = async (unit: Unit, assessmentId: string) => (await unit.em.find(StatutoryException, { assessmentId, withdrawnAt: null }, { orderBy: { fromOn: 'asc' } })).map(({ code, fromOn, toOn }) => ({ code, fromOn, toOn }));

const LEAST_EVIDENCE = 10;

function evidenceGiven(typed: string): string {
  if (typed.trim().length < LEAST_EVIDENCE) throw invalid('An exception needs evidence: say what proves it and where that is kept. Without it the time limit stands.', { field: 'evidence', possible: Object.values(ExceptionCode) });
  return reasonGiven(typed, 4_000, 'The evidence');
}
