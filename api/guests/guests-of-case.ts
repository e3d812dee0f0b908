import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Allow, Needs, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import { Assessment } from '../assessments/index.js';
import type { Context } from '../context.js';
import { loadGrouped } from '../reading/index.js';
import { Review } from '../reviews/index.js';
import { GuestPass } from './guest-pass.js';

const MOST = 100;
const description = `People without an account who were asked for something by a link, newest first, at most ${MOST}: those of the setting’s draft for the setting, those of advice and letters for the authority.`;
const guestsOf = (context: Context, info: GraphQLResolveInfo, id: string): Promise<GuestPass[]> => loadGrouped(context, info, GuestPass, 'caseId', id, [['invitedAt', 'desc'], ['id', 'desc']], MOST);

@Resolver(() => Review)
export class GuestsOfReviewResolver {
  @FieldResolver(() => [GuestPass], { nullable: true, description })
  @Needs('id')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  guests(@Root() { id }: Review, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<GuestPass[]> {
    return guestsOf(context, info, id);
  }
}

@Resolver(() => Assessment)
export class GuestsOfAssessmentResolver {
  @FieldResolver(() => [GuestPass], { nullable: true, description })
  @Needs('id')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  guests(@Root() { id }: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<GuestPass[]> {
    return guestsOf(context, info, id);
  }
}
