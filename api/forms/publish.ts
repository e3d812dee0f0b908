import type pg from 'pg';
import { newId } from '../database/columns.js';
import type { Code, FormDefinition } from './language/definition.js';
import { lint } from './language/lint.js';
import { type FormOverlay, withOverlay } from './language/overlay.js';
import { shippedForms } from './published/index.js';
import { hashOf } from './versions.js';

interface AuthorityForms {
  code: string;
  offers: { form: string; variants: string[] }[];
  localCodes: Record<string, Code[]>;
}

/**
 * Publishes the shipped forms for every authority that takes them, with its own codes and what it added in the back
 * office. What is published already stays; a form that has changed becomes its next version, for drafts begun from
 * today on, and what was to begin on a later day is made again from the new form.
 */
export async function publishShippedForms(owner: pg.ClientBase, today: string, now: Date): Promise<number> {
  const { rows } = await owner.query<AuthorityForms>(`select a.code, p.offers, p.local_codes as "localCodes" from authority a join authority_policy p on p.id = a.policy_id`);
  let published = 0;
  for (const authority of rows)
    for (const offer of authority.offers) {
      const shipped = shippedForms.find(({ code }) => code === offer.form);
      if (shipped) published += await publish(owner, authority.code, withLocalCodes(shipped, authority.localCodes), today, now);
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

interface Published {
  formId: string;
  hash: string;
  number: number;
  overlay: FormOverlay | null;
  effectiveFrom: string;
}

const versionsSql = `select f.id as "formId", v.hash, v.number, v.overlay, v.effective_from::text as "effectiveFrom" from form f join form_version v on v.form_id = f.id where f.authority_code = $1 and f.code = $2 order by v.effective_from desc, v.number desc`;

async function publish(owner: pg.ClientBase, authority: string, base: FormDefinition, today: string, now: Date): Promise<number> {
  const { rows } = await owner.query<Published>(versionsSql, [authority, base.code]);
  // The newest of each day counts: that in force, and those that begin later.
  const days = [...new Set([...rows.filter((row) => row.effectiveFrom > today).map((row) => row.effectiveFrom), ...(rows.find((row) => row.effectiveFrom <= today) ? [rows.find((row) => row.effectiveFrom <= today)!.effectiveFrom] : [])])].sort();
  const standing = days.length > 0 ? days.map((day) => rows.find((row) => row.effectiveFrom === day)!) : [undefined];
  const formId = rows[0]?.formId ?? newId();
  if (rows.length === 0) await owner.query('insert into form (id, authority_code, code, title, purpose) values ($1, $2, $3, $4, $5)', [formId, authority, base.code, base.title, base.purpose]);
  let number = Math.max(0, ...rows.map((row) => row.number));
  let published = 0;
  for (const version of standing) {
    const overlay = version?.overlay ?? null;
    const definition = overlay ? withOverlay(base, overlay) : base;
    const hash = hashOf(definition);
    if (version?.hash === hash) continue;
    const problems = lint(definition);
    if (problems.length > 0) throw new Error(`The form ${definition.code} cannot be published:\n${problems.join('\n')}`);
    number += 1;
    published += 1;
    await owner.query('insert into form_version (id, form_id, authority_code, number, definition, overlay, hash, effective_from, published_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [newId(), formId, authority, number, JSON.stringify(definition), overlay && JSON.stringify(overlay), hash, version && version.effectiveFrom > today ? version.effectiveFrom : today, now]);
  }
  return published;
}
