import { LockMode } from '@mikro-orm/core';
import { ADVICE_PATH, GuestPass, GuestPurpose, guestHandlers } from '../guests/index.js';
import { notNow } from '../kernel/errors.js';
import type { WorkerNotice } from '../reviews/index.js';
import type { Unit } from '../unit.js';
import { AdviceRequest } from './advice-request.js';
import { AdviceState } from './advice-words.js';

/** Advice that comes in by the link of its adviser: there, with the day, until a caseworker takes it over. */
guestHandlers.set(GuestPurpose.ADVICE, {
  async submitted({ services: { config } }, unit, pass) {
    const advice = await unit.em.findOneOrFail(AdviceRequest, { id: pass.subjectId }, { filters: false, lockMode: LockMode.PESSIMISTIC_WRITE });
    if (advice.state !== AdviceState.ASKED) throw notNow('This advice is not awaited any more.');
    Object.assign(advice, { state: AdviceState.CAME_IN, receivedOn: unit.today, advice: String(pass.work[ADVICE_PATH]?.value ?? ''), changedAt: unit.now });
    for (const worker of await workersOf(unit, advice))
      unit.queue('tell-worker', {
        authority: advice.authorityCode, worker, except: null,
        notification: { event: 'CASE_MESSAGE', template: 'adviceCameIn', subject: `Advice has come in (${advice.reference})`, paragraphs: [`Advice that you asked for in the case ${advice.reference} has come in. Look at it and take it over.`], link: { says: 'Open it in the back office', address: `${config.BASE_URL}${pageOf(advice)}` } },
      } satisfies WorkerNotice);
  },
});

export const pageOf = ({ ofReview, caseId }: AdviceRequest): string => `/admin/#/${ofReview ? 'reviews' : 'assessments'}/${caseId}/show`;

/** The caseworker of the case; where it has none, whoever asked. */
export async function workersOf(unit: Unit, { ofReview, caseId, askedById }: AdviceRequest): Promise<string[]> {
  const [row] = await unit.em.execute<{ id: string | null }[]>(`select assigned_to_id as id from ${ofReview ? 'review' : 'assessment'} where id = ?`, [caseId]);
  return [row?.id ?? askedById];
}

/** What is settled is not asked for any more: its link ends. */
export async function endLinks(unit: Unit, advice: AdviceRequest): Promise<void> {
  if (advice.state === AdviceState.ASKED || advice.state === AdviceState.CAME_IN) return;
  await unit.em.nativeUpdate(GuestPass, { subjectId: advice.id, submittedAt: null, withdrawnAt: null }, { withdrawnAt: unit.now, sessionHash: null }, { filters: false });
}
