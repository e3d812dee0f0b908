import { openingOf } from '../access/index.js';
import type { Context } from '../context.js';
import { PortalError } from '../kernel/errors.js';
import type { Problem } from './language/definition.js';

/** True where the setting keeps a section from this colleague: it is sealed, and not open to them. */
export const isKept = ({ viewer }: Pick<Context, 'viewer'>, responseId: string, section: string): boolean => viewer.keptFrom.has(openingOf(responseId, section));

/** Errors: REFUSED with reason SEALED. */
export function checkNotKept(context: Pick<Context, 'viewer'>, responseId: string, { key, title }: { key: string; title: string }): void {
  if (isKept(context, responseId, key)) throw new PortalError('REFUSED', `“${title}” is sealed: a colleague keeps it to themselves and those they named. Ask them, if you need to see it.`, { reason: 'SEALED', rules: [] });
}

/** What is missing, without what a sealed section asks: of that, only that it is not complete. */
export function withoutKept(context: Pick<Context, 'viewer'>, responseId: string, problems: readonly Problem[]): Problem[] {
  const kept = new Set(problems.map(({ section }) => section).filter((section) => section !== undefined && isKept(context, responseId, section)));
  const ofKept = [...kept].map((section): Problem => ({ path: section!, section: section!, code: 'REQUIRED', message: 'This section is sealed and not complete. Whoever sealed it must complete it.' }));
  return [...problems.filter(({ section }) => !kept.has(section)), ...ofKept];
}
