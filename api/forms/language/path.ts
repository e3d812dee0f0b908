import { invalid } from '../../kernel/errors.js';

/**
 * The address of an answer: `cyp.helped`, `adults[k3f9x2].name`, `outcomes[a1b2].targets[c3d4].met`.
 * `adults[k3f9x2]` alone is the item itself; its value is its place in the list.
 */
export interface Path {
  steps: { key: string; item?: string }[];
}

const step = /^([A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)*)(?:\[([a-z0-9]{4,24})\])?$/;

export function parsePath(text: string): Path {
  const parts = text.length > 200 ? [] : text.split('].').map((part, index, whole) => (index < whole.length - 1 ? `${part}]` : part));
  const steps = parts.map((part) => {
    const found = step.exec(part);
    if (!found) throw invalid(`"${text.slice(0, 200)}" is not the address of an answer.`);
    return found[2] === undefined ? { key: found[1]! } : { key: found[1]!, item: found[2] };
  });
  if (steps.length === 0 || steps.length > 3) throw invalid('That is not the address of an answer.');
  return { steps };
}

/** The path of the item that an answer is in, or '' outside groups: `adults[k3f9x2]` of `adults[k3f9x2].name`. */
export function itemOf(path: string): string {
  const end = path.lastIndexOf('].');
  return end < 0 ? '' : path.slice(0, end + 1);
}

/** What an answer lies in, outermost first: the form itself (''), then each item. */
export function around(path: string): string[] {
  const places: string[] = [];
  for (let at = path; at !== ''; at = itemOf(at)) places.unshift(itemOf(at));
  return places;
}

/** Where a path of a condition points, seen from an item: `.name` in `adults[k3f9x2]` is `adults[k3f9x2].name`. */
export const resolvePath = (path: string, item: string): string => (path.startsWith('.') ? `${item}${path}` : path);

export const inItem = (item: string, key: string): string => (item === '' ? key : `${item}.${key}`);

/** True for everything below an item, the item itself included. */
export const isWithin = (path: string, item: string): boolean => path === item || path.startsWith(`${item}.`);
