import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority } from '../access/index.js';
import type { Context } from '../context.js';
import { ADVICE_LIMIT } from '../guests/index.js';
import { notNow } from '../kernel/errors.js';
import { reasonGiven } from '../kernel/text.js';
import { checkDay } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { AdviceRequest } from './advice-request.js';
import { AdviceState, awaited } from './advice-words.js';
import { chase } from './chase-advice.js';
import { endLinks } from './guest-advice.js';
import { lockAdvice, settleDaysOf } from './advised-case.js';

@InputType()
export class AdviceRequestInput {
  @Field(() => ID, { description: 'The request for advice.' })
  advice!: string;
  @Field(() => Int, { nullable: true, description: 'The count of changes that you saw; somebody else’s change since is a CONFLICT.' })
  expectedVersion?: number | null;
}

@InputType()
export class RecordAdviceReceivedInput extends AdviceRequestInput {
  @Field(() => GraphQLLocalDate, { description: 'Day it came in: not before it was asked for, not after today.' })
  receivedOn!: string;
  @Field(() => String, { description: `The advice, or what it says and where the paper is kept; up to ${ADVICE_LIMIT.toLocaleString('en-GB')} characters.` })
  text!: string;
}

@InputType()
export class EndAdviceInput extends AdviceRequestInput {
  @Field(() => String, { description: 'Why, up to 2,000 characters.' })
  reason!: string;
}

const writes = ['Assessment.adviceRequests', 'Review.adviceRequests', 'Assessment.adviceReceivedOn'] as const;

@Resolver()
export class SettleAdviceResolver {
  @Mutation(() => AdviceRequest, { nullable: true, description: 'Takes over the advice that an adviser sent by their link: the day is that on which they sent it. Errors: NOT_FOUND, REFUSED, NOT_NOW (none came in), CONFLICT.' })
  @Allow(caseworkerOfAuthority)
  @Writes(...writes)
  acceptAdvice(@Arg('input', () => AdviceRequestInput) input: AdviceRequestInput, @Ctx() context: Context): Promise<AdviceRequest> {
    return settle(context, input, [AdviceState.CAME_IN], () => ({ state: AdviceState.RECEIVED }));
  }

  @Mutation(() => AdviceRequest, { nullable: true, description: 'Records advice that came another way than by the link. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes(...writes)
  recordAdviceReceived(@Arg('input', () => RecordAdviceReceivedInput) input: RecordAdviceReceivedInput, @Ctx() context: Context): Promise<AdviceRequest> {
    const advice = reasonGiven(input.text, ADVICE_LIMIT, 'The advice');
    return settle(context, input, [AdviceState.ASKED], (unit, { askedOn }) => {
      checkDay('receivedOn', 'The day it came in', input.receivedOn, unit.today, [askedOn, 'it was asked for']);
      return { state: AdviceState.RECEIVED, receivedOn: input.receivedOn, advice };
    });
  }

  @Mutation(() => AdviceRequest, { nullable: true, description: 'Records that advice will not be given, with the reason. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes(...writes)
  recordAdviceNotGiven(@Arg('input', () => EndAdviceInput) input: EndAdviceInput, @Ctx() context: Context): Promise<AdviceRequest> {
    const endReason = reasonGiven(input.reason, 2_000, 'Why it is not given');
    return settle(context, input, awaited, (unit) => ({ state: AdviceState.NOT_GIVEN, endedOn: unit.today, endReason }));
  }

  @Mutation(() => AdviceRequest, { nullable: true, description: 'Takes a request for advice back, such as one to the wrong address: it counts as never asked for. Errors: NOT_FOUND, REFUSED, NOT_NOW, CONFLICT, INVALID.' })
  @Allow(caseworkerOfAuthority)
  @Writes(...writes)
  cancelAdvice(@Arg('input', () => EndAdviceInput) input: EndAdviceInput, @Ctx() context: Context): Promise<AdviceRequest> {
    const endReason = reasonGiven(input.reason, 2_000, 'Why it is taken back');
    return settle(context, input, awaited, (unit) => ({ state: AdviceState.CANCELLED, endedOn: unit.today, endReason }));
  }

  @Mutation(() => AdviceRequest, { nullable: true, description: 'Reminds an adviser now, with a new link; the one before works no more, and what they typed is kept. Once a day. Errors: NOT_FOUND, REFUSED, NOT_NOW (not awaited; reminded today).' })
  @Allow(caseworkerOfAuthority)
  @Writes('Assessment.adviceRequests', 'Review.adviceRequests')
  chaseAdvice(@Arg('input', () => AdviceRequestInput) { advice: id, expectedVersion }: AdviceRequestInput, @Ctx() context: Context): Promise<AdviceRequest> {
    return context.change(async (unit) => {
      const { advice, of } = await lockAdvice(unit, id, expectedVersion);
      of.check('settleAdvice');
      if (advice.state !== AdviceState.ASKED) throw notNow('This advice is not awaited.');
      if (advice.lastChasedOn === unit.today) throw notNow('They were reminded today already.');
      await chase(context, unit, advice);
      return advice;
    });
  }
}

function settle(context: Context, { advice: id, expectedVersion }: AdviceRequestInput, from: readonly AdviceState[], changes: (unit: Unit, advice: AdviceRequest) => Partial<AdviceRequest>): Promise<AdviceRequest> {
  return context.change(async (unit) => {
    const { advice, of } = await lockAdvice(unit, id, expectedVersion);
    const act = of.check('settleAdvice');
    if (!from.includes(advice.state)) throw notNow(`This request is ${advice.state.toLowerCase().replaceAll('_', ' ')}.`, advice.state === AdviceState.CAME_IN ? ['acceptAdvice'] : []);
    Object.assign(advice, changes(unit, advice), { changedAt: unit.now });
    await endLinks(unit, advice);
    unit.audit({ act, audience: 'AUTHORITY', authorityCode: advice.authorityCode, settingId: of.row.settingId ?? null, childId: advice.childId, subjectType: advice.ofReview ? 'Review' : 'Assessment', subjectId: advice.caseId, fields: ['adviceRequests'] });
    await settleDaysOf(context, unit, of);
    return advice;
  });
}
