import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority, memberOfSetting } from '../access/index.js';
import { Assessment } from '../assessments/index.js';
import type { Context } from '../context.js';
import { PortalError, notFound, notNow } from '../kernel/errors.js';
import { isUuid } from '../reading/condition.js';
import { CaseMessage } from './case-message.js';
import { lockWrittenCase } from './written-case.js';

@Resolver()
export class WithdrawMessageResolver {
  @Mutation(() => CaseMessage, {
    nullable: true,
    description: 'Takes back a message that you wrote: nobody reads its words in the case any more; that there was one stays, and so does the record. Errors: NOT_FOUND, REFUSED (somebody else’s), NOT_NOW (taken back already).',
  })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  @Writes('Review.messages', 'Assessment.messages')
  withdrawMessage(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<CaseMessage> {
    return context.change(async (unit) => {
      const found = isUuid(id) ? await unit.em.findOne(CaseMessage, { id }) : null;
      if (!found) throw notFound('message');
      const ofAssessment = (await unit.em.count(Assessment, { id: found.caseId })) > 0;
      const { row, type, check } = await lockWrittenCase(unit, ofAssessment ? { assessment: found.caseId } : { review: found.caseId });
      const act = check('withdrawMessage');
      if (found.writtenById !== unit.viewer.id) throw new PortalError('REFUSED', 'You may not take back a message of somebody else. It is for whoever wrote it.', { rules: ['self'], readers: ['whoever wrote it'], grantedBy: [] });
      const message = await unit.em.refreshOrFail(found, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (message.withdrawnAt) throw notNow('This message was taken back already.', ['writeMessage']);
      message.withdrawnAt = unit.now;
      unit.audit({ act, audience: 'BOTH', authorityCode: row.authorityCode, settingId: message.settingId, childId: row.childId, subjectType: type, subjectId: row.id, fields: ['messages'] });
      return Object.assign(message, { isUnread: false });
    });
  }
}
