import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { Database } from '../database/database.js';
import type { Identity } from '../database/identity.js';
import { notFound } from '../kernel/errors.js';
import { loadGrouped } from '../reading/index.js';
import { FormVersion } from './form.js';
import type { FormDefinition } from './language/definition.js';
import { CompiledForm } from './language/form.js';

/** Published versions never change, so they are compiled once per process. The oldest are dropped beyond a few hundred. */
const compiled = new Map<string, CompiledForm>();

/** A version that was used in this process, without asking the database. */
export const knownForm = (versionId: string): CompiledForm | undefined => compiled.get(versionId);

export async function formOfVersion(database: Database, identity: Identity, versionId: string): Promise<CompiledForm> {
  const known = compiled.get(versionId);
  if (known) return known;
  const [row] = await database.read(identity, { text: 'select definition from form_version where id = $1', values: [versionId] });
  if (!row) throw notFound('form version');
  const form = new CompiledForm(row['definition'] as FormDefinition);
  if (compiled.size >= 300) compiled.delete(compiled.keys().next().value!);
  compiled.set(versionId, form);
  return form;
}

/** The version with what the operation asks of it; one statement for all records of a list. */
export async function loadVersion(context: Context, info: GraphQLResolveInfo, id: string): Promise<FormVersion | null> {
  const [version] = await loadGrouped(context, info, FormVersion, 'id', id, [['number', 'asc']], 1);
  return version ?? null;
}

export { canonical, hashOf } from '../kernel/canonical.js';
