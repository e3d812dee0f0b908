import { LockMode } from '@mikro-orm/core';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { Allow, Writes, caseworkerOfAuthority, memberOfSetting, type Rule } from '../access/index.js';
import type { Context } from '../context.js';
import { notFound, notNow, refused } from '../kernel/errors.js';
import { addDays } from '../kernel/civil-date.js';
import { isUuid } from '../reading/condition.js';
import type { Unit } from '../unit.js';
import { renewLink } from './issue.js';
import { GuestPass, GuestPurpose } from './guest-pass.js';

@Resolver()
export class WithdrawGuestResolver {
  @Mutation(() => GuestPass, { nullable: true, description: 'Takes a link to a guest back: it works no more from the next request on. What was sent stays. Errors: NOT_FOUND, REFUSED, NOT_NOW (sent or taken back already).' })
  @Allow(memberOfSetting, caseworkerOfAuthority)
  @Writes('Review.guests', 'Assessment.guests')
  withdrawGuest(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<GuestPass> {
    return context.change(async (unit) => {
      const pass = await lockPass(unit, id);
      if (pass.submittedAt) throw notNow('They have sent it already.');
      if (pass.withdrawnAt) throw notNow('It was taken back already.');
      withdraw(unit, pass);
      return pass;
    });
  }
}

@Resolver()
export class RenewGuestResolver {
  @Mutation(() => GuestPass, { nullable: true, description: 'Mails a guest a new link for another 14 days; the one before works no more, and what they typed is kept. Errors: NOT_FOUND, REFUSED, NOT_NOW (sent or taken back; advice has reminders of its own), THROTTLED.' })
  @Allow(memberOfSetting)
  @Writes('Review.guests', 'Assessment.guests')
  async renewGuest(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<GuestPass> {
    await context.services.throttle.count('invitations', context.viewer.id ?? '');
    return context.change(async (unit) => {
      const pass = await lockPass(unit, id);
      if (pass.purpose !== GuestPurpose.SECTION) throw notNow('Only the link to a section is mailed again here.');
      if (pass.submittedAt) throw notNow('They have sent it already.');
      if (pass.withdrawnAt) throw notNow('It was taken back. Ask them anew.');
      const until = addDays(unit.today, 14);
      pass.dueOn = until;
      renewLink(context, unit, pass, new Date(`${addDays(until, 1)}T00:00:00Z`), { template: 'guestRenewed', subject: `${pass.shown.fromName} asks you to write a part of a form`, paragraphs: [`${pass.shown.fromName} has asked you to write a part of a form. This is a new link; the one before works no more, and what you typed is kept.`, `It works until ${until}.`] });
      unit.audit({ act: 'guest.renewed', audience: 'SETTING', authorityCode: pass.authorityCode, settingId: pass.settingId ?? null, childId: pass.childId, subjectType: pass.caseType, subjectId: pass.caseId, fields: ['guests'] });
      return pass;
    });
  }
}

/** A pass that is the viewer’s to deal with, locked. Errors: NOT_FOUND, REFUSED. */
export async function lockPass(unit: Unit, id: string): Promise<GuestPass> {
  const pass = isUuid(id) ? await unit.em.findOne(GuestPass, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!pass) throw notFound('guest');
  const rule: Rule = pass.purpose === GuestPurpose.SECTION ? memberOfSetting : caseworkerOfAuthority;
  if (!rule.holds(unit.viewer, { ...pass, settingId: pass.settingId ?? null, section: null })) throw refused('deal with this guest', [rule]);
  return pass;
}

export function withdraw(unit: Unit, pass: GuestPass): void {
  Object.assign(pass, { withdrawnAt: unit.now, sessionHash: null });
  unit.audit({ act: 'guest.withdrawn', audience: pass.purpose === GuestPurpose.SECTION ? 'SETTING' : 'AUTHORITY', authorityCode: pass.authorityCode, settingId: pass.settingId ?? null, childId: pass.childId, subjectType: pass.caseType, subjectId: pass.caseId, fields: ['guests'] });
}
