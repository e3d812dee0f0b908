import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Allow, Needs, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import { Assessment } from '../assessments/index.js';
import type { Context } from '../context.js';
import { loadGrouped } from '../reading/index.js';
import { Review } from '../reviews/index.js';
import { CaseMessage } from './case-message.js';

const MOST = 500;
const description = `Messages between the authority and the setting, oldest first, at most ${MOST}. Those of one thread have the same thread id.`;

const messagesOf = (context: Context, info: GraphQLResolveInfo, id: string): Promise<CaseMessage[]> => loadGrouped(context, info, CaseMessage, 'caseId', id, [['writtenAt', 'asc'], ['id', 'asc']], MOST);

@Resolver(() => Review)
export class MessagesOfReviewResolver {
  @FieldResolver(() => [CaseMessage], { nullable: true, description })
  @Needs('id')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  messages(@Root() { id }: Review, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CaseMessage[]> {
    return messagesOf(context, info, id);
  }
}

@Resolver(() => Assessment)
export class MessagesOfAssessmentResolver {
  @FieldResolver(() => [CaseMessage], { nullable: true, description })
  @Needs('id')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  messages(@Root() { id }: Assessment, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<CaseMessage[]> {
    return messagesOf(context, info, id);
  }
}

@Resolver(() => CaseMessage)
export class WordsOfMessageResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What it says; missing where it was taken back.' })
  @Needs('words', 'withdrawnAt')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  text(@Root() { words, withdrawnAt }: CaseMessage): string | null {
    return withdrawnAt ? null : words;
  }

  @FieldResolver(() => String, { nullable: true, description: 'What its thread is about, on the message that began it; missing on the others, and where it was taken back.' })
  @Needs('topicGiven', 'withdrawnAt')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  topic(@Root() { topicGiven, withdrawnAt }: CaseMessage): string | null {
    return withdrawnAt ? null : (topicGiven ?? null);
  }

  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether you wrote it, and can take it back.' })
  @Needs('writtenById')
  @Allow(memberOfSetting, caseworkerOfAuthority)
  isOwn(@Root() { writtenById }: CaseMessage, @Ctx() { viewer }: Context): boolean {
    return writtenById === viewer.id;
  }
}
