import type { Value } from '../forms/index.js';
import { notNow } from '../kernel/errors.js';
import { notify } from '../notifications/index.js';
import type { Unit } from '../unit.js';
import { valuesOf } from './guest-page.js';
import { type GuestPass, GuestPurpose } from './guest-pass.js';
import { guestHandlers } from './handlers.js';

/* Only where nobody has answered meanwhile: what somebody of the setting wrote is never overwritten, and what the guest wrote stays on their pass. */
const storing = `
  with given as (select * from jsonb_to_recordset(?::jsonb) as g(path text, value jsonb)),
  saved as (
    insert into answer as a (response_id, path, setting_id, value, version, saved_at, saved_by_id, saved_by_name, prefilled_from)
    select ?::uuid, path, ?::uuid, value, 1, ?::timestamptz, ?::uuid, ?::text, null from given order by path
    on conflict (response_id, path) do update set value = excluded.value, version = a.version + 1, saved_at = excluded.saved_at, saved_by_id = excluded.saved_by_id, saved_by_name = excluded.saved_by_name, prefilled_from = null
    where a.value = 'null'::jsonb or a.value = excluded.value
    returning path, value, version
  ), kept as (
    insert into answer_revision (response_id, path, version, setting_id, value, saved_at, saved_by_id, written_as)
    select ?::uuid, path, version, ?::uuid, value, ?::timestamptz, ?::uuid, ?::text from saved on conflict (response_id, path, version) do nothing
  )
  select path from saved`;

/** A section that a guest sends goes into the draft of the setting, under the guest’s name. */
guestHandlers.set(GuestPurpose.SECTION, {
  async submitted({ services: { config } }, unit, pass) {
    const [response] = await unit.em.execute<{ closed: boolean }[]>('select closed_at is not null as closed from form_response where id = ? for share', [pass.subjectId]);
    if (!response || response.closed) throw notNow(`${pass.shown.fromName} has submitted the form meanwhile, so nothing can be added. Tell them; what you wrote is kept.`);
    const [care] = await unit.em.execute<{ sealed: boolean }[]>('select sealed_at is not null as sealed from draft_section where response_id = ? and section = ?', [pass.subjectId, pass.section]);
    const stored = care?.sealed ? new Set<string>() : await store(unit, pass, valuesOf(pass));
    pass.leftOver = Object.keys(valuesOf(pass)).filter((path) => !stored.has(path));
    const base = pass.caseType === 'Review' ? 'reviews' : 'assessments';
    unit.audit({ act: 'draft.answersSaved', audience: 'SETTING', authorityCode: pass.authorityCode, settingId: pass.settingId ?? null, childId: pass.childId, subjectType: 'Draft', subjectId: pass.subjectId, fields: [...stored].sort() });
    await notify(config, unit, { event: 'CASE_MESSAGE', template: 'guestSubmitted', users: [pass.invitedById], subject: 'A guest has sent their section', paragraphs: ['Somebody whom you asked has written their part of a form and sent it.', 'Sign in to read it.'], link: { says: 'Open it in the portal', address: `${config.BASE_URL}/${base}/${pass.caseId}/guests` } });
  },
});

async function store(unit: Unit, pass: GuestPass, values: Readonly<Record<string, Value>>): Promise<Set<string>> {
  const author = authorOf(pass);
  const given = Object.entries(values).map(([path, value]) => ({ path, value }));
  const rows = await unit.em.execute<{ path: string }[]>(storing, [JSON.stringify(given), pass.subjectId, pass.settingId, unit.now, pass.invitedById, author, pass.subjectId, pass.settingId, unit.now, pass.invitedById, author]);
  return new Set(rows.map(({ path }) => path));
}

/** How a guest is named beside an answer. */
export const authorOf = ({ name, relationship }: Pick<GuestPass, 'name' | 'relationship'>): string => `${name} (${relationship}, by link)`;
