import { PlanVersionsResolver, SectionsResolver } from './plan-versions.js';

export { planClocks, planFactLabels } from './plan.clocks.js';
export { PlanVersion, PlanVersionState } from './plan-version.js';
export { PlanSectionInput, SectionCode, sectionTitles } from './sections.js';
export { transferKind, transferOn } from './transfer.js';
export { issueVersion, sendDraft, writeDraft } from './write-version.js';

export const planResolvers = [PlanVersionsResolver, SectionsResolver] as const;
