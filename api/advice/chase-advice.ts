import { LockMode } from '@mikro-orm/core';
import { anonymous } from '../access/index.js';
import { Context, type Services } from '../context.js';
import { GuestPass, renewLink } from '../guests/index.js';
import { addDays, addMonths, daysBetween } from '../kernel/civil-date.js';
import type { WorkerNotice } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { AdviceRequest } from './advice-request.js';
import { AdviceState } from './advice-words.js';
import { LINK_MONTHS } from './ask-for-advice.js';
import { pageOf, workersOf } from './guest-advice.js';

/** Days before the day on which advice is due when its adviser is reminded; and after it, when they are late. */
const DAYS = [14, 3, -1, -8, -15] as const;

/** Reminds an adviser, with a new link to what they have typed. */
export async function chase(context: Pick<Context, 'services'>, unit: Unit, advice: AdviceRequest): Promise<void> {
  const pass = await unit.em.findOneOrFail(GuestPass, { subjectId: advice.id, submittedAt: null, withdrawnAt: null }, { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE });
  const late = advice.dueOn != null && advice.dueOn < unit.today;
  pass.dueOn = advice.dueOn ?? null;
  Object.assign(advice, { chases: advice.chases + 1, lastChasedOn: unit.today, changedAt: unit.now });
  renewLink(context, unit, pass, new Date(`${addMonths(unit.today, LINK_MONTHS)}T00:00:00Z`), {
    template: late ? 'adviceLate' : 'adviceReminder', subject: `${late ? 'Advice is late' : 'Advice is awaited'} (${advice.reference})`,
    paragraphs: [`${pass.shown.fromName} asked you for advice in the case ${advice.reference}.`, advice.dueOn ? `${late ? 'It was' : 'It is'} due on ${advice.dueOn}.` : 'It has not come in yet.', 'If you cannot give it, tell whoever asked you. The link of an earlier mail works no more; what you typed is kept.'],
  });
  unit.audit({ act: 'advice.chased', audience: 'AUTHORITY', authorityCode: advice.authorityCode, childId: advice.childId, subjectType: advice.ofReview ? 'Review' : 'Assessment', subjectId: advice.caseId, fields: ['adviceRequests'] });
}

/** The job of every day: advisers are reminded before and after the day, their caseworkers told when it is over. A repeat reminds nobody twice. */
export async function remindOfAdvice(services: Services): Promise<void> {
  const context = new Context(services, anonymous, 'job advice', { agent: 'job', address: '' });
  const days = DAYS.map((each) => addDays(context.today, each));
  for (const { code } of await services.database.read({ realm: 'jobs' }, { text: 'select code from authority' })) {
    const identity = { realm: 'jobs' as const, authorities: [String(code)] };
    const due = await services.database.read(identity, { text: `select id from advice_request where authority_code = $1 and state = 'ASKED' and due_on = any($2::date[]) and last_chased_on is distinct from $3::date and asked_on < $3::date order by due_on, id`, values: [code, days, context.today] });
    for (const { id } of due)
      await context.changeAs(identity, async (unit) => {
        const advice = await unit.em.findOneOrFail(AdviceRequest, { id: String(id) }, { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE });
        if (advice.state !== AdviceState.ASKED || advice.lastChasedOn === unit.today) return;
        await chase(context, unit, advice);
        const left = daysBetween(unit.today, advice.dueOn!);
        if (left !== -1) return;
        for (const worker of await workersOf(unit, advice))
          unit.queue('tell-worker', {
            authority: advice.authorityCode, worker, except: null,
            notification: { event: 'DEADLINE_OVER', key: `advice ${advice.id} ${advice.dueOn}`, template: 'adviceOver', subject: `Advice is late (${advice.reference})`, paragraphs: [`Advice in the case ${advice.reference} was due on ${advice.dueOn} and has not come in. The adviser was reminded.`], link: { says: 'Open it in the back office', address: `${services.config.BASE_URL}${pageOf(advice)}` } },
          } satisfies WorkerNotice);
      });
  }
}
