import { RecentlyUsed } from '../kernel/recently-used.js';

/** What does not change of a draft while it is filled in, but for its version, when it is upgraded. */
export interface KnownDraft {
  authorityCode: string;
  settingId: string;
  childId: string;
  formVersionId: string;
  variant: string;
}

/** The drafts that were written in last, as they were then: a statement that goes by them must say so in its conditions. */
export const knownDrafts = new RecentlyUsed<string, KnownDraft>(5000);
