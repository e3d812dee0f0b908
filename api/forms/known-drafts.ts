/** What does not change of a draft while it is filled in, but for its version, when it is upgraded. */
export interface KnownDraft {
  authorityCode: string;
  settingId: string;
  childId: string;
  formVersionId: string;
  variant: string;
}

/** The drafts that were written in last: of a busy process, not of the installation. */
const MOST = 5000;
const known = new Map<string, KnownDraft>();

export function knowDraft(id: string, { authorityCode, settingId, childId, formVersionId, variant }: KnownDraft): void {
  known.delete(id);
  if (known.size >= MOST) known.delete(known.keys().next().value!);
  known.set(id, { authorityCode, settingId, childId, formVersionId, variant });
}

/** A draft as it was when somebody last wrote in it: a statement that goes by it must say so in its conditions. */
export const knownDraft = (id: string): KnownDraft | undefined => known.get(id);

/** For what turned out not to hold: it is looked up again. */
export const forgetDraft = (id: string): void => void known.delete(id);
