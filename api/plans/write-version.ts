import { LockMode } from '@mikro-orm/core';
import { newId } from '../database/columns.js';
import { conflict, invalid } from '../kernel/errors.js';
import type { CivilDate } from '../kernel/civil-date.js';
import type { Unit } from '../unit.js';
import { PlanVersion, PlanVersionState as State } from './plan-version.js';
import { type PlanSectionInput, differing, withSections } from './sections.js';

/** Whose plan it is, and the review or assessment in which it is written. */
export interface PlanOf {
  id: string;
  authorityCode: string;
  settingId?: string | null;
  childId: string;
  planId?: string | null;
  planDraftId?: string | null;
}

const versionsOf = (unit: Unit, { childId, authorityCode }: PlanOf): Promise<PlanVersion[]> => unit.em.find(PlanVersion, { childId, authorityCode }, { orderBy: { number: 'asc' } });
const inForce = (versions: readonly PlanVersion[]): PlanVersion | undefined => versions.findLast(({ state }) => state === State.FINAL);

/**
 * Writes into the draft of a case; begins one from what was last sent, or from the plan in force. Gives its id.
 * Errors: CONFLICT (somebody wrote since), INVALID.
 */
export async function writeDraft(unit: Unit, of: PlanOf, sections: readonly PlanSectionInput[], expectedVersion?: number | null): Promise<string> {
  const open = of.planDraftId ? await unit.em.findOne(PlanVersion, { id: of.planDraftId, state: State.DRAFT }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  const versions = await versionsOf(unit, of);
  if (open) {
    if (expectedVersion != null && expectedVersion !== open.version) throw conflict('Somebody else wrote into this draft since you opened it. What you typed is still with you: look at theirs, then save again.', { expectedVersion, currentVersion: open.version, writtenBy: open.writtenByName });
    Object.assign(open, { stored: withSections(open.stored, sections), writtenByName: unit.viewer.name, writtenAt: unit.now });
    open.changed = differing(open.stored, inForce(versions)?.stored ?? []);
    return open.id;
  }
  const sent = versions.findLast(({ caseId, state }) => caseId === of.id && state === State.PROPOSED);
  const stored = withSections((sent ?? inForce(versions))?.stored ?? [], sections);
  return create(unit, of, State.DRAFT, stored, versions, null).id;
}

/** Freezes the draft as what is sent on a day. Errors: INVALID (nothing is in it, or nothing in it is new). */
export async function sendDraft(unit: Unit, of: PlanOf, sentOn: CivilDate): Promise<PlanVersion> {
  const draft = of.planDraftId ? await unit.em.findOne(PlanVersion, { id: of.planDraftId, state: State.DRAFT }, { lockMode: LockMode.PESSIMISTIC_WRITE }) : null;
  if (!draft || draft.stored.length === 0) throw invalid('Write the draft of the plan first: there is nothing in it yet.', { field: 'sections' });
  if (draft.changed.length === 0) throw invalid('The draft says the same as the plan in force. Change the sections that are to be amended.', { field: 'sections' });
  return Object.assign(draft, { state: State.PROPOSED, sentOn });
}

/** Issues the plan: the draft as it stands, or, where nothing was written since, what was sent. */
export async function issueVersion(unit: Unit, of: PlanOf, planId: string, issuedOn: CivilDate, settingId: string | null): Promise<PlanVersion> {
  const versions = await versionsOf(unit, of);
  const draft = versions.find(({ id, state }) => id === of.planDraftId && state === State.DRAFT);
  const text = draft ?? versions.findLast(({ caseId, state }) => caseId === of.id && state === State.PROPOSED);
  if (!text) throw invalid('There are no words to issue: write the plan first.', { field: 'sections' });
  for (const version of versions) if (version.caseId === of.id) version.planId = planId;
  const made = { state: State.FINAL, sentOn: issuedOn, planId, settingId, writtenByName: unit.viewer.name, writtenAt: unit.now };
  return draft ? Object.assign(draft, made) : Object.assign(create(unit, of, State.FINAL, text.stored, versions, issuedOn), made);
}

function create(unit: Unit, { id: caseId, authorityCode, settingId, childId, planId }: PlanOf, state: State, stored: PlanVersion['stored'], versions: readonly PlanVersion[], sentOn: CivilDate | null): PlanVersion {
  return unit.em.create(
    PlanVersion,
    {
      id: newId(), authorityCode, settingId: settingId ?? null, childId, planId: planId ?? null, caseId, number: (versions.at(-1)?.number ?? 0) + 1, state, stored, changed: differing(stored, inForce(versions)?.stored ?? []), sentOn,
      writtenByName: unit.viewer.name, writtenAt: unit.now, version: 1,
    },
    { persist: true },
  );
}
