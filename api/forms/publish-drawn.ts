import { newId } from '../database/columns.js';
import { invalid, notFound } from '../kernel/errors.js';
import { toLongDate } from './language/kinds/index.js';
import { Authority, AuthorityPolicy } from '../organisations/index.js';
import type { Unit } from '../unit.js';
import { Form, FormVersion } from './form.js';
import type { FormDefinition } from './language/definition.js';
import type { FormOverlay } from './language/overlay.js';
import { withLocalCodes } from './publish.js';
import { shippedForms } from './published/index.js';
import { hashOf } from './versions.js';

/** A form that ships with the product, with the codes that the authority’s policy adds to its lists; missing where the code is no shipped form’s. */
export async function shippedFor(unit: Unit, authority: string, code: string): Promise<FormDefinition | undefined> {
  const shipped = shippedForms.find((each) => each.code === code);
  if (!shipped) return undefined;
  const { policyId } = await unit.em.findOneOrFail(Authority, { code: authority });
  const { localCodes } = await unit.em.findOneOrFail(AuthorityPolicy, { id: policyId });
  return withLocalCodes(shipped, localCodes);
}

/** The definition of a published version, to be copied. What a form asks is no secret, so it may be another authority’s. Errors: NOT_FOUND. */
export async function formToCopy(unit: Unit, versionId: string): Promise<FormDefinition> {
  const version = await unit.em.findOne(FormVersion, { id: versionId });
  if (!version) throw notFound('form version');
  return version.definition;
}

export interface PublishedForm {
  authority: string;
  definition: FormDefinition;
  overlay: FormOverlay | null;
  effectiveFrom: string;
}

/** Publishes the next version of a form; it never changes after. Errors: INVALID (nothing is otherwise, or an earlier version begins later). */
export async function publishForm(unit: Unit, { authority, definition, overlay, effectiveFrom }: PublishedForm): Promise<FormVersion> {
  // Two who publish at once get two numbers.
  await unit.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`form ${authority} ${definition.code}`]);
  const found = await unit.em.findOne(Form, { authorityCode: authority, code: definition.code });
  const [last] = found ? await unit.em.find(FormVersion, { formId: found.id }, { orderBy: { number: 'desc' }, limit: 1 }) : [];
  const hash = hashOf(definition);
  if (last?.hash === hash) throw invalid(`Nothing is otherwise than in version ${last.number}.`);
  if (last && last.effectiveFrom > effectiveFrom) throw invalid(`Version ${last.number} begins on ${toLongDate(last.effectiveFrom)}. Choose that day or a later one.`, { field: 'effectiveFrom' });
  const words = { title: definition.title, purpose: definition.purpose };
  const form = found ?? unit.em.create(Form, { id: newId(), authorityCode: authority, code: definition.code, ...words }, { persist: true });
  Object.assign(form, words);
  await unit.em.flush();
  return unit.em.create(FormVersion, { id: newId(), formId: form.id, authorityCode: authority, number: (last?.number ?? 0) + 1, definition, overlay, hash, effectiveFrom, publishedAt: unit.now }, { persist: true });
}
