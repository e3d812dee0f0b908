import type { Viewer } from '../access/index.js';

/** A session as it was when it was last looked up. */
export interface Remembered {
  /** All that its person's rights follow from: a presumption holds where PostgreSQL still finds this text. */
  rights: string;
  viewer: Viewer;
  activeAt: Date;
}

/** The sessions that were used last: of a busy process, not of the installation. */
const MOST = 5000;
const remembered = new Map<string, Remembered>();

export function remember(tokenHash: string, session: Remembered): void {
  remembered.delete(tokenHash);
  if (remembered.size >= MOST) remembered.delete(remembered.keys().next().value!);
  remembered.set(tokenHash, session);
}

export const forget = (tokenHash: string): void => void remembered.delete(tokenHash);

export const rememberedSession = (tokenHash: string): Remembered | undefined => remembered.get(tokenHash);
