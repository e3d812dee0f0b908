import type pg from 'pg';
import { newId } from '../database/columns.js';
import type { Code, FormDefinition } from './language/definition.js';
import { lint } from './language/lint.js';
import { shippedForms } from './published/index.js';
import { hashOf } from './versions.js';

interface AuthorityForms {
  code: string;
  offers: { form: string; variants: string[] }[];
  localCodes: Record<string, Code[]>;
}

/**
 * Publishes the shipped forms for every authority that takes them, with its own codes added. What is published
 * already stays; a form that has changed becomes its next version, for drafts begun from today on.
 */
export async function publishShippedForms(owner: pg.ClientBase, today: string, now: Date): Promise<number> {
  const { rows } = await owner.query<AuthorityForms>(`select a.code, p.offers, p.local_codes as "localCodes" from authority a join authority_policy p on p.id = a.policy_id`);
  let published = 0;
  for (const authority of rows)
    for (const offer of authority.offers) {
      const shipped = shippedForms.find(({ code }) => code === offer.form);
      if (shipped && (await publish(owner, authority.code, withLocalCodes(shipped, authority.localCodes), today, now))) published += 1;
    }
  return published;
}

/** An authority's own codes are added to the lists; none of the shipped ones goes. */
export function withLocalCodes(form: FormDefinition, local: Readonly<Record<string, Code[]>>): FormDefinition {
  const added = Object.entries(local).flatMap(([name, codes]) => {
    const list = Object.hasOwn(form.codes, name) ? form.codes[name] : undefined;
    const own = codes.filter(({ code }) => !list?.some((each) => each.code === code));
    return list ? [[name, [...list, ...own]] as [string, Code[]]] : [];
  });
  return { ...form, codes: { ...form.codes, ...Object.fromEntries(added) } };
}

async function publish(owner: pg.ClientBase, authority: string, definition: FormDefinition, today: string, now: Date): Promise<boolean> {
  const problems = lint(definition);
  if (problems.length > 0) throw new Error(`The form ${definition.code} cannot be published:\n${problems.join('\n')}`);
  const hash = hashOf(definition);
  const { rows } = await owner.query<{ id: string; hash: string | null; number: number | null }>(
    `select f.id, v.hash, v.number from form f left join lateral (select hash, number from form_version where form_id = f.id order by number desc limit 1) v on true where f.authority_code = $1 and f.code = $2`,
    [authority, definition.code],
  );
  const found = rows[0];
  if (found?.hash === hash) return false;
  const id = found?.id ?? newId();
  if (!found) await owner.query('insert into form (id, authority_code, code, title, purpose) values ($1, $2, $3, $4, $5)', [id, authority, definition.code, definition.title, definition.purpose]);
  await owner.query('insert into form_version (id, form_id, authority_code, number, definition, hash, effective_from, published_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [newId(), id, authority, (found?.number ?? 0) + 1, JSON.stringify(definition), hash, today, now]);
  return true;
}
