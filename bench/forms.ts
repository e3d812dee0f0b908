import type { Cluster } from './cluster.js';
import { measureAutosave } from './forms/autosave.js';
import { measureDocuments } from './forms/documents.js';

/** What the form engine costs: saving beside many answers and revisions, and setting documents. */
export async function measureForms(cluster: Cluster, rounds: number): Promise<Record<string, number>> {
  return { ...(await measureDocuments(rounds)), ...(await measureAutosave(cluster, rounds)) };
}
