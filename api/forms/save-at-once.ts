import { memberOfSetting } from '../access/index.js';
import type { Context } from '../context.js';
import { commitmentTo, insertEntry, newSalt } from '../journal/entry.js';
import { type Given, type Target, accept, entryOf, problemOf } from './accept-answer.js';
import { knownDrafts } from './known-drafts.js';
import type { Problem } from './language/definition.js';
import { knownForm } from './versions.js';

/*
 * Everything that a save of one answer does, as one statement: the draft is held open and is what it was taken for, whoever
 * asks is confirmed, answer, revision and entry of the log are written. Where any of that is not so, it writes nothing.
 */
const saving = `
  with draft as materialized (
    select r.id from form_response r where r.id = $1::uuid and r.setting_id = $2::uuid and r.child_id = $3::uuid and r.authority_code = $4::text and r.form_version_id = $5::uuid and r.variant = $6::text and r.closed_at is null
      and ($7::boolean or (select current_setting('portal.confirmed', true)) = 'true') for share of r
  ), saved as (
    insert into answer as a (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name, prefilled_from)
    select d.id, $8::text, $2::uuid, $9::jsonb, $10::int, $11::timestamptz, $12::uuid, $13::text, null from draft d
    where $10::int = 1 or exists (select from answer there where there.response_id = $1::uuid and there.path = $8::text)
    on conflict (response_id, path) do update set value = excluded.value, saved_at = excluded.saved_at, saved_by_id = excluded.saved_by_id, saved_by_name = excluded.saved_by_name, prefilled_from = null,
      version = case when a.value is distinct from excluded.value then excluded.version else a.version end
    where a.version = excluded.version - 1 or a.value is not distinct from excluded.value
    returning version, saved_at
  ), kept as (
    insert into answer_revision (response_id, path, version, setting_id, value, saved_at, saved_by_id, salt)
    select $1::uuid, $8::text, s.version, $2::uuid, $9::jsonb, $11::timestamptz, $12::uuid, $14::uuid from saved s on conflict (response_id, path, version) do nothing returning version
  ), logged as (
    ${insertEntry({
      at: '$11', authority_code: '$4', setting_id: '$2', child_id: '$3', actor_kind: `'PERSON'`, actor_id: '$12', actor_name: '$13', act: '$15', subject_type: '$16', subject_id: '$1', fields: 'array[$17::text]',
      commitments: `case when k.version is null then '{}' else $18::jsonb end`, audience: '$19', request_id: '$20',
    }, 'from saved s left join kept k on true')}
  )
  select version, saved_at as "savedAt" from saved`;

const LARGEST_VERSION = 2 ** 31 - 2;

/** What a client is told of a saved answer. */
interface Saved {
  path: string;
  version: number;
  savedAt: Date;
  problem?: Problem;
}

/**
 * Saves one answer in one round trip, going by what this process knows of the draft, of its form and of whoever asks; the
 * statement finds out whether that still holds. Gives nothing where it did not save: the plain way then says why.
 */
export async function saveAtOnce(context: Context, draft: string, answers: readonly { path: string; value?: unknown; baseVersion: number }[]): Promise<Saved | undefined> {
  const [answer] = answers;
  const known = knownDrafts.get(draft);
  const form = known && knownForm(known.formVersionId);
  // An answer in a list needs its item, which somebody else may just have removed.
  if (!form || !answer || answers.length > 1 || answer.path.includes('[') || !(answer.baseVersion >= 0 && answer.baseVersion < LARGEST_VERSION)) return undefined;
  const target: Target = { row: { ...known, responseId: draft }, form, facts: { today: context.today, variant: known.variant } };
  if (context.viewer.kind !== 'person' || !memberOfSetting.holds(context.viewer, target.row)) return undefined;
  try {
    const given = accept(context, target, answer);
    const [saved] = await context.changeAtOnce({ text: saving, values: valuesFor(context, draft, target, known, given) });
    if (!saved) knownDrafts.delete(draft);
    return saved && { path: given.path, version: saved['version'] as number, savedAt: saved['savedAt'] as Date, ...problemOf(target, given.path, given.value) };
  } catch {
    // Nothing was written; what is wrong, and whether it is, the plain way finds out.
    return undefined;
  }
}

function valuesFor(context: Context, draft: string, target: Target, { formVersionId, variant }: { formVersionId: string; variant: string }, given: Given): unknown[] {
  const { row } = target;
  const { id, name } = context.viewer;
  const salt = newSalt();
  const { act, subjectType, fields, commitments, audience } = entryOf(target, [given], { [given.path]: { to: commitmentTo(salt, given.value) } });
  return [draft, row.settingId, row.childId, row.authorityCode, formVersionId, variant, context.isCertain, given.path, JSON.stringify(given.value), given.baseVersion + 1, context.now.toISOString(), id, name, salt, act, subjectType, fields![0], JSON.stringify(commitments), audience, context.requestId];
}
