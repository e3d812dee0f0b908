import type { Who } from '../context.js';

/** Of several settings, the one that somebody wants to see alone: of theirs, else all. */
export const ownSetting = (who: Who, asked: string | undefined): { id: string; name: string | null } | null => who.settings?.find(({ id }) => id === asked) ?? null;
