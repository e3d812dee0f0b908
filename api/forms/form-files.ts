import type { Context } from '../context.js';
import { identityOf } from '../access/index.js';
import { notFound } from '../kernel/errors.js';
import type { CompiledForm } from './language/form.js';
import { formOfVersion } from './versions.js';

export interface VersionInForce {
  form: CompiledForm;
  number: number;
  hash: string;
  effectiveFrom: string;
}

const sql = `select v.id, v.number, v.hash, v.effective_from as "effectiveFrom" from form_version v join form f on f.id = v.form_id
  where f.authority_code = $1 and f.code = $2 and case when $3::int is null then v.effective_from <= $4::date else v.number = $3 end order by v.effective_from desc, v.number desc limit 1`;

/** A version of an authority's form; without a number, the one in force today. What a form asks is no secret: nobody needs an account for it. */
export async function versionOf({ services, viewer, today }: Context, authority: string, code: string, number: number | null): Promise<VersionInForce> {
  const [row] = await services.database.read(identityOf(viewer), { text: sql, values: [authority, code, number, today] });
  if (!row) throw notFound('form');
  const form = await formOfVersion(services.database, identityOf(viewer), String(row['id']));
  return { form, number: Number(row['number']), hash: String(row['hash']), effectiveFrom: String(row['effectiveFrom']) };
}
