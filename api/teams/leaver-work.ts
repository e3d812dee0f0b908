import type { Unit } from '../unit.js';

/** A form that somebody leads and that is not decided yet. */
export interface LedDraft {
  responseId: string;
  id: string;
  kind: 'Review' | 'Assessment';
  reference: string;
  childId: string;
  authorityCode: string;
  childName: string;
  state: string;
}

export interface LeaverWork {
  drafts: LedDraft[];
  /** Sections that were handed to them. */
  held: number;
  /** Sealed sections that are open to them. */
  sealed: number;
}

/** All that is led at a setting and not finished, whatever kind of form it is. */
const open = `(select 'Review' as kind, id, response_id, reference, state, due_on from review where state in ('EXPECTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')
  union all select 'Assessment', id, response_id, reference, state, null from assessment where state in ('DRAFT', 'SUBMITTED', 'RETURNED'))`;

/** All that would be orphaned if somebody left a setting: forms they lead, sections they hold, seals that are open to them. */
export async function workOf(unit: Unit, userId: string, settingId: string): Promise<LeaverWork> {
  const drafts = await unit.em.execute<LedDraft[]>(
    `select f.id as "responseId", r.kind, r.id, r.reference, f.child_id as "childId", f.authority_code as "authorityCode", c.legal_forenames || ' ' || c.legal_surname as "childName", r.state
     from form_response f join ${open} r on r.response_id = f.id join child c on c.id = f.child_id where f.setting_id = ? and f.lead_id = ? order by r.due_on nulls last, r.id`,
    [settingId, userId],
  );
  const [counts] = await unit.em.execute<{ held: number; sealed: number }[]>(
    `select count(*) filter (where s.held_by_id = ? and r.id is not null)::int as held, count(*) filter (where ? = any(s.open_to))::int as sealed from draft_section s left join ${open} r on r.response_id = s.response_id where s.setting_id = ?`,
    [userId, userId, settingId],
  );
  return { drafts, held: counts?.held ?? 0, sealed: counts?.sealed ?? 0 };
}

export const isNothing = ({ drafts, held, sealed }: LeaverWork): boolean => drafts.length === 0 && held === 0 && sealed === 0;

/** Gives all of it to somebody else, or, where nobody is left, to the setting: its leaders then see what was sealed. */
export async function handOverWork(unit: Unit, leaver: string, settingId: string, to: { id: string; name: string } | null): Promise<void> {
  const [id, name] = [to?.id ?? null, to?.name ?? null];
  await unit.em.execute('update form_response set lead_id = ? where setting_id = ? and lead_id = ?', [id, settingId, leaver]);
  await unit.em.execute('update draft_section set held_by_id = ?, held_by_name = ? where setting_id = ? and held_by_id = ?', [id, name, settingId, leaver]);
  await unit.em.execute(
    `update draft_section set open_to = coalesce((select array_agg(distinct each) from unnest(array_append(array_remove(open_to, ?), ?::uuid)) each where each is not null), '{}') where setting_id = ? and ? = any(open_to)`,
    [leaver, id, settingId, leaver],
  );
}
