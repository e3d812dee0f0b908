import { MembershipState } from '../accounts/index.js';
import type { Context } from '../context.js';
import { notify } from '../notifications/index.js';
import type { Unit } from '../unit.js';
import type { FormResponse } from './response.js';

/* Who is told of a head's approval. The reference is enough to find the form; no mail names a child or says what a form is about. */

/** Ids of the heads of a setting who can sign in. */
export async function headsOf(unit: Unit, settingId: string): Promise<string[]> {
  const rows = await unit.em.execute<{ id: string }[]>(`select m.user_id as id from membership m join "user" u on u.id = m.user_id and u.disabled_at is null where m.setting_id = ? and m.state = ? and m.role = 'HEAD' order by m.user_id`, [settingId, MembershipState.APPROVED]);
  return rows.map(({ id }) => id);
}

export async function tellHeads({ viewer, services: { config } }: Context, unit: Unit, { id }: FormResponse, heads: readonly string[]): Promise<void> {
  const { path, reference } = await placeOf(unit, id);
  await notify(config, unit, {
    event: 'SIGN_OFF_ASKED', users: heads.filter((head) => head !== viewer.id), subject: `A form waits for your approval${named(reference)}`,
    paragraphs: [`${viewer.name} asks you, as head of the setting, to approve a form${named(reference)} before it goes to the authority.`, 'Sign in to read it, and approve it or say what should change.'],
    link: { says: 'Open it in the portal', address: `${config.BASE_URL}${path}/check` },
  });
}

export async function tellAsker({ viewer, services: { config } }: Context, unit: Unit, { id, signOffAskedById, leadId }: FormResponse, how: 'approved' | 'changes'): Promise<void> {
  const { path, reference } = await placeOf(unit, id);
  const users = [...new Set([signOffAskedById, leadId])].filter((user): user is string => user != null && user !== viewer.id);
  const approved = how === 'approved';
  await notify(config, unit, {
    event: 'SIGN_OFF_ANSWERED', users, subject: approved ? `Your form is approved${named(reference)}` : `Your head asks for changes${named(reference)}`,
    paragraphs: [approved ? `${viewer.name} has approved the form${named(reference)}. It can be submitted to the authority now. If an answer is changed, it has to be approved again.` : `${viewer.name} has read the form${named(reference)} and asks for changes before approving it. Sign in to read what should change.`],
    link: { says: 'Open it in the portal', address: `${config.BASE_URL}${path}/check` },
  });
}

const named = (reference: string | null) => (reference ? ` (${reference})` : '');

async function placeOf(unit: Unit, responseId: string): Promise<{ path: string; reference: string | null }> {
  const [row] = await unit.em.execute<{ path: string; reference: string }[]>(`select '/reviews/' || id as path, reference from review where response_id = ? union all select '/assessments/' || id, reference from assessment where response_id = ?`, [responseId, responseId]);
  return row ?? { path: '', reference: null };
}
