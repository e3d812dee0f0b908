import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { newId } from '../database/columns.js';
import { notFound } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { CaseMessage } from './case-message.js';

@Resolver()
export class MarkMessagesReadResolver {
  @Mutation(() => Boolean, { nullable: true, description: 'Says that you have seen the messages of a case up to and with this one; later ones stay unread. It is yours alone: nobody is told what you have read. Errors: NOT_FOUND.' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  async markMessagesRead(@Arg('message', () => ID, { description: 'The newest message that you have seen.' }) id: string, @Ctx() context: Context): Promise<boolean> {
    await context.change(async (unit) => {
      const message = isUuid(id) ? await unit.em.findOne(CaseMessage, { id }) : null;
      if (!message) throw notFound('message');
      await unit.em.execute(
        'insert into message_look (id, user_id, case_id, seen_until) values (?, ?, ?, ?) on conflict (user_id, case_id) do update set seen_until = greatest(message_look.seen_until, excluded.seen_until)',
        [newId(), unit.viewer.id, message.caseId, message.writtenAt],
      );
    });
    return true;
  }
}
