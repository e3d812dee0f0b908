import { useEffect, useEffectEvent } from 'react';

/** Single keys can be switched off (WCAG 2.1.4); the choice says nothing about a child, so the browser may keep it. */
const SWITCH = 'portal.shortcuts';

export const areOn = (): boolean => localStorage.getItem(SWITCH) !== 'off';
export const turn = (on: boolean): void => localStorage.setItem(SWITCH, on ? 'on' : 'off');

/** While somebody types, chooses or reads a dialog, a letter is a letter. */
function isElsewhere({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const at = target as HTMLElement;
  return ctrlKey || metaKey || altKey || !areOn() || at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName) || at.closest('[role="dialog"], [role="listbox"], [role="combobox"]') !== null || document.querySelector('[role="dialog"]') !== null;
}

/** Keys of this page and what they do. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const act = keys[event.key];
    if (!act || isElsewhere(event)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Moves the focus along the links of a list; the browser's own Enter opens the one that has it. */
export function step(selector: string, by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(selector)];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by === 1 ? 0 : links.length - 1) : Math.max(0, Math.min(links.length - 1, at + by));
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: 'nearest' });
}
