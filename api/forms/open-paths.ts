import type { Unit } from '../unit.js';

/** Lets one answer of a closed form be changed, for a query about it. */
export async function openPath(unit: Unit, responseId: string, path: string): Promise<void> {
  await unit.em.execute('update form_response set open_paths = array_append(array_remove(open_paths, ?), ?) where id = ?', [path, path, responseId]);
}

export async function closePath(unit: Unit, responseId: string, path: string): Promise<void> {
  await unit.em.execute('update form_response set open_paths = array_remove(open_paths, ?) where id = ?', [path, responseId]);
}
