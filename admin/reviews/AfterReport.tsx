import { DraftPlanDocument } from '../gql/graphql.js';
import { LettersPanel } from '../process/LettersPanel.js';
import { NextSteps } from '../process/NextSteps.js';
import { PlanPanel } from '../process/PlanPanel.js';
import { send } from '../providers/client.js';
import type { Review } from './lookups.js';
import { seenReview } from './seen.js';

/** What the authority does with a case: what can be done next, the plan, the letters. */
export function AfterReport({ review, reload }: { review: Review; reload: () => Promise<unknown> }) {
  const { id, reference, child, availableSteps, planDraft, plan, letters, lettersToWrite, guests, setting } = review;
  const about = `${child?.fullName ?? 'Name not yours to see'}, ${reference}`;
  const mayWrite = availableSteps?.some(({ name }) => name === 'draftPlan') ?? false;
  return (
    <>
      <NextSteps available={availableSteps ?? []} seen={seenReview(review)} about={about} reload={reload} />
      <PlanPanel about={about} draft={planDraft} versions={plan?.versions ?? []} write={mayWrite ? (sections, draftVersion) => send(DraftPlanDocument, { input: { review: id, sections, draftVersion } }) : null} reload={reload} />
      <LettersPanel of={{ review: id }} guests={guests ?? []} letters={letters ?? []} fitting={lettersToWrite ?? []} hasSetting={setting !== null} reload={reload} />
    </>
  );
}
